import { unknown } from '../model/answer.js'
import type { ChangeSet } from '../model/change-set.js'
import type { Config } from '../model/config.js'
import { isUsageError, UsageError } from '../model/errors.js'
import type { Earlier } from '../model/known.js'
import { checkSchema } from '../sandbox/check-schema.js'
import { openGit } from '../sources/git.js'
import { standardsFor } from '../standards/index.js'
import { examine } from '../steps/examine.js'

/**
 * What stood at a commit already, in documents at these paths, judged by the same configuration. A whole tree is
 * compared with a whole tree, everything else with the documents as they were.
 */
export async function earlierAt(
  ref: string,
  directory: string,
  { mode, kind }: ChangeSet,
  config: Config,
  paths: readonly string[],
): Promise<Earlier> {
  const { repository, change } = await open(ref, directory)
  try {
    const there = await Promise.all(
      paths.map(async (path) => {
        const entry = await repository.stat('head', path)
        return entry.state === 'found' && entry.value.type === 'file' ? [path] : []
      }),
    )
    const named = there.flat()
    if (named.length === 0) return { ref, findings: [] }
    const past: ChangeSet = {
      ...change,
      mode: mode === 'tree' ? 'tree' : 'files',
      files: unknown(`the documents are judged as they were at ${ref}`),
      named,
      kind,
    }
    const { findings, troubles } = await examine(past, repository, {
      config,
      standards: standardsFor(config, checkSchema),
      checkSchema,
    })
    if (troubles.length > 0) throw new Error(`what stood at ${ref} could not be judged: ${troubles[0]}`)
    return { ref, findings }
  } finally {
    await repository.close()
  }
}

async function open(ref: string, directory: string): ReturnType<typeof openGit> {
  try {
    return await openGit({ directory, base: ref, head: ref, mode: 'tree' })
  } catch (error) {
    if (!isUsageError(error)) throw error
    throw new UsageError(`--only-new ${ref}: ${error.message.replace(/^--(?:base|head) \S+ /, 'it ')}`)
  }
}
