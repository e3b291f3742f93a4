import { assignment, type EventContext, type EventHandler, type Task } from './event.js'
import { Payload } from './payload.js'
import { tipOf } from './pull-task.js'

const BRANCH = 'refs/heads/'
const isNothing = (sha: string): boolean => /^0+$/.test(sha)

/** Judges what a push brought to a branch; a new branch is judged against the default branch. */
export const pushEvent: EventHandler = {
  names: ['push'],
  async assign(context) {
    const event = new Payload(context.payload)
    const ref = event.get('ref').text()
    const after = event.get('after').commit()
    if (!ref.startsWith(BRANCH)) return assignment([], 'Nothing is judged: the push was not to a branch.')
    if (isNothing(after)) return assignment([], 'Nothing is judged: the branch was deleted.')
    const before = event.get('before').commit()
    const task = (base: string, compare: Task['compare']): Task => ({
      repository: context.repository,
      headRepository: context.repository,
      base,
      head: after,
      policy: base,
      compare,
      changedFiles: null,
      pullRequest: null,
      baseRef: null,
      sparesPulls: true,
    })
    if (!isNothing(before)) return assignment([task(before, 'exact')])
    const base = await defaultTip(context, event)
    if (typeof base === 'string') return assignment([task(base, 'merge-base')])
    return assignment([{ ...task(after, 'exact'), trouble: base.because }])
  },
}

async function defaultTip(
  { client, repository }: EventContext,
  event: Payload,
): Promise<string | { readonly because: string }> {
  const branch = event.get('repository').get('default_branch').text()
  try {
    const tip = await tipOf(client, repository, branch)
    return tip ?? { because: `there is no default branch ${branch} to compare the new branch with` }
  } catch (error) {
    return { because: error instanceof Error ? error.message : String(error) }
  }
}
