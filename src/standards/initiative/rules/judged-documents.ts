import type { Claim } from '../../../model/claim.js'
import type { Document } from '../../../model/document.js'
import type { Problem } from '../../../model/rule.js'
import { isPlaceholder, saysNone } from '../../../text/plain.js'
import type { InitiativeHandoff } from '../handoff.js'
import type { NotesRecord, PlanRecord } from '../records.js'

/** The plan when this change is to be judged by it. */
export const judgedPlan = ({ plan }: InitiativeHandoff): Document<PlanRecord> | null =>
  plan?.judged && isRead(plan) ? plan : null

/** The notes when this change is to be judged by them. */
export const judgedNotes = ({ notes }: InitiativeHandoff): Document<NotesRecord> | null =>
  notes?.judged && isRead(notes) ? notes : null

/** A document that could not be decoded has that one problem; nothing can be said about its parts. */
const isRead = (document: Document<unknown>): boolean =>
  !document.problems.some((problem) => problem.rule === 'readable')

/** Problems for the contradicted claims of some kinds. */
export function* contradicted(
  handoff: InitiativeHandoff,
  kinds: readonly string[],
  message: (claim: Claim) => string,
): Generator<Problem> {
  for (const claim of handoff.claims) {
    if (claim.verdict !== 'contradicted' || !kinds.includes(claim.kind)) continue
    yield {
      at: claim.pointer === undefined ? { path: claim.path } : { path: claim.path, pointer: claim.pointer },
      message: message(claim),
    }
  }
}

/** Problems of one rule that the readers noticed. */
export function* noticed(handoff: InitiativeHandoff, rules: readonly string[]): Generator<Problem> {
  for (const document of handoff.documents) {
    if (!document.judged) continue
    for (const { rule, range, message, fix } of document.problems) {
      if (!rules.includes(rule)) continue
      const at = range ? { path: document.path, range } : { path: document.path }
      yield fix ? { at, message, fix } : { at, message }
    }
  }
}

/** Whether a text says anything: not empty and no placeholder. */
export const says = (text: string | undefined): text is string =>
  text !== undefined && !isPlaceholder(text) && !isPlaceholder(text.replace(/[.!]$/, ''))

/** "None", "N/A (reason)"; a sentence that begins with "Nothing" is none of these. */
export const isNone = (text: string): boolean =>
  saysNone(text) && text.length < 60 && !/^nothing\s+\w/i.test(text)

/** "A", "A and B", "A, B and C". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

const SHOWN = 5

/** The first of many names. */
export const someOf = (names: readonly string[]): string =>
  names.length > SHOWN
    ? `${names.slice(0, SHOWN).join(', ')} and ${names.length - SHOWN} more`
    : listed(names)

/** The last line with text, where what a document lacks at its end belongs. */
export function endOf({ text, path }: Document<unknown>): Problem['at'] {
  const lines = text.trimEnd().split(/\r\n|\n|\r/)
  const last = lines.at(-1) ?? ''
  return { path, range: { line: lines.length, column: 1, endLine: lines.length, endColumn: last.length + 1 } }
}

/** Headings of a plan that have a name of the standard's own. */
export const PLAN_HEADINGS = ['Context', 'Verification Checklist'] as const
export const NONE_TAKEN: ReadonlySet<number> = new Set()
