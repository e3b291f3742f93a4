import { git, tryGit } from '../git/command.js'
import type { PullRequest } from './model.js'
import type { TestRepository } from './repository.js'

export async function followHead(pull: PullRequest): Promise<void> {
  const { repository, headRepository, headRef, number } = pull
  const sha = (await headRepository?.history.resolve(`refs/heads/${headRef}`)) ?? pull.headSha
  const known = await repository.history.resolve(`refs/pull/${number}/head`)
  if (known === sha) return
  if (headRepository && headRepository !== repository) {
    await git(repository.gitDir, ['fetch', '--quiet', '--no-tags', headRepository.gitDir, sha])
  }
  await git(repository.gitDir, ['update-ref', `refs/pull/${number}/head`, sha])
  pull.previousHeadSha = pull.headSha === sha ? pull.previousHeadSha : pull.headSha
  pull.headSha = sha
  pull.baseSha = await repository.requireCommit(`refs/heads/${pull.baseRef}`)
  pull.updatedAt = repository.world.now()
}

/** A push of a commit that the repository has already: at once, with no process. */
export function moveHead(pull: PullRequest, sha: string): void {
  pull.previousHeadSha = pull.headSha
  pull.headSha = sha
  pull.updatedAt = pull.repository.world.now()
}

const merges = new WeakMap<PullRequest, { readonly key: string; readonly sha: Promise<string | null> }>()

/** The commit that GitHub would make of the pull request, under `refs/pull/<n>/merge`; null with conflicts. */
export async function testMerge(pull: PullRequest): Promise<string | null> {
  const base = await pull.repository.history.resolve(`refs/heads/${pull.baseRef}`)
  if (!base) return null
  const key = `${base} ${pull.headSha}`
  const known = merges.get(pull)
  if (known?.key === key) return known.sha
  const sha = mergeCommit(pull, base)
  merges.set(pull, { key, sha })
  return sha
}

async function mergeCommit(pull: PullRequest, base: string): Promise<string | null> {
  const { repository, headSha, number } = pull
  const sha = await mergeInto(repository, base, headSha)
  if (sha) await git(repository.gitDir, ['update-ref', `refs/pull/${number}/merge`, sha])
  return sha
}

async function mergeInto(repository: TestRepository, base: string, head: string): Promise<string | null> {
  const { code, stdout } = await tryGit(repository.gitDir, ['merge-tree', '--write-tree', base, head])
  if (code !== 0) return null
  const tree = stdout.toString('ascii').split('\n')[0] ?? ''
  const args = ['commit-tree', tree, '-p', base, '-p', head, '-m', `Merge ${head} into ${base}`]
  return (await git(repository.gitDir, args)).toString('ascii').trim()
}

export interface MergeGroup {
  readonly baseSha: string
  readonly headSha: string
  readonly branch: string
}

/** What a merge queue tests: base with the pull requests merged one after the other, on a branch of its own. */
export async function createMergeGroup(pulls: readonly [PullRequest, ...PullRequest[]]): Promise<MergeGroup> {
  const last = pulls[pulls.length - 1] ?? pulls[0]
  const { repository, baseRef } = last
  const baseSha = await repository.tip(baseRef)
  let headSha = baseSha
  for (const pull of pulls) {
    const merged = await mergeInto(repository, headSha, pull.headSha)
    if (!merged) throw new Error(`pull request #${pull.number} has conflicts`)
    headSha = merged
  }
  const branch = `gh-readonly-queue/${baseRef}/pr-${last.number}-${baseSha}`
  await repository.setBranch(branch, headSha)
  return { baseSha, headSha, branch }
}
