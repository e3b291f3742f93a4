import type { Config } from '../../model/config.js'
import type { Survey, Surveyed } from '../../model/survey.js'
import { matchesAny } from '../../text/glob.js'
import { counted, numbered, tally } from '../../text/tally-words.js'
import { producerName } from './handoff.js'

/** A report by its text, wherever it stands: the inventory is like nothing else. */
export const looksWeekly = (text: string): boolean =>
  /^#{1,3}\s.*\brun[ -]?packs? inventory\b/im.test(text) && /\bweek_of_utc\b/.test(text)

/** Where weekly handoffs stand and who writes them. */
export function surveyWeekly(documents: readonly Surveyed[], config: Config): Survey {
  const elsewhere = documents.filter(({ path }) => !matchesAny(path, config.weekly.documents))
  const producers = tally(
    documents.flatMap(({ text }) => /producer_repo[*`]*\s*[:|]\s*[*`]*([\w./:-]+)/.exec(text)?.[1] ?? []),
  )
  const known = new Map(config.weekly.producers.map((each) => [producerName(each.name), each.localCompute]))
  const strangers = producers.some(([name]) => !known.has(producerName(name)))
  return {
    facts: [
      ...(documents[0]
        ? [{ says: numbered(documents.length, 'weekly handoff'), example: documents[0].path }]
        : []),
      ...(producers.length > 0 ? [{ says: `written by ${counted(producers)}` }] : []),
    ],
    settings: [
      ...(elsewhere.length === 0
        ? []
        : ['# Where the weekly handoffs stand.', `documents: [${patterns(documents).join(', ')}]`]),
      ...(strangers
        ? [
            '# Who hands off every week; local-compute: required asks for that section.',
            'producers:',
            ...producers.map(
              ([name]) =>
                `  - { name: ${name}, local-compute: ${known.get(producerName(name)) ? 'required' : 'optional'} }`,
            ),
          ]
        : []),
    ],
  }
}

/** Several in one folder are a pattern. */
function patterns(documents: readonly Surveyed[]): readonly string[] {
  const folders = tally(documents.map(({ path }) => path.split('/').slice(0, -1).join('/')))
  return folders.map(([folder, count]) => {
    const only = documents.find(({ path }) => path.split('/').slice(0, -1).join('/') === folder)
    return count === 1 ? `'${only?.path}'` : `'${folder === '' ? '' : `${folder}/`}*.md'`
  })
}
