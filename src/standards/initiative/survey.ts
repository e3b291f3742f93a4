import type { Config } from '../../model/config.js'
import type { Survey, Surveyed } from '../../model/survey.js'
import { counted, numbered, tally } from '../../text/tally-words.js'
import { holdsTaskTable } from './kinds.js'
import { placeOf } from './layout.js'

/** A plan by its text, wherever it stands. */
export const looksLikePlan = (text: string): boolean =>
  holdsTaskTable(text) && /^#{1,4}\s+context\b/im.test(text)

/** Where initiatives stand. */
export function surveyInitiative(documents: readonly Surveyed[], config: Config): Survey {
  const placed = documents.flatMap(({ path, kind }) => {
    const place = placeOf(path, config.initiative)
    return place === null ? [] : [{ path, kind, place }]
  })
  const loose = documents.filter(({ path }) => placeOf(path, config.initiative) === null)
  // `docs/work/CACHE-1/plan.md`: the folder around the initiative's own.
  const roots = tally(loose.flatMap(({ path }) => /^(.+)\/[^/]+\/[^/]+$/.exec(path)?.[1] ?? [])).map(
    ([root]) => root,
  )
  const of = (kind: string) => documents.filter((each) => each.kind === kind)
  const [plans, notes] = [of('initiative/plan'), of('initiative/notes')]
  const initiatives = tally(placed.map(({ place }) => place.initiative))
  return {
    facts: [
      ...(plans[0] ? [{ says: numbered(plans.length, 'plan'), example: plans[0].path }] : []),
      ...(notes[0]
        ? [
            {
              says: numbered(notes.length, 'file of handoff notes', 'files of handoff notes'),
              example: notes[0].path,
            },
          ]
        : []),
      ...(initiatives.length > 0 ? [{ says: `initiatives ${counted(initiatives)}` }] : []),
    ],
    settings:
      roots.length === 0
        ? []
        : [
            '# Folders that hold one folder for each initiative.',
            `roots: [${[...(placed.length > 0 ? config.initiative.roots : []), ...roots].map((root) => `'${root}'`).join(', ')}]`,
          ],
  }
}
