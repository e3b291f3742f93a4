import { absent, found } from '../model/answer.js'
import type { ChangeSet, PullRequest } from '../model/change-set.js'
import type { Repository } from '../model/repository.js'
import { withGains } from './gained-tree.js'
import { GithubBatch } from './github-batch.js'
import { GithubBlobs } from './github-blobs.js'
import { compareCommits } from './github-comparison.js'
import { changesBetween } from './github-diff.js'
import { mayHoldDocuments, readAhead, readDigested } from './github-foresight.js'
import { githubHistory, hasCommit } from './github-history.js'
import { newestFile } from './github-newest.js'
import { overlayListing } from './github-overlay.js'
import type { Places, Traffic } from './github-traffic.js'
import { GithubTree, type Listing } from './github-tree.js'
import { repositoryOf, segmentsOf } from './tree.js'

export interface GithubRequest {
  /** `owner/name` of the repository that is asked. */
  readonly repository: string
  /** Where head lives when that is another repository: a fork that is still there. */
  readonly headRepository: string | null
  /** Full commit ids. */
  readonly base: string
  readonly head: string
  /** Branch that base is on, which may have moved on since; null where there is none. */
  readonly baseRef?: string | null
  /** Commit whose configuration counts. */
  readonly policy: string
  /**
   * `merge-base`: what head changed since it left base, beside what base has gained since. `exact`: what differs
   * between the two.
   */
  readonly compare: 'merge-base' | 'exact'
  /** Number of changed files as the event gives it. */
  readonly changedFiles: number | null
  readonly pullRequest: PullRequest | null
}

export interface OpenGithub {
  readonly repository: Repository
  /** The commit that configuration is read from, as both sides. */
  readonly policy: Repository
  readonly change: ChangeSet
}

/**
 * Opens a change through GitHub's API; nothing is fetched or checked out. Rejects when GitHub does not say what
 * changed. A question that GitHub does not answer for good rejects too: "could not ask" is not "unknown".
 */
export async function openGithub(traffic: Traffic, request: GithubRequest): Promise<OpenGithub> {
  const { repository: home, pullRequest } = request
  const places: Places = { home, fork: request.headRepository === home ? null : request.headRepository }
  const batch = new GithubBatch(traffic, places)
  const blobs = new GithubBlobs(traffic, places, batch)
  const treeAt = (commit: string, derive?: () => Promise<Listing | null>): GithubTree =>
    new GithubTree({ traffic, places, blobs, commit, ...(derive && { derive }) })

  const {
    mergeBase,
    tip: now,
    files: listed,
  } = request.compare === 'exact'
    ? { mergeBase: request.base, tip: request.base, files: null }
    : await compareCommits(traffic, places, request, request.changedFiles)
  const head = treeAt(request.head)
  const base = treeAt(mergeBase, async () => {
    const whole = listed === null ? null : await head.whole()
    return whole && overlayListing(batch, mergeBase, listed ?? [], whole)
  })
  const files = listed ?? (await changesBetween(base, head))
  const tip = now === mergeBase ? null : treeAt(now)
  const gained = withGains({ base, head }, tip && { tree: tip, commit: tip.commit })

  /** Settles as soon as everything is asked for, so that whoever asks next asks in the same batch. */
  async function askAhead(): Promise<void> {
    if (!mayHoldDocuments(files)) return
    const [whole, now] = await Promise.all([head.whole(), tip?.whole() ?? null])
    if (whole === null) return
    base.whole().catch(() => undefined)
    readAhead(files, { head: whole, tip: now }, mergeBase, blobs)
    readDigested(files, { base, head: whole }, blobs).catch(() => undefined)
  }
  const ahead = askAhead().catch(() => undefined)

  const historyOf = (commit: string) => githubHistory(traffic, places, blobs, commit)
  const policyTree = request.policy === mergeBase ? base : treeAt(request.policy)
  const policy = repositoryOf({
    name: `commit ${request.policy.slice(0, 7)} of ${home}`,
    tree: async () => found(policyTree),
    findVersion: historyOf(request.policy),
  })
  return {
    repository: {
      ...repositoryOf({
        name: `commit ${request.head.slice(0, 7)} of ${home}`,
        tree: async (side) => found(gained.tree(side)),
        findVersion: historyOf(request.head),
        hasCommit: (id) => hasCommit(traffic, places, id),
        newest: (paths) => newestFile(traffic, places, tip ?? base, paths),
      }),
      gainedAt: gained.gainedAt,
    },
    policy: {
      ...policy,
      async read(_side, path) {
        if (path === '' || segmentsOf(path) === null) return absent
        await ahead
        const bytes = await blobs.named(request.policy, path)
        return bytes === null ? absent : found(bytes)
      },
    },
    change: {
      mode: 'change',
      base: mergeBase,
      head: request.head,
      files: found(files),
      named: [],
      kind: null,
      pullRequest,
    },
  }
}
