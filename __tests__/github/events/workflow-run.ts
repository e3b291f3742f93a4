import { requireCommit } from '../bodies/commits.js'
import { apiUrl, pageUrl, repositoryBody } from '../bodies/repositories.js'
import { nodeId, userBody } from '../bodies/users.js'
import type { Json } from '../openapi/description.js'
import type { PullRequest } from '../state/model.js'
import { type ActionEvent, eventOf } from './event.js'

export interface WorkflowRunEventOptions {
  /** What started the workflow that ended. */
  readonly trigger?: string
  /** The commit it ran for; the pull request's head unless told. */
  readonly headSha?: string
  /** What the payload claims about pull requests; empty for forks, as GitHub has it. */
  readonly pullRequests?: readonly Json[]
}

const FILE = '.github/workflows/handoff-check.yml'

/** A workflow for the pull request has ended; this one runs on the default branch, with a token that may write. */
export async function workflowRunEvent(
  pull: PullRequest,
  { trigger = 'pull_request', headSha = pull.headSha, pullRequests = [] }: WorkflowRunEventOptions = {},
): Promise<ActionEvent> {
  const { repository, headRepository } = pull
  const holder = headRepository ?? repository
  const { world } = repository
  const now = repository.createdAt
  const head = await requireCommit(holder, headSha)
  const url = `${apiUrl(repository)}/actions/runs/4100`
  const workflowUrl = `${apiUrl(repository)}/actions/workflows/77`
  const person = ({ name, email }: typeof head.author): Json => ({ name, email })
  const payload: Json = {
    action: 'completed',
    workflow: {
      id: 77,
      node_id: nodeId('Workflow', 77),
      name: 'Handoff check',
      path: FILE,
      state: 'active',
      created_at: now,
      updated_at: now,
      url: workflowUrl,
      html_url: `${pageUrl(repository)}/blob/${repository.defaultBranch}/${FILE}`,
      badge_url: `${pageUrl(repository)}/workflows/check/badge.svg`,
    },
    workflow_run: {
      id: 4100,
      name: 'Handoff check',
      node_id: nodeId('WorkflowRun', 4100),
      head_branch: pull.headRef,
      head_sha: headSha,
      path: FILE,
      display_title: pull.title,
      run_number: 7,
      run_attempt: 1,
      event: trigger,
      status: 'completed',
      conclusion: 'success',
      workflow_id: 77,
      check_suite_id: 88,
      check_suite_node_id: nodeId('CheckSuite', 88),
      url,
      html_url: `${pageUrl(repository)}/actions/runs/4100`,
      pull_requests: pullRequests,
      created_at: now,
      updated_at: now,
      run_started_at: now,
      actor: userBody(pull.user, world.addresses),
      triggering_actor: userBody(pull.user, world.addresses),
      jobs_url: `${url}/jobs`,
      logs_url: `${url}/logs`,
      check_suite_url: `${apiUrl(repository)}/check-suites/88`,
      artifacts_url: `${url}/artifacts`,
      cancel_url: `${url}/cancel`,
      rerun_url: `${url}/rerun`,
      previous_attempt_url: null,
      workflow_url: workflowUrl,
      head_commit: {
        id: head.oid,
        tree_id: head.tree,
        message: head.message,
        timestamp: head.committer.date,
        author: person(head.author),
        committer: person(head.committer),
      },
      repository: repositoryBody(repository),
      head_repository: repositoryBody(holder),
    },
  }
  const origin = {
    name: 'workflow_run',
    sender: pull.user,
    sha: await repository.tip(repository.defaultBranch),
    ref: `refs/heads/${repository.defaultBranch}`,
  }
  return eventOf(repository, origin, payload)
}
