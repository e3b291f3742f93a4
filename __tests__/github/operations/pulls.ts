import { commitBody, fileBody, requireCommit } from '../bodies/commits.js'
import { issueBody, reviewBody } from '../bodies/conversation.js'
import { pullBody, pullDiff, pullSimpleBody } from '../bodies/pulls.js'
import { git } from '../git/command.js'
import { json, type Operations, requirePull } from '../http/call.js'
import { paginate } from '../http/pagination.js'
import { read } from '../state/access.js'
import type { PullRequest } from '../state/model.js'
import { Refusal } from '../state/refusal.js'

const access = read('pull_requests')

export const pullOperations: Operations = {
  'pulls/get': {
    access,
    async handle(call) {
      const pull = requirePull(call)
      if (call.variant !== 'diff') return json(await pullBody(pull))
      const files = await pullDiff(pull)
      if (files.length > call.world.limits.compareFiles) throw tooLargeDiff(call.world.limits.compareFiles)
      const { gitDir } = pull.repository
      const diff = await git(gitDir, ['diff', '-M', `${pull.baseSha}...${pull.headSha}`])
      return { body: diff, mediaType: 'application/vnd.github.v3.diff; charset=utf-8' }
    },
  },
  'pulls/list': {
    access,
    async handle(call) {
      const { state = 'open', head, base, direction } = call.query
      const pulls = [...call.repository.pulls.values()]
        .filter((pull) => state === 'all' || pull.state === state)
        // GitHub ignores a head without an owner, and so lists everything.
        .filter((pull) => !String(head ?? '').includes(':') || headLabel(pull) === head)
        .filter((pull) => base === undefined || pull.baseRef === base)
        .sort((a, b) => (sortKey(a, call.query.sort) < sortKey(b, call.query.sort) ? -1 : 1))
      if ((direction ?? 'desc') === 'desc') pulls.reverse()
      const answer = paginate(call, pulls)
      return { ...answer, body: await Promise.all((answer.body as PullRequest[]).map(pullSimpleBody)) }
    },
  },
  'pulls/list-files': {
    access,
    async handle(call) {
      const pull = requirePull(call)
      const files = (await pullDiff(pull)).slice(0, call.world.limits.pullFiles)
      return paginate(call, files, (page) =>
        page.map((file) => fileBody(pull.repository, file, pull.headSha)),
      )
    },
  },
  'pulls/list-commits': {
    access,
    async handle(call) {
      const pull = requirePull(call)
      const { repository, baseSha, headSha } = pull
      const shas = (await repository.history.between(baseSha, headSha)).slice(
        0,
        call.world.limits.compareCommits,
      )
      const commits = await Promise.all(shas.map((sha) => requireCommit(repository, sha)))
      return paginate(call, commits, (page) => page.map((commit) => commitBody(repository, commit)))
    },
  },
  'pulls/list-reviews': {
    access,
    handle(call) {
      const pull = requirePull(call)
      const reviews = call.repository.reviews.filter((review) => review.pull === pull.number)
      return paginate(call, reviews, (page) => page.map((review) => reviewBody(call.repository, review)))
    },
  },
  'issues/get': {
    access: read('issues', 'pull_requests'),
    handle: (call) => json(issueBody(requirePull(call))),
  },
  'repos/list-pull-requests-associated-with-commit': {
    access,
    async handle(call) {
      const { repository, params } = call
      const sha = await repository.history.resolve(params.commit_sha ?? '')
      if (!sha)
        throw new Refusal(422, {
          message: `No commit found for SHA: ${params.commit_sha}`,
          documentation_url: '',
        })
      const holding: PullRequest[] = []
      for (const pull of repository.pulls.values()) {
        if (pull.state === 'closed' && !pull.mergedAt) continue
        const { history } = repository
        if ((await history.contains(pull.headSha, sha)) && !(await history.contains(pull.baseSha, sha))) {
          holding.push(pull)
        }
      }
      const answer = paginate(call, holding)
      return { ...answer, body: await Promise.all((answer.body as PullRequest[]).map(pullSimpleBody)) }
    },
  },
}

function headLabel(pull: PullRequest): string {
  return `${(pull.headRepository ?? pull.repository).owner.login}:${pull.headRef}`
}

function sortKey(pull: PullRequest, sort: unknown): string {
  return sort === 'updated' || sort === 'long-running' ? pull.updatedAt : pull.createdAt
}

function tooLargeDiff(limit: number): Refusal {
  const message = `Sorry, the diff exceeded the maximum number of files (${limit}). Consider using 'List pull requests files' API or locally cloning the repository instead.`
  return new Refusal(406, {
    message,
    errors: [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }],
    documentation_url: 'https://docs.github.com/rest/pulls/pulls#list-pull-requests-files',
  })
}
