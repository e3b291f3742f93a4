import type { Document } from '../../../model/document.js'
import type { Problem, Rule } from '../../../model/rule.js'
import { resolve } from '../../../text/located.js'
import type { PipelineHandoff } from '../handoff.js'
import { judgedHeaders } from '../later-stages.js'
import { CAPABILITIES, type HeaderRecord, type PrBodyRecord } from '../records.js'
import { listed } from './read-problems.js'

export const itemDetails: Rule<PipelineHandoff> = {
  id: 'pipeline/item-details',
  severity: 'warning',
  summary: 'Decisions have a rationale, questions say whether they block, assumptions how sure they are.',
  *check(handoff) {
    for (const header of judgedHeaders(handoff)) yield* headerDetails(header)
    const { prBody } = handoff
    if (!prBody?.judged) return
    const { decisions_made, deviations, open_questions } = prBody.record
    yield* lacking(
      prBody,
      'decisions_made',
      decisions_made,
      (item) => item.rationale,
      'decision has no rationale',
      'Rationale: …',
    )
    yield* lacking(
      prBody,
      'deviations',
      deviations,
      (item) => item.reason,
      'deviation has no reason',
      'Reason: …',
    )
    yield* lacking(
      prBody,
      'deviations',
      deviations,
      (item) => item.impact,
      'deviation does not state its impact',
      'Impact: …',
    )
    yield* lacking(
      prBody,
      'open_questions',
      open_questions,
      (item) => item.context,
      'question has no context',
      'Context: …',
    )
  },
}

function* headerDetails(header: Document<HeaderRecord>): Generator<Problem> {
  const { decisions_made, open_questions, assumptions, platform_capabilities } = header.record
  yield* lacking(
    header,
    'decisions_made',
    decisions_made,
    (item) => item.rationale,
    'decision has no rationale',
    'rationale: why this was decided',
  )
  const open = open_questions?.map((item) => (item.resolved ? { blocking: false } : item))
  yield* lacking(
    header,
    'open_questions',
    open,
    (item) => item.blocking,
    'question does not say whether it blocks',
    'blocking: true" or "blocking: false',
  )
  yield* lacking(
    header,
    'assumptions',
    assumptions,
    (item) => item.confidence,
    'assumption states no confidence',
    'confidence: high|medium|low',
  )
  const stated = CAPABILITIES.filter((name) => platform_capabilities?.[name])
  const unsaid = stated.filter(
    (name) =>
      platform_capabilities?.[name]?.applies === undefined &&
      !isSaidWrong(header, `/platform_capabilities/${name}`),
  )
  const at = (names: readonly string[]) => ({
    path: header.path,
    pointer: `/platform_capabilities/${names[0]}`,
  })
  if (unsaid.length)
    yield {
      at: at(unsaid),
      message: `${listed(unsaid)}: the text does not say whether it applies. Write "applies: true" or "applies: false", and the rationale.`,
    }
  const bare = stated.filter(
    (name) => platform_capabilities?.[name]?.applies !== undefined && !platform_capabilities[name]?.rationale,
  )
  if (bare.length && !isPlainText(header, 'platform_capabilities'))
    yield {
      at: at(bare),
      message: `${listed(bare)}: no rationale is given. Write "rationale: why or why not".`,
    }
}

const isPlainText = (document: Document<HeaderRecord> | Document<PrBodyRecord>, field: string): boolean =>
  document.problems.some((problem) => problem.rule === 'notation' && problem.pointer === `/${field}`)

/** That a value is none of those it may be was said by the rule on values. */
function isSaidWrong(document: Document<HeaderRecord> | Document<PrBodyRecord>, pointer: string): boolean {
  const { line, endLine } = resolve(document.positions, pointer)
  return document.problems.some(
    ({ rule, range }) => rule === 'value' && range && range.line >= line && range.line <= endLine,
  )
}

/** One finding for all items of a list that lack the same thing, at the first of them. */
function* lacking<T>(
  document: Document<HeaderRecord> | Document<PrBodyRecord>,
  field: string,
  items: readonly T[] | undefined,
  part: (item: T) => unknown,
  fault: string,
  write: string,
): Generator<Problem> {
  // That a whole list is plain text was said by the rule on notation.
  if (isPlainText(document, field)) return
  const without = (items ?? []).flatMap((item, i) =>
    part(item) === undefined && !isSaidWrong(document, `/${field}/${i}`) ? [i] : [],
  )
  const first = without[0]
  if (first === undefined) return
  const many =
    without.length === 1 ? `This ${fault}` : `${without.length} of ${items?.length} items: the ${fault}`
  yield { at: { path: document.path, pointer: `/${field}/${first}` }, message: `${many}. Write "${write}".` }
}
