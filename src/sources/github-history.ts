import { type Answer, absent, found, unknown } from '../model/answer.js'
import type { Version } from '../model/repository.js'
import { digestOf } from './digest.js'
import type { GithubBlobs } from './github-blobs.js'
import { getFromEither, malformed, type Places, statusOf, type Traffic } from './github-traffic.js'

/** Versions of one file that are looked at, newest first. */
const VERSIONS = 50
/** Files whose history is looked at in one run; each costs requests. */
const HISTORIES = 20
const ROUTE = 'GET /repos/{owner}/{repo}/commits'

/** Looks for earlier versions of files among the commits before `tip`. */
export function githubHistory(
  traffic: Traffic,
  places: Places,
  blobs: GithubBlobs,
  tip: string,
): (path: string, sha256: string) => Promise<Answer<Version>> {
  const histories = new Map<string, Promise<readonly string[]>>()

  async function commitsOf(path: string): Promise<readonly string[]> {
    const answer = await getFromEither(traffic, places, ROUTE, { sha: tip, path, per_page: VERSIONS })
    if (!Array.isArray(answer)) throw malformed(ROUTE)
    return answer.map((commit: { readonly sha?: unknown }) => String(commit.sha))
  }

  return async (path, sha256) => {
    const known = histories.get(path)
    if (known === undefined && histories.size >= HISTORIES) {
      return unknown(`the history of ${HISTORIES} other files was already looked at`)
    }
    const listing = known ?? commitsOf(path)
    histories.set(path, listing)
    const commits = await listing
    const earlier = commits.filter((commit) => commit !== tip)
    const versions = await Promise.all(
      earlier.map(async (commit) => ({ commit, bytes: await blobs.named(commit, path) })),
    )
    const match = versions.find(({ bytes }) => bytes !== null && digestOf(bytes) === sha256)
    if (match !== undefined) return found({ commit: match.commit })
    if (commits.length >= VERSIONS) return unknown(`not among the last ${VERSIONS} versions of the file`)
    return absent
  }
}

/** Whether GitHub has a commit; one that a rebase left behind is there until GitHub tidies up. */
export async function hasCommit(traffic: Traffic, places: Places, id: string): Promise<Answer<true>> {
  try {
    await getFromEither(traffic, places, 'GET /repos/{owner}/{repo}/commits/{ref}', { ref: id, per_page: 1 })
    return found(true)
  } catch (error) {
    if ([404, 422].includes(statusOf(error))) return absent
    throw error
  }
}
