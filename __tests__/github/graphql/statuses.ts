import { nodeId } from '../bodies/users.js'
import type { Json } from '../openapi/description.js'
import { combine } from '../operations/statuses.js'
import type { CheckRun, CommitStatus } from '../state/model.js'
import type { TestRepository } from '../state/repository.js'
import { type ConnectionArguments, connection } from './connection.js'
import { actorNode } from './people.js'

export function statusNode(repository: TestRepository, oid: string, statuses: readonly CommitStatus[]): Json {
  const contexts = statuses.map((status) => contextNode(repository, status))
  return {
    id: nodeId('Status', Number.parseInt(oid.slice(0, 8), 16)),
    state: combine(statuses).toUpperCase(),
    contexts,
    context: ({ name }: { name: string }) => contexts.find((entry) => entry.context === name) ?? null,
  }
}

/** Statuses and check runs together; null where there is neither. */
export function rollupNode(
  repository: TestRepository,
  oid: string,
  statuses: readonly CommitStatus[],
): Json | null {
  const runs = repository.checkRuns.filter(({ headSha }) => headSha === oid)
  if (statuses.length + runs.length === 0) return null
  const entries = [
    ...runs.map((run) => runNode(repository, run)),
    ...statuses.map((status) => contextNode(repository, status)),
  ]
  return {
    id: nodeId('StatusCheckRollup', Number.parseInt(oid.slice(0, 8), 16)),
    state: combine([...statuses, ...runs.map((run) => ({ state: stateOf(run) }))]).toUpperCase(),
    contexts: (args: ConnectionArguments) => connection('contexts', args, entries, (entry) => entry),
  }
}

function contextNode(repository: TestRepository, status: CommitStatus): Json {
  return {
    __typename: 'StatusContext',
    id: nodeId('StatusContext', status.id),
    context: status.context,
    state: status.state.toUpperCase(),
    description: status.description,
    targetUrl: status.targetUrl,
    createdAt: status.createdAt,
    creator: actorNode(repository.world, status.creator),
  }
}

function runNode(repository: TestRepository, run: CheckRun): Json {
  return {
    __typename: 'CheckRun',
    id: nodeId('CheckRun', run.id),
    databaseId: run.id,
    name: run.name,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion?.toUpperCase() ?? null,
    startedAt: run.startedAt,
    completedAt: run.completedAt,
    externalId: run.externalId,
    detailsUrl: run.detailsUrl,
    title: run.output.title,
    summary: run.output.summary,
    text: run.output.text,
    url: `${repository.world.addresses.server}/${repository.fullName}/runs/${run.id}`,
  }
}

function stateOf(run: CheckRun): CommitStatus['state'] {
  if (run.conclusion === null) return 'pending'
  return ['success', 'neutral', 'skipped'].includes(run.conclusion) ? 'success' : 'failure'
}
