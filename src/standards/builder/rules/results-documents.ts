import type { Claim } from '../../../model/claim.js'
import type { AnyDocument, Document } from '../../../model/document.js'
import type { Problem } from '../../../model/rule.js'
import { isPlaceholder } from '../../../text/plain.js'
import type { Repair } from '../../../text/repairs.js'
import type { BuilderHandoff } from '../handoff.js'
import type { Regression, ResultsRecord } from '../records.js'

/** The RESULTS document when this change is to be judged by it. */
export const judgedResults = (handoff: BuilderHandoff): Document<ResultsRecord> | null =>
  handoff.results?.judged ? handoff.results : null

/** A document whose place this change decides: one that it writes or moves. */
export const placed = <D extends AnyDocument>(document: D | null): D | null =>
  document?.judged || document?.moved ? document : null

/** Problems for the contradicted claims of some kinds, with what would hold where that is known. */
export function* contradicted(
  handoff: BuilderHandoff,
  kinds: readonly string[],
  message: (claim: Claim) => string,
  repair: (claim: Claim) => Repair = () => ({}),
): Generator<Problem> {
  for (const claim of handoff.claims) {
    if (claim.verdict !== 'contradicted' || !kinds.includes(claim.kind)) continue
    const at = { path: claim.path, pointer: claim.pointer ?? '' }
    yield { at, message: message(claim), ...repair(claim) }
  }
}

/** Text of the sections in which an author explains failures and drops. */
export const explanations = (record: ResultsRecord): string =>
  [
    record.full_regression?.text ?? '',
    ...(record.issues_encountered ?? []),
    ...(record.notes_for_reviewer ?? []),
  ].join('\n')

const CALLED_OLD =
  /\b(?:pre-?existing|predat\w+|inherited|unvalidated|already (?:failing|failed|broken)|known (?:failures?|issues?)|unrelated|out[- ]of[- ]scope|outside\b.{0,40}\b(?:scope|package)|not (?:introduced|from|caused)|baseline failures?|existed before|without (?:my|this|the) (?:change|work)|same (?:\d+|one|two|three|four|five|six) (?:tests? )?fail\w*|(?:fail\w*|broken|present)\b.{0,40}\b(?:on|in|before|at|since)(?: and after)? (?:the )?(?:main|base|baseline|H-\d|this (?:work|change|handoff)))\b/i
/** "No pre-existing failures", "Known failures: none". */
const CALLED_NONE =
  /\b(?:no|zero|without)\s+(?:\w+\s+)?(?:pre-?existing|known|baseline|unrelated)\b|\b(?:failures?|issues?)\**:\**\s*(?:none|no|0|n\/a)\b/i
const NAMES_TEST = /\btest_\w|\w::\w|\bTest[A-Z]\w/
const FAILS = /\b(?:fail\w*|brok\w+|error\w*|flak\w+|red|regress\w*|crash\w*|time[sd]? ?out)\b/i

/** Whether the author names the failing tests of the regression, or calls the failures pre-existing. */
export function explainsFailures(record: ResultsRecord): boolean {
  const regression = record.full_regression?.text?.split('\n') ?? []
  const elsewhere = [...(record.issues_encountered ?? []), ...(record.notes_for_reviewer ?? [])]
  const isProse = (line: string): boolean => !/pytest|^command/i.test(line)
  return (
    [...regression, ...elsewhere.filter((line) => FAILS.test(line) || /pre-?existing/i.test(line))].some(
      (line) => CALLED_OLD.test(line) && !CALLED_NONE.test(line),
    ) ||
    regression.some((line) => isProse(line) && NAMES_TEST.test(line)) ||
    elsewhere.some(
      (line) => isProse(line) && NAMES_TEST.test(line) && FAILS.test(line.replace(/\btest_\w+/g, '')),
    )
  )
}

/** New failures that the author names; `[]` for none, also as "No" or in a sentence; undefined when nothing is said. */
export function statedFailures(run: Regression | undefined): readonly string[] | undefined {
  const named = run?.new_failures?.filter((name) => !isPlaceholder(name))
  if (named === undefined || named.length < (run?.new_failures?.length ?? 0)) {
    return /\bno (?:new (?:test )?failures?|(?:new )?regressions?)\b/i.test(run?.text ?? '')
      ? []
      : named?.length
        ? named
        : undefined
  }
  return named.length === 1 && /^no\.?$/i.test(named[0] ?? '') ? [] : named
}
