import { registeredAppBody } from '../bodies/apps.js'
import { checkRunBody } from '../bodies/checks.js'
import type { Json } from '../openapi/description.js'
import type { RegisteredApp } from '../state/apps.js'
import type { CheckRun } from '../state/model.js'
import type { TestRepository } from '../state/repository.js'
import { type ActionEvent, eventOf } from './event.js'

export interface CheckRunEventOptions {
  readonly action?: 'rerequested' | 'requested_action'
  /** Identifier of the button. */
  readonly button?: string
  readonly sender?: string
}

/** Somebody pressed "Re-run" or a button of a check run. GitHub leaves the check run itself as it is. */
export async function checkRunEvent(
  repository: TestRepository,
  app: RegisteredApp,
  run: CheckRun,
  { action = 'rerequested', button, sender = 'maintainer' }: CheckRunEventOptions = {},
): Promise<ActionEvent> {
  const body = checkRunBody(repository, run) as Json
  const suite = body.check_suite as Json
  const payload: Json = {
    action,
    check_run: {
      ...body,
      app: registeredAppBody(app, repository.world),
      check_suite: {
        id: suite.id,
        node_id: 'Q2hlY2tTdWl0ZQ',
        head_branch: 'topic',
        head_sha: run.headSha,
        status: 'queued',
        conclusion: null,
        url: String(body.url),
        before: null,
        after: null,
        pull_requests: body.pull_requests,
        app: registeredAppBody(app, repository.world),
        created_at: run.startedAt,
        updated_at: run.startedAt,
      },
    },
    ...(action === 'requested_action' ? { requested_action: { identifier: button ?? '' } } : {}),
  }
  const from = { name: 'check_run', sender: repository.world.user(sender) }
  const branch = repository.defaultBranch
  return eventOf(
    repository,
    { ...from, sha: await repository.tip(branch), ref: `refs/heads/${branch}` },
    payload,
  )
}
