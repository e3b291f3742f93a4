import type { Address } from '../../../model/position.js'
import type { Problem } from '../../../model/rule.js'
import { isPlaceholder } from '../../../text/plain.js'
import type { Repair } from '../../../text/repairs.js'
import { placeOfStatement } from '../claims.js'
import type { Called, RunDocument, RunHandoff, Statement } from '../handoff.js'

export const at = (document: RunDocument, pointer: string): Address => ({ path: document.path, pointer })

/** A document when this change is to be judged by it. */
export const judged = (document: RunDocument | null): RunDocument | null =>
  document?.judged ? document : null

/** A document whose place this change decides: one that it writes or moves, and that the user did not only name. */
export const placed = (document: RunDocument | null): RunDocument | null =>
  document && !document.named && (document.judged || document.moved) ? document : null

/** Every document of a run that this change writes, files of the bundle included. */
export function writtenDocuments(handoff: RunHandoff): readonly RunDocument[] {
  const { report, text, needsInput, index, programStatus, gateResults, statusBoard, bundle } = handoff
  const files = bundle?.judged ? [...bundle.opened.values()] : []
  const own = [report, text, needsInput, index, programStatus, gateResults, statusBoard].filter(
    (document) => judged(document) !== null,
  )
  return [...(own as RunDocument[]), ...files]
}

/**
 * Where a missing file is reported: line 1 of the document that calls for it. Null when the change neither writes such a
 * document nor takes the file away.
 */
export function callerOf({ report, text, needsInput, bundle }: RunHandoff, called?: Called): Address | null {
  const written = judged(report) ?? judged(text) ?? judged(needsInput)
  const document = written ?? (called?.removed ? (report ?? text ?? needsInput) : null)
  if (document) return { path: document.path }
  const [first] = bundle?.judged ? bundle.files : []
  return bundle && first !== undefined ? { path: `${bundle.folder}/${first}` } : null
}

/** Reading could not make anything of the text, so that nothing more can be said about what it lacks. */
export const unread = ({ record, problems }: RunDocument): boolean =>
  problems.length > 0 && Object.keys(record).length <= 1

/** Problems for statements that differ, each where the change can mend it. */
export function* differing(
  handoff: RunHandoff,
  concerns: (statement: Statement) => boolean,
  advice: (statement: Statement) => string,
  repair: (statement: Statement) => Repair = () => ({}),
): Generator<Problem> {
  for (const statement of handoff.statements) {
    const { differs, label, value, document } = statement
    if (!differs || !concerns(statement)) continue
    const place = placeOfStatement(statement, handoff.statements)
    if (!place) continue
    const where = place.path === document.path ? '' : ` (${document.path})`
    yield {
      at: place,
      message: `${capital(label)}${where} says ${value}, ${differs.by} says ${differs.value}. ${advice(statement)}`,
      ...(place.path === document.path ? repair(statement) : {}),
    }
  }
}

/** What to do about a statement that is not what the others say; what is still to be written there is no value. */
export function correction({ topic, differs }: Statement): string {
  const value = differs?.value ?? ''
  return isPlaceholder(value)
    ? `Write the ${topic} of the run in both.`
    : `Write ${value} here, or correct the others.`
}

/** Names of fields and files keep their letters, also at the beginning of a sentence. */
export const capital = (text: string): string => (text.startsWith('the ') ? `The ${text.slice(4)}` : text)

/** "a, b and 3 more". */
export function listed(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most)
  const left = names.length - shown.length
  return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ')
}
