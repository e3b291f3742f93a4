import { absent, found } from '../model/answer.js'
import type { ChangeSet, PullRequest } from '../model/change-set.js'
import type { Repository } from '../model/repository.js'
import { GithubBlobs } from './github-blobs.js'
import { compareCommits } from './github-comparison.js'
import { changesBetween } from './github-diff.js'
import { readAhead } from './github-foresight.js'
import { githubHistory } from './github-history.js'
import { newestFile } from './github-newest.js'
import type { Places, Traffic } from './github-traffic.js'
import { GithubTree } from './github-tree.js'
import { repositoryOf, segmentsOf } from './tree.js'

export interface GithubRequest {
  /** `owner/name` of the repository that is asked. */
  readonly repository: string
  /** Where head lives when that is another repository: a fork that is still there. */
  readonly headRepository: string | null
  /** Full commit ids. */
  readonly base: string
  readonly head: string
  /** Commit whose configuration counts. */
  readonly policy: string
  /** `merge-base`: what head changed since it left base. `exact`: what differs between the two. */
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
  const { repository: home, head, policy, pullRequest } = request
  const places: Places = { home, fork: request.headRepository === home ? null : request.headRepository }
  const blobs = new GithubBlobs(traffic, places)
  const treeAt = (commit: string): GithubTree => new GithubTree(traffic, places, blobs, commit)

  const comparison =
    request.compare === 'exact'
      ? { mergeBase: request.base, files: null }
      : await compareCommits(traffic, places, request, request.changedFiles)
  const base = comparison.mergeBase
  const trees = { base: treeAt(base), head: treeAt(head) }
  const files = comparison.files ?? (await changesBetween(trees.base, trees.head))
  const ahead = readAhead(files, trees, blobs).catch(() => undefined)

  const repository = repositoryOf({
    name: `commit ${head.slice(0, 7)} of ${home}`,
    tree: async (side) => found(trees[side]),
    findVersion: githubHistory(traffic, places, blobs, head),
    newest: (paths) => newestFile(traffic, places, trees.base, paths),
  })
  const policyTree = policy === base ? trees.base : treeAt(policy)
  const policyRepository = repositoryOf({
    name: `commit ${policy.slice(0, 7)} of ${home}`,
    tree: async () => found(policyTree),
    findVersion: githubHistory(traffic, places, blobs, policy),
  })
  return {
    repository,
    policy: {
      ...policyRepository,
      async read(side, path) {
        // Asked right after what is read ahead, the file comes with the same request.
        await ahead
        if (policyTree.listed) return policyRepository.read(side, path)
        if (path === '' || segmentsOf(path) === null) return absent
        const bytes = await blobs.named(policy, path)
        return bytes === null ? absent : found(bytes)
      },
    },
    change: { mode: 'change', base, head, files: found(files), named: [], kind: null, pullRequest },
  }
}
