import type { Delivery } from '../github/deliver.js'
import { markBase } from '../github/judged-base.js'
import type { Run } from '../github/superseded.js'
import type { Result } from '../model/result.js'
import { commentBody, readMarker } from '../reports/comment.js'
import { commandData } from '../reports/escape.js'
import type { LineLink } from '../reports/markdown-findings.js'
import { PULL_REQUEST_BODY } from '../reports/wording.js'
import type { Task } from './events/event.js'
import type { Settings } from './inputs.js'
import type { Ruling } from './ruling.js'
import type { Environment } from './runner.js'

const serverOf = (environment: Environment): string =>
  (environment.GITHUB_SERVER_URL || 'https://github.com').replace(/(?<!\/)\/+$/, '')

/** This run, at the address where its job summary stands. */
export function runOf(environment: Environment, repository: string): Run | null {
  const run = environment.GITHUB_RUN_ID
  if (!run) return null
  const url = `${serverOf(environment)}/${repository}/actions/runs/${run}`
  return { url, again: (environment.GITHUB_RUN_ATTEMPT || '1') !== '1' }
}

/** An address for a status; where GitHub's own note of base is older than the one judged against, it says so. */
export const withBase = (address: string, { newerBase, base }: Task): string =>
  newerBase ? markBase(address, base) : address

export const statusAddress = (run: Run | null, task: Task): string | null =>
  run === null ? null : withBase(run.url, task)

export const pullAddress = (environment: Environment, { repository, pullRequest }: Task): string | null =>
  pullRequest && `${serverOf(environment)}/${repository}/pull/${pullRequest.number}`

/** Where a line of the judged documents can be looked at; `plain=1` shows Markdown with its lines. */
export function lineLink(environment: Environment, task: Task): LineLink {
  const holder = `${serverOf(environment)}/${task.headRepository ?? task.repository}`
  return (path, line) => {
    if (path === PULL_REQUEST_BODY) return pullAddress(environment, task)
    const encoded = path.split('/').map(encodeURIComponent).join('/')
    return `${holder}/blob/${task.head}/${encoded}?plain=1#L${line}`
  }
}

const hasBoxes = ({ handoffs }: Result): boolean =>
  handoffs.some(({ checklist }) => checklist.some(({ box }) => box !== undefined))

/** What is to be written to GitHub for a result. */
export function deliveryOf(
  result: Result,
  ruling: Ruling,
  task: Task,
  inputs: Settings,
  environment: Environment,
): Delivery {
  const { context, comment } = inputs
  const { repository, head, baseRef } = task
  const pull = task.pullRequest?.number ?? null
  const link = lineLink(environment, task)
  const run = runOf(environment, repository)
  return {
    subject: { repository, sha: head, context, pull, comments: comment !== 'never', baseRef },
    status: { ...ruling.status, targetUrl: statusAddress(run, task) },
    comment:
      pull === null
        ? null
        : {
            body: commentBody(result, { link, headSha: head, context, notes: ruling.notes }),
            mode: comment,
            hasHandoffs: result.counts.documents > 0 || result.findings.length > 0,
            hasFindings: result.findings.length > 0 || result.troubles.length > 0 || hasBoxes(result),
            isMarked: (body) => readMarker(body)?.context === context,
          },
    run,
    sparesPulls: task.sparesPulls ?? false,
  }
}

/** One annotation for the run itself: what could not be written. */
export function deliveryAnnotation(troubles: readonly string[]): string[] {
  if (troubles.length === 0) return []
  return [`::warning title=Handoff Gate::${commandData(troubles.join('\n'))}`]
}
