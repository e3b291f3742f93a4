import { commitBody, encodePath, fileBody, requireCommit } from '../bodies/commits.js'
import { apiUrl, pageUrl } from '../bodies/repositories.js'
import type { ChangedFile } from '../git/changed-files.js'
import { json, type Operations, type RepositoryCall, requireSha } from '../http/call.js'
import { paginate } from '../http/pagination.js'
import type { Json } from '../openapi/description.js'
import { read } from '../state/access.js'
import { notFound } from '../state/refusal.js'
import type { TestRepository } from '../state/repository.js'

const access = read('contents')
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

export const commitOperations: Operations = {
  'repos/list-commits': {
    access,
    async handle(call) {
      const { repository, query } = call
      const from = await requireSha(call, String(query.sha ?? repository.defaultBranch))
      const text = (name: string): string | undefined =>
        query[name] === undefined ? undefined : String(query[name])
      const filter = {
        path: text('path'),
        author: text('author'),
        since: text('since'),
        until: text('until'),
      }
      const answer = paginate(call, await repository.history.log(from, filter))
      return { ...answer, body: await bodies(repository, answer.body as string[]) }
    },
  },
  'repos/get-commit': {
    access,
    async handle(call) {
      const { repository, params, world } = call
      const sha = await requireSha(call, params.ref ?? '')
      const commit = await requireCommit(repository, sha)
      const all = await repository.diff(commit.parents[0] ?? emptyTree, sha)
      const additions = all.reduce((sum, file) => sum + file.additions, 0)
      const deletions = all.reduce((sum, file) => sum + file.deletions, 0)
      const page = (files: readonly ChangedFile[]): Json => ({
        ...commitBody(repository, commit),
        stats: { total: additions + deletions, additions, deletions },
        files: files.map((file) => fileBody(repository, file, sha)),
      })
      return paginate(call, all.slice(0, world.limits.pullFiles), page, world.limits.compareFiles)
    },
  },
  'repos/compare-commits-with-basehead': {
    access,
    async handle(call) {
      const { repository, world } = call
      const [baseName = '', headName = ''] = (call.params.basehead ?? '').split('...')
      const base = await compared(call, baseName)
      const head = await compared(call, headName)
      const mergeBase = await repository.history.mergeBase(base, head)
      if (!mergeBase) throw notFound(`No common ancestor between ${baseName} and ${headName}.`)
      const ahead = await repository.history.between(base, head)
      const behind = await repository.history.between(head, base)
      const paged = call.url.searchParams.has('page') || call.url.searchParams.has('per_page')
      const answer = paged ? paginate(call, ahead) : { body: ahead.slice(-world.limits.compareCommits) }
      // However many pages of commits there are, the files come with the first, and never more than the limit.
      const firstPage = Number(call.query.page ?? 1) === 1
      const files = firstPage
        ? (await repository.diff(mergeBase, head)).slice(0, world.limits.compareFiles)
        : []
      const names = encodePath(call.params.basehead ?? '')
      const url = `${apiUrl(repository)}/compare/${names}`
      const page = `${pageUrl(repository)}/compare/${names}`
      const [baseCommit] = await bodies(repository, [base])
      const [mergeBaseCommit] = await bodies(repository, [mergeBase])
      return {
        ...('headers' in answer ? { headers: answer.headers } : {}),
        ...json({
          url,
          html_url: page,
          permalink_url: `${pageUrl(repository)}/compare/${base}...${head}`,
          diff_url: `${page}.diff`,
          patch_url: `${page}.patch`,
          base_commit: baseCommit,
          merge_base_commit: mergeBaseCommit,
          status: relation(ahead.length, behind.length),
          ahead_by: ahead.length,
          behind_by: behind.length,
          total_commits: ahead.length,
          commits: await bodies(repository, answer.body as string[]),
          files: files.map((file) => fileBody(repository, file, head)),
        }),
      }
    },
  },
}

function bodies(repository: TestRepository, shas: readonly string[]): Promise<Json[]> {
  return Promise.all(shas.map(async (sha) => commitBody(repository, await requireCommit(repository, sha))))
}

/** `branch`, a sha, or `owner:branch` for a fork whose objects are known through a pull request. */
async function compared(call: RepositoryCall, name: string): Promise<string> {
  const colon = name.indexOf(':')
  if (colon < 0) {
    const sha = await call.repository.history.resolve(name)
    if (!sha) throw notFound()
    return sha
  }
  const owner = name.slice(0, colon).toLowerCase()
  const family = [...call.world.repositories.values()].find(
    (other) =>
      other.owner.login.toLowerCase() === owner &&
      (other === call.repository || other.parent === call.repository),
  )
  const sha = await family?.history.resolve(name.slice(colon + 1))
  if (!sha || !(await call.repository.history.commit(sha))) throw notFound()
  return sha
}

function relation(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged'
  if (ahead > 0) return 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}
