import type { Claim } from '../../model/claim.js'
import type { Document } from '../../model/document.js'
import type { Repository } from '../../model/repository.js'
import type { Gathering } from '../../model/standard.js'
import { decode } from '../../text/decode.js'
import { foldersOf, isIgnored } from '../../text/ignore.js'
import { fileClaims } from './file-claims.js'
import type { ListedPath } from './handoff.js'
import { join, placeOf } from './layout.js'
import type { OtherDigests } from './other-digests.js'
import type { ResultsRecord } from './records.js'
import { statedClaims } from './stated-claims.js'
import { touchedBy } from './touched.js'

/** Every claim of a RESULTS document, checked as far as the repository and the document itself can tell. */
export async function resultsClaims(
  results: Document<ResultsRecord>,
  listed: readonly ListedPath[],
  others: OtherDigests,
  { change, repository, config, open }: Gathering,
): Promise<readonly Claim[]> {
  const before = touchedBy(change).files.get(results.path)?.previousPath ?? results.path
  const atBase = change.mode === 'change' ? await open('builder/results', before, 'base') : null
  const staging = placeOf(results.path, config)?.staging ?? null
  const ignored = async (path: string): Promise<boolean> =>
    (await isIgnoredIn(repository, path)) ||
    (staging !== null && (await isIgnoredIn(repository, join(staging, path))))
  const context = {
    change,
    repository,
    document: results,
    atBase: atBase as Document<ResultsRecord> | null,
    others,
    ignored,
  }
  return [...(await fileClaims(listed, context)), ...statedClaims(results)]
}

async function isIgnoredIn(repository: Repository, path: string): Promise<boolean> {
  const answers = await Promise.all(
    foldersOf(path).map(async (folder) => ({
      folder,
      answer: await repository.read('head', join(folder, '.gitignore')),
    })),
  )
  const files = answers.flatMap(({ folder, answer }) => {
    const text = answer.state === 'found' ? decode(answer.value).text : null
    return text === null ? [] : [{ folder, text }]
  })
  return isIgnored(path, files)
}
