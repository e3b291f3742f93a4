import { repositoryBody } from '../bodies/repositories.js'
import { userBody } from '../bodies/users.js'
import type { Json } from '../openapi/description.js'
import { checkPayload } from '../openapi/validation.js'
import type { User } from '../state/model.js'
import type { TestRepository } from '../state/repository.js'

/** What starts a workflow: the event's name, its payload, and the variables that the runner derives from it. */
export interface ActionEvent {
  readonly name: string
  readonly payload: Json
  readonly env: Readonly<Record<string, string>>
}

export interface EventOrigin {
  readonly name: string
  readonly sha: string
  readonly ref: string
  readonly sender: User
}

export function eventOf(
  repository: TestRepository,
  origin: EventOrigin,
  payload: Json,
  env = {},
): ActionEvent {
  const complete = {
    ...payload,
    repository: { ...repositoryBody(repository), ...(payload.repository as Json | undefined) },
    sender: userBody(origin.sender, repository.world.addresses),
  }
  // pull_request_target carries the same payload under another name.
  const problem = checkPayload(origin.name.replace(/_target$/, ''), complete)
  if (problem) throw new Error(`the payload of ${origin.name} is not as GitHub describes it: ${problem}`)
  return { name: origin.name, payload: complete, env: { ...variables(repository, origin), ...env } }
}

export function variables(
  repository: TestRepository,
  { name, sha, ref, sender }: EventOrigin,
): Record<string, string> {
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner.login,
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_HEAD_REF: '',
    GITHUB_BASE_REF: '',
    GITHUB_ACTOR: sender.login,
    GITHUB_TRIGGERING_ACTOR: sender.login,
  }
}
