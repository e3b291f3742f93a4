import type { Finding } from '../model/finding.js'
import type { Result, Verdict } from '../model/result.js'
import { boxBlocks } from './boxes.js'
import { clip, markdownText } from './escape.js'
import type { HandoffGroup } from './grouping.js'
import { byImportance, groupByHandoff } from './grouping.js'
import { knownWords } from './known-wording.js'
import type { LineLink } from './markdown-findings.js'
import { details, placeLink, problemList } from './markdown-findings.js'
import { handoffBlocks, handoffHeading } from './markdown-handoff.js'
import { overview, problemsOf } from './markdown-overview.js'
import type { Plan } from './markdown-plan.js'
import { fitting } from './markdown-plan.js'
import { waivedBlocks } from './markdown-waived.js'
import { manualPoints, plural, problemCount, scope, toRepair, VERDICT_WORDS } from './wording.js'

export interface MarkdownOptions {
  /** Address of a line of a document; without it nothing is linked. */
  readonly link?: LineLink
  /** Largest size of the report, in what `size` counts. */
  readonly limit?: number
  /** UTF-16 units unless told otherwise. */
  readonly size?: (text: string) => number
  /** What the reader must know besides the result, e.g. a permission that is missing. Plain text. */
  readonly notes?: readonly string[]
  /** What happens after the repair, as a sentence. */
  readonly afterRepair?: string
  /** True where boxes can be ticked: in the comment. */
  readonly boxes?: boolean
  /** A closing line, plain text. */
  readonly footer?: string
}

export const COMMENT_LIMIT = 65_536

const MARK: Readonly<Record<Verdict, string>> = {
  pass: '✅',
  fail: '❌',
  pending: '⏳',
  'nothing-to-check': '➖',
  error: '⚠️',
}
const TROUBLES = 20
/** Of more handoffs only the first that fail are open. */
const FEW_HANDOFFS = 5
const OPEN_HANDOFFS = 2

/** The result in GitHub's markdown, for the job summary, `--format markdown` and, with a marker, the comment. */
export function markdownReport(result: Result, options: MarkdownOptions = {}): string {
  const size = options.size ?? ((text: string) => text.length)
  const grouped = groupByHandoff(options.boxes ? withoutBoxed(result) : result)
  const render = (plan: Plan): string => {
    const blocks = [
      `## ${MARK[result.verdict]} Handoff check: ${VERDICT_WORDS[result.verdict].toLowerCase()}`,
      ...opening(result, options, plan),
      ...(options.boxes ? boxBlocks(result, plan) : []),
      ...overview(grouped.groups, plan),
      ...handoffs(grouped.groups, options, plan),
      ...loose(grouped.loose, options, plan),
      ...waivedBlocks(result.waived ?? [], options.link ?? (() => null), plan),
      ...(options.footer === undefined ? [] : [markdownText(options.footer)]),
    ]
    return `${blocks.join('\n\n')}\n`
  }
  return fitting(render, size, options.limit ?? COMMENT_LIMIT)
}

/** Points with a box stand in a list of their own. */
const withoutBoxed = (result: Result): Result => ({
  ...result,
  handoffs: result.handoffs.map((handoff) => ({
    ...handoff,
    checklist: handoff.checklist.filter(({ box }) => box === undefined),
  })),
})

function opening(result: Result, options: MarkdownOptions, plan: Plan): string[] {
  const summary = markdownText(clip(result.summary, 140))
  const troubles = result.troubles.slice(0, TROUBLES).map((it) => `- ⚠️ ${markdownText(clip(it, plan.text))}`)
  const left = result.troubles.length - troubles.length
  if (left > 0) troubles.push(`- … and ${left} more`)
  const known = knownWords(result)
  const notes = (options.notes ?? []).map((note) => `> ${markdownText(clip(note, 400))}`)
  const judged = result.counts.documents > 0 || result.findings.length > 0
  return [
    ...(summary === '' ? [] : [`**${summary}**`]),
    ...(judged ? [`${problemCount(result.counts)} · ${scope(result.counts)}`] : []),
    nextStep(result, options),
    ...(known === null ? [] : [`${markdownText(known)}.`]),
    ...(troubles.length === 0 ? [] : [troubles.join('\n')]),
    ...(notes.length === 0 ? [] : [notes.join('\n>\n')]),
  ]
}

