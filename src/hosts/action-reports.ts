import type { Delivery } from '../github/deliver.js'
import type { Result } from '../model/result.js'
import { commentBody, readMarker } from '../reports/comment.js'
import { commandData } from '../reports/escape.js'
import type { LineLink } from '../reports/markdown-findings.js'
import { commitStatus } from '../reports/status.js'
import { PULL_REQUEST_BODY } from '../reports/wording.js'
import type { Task } from './events/event.js'
import type { Inputs } from './inputs.js'
import type { Environment } from './runner.js'

const serverOf = (environment: Environment): string =>
  (environment.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '')

/** Address of this run, where the job summary stands. */
function runUrl(environment: Environment, repository: string): string | null {
  const run = environment.GITHUB_RUN_ID
  return run ? `${serverOf(environment)}/${repository}/actions/runs/${run}` : null
}

/** Where a line of the judged documents can be looked at; `plain=1` shows Markdown with its lines. */
export function lineLink(environment: Environment, task: Task): LineLink {
  const home = `${serverOf(environment)}/${task.repository}`
  const holder = `${serverOf(environment)}/${task.headRepository ?? task.repository}`
  return (path, line) => {
    if (path === PULL_REQUEST_BODY) return task.pullRequest && `${home}/pull/${task.pullRequest.number}`
    const encoded = path.split('/').map(encodeURIComponent).join('/')
    return `${holder}/blob/${task.head}/${encoded}?plain=1#L${line}`
  }
}

/** What is to be written to GitHub for a result. */
export function deliveryOf(result: Result, task: Task, inputs: Inputs, environment: Environment): Delivery {
  const { context, comment } = inputs
  const pull = task.pullRequest?.number ?? null
  const link = lineLink(environment, task)
  return {
    subject: { repository: task.repository, sha: task.head, context, pull, comments: comment !== 'never' },
    status: { ...commitStatus(result), targetUrl: runUrl(environment, task.repository) },
    comment:
      pull === null
        ? null
        : {
            body: commentBody(result, { link, headSha: task.head, context }),
            mode: comment,
            hasHandoffs: result.counts.documents > 0 || result.findings.length > 0,
            hasFindings: result.findings.length > 0 || result.troubles.length > 0,
            isMarked: (body) => readMarker(body)?.context === context,
          },
  }
}

/** One annotation for the run itself: what could not be written. */
export function deliveryAnnotation(troubles: readonly string[]): string[] {
  if (troubles.length === 0) return []
  return [`::warning title=Handoff Gate::${commandData(troubles.join('\n'))}`]
}
