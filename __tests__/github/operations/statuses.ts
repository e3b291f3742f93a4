import { simpleStatusBody, statusBody } from '../bodies/checks.js'
import { apiUrl, repositoryBody } from '../bodies/repositories.js'
import { json, type Operations, type RepositoryCall, requireSha } from '../http/call.js'
import { paginate } from '../http/pagination.js'
import { read, write } from '../state/access.js'
import type { CommitState, CommitStatus } from '../state/model.js'
import { invalidField, unprocessable } from '../state/refusal.js'

export const statusOperations: Operations = {
  'repos/create-commit-status': {
    access: write('statuses'),
    async handle(call) {
      const { repository, world, actor, body } = call
      const sha = await existingCommit(call)
      const context = String(body.context ?? 'default')
      const description = (body.description as string | null | undefined) ?? null
      const targetUrl = (body.target_url as string | null | undefined) ?? null
      checkLengths(context, description, targetUrl)
      const key = context.toLowerCase()
      const earlier = repository.statuses.filter(
        (status) => status.sha === sha && status.context.toLowerCase() === key,
      )
      if (earlier.length >= world.limits.statusesPerContext) {
        throw unprocessable(
          'Validation failed: This SHA and context has reached the maximum number of statuses.',
        )
      }
      const status: CommitStatus = {
        id: world.nextId(),
        sha,
        state: body.state as CommitState,
        context,
        description,
        targetUrl,
        creator: actor.user,
        createdAt: world.now(),
      }
      repository.statuses.push(status)
      return json(statusBody(repository, status), 201)
    },
  },
  'repos/list-commit-statuses-for-ref': {
    access: read('statuses'),
    async handle(call) {
      const statuses = await statusesOf(call)
      return paginate(call, statuses, (page) => page.map((status) => statusBody(call.repository, status)))
    },
  },
  'repos/get-combined-status-for-ref': {
    access: read('statuses'),
    async handle(call) {
      const { repository } = call
      const sha = await requireSha(call, call.params.ref ?? '')
      const latest = latestByContext(await statusesOf(call))
      return paginate(call, latest, (page) => ({
        state: combine(latest),
        statuses: page.map((status) => simpleStatusBody(repository, status)),
        sha,
        total_count: latest.length,
        repository: repositoryBody(repository),
        commit_url: `${apiUrl(repository)}/commits/${sha}`,
        url: `${apiUrl(repository)}/commits/${sha}/status`,
      }))
    },
  },
}

/** The newest first, as GitHub lists them. */
async function statusesOf(call: RepositoryCall): Promise<CommitStatus[]> {
  const sha = await requireSha(call, call.params.ref ?? '')
  return call.repository.statuses.filter((status) => status.sha === sha).reverse()
}

export function latestByContext(newestFirst: readonly CommitStatus[]): CommitStatus[] {
  const latest = new Map<string, CommitStatus>()
  for (const status of newestFirst) {
    const key = status.context.toLowerCase()
    if (!latest.has(key)) latest.set(key, status)
  }
  return [...latest.values()]
}

export function combine(latest: readonly Pick<CommitStatus, 'state'>[]): CommitState {
  const states = new Set(latest.map(({ state }) => state))
  if (states.has('failure') || states.has('error')) return 'failure'
  return states.has('pending') || states.size === 0 ? 'pending' : 'success'
}

async function existingCommit({ repository, params }: RepositoryCall): Promise<string> {
  const sha = params.sha ?? ''
  const commit = /^[0-9a-f]{40}$/.test(sha) ? await repository.history.commit(sha) : null
  if (!commit)
    throw unprocessable(`No commit found for SHA: ${sha}`, `a status for the unknown commit ${sha}`)
  return commit.oid
}

function checkLengths(context: string, description: string | null, targetUrl: string | null): void {
  if ([...(description ?? '')].length > 140) {
    throw invalidField('Status', 'description', 'description is too long (maximum is 140 characters)')
  }
  if ([...context].length > 255) {
    throw invalidField('Status', 'context', 'context is too long (maximum is 255 characters)')
  }
  if (targetUrl !== null && !/^https?:\/\//.test(targetUrl)) {
    throw invalidField('Status', 'target_url', 'target_url must use http(s) scheme')
  }
}
