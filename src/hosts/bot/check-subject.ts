import type { Task } from '../events/event.js'
import type { CommitWork, PullWork } from './work.js'

const SHA = '[0-9a-f]{40}(?:[0-9a-f]{24})?'
const PULL = /^pull (\d{1,15}) /
const COMMIT = new RegExp(`^(exact|merge-base) (${SHA}) (${SHA})( sparing)? `)

/** The head of a check run's external id: what it is about. Only the App that made a check run can write it. */
export const subjectOf = ({ pullRequest, compare, base, policy, sparesPulls }: Task): string =>
  pullRequest === null
    ? `${compare} ${base} ${policy}${sparesPulls ? ' sparing' : ''}`
    : `pull ${pullRequest.number}`

/** What has to be judged for a check run of ours to be made anew; null for a check run that says nothing of it. */
export function workOf(
  installation: number,
  repository: string,
  sha: string,
  externalId: string,
): PullWork | CommitWork | null {
  const pull = PULL.exec(externalId)?.[1]
  if (pull !== undefined) return { kind: 'pull', installation, repository, pull: Number(pull) }
  const [, compare, base = '', policy = '', sparing] = COMMIT.exec(externalId) ?? []
  if (compare === undefined) return null
  const task: Task = {
    repository,
    headRepository: repository,
    base,
    head: sha,
    policy,
    compare: compare === 'exact' ? 'exact' : 'merge-base',
    changedFiles: null,
    pullRequest: null,
    baseRef: null,
    sparesPulls: sparing !== undefined,
  }
  return { kind: 'commit', installation, repository, task }
}
