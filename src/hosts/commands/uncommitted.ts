import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Config } from '../../model/config.js'
import type { Repository } from '../../model/repository.js'
import { checkSchema } from '../../sandbox/check-schema.js'
import { workTreePaths } from '../../sources/git-work-tree.js'
import { standardsFor } from '../../standards/index.js'
import { matchesAny } from '../../text/glob.js'
import { isBlob } from '../work-tree-files.js'

const MOST_NAMED = 3
/** Each is read and hashed, for a remark beside the verdict. */
const MOST_DOCUMENTS = 1000

/**
 * Says which documents of the work tree at `at` were not judged since HEAD does not have them so, and what to do; null
 * when there is none. `directory` is where the person stands.
 */
export async function uncommittedHint(
  at: string,
  { stat }: Repository,
  config: Config,
  directory: string,
): Promise<string | null> {
  // What is only said beside the verdict must not be in its way.
  const found = await workTreePaths(at).catch(() => null)
  if (found === null) return null
  const kinds = standardsFor(config, checkSchema)
    .filter(({ name }) => config.standards.includes(name))
    .flatMap((standard) => standard.kinds.filter((kind) => !kind.recognises))
  const documents = found.paths
    .filter((path) => !matchesAny(path, config.ignore) && kinds.some((kind) => kind.matches(path, config)))
    .sort()
    .slice(0, MOST_DOCUMENTS)
  const isOther = await Promise.all(
    documents.map(async (path) => {
      const entry = await stat('head', path)
      const oid = entry.state === 'found' ? entry.value.oid : null
      return entry.state !== 'unknown' && differs(join(found.workTree, path), oid)
    }),
  )
  const left = documents
    .filter((_, i) => isOther[i])
    .map((path) => relative(directory, join(found.workTree, path)))
  if (left.length === 0) return null
  const names = left.slice(0, MOST_NAMED)
  const more = left.length > names.length ? ` and ${left.length - names.length} more` : ''
  const which = left.length === 1 ? '1 document has' : `${left.length} documents have`
  return [
    `${which} changes that are not committed, so they were not judged: ${names.join(', ')}${more}`,
    `Commit them, or judge the files as they lie there: handoff-gate check ${names.join(' ')}`,
    '',
  ].join('\n')
}

/** Whether the disk has a file with another content than the object. */
function differs(file: string, oid: string | null): boolean {
  try {
    const bytes = readFileSync(file)
    return oid === null || !isBlob(bytes, oid)
  } catch {
    return false
  }
}
