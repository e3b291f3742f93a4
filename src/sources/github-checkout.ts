import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { isUsageError } from '../model/errors.js'
import { type OpenGit, openGit } from './git.js'
import { findGitDirectory, type GitDirectory, isShallow } from './git-directory.js'
import { type GitHost, installedGit } from './git-process.js'
import type { GithubRequest, OpenGithub } from './github.js'
import { hasCommit } from './github-history.js'
import type { Traffic } from './github-traffic.js'

/** A change that is read from a checkout; `close` ends the git processes. */
export interface OpenCheckout extends OpenGithub {
  close(): Promise<void>
}

/** True for a clone that left objects on the server, which nobody fetches here. */
const isPartial = ({ commonDir }: GitDirectory): boolean =>
  /^[ \t]*(promisor|partialclone)/im.test(readFileSync(join(commonDir, 'config'), 'utf8'))

/** True for a directory that holds a whole clone itself; a repository around it is somebody else's. */
function holdsClone(directory: string): boolean {
  try {
    const place = findGitDirectory(directory)
    if (place === null || place.workTree !== realpathSync(directory)) return false
    return !isShallow(place) && !isPartial(place)
  } catch {
    return false
  }
}

async function opened(request: Parameters<typeof openGit>[0], host: GitHost): Promise<OpenGit | null> {
  try {
    return await openGit(request, host)
  } catch (error) {
    // Something is not there, or there is no git: the API has it all.
    if (isUsageError(error)) return null
    throw error
  }
}

/**
 * Opens a change from the objects of a checkout, by its commit ids and not by what is checked out. Null where the
 * checkout has not all of it. A commit that the clone does not know is asked for at GitHub, which keeps more.
 */
export async function openCheckout(
  traffic: Traffic,
  request: GithubRequest,
  directory: string,
): Promise<OpenCheckout | null> {
  return holdsClone(directory) ? openClone(traffic, request, directory, installedGit) : null
}

/** The same for a clone that is known to be whole, or that fetches what it lacks. */
export async function openClone(
  traffic: Traffic,
  request: GithubRequest,
  directory: string,
  host: GitHost,
): Promise<OpenCheckout | null> {
  const { base, head, policy, pullRequest, repository: home } = request
  const git = await opened({ directory, base, head }, host)
  if (git === null) return null
  const sameBase = request.compare === 'merge-base' || git.change.base === base
  const rules = sameBase ? await opened({ directory, head: policy, mode: 'tree' }, host) : null
  if (rules === null) {
    await git.repository.close()
    return null
  }
  const places = { home, fork: request.headRepository === home ? null : request.headRepository }
  return {
    repository: {
      ...git.repository,
      async hasCommit(id) {
        const known = await git.repository.hasCommit?.(id)
        return known?.state === 'found' ? known : hasCommit(traffic, places, id)
      },
    },
    policy: { ...rules.repository, read: (_side, path) => rules.repository.read('head', path) },
    change: { ...git.change, pullRequest },
    close: async () => void (await Promise.all([git.repository.close(), rules.repository.close()])),
  }
}