function nextStep(result: Result, options: MarkdownOptions): string {
  const repair = toRepair(result)
  const manual = manualPoints(result)
  const people = plural(manual, 'point')
  switch (result.verdict) {
    case 'fail':
      return `**Next step:** fix ${repair}${startWith(result, options)} ${options.afterRepair ?? 'Then run the check again.'}`
    case 'error':
      return '**Next step:** remove the cause named here and run the check again. Until then nothing counts as checked.'
    case 'pending':
      if (options.boxes && boxed(result))
        return '**Next step:** nothing to fix. The boxes below wait for a person.'
      return manual > 0
        ? `**Next step:** nothing to fix. ${people} of the checklist, marked ⏳, still ${manual === 1 ? 'waits' : 'wait'} for a person.`
        : '**Next step:** nothing to fix. A review by a person is still missing.'
    case 'nothing-to-check':
      return 'No handoff document was found here, so nothing was judged.'
    case 'pass':
      if (result.counts.errors > 0)
        return '**Next step:** the errors do not fail this check as it is configured; they are listed all the same.'
      return manual > 0
        ? `**Next step:** nothing to fix. For the reviewer: ${people} of the checklist, marked ⏳, can only be judged by a person.`
        : '**Next step:** nothing to fix.'
  }
}

const boxed = ({ handoffs }: Result): boolean =>
  handoffs.some(({ checklist }) => checklist.some(({ box }) => box !== undefined))

function startWith(result: Result, options: MarkdownOptions): string {
  const first = byImportance(result.findings)[0]
  if (first === undefined) return '.'
  const message = markdownText(clip(first.message.split('\n')[0] ?? '', 200))
  const place = placeLink(first.path, first.line, options.link ?? (() => null))
  const start = result.findings.length === 1 ? ' at' : ', beginning with'
  return `${start} ${place}: ${/[.!?…:]$/.test(message) ? message : `${message}.`}`
}

function handoffs(groups: readonly HandoffGroup[], options: MarkdownOptions, plan: Plan): string[] {
  const link = options.link ?? (() => null)
  const kept = new Set(groups.toSorted((a, b) => errors(b) - errors(a)).slice(0, plan.handoffs))
  const failed = groups.filter((group) => kept.has(group) && errors(group) > 0)
  const open = new Set(groups.length > FEW_HANDOFFS ? failed.slice(0, OPEN_HANDOFFS) : groups)
  const blocks = groups
    .filter((group) => kept.has(group))
    .flatMap((group) => {
      const inner = handoffBlocks(group, link, plan)
      const body = open.has(group) ? inner : [details(`${problemsOf(group)}; show all`, inner)]
      return [handoffHeading(group.handoff, plan), ...body]
    })
  const left = groups.filter((group) => !kept.has(group))
  if (left.length === 0) return blocks
  const failing = left.filter((group) => errors(group) > 0).length
  const more =
    kept.size === 0 ? plural(left.length, 'handoff') : `… and ${plural(left.length, 'more handoff')}`
  return [...blocks, `${more}, ${failing} of them with errors, not shown here for want of room.`]
}

function errors(group: HandoffGroup): number {
  return group.findings.filter((finding) => finding.severity === 'error').length
}

function loose(findings: readonly Finding[], options: MarkdownOptions, plan: Plan): string[] {
  if (findings.length === 0) return []
  return ['### Outside any handoff', ...problemList(findings, options.link ?? (() => null), plan)]
}
