import type { Json } from '../openapi/description.js'
import type { CheckRun, CommitStatus } from '../state/model.js'
import type { TestRepository } from '../state/repository.js'
import { pullReference } from './pulls.js'
import { apiUrl, pageUrl } from './repositories.js'
import { appBody, nodeId, userBody } from './users.js'

export function statusBody(repository: TestRepository, status: CommitStatus): Json {
  return {
    ...simpleStatusBody(repository, status),
    creator: userBody(status.creator, repository.world.addresses),
  }
}

export function simpleStatusBody(repository: TestRepository, status: CommitStatus): Json {
  return {
    url: `${apiUrl(repository)}/statuses/${status.sha}`,
    avatar_url: `${repository.world.addresses.server}/avatars/u/${status.creator.id}?v=4`,
    id: status.id,
    node_id: nodeId('StatusContext', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  }
}

export function checkRunBody(repository: TestRepository, run: CheckRun): Json {
  const url = `${apiUrl(repository)}/check-runs/${run.id}`
  const page = `${pageUrl(repository)}/runs/${run.id}`
  const pulls = [...repository.pulls.values()].filter(
    (pull) => pull.state === 'open' && pull.headSha === run.headSha && pull.headRepository === repository,
  )
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('CheckRun', run.id),
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: page,
    details_url: run.detailsUrl ?? page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      ...run.output,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: repository.id * 10 + 1 },
    app: appBody(run.app, repository.world),
    pull_requests: pulls.map(pullReference),
  }
}

export function annotationBodies(repository: TestRepository, run: CheckRun): Json[] {
  return run.annotations.map((annotation) => ({
    path: annotation.path,
    blob_href: `${pageUrl(repository)}/blob/${run.headSha}/${annotation.path}`,
    start_line: annotation.start_line,
    start_column: annotation.start_column ?? null,
    end_line: annotation.end_line,
    end_column: annotation.end_column ?? null,
    annotation_level: annotation.annotation_level,
    title: annotation.title ?? null,
    message: annotation.message,
    raw_details: annotation.raw_details ?? null,
  }))
}
