import type { Client } from '../../github/client.js'
import { Refusal } from '../../github/refusal.js'
import { coordinates } from '../../github/standing.js'
import type { Task } from './event.js'
import { Payload } from './payload.js'

/** A pull request as an event or the API describes it, judged against `base`: by default the one that it names. */
export function taskOfPull(
  repository: string,
  pull: Payload,
  base = pull.get('base').get('sha').commit(),
): Task {
  const head = pull.get('head')
  return {
    repository,
    headRepository: head.get('repo').get('full_name').text() || null,
    base,
    head: head.get('sha').commit(),
    policy: base,
    compare: 'merge-base',
    changedFiles: pull.get('changed_files').count(),
    pullRequest: {
      number: pull.get('number').number(),
      title: pull.get('title').text(),
      body: pull.get('body').text(),
      author: pull.get('user').get('login').text(),
      draft: pull.get('draft').flag(),
    },
    comments: pull.get('comments').count(),
    baseRef: pull.get('base').get('ref').text() || null,
    newerBase: base !== pull.get('base').get('sha').text(),
  }
}

/** Where a branch stands now; null when there is no such branch. */
export async function tipOf(client: Client, repository: string, branch: string): Promise<string | null> {
  try {
    const ref = `heads/${branch}`
    const answer = await client.get('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      ...coordinates(repository),
      ref,
    })
    return new Payload(answer, 'the branch').get('object').get('sha').commit()
  } catch (error) {
    if (error instanceof Refusal && error.reason === 'absent') return null
    throw error
  }
}

/** The task for a pull request that the API describes, judged against its base branch as that stands now. */
export async function presentTask(client: Client, repository: string, pull: Payload): Promise<Task> {
  const tip = await tipOf(client, repository, pull.get('base').get('ref').text())
  return taskOfPull(repository, pull, tip ?? undefined)
}

/** The same by number; null when the pull request is not open. */
export async function openPullTask(client: Client, repository: string, number: number): Promise<Task | null> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
  const answer = await client.get(route, { ...coordinates(repository), pull_number: number })
  const pull = new Payload(answer, 'the pull request')
  return pull.get('state').text() === 'open' ? presentTask(client, repository, pull) : null
}
