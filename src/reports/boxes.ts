import type { Result } from '../model/result.js'
import { clip, markdownText } from './escape.js'
import type { Plan } from './markdown-plan.js'
import { plural } from './wording.js'

/** A box of ours: no text of a document can look like it, as none keeps its `<`. */
const BOX = /^- \[([ xX])\] <!-- tick=([0-9a-f]{40}) -->/gm
/** Together they leave room for the verdict. */
const MOST = 250

/** GitHub may keep other line ends than it was sent. */
const unified = (body: string): string => body.replace(/\r\n?/g, '\n').trim()

/** The boxes of a comment by their keys: whether each is ticked. */
export const boxesIn = (body: string): ReadonlyMap<string, boolean> =>
  new Map([...unified(body).matchAll(BOX)].map(([, state, key = '']) => [key, state !== ' ']))

/** A comment as it is without any tick. Two that are equal differ in nothing but ticks. */
export const withoutTicks = (body: string): string => unified(body).replace(BOX, '- [ ] <!-- tick=$2 -->')

/** Everything that a person is to tick, in one list; what is ticked says by whom. */
export function boxBlocks({ handoffs }: Result, plan: Plan): string[] {
  const points = handoffs.flatMap(({ id, checklist }) =>
    checklist.flatMap((item) => (item.box === undefined ? [] : { ...item, id, box: item.box })),
  )
  if (points.length === 0) return []
  const lines = points.slice(0, MOST).map(({ id, box, text, state, evidence }) => {
    const words = (what: string): string => markdownText(clip(what, Math.min(plan.text, 400)))
    const told = evidence === '' ? '' : `<br>${words(evidence)}`
    return `- [${state === 'pass' ? 'x' : ' '}] <!-- tick=${box} -->**${markdownText(clip(id, 60))}** · ${words(text)}${told}`
  })
  const left = points.length - lines.length
  return [
    '### For a person to tick',
    'A tick counts when its author may write to this repository and is neither author nor committer of the change. It holds for the documents as they are now.',
    lines.join('\n'),
    ...(left > 0
      ? [
          `… and ${plural(left, 'more point')} without a box, for want of room: split the change, or use \`review.by: review\`.`,
        ]
      : []),
  ]
}
