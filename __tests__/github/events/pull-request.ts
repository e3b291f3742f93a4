import { reviewBody } from '../bodies/conversation.js'
import { pullBody, pullSimpleBody } from '../bodies/pulls.js'
import type { Json } from '../openapi/description.js'
import type { PullRequest, Review } from '../state/model.js'
import { testMerge } from '../state/pull-heads.js'
import { type ActionEvent, type EventOrigin, eventOf } from './event.js'

export interface PullRequestEventOptions {
  readonly action?: 'opened' | 'synchronize' | 'reopened' | 'edited' | 'ready_for_review' | 'closed'
  /** The privileged variant: base's sha and ref, whatever the pull request comes from. */
  readonly target?: boolean
  readonly sender?: string
  /** For `synchronize`: where the head was. */
  readonly before?: string
  /** For `edited`: the branch that the pull request went into until now. */
  readonly baseFrom?: string
}

export async function pullRequestEvent(
  pull: PullRequest,
  { action = 'opened', target = false, sender, before, baseFrom }: PullRequestEventOptions = {},
): Promise<ActionEvent> {
  const { repository } = pull
  const payload: Json = {
    action,
    number: pull.number,
    pull_request: await pullBody(pull),
    ...(action === 'synchronize'
      ? { before: before ?? pull.previousHeadSha ?? pull.baseSha, after: pull.headSha }
      : {}),
    ...(action === 'edited' ? { changes: await editedFrom(pull, baseFrom) } : {}),
  }
  const from = {
    name: target ? 'pull_request_target' : 'pull_request',
    sender: repository.world.user(sender ?? pull.user.login),
  }
  const origin: EventOrigin = target
    ? { ...from, sha: await repository.tip(pull.baseRef), ref: `refs/heads/${pull.baseRef}` }
    : await mergeOrigin(pull, from)
  return eventOf(repository, origin, payload, {
    GITHUB_HEAD_REF: pull.headRef,
    GITHUB_BASE_REF: pull.baseRef,
  })
}

async function editedFrom({ repository }: PullRequest, branch: string | undefined): Promise<Json> {
  if (branch === undefined) return { body: { from: 'what it was' } }
  return { base: { ref: { from: branch }, sha: { from: await repository.tip(branch) } } }
}

export async function reviewEvent(pull: PullRequest, review: Review): Promise<ActionEvent> {
  const { repository } = pull
  const body = reviewBody(repository, review)
  const payload: Json = {
    action: 'submitted',
    review: { ...body, state: review.state.toLowerCase() },
    pull_request: await pullSimpleBody(pull),
  }
  const origin = await mergeOrigin(pull, { name: 'pull_request_review', sender: review.user })
  return eventOf(repository, origin, payload, {
    GITHUB_HEAD_REF: pull.headRef,
    GITHUB_BASE_REF: pull.baseRef,
  })
}

/** Workflows of a pull request run on the test merge, so that GITHUB_SHA is neither base nor head. */
async function mergeOrigin(
  pull: PullRequest,
  from: Pick<EventOrigin, 'name' | 'sender'>,
): Promise<EventOrigin> {
  const sha = pull.mergeCommitSha ?? (await testMerge(pull)) ?? pull.headSha
  return { ...from, sha, ref: `refs/pull/${pull.number}/merge` }
}
