import type { Config } from '../../model/config.js'
import type { Survey, Surveyed } from '../../model/survey.js'
import { counted, numbered, tally } from '../../text/tally-words.js'
import { idIn } from './ids.js'
import { configuredRoot, rootOf, stageOfPath } from './layout.js'

/** Roots, stages and forms of feature ids. */
export function surveyPipeline(documents: readonly Surveyed[], config: Config): Survey {
  const roots = tally(documents.flatMap(({ path }) => rootOf(path, config.pipeline) ?? []))
  const strangers = roots
    .map(([root]) => root)
    .filter((root) => root !== '' && configuredRoot(`${root}/x`, config.pipeline) === null)
  const stages = tally(documents.flatMap(({ path }) => stageOfPath(path, config.pipeline) ?? []))
  const ids = documents.flatMap(
    ({ text }) => /^ {1,8}id:\s*["']?([A-Za-z]{1,20}-\d{1,9})\b/m.exec(text)?.[1] ?? [],
  )
  const others = tally(
    ids.filter((id) => idIn(id, config.pipeline) === null).map((id) => id.replace(/(?<!\d)\d+$/, '<N>')),
  )
  return {
    facts: [
      ...(documents[0]
        ? [
            {
              says: numbered(documents.length, 'document with a handoff header', 'documents of a pipeline'),
              example: documents[0].path,
            },
          ]
        : []),
      ...roots.map(([root, count]) => ({
        says: `pipeline folder ${root === '' ? '(the root)' : root} (${count})`,
      })),
      ...(stages.length > 0 ? [{ says: `stages ${counted(stages)}` }] : []),
      ...(ids.length > 0
        ? [{ says: `ids ${counted(tally(ids.map((id) => id.replace(/(?<!\d)\d+$/, '<N>'))))}` }]
        : []),
    ],
    settings: [
      ...(strangers.length === 0
        ? []
        : [
            '# Folders, at any depth, that hold the stage folders.',
            `roots: [${[...config.pipeline.roots, ...strangers].map((root) => `'${root}'`).join(', ')}]`,
          ]),
      ...(others.length === 0
        ? []
        : [
            '# Forms of feature ids.',
            `ids: [${[...config.pipeline.ids, ...others.map(([form]) => form)].map((form) => `'${form}'`).join(', ')}]`,
          ]),
    ],
  }
}
