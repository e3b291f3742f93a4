import type { ReadProblem } from '../../../model/document.js'
import type { Problem } from '../../../model/rule.js'
import type { PipelineHandoff } from '../handoff.js'

/** What the reader noticed in judged documents, for the rule of that name. */
export function* noticed(handoff: PipelineHandoff, ...names: readonly string[]): Generator<Problem> {
  for (const document of handoff.documents) {
    if (!document.judged) continue
    for (const problem of document.problems) {
      if (names.includes(problem.rule))
        yield {
          at: placeOf(document.path, problem),
          message: problem.message,
          ...(problem.fix ? { fix: problem.fix } : {}),
        }
    }
  }
}

const placeOf = (path: string, { range }: ReadProblem): Problem['at'] => (range ? { path, range } : { path })

/** A few words of a text, for messages. */
export function brief(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()]
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : letters.join('')
}

export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** "A spec", "An implementation" */
export const withArticle = (stage: string): string => `${/^[aeiou]/.test(stage) ? 'An' : 'A'} ${stage}`
