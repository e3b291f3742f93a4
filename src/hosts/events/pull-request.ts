import { aboutPull } from '../../github/shared-head.js'
import { sharersOf } from '../../github/sharers.js'
import { verdictsOn } from '../../github/verdicts.js'
import { type Assignment, assignment, type EventContext, type EventHandler } from './event.js'
import { Payload } from './payload.js'
import { openPullTask, taskOfPull } from './pull-task.js'

const CLOSED = 'Nothing is judged: the pull request is closed.'
const UNTOLD =
  'The status of a closed pull request may be left on a head that others have: GitHub did not say which do'

/**
 * Whatever happened to the pull request or was said in a review, its head is judged against its base, with the
 * policy of base.
 */
export const pullRequestEvent: EventHandler = {
  names: ['pull_request', 'pull_request_target', 'pull_request_review'],
  async assign(context) {
    const pull = new Payload(context.payload).get('pull_request')
    if (pull.get('state').text() === 'closed') return othersAt(pull, context)
    return assignment([taskOfPull(context.repository, pull)])
  },
}

/** A closed pull request may have left its verdict on a head that others have, too. */
async function othersAt(closed: Payload, { client, repository, context }: EventContext): Promise<Assignment> {
  const [number, sha] = [closed.get('number').number(), closed.get('head').get('sha').commit()]
  const { statuses } = await verdictsOn(client, repository, context, [sha], [], async () => null)
  if (aboutPull(statuses.get(sha)?.description ?? '').pull !== number) return assignment([], CLOSED)
  const subject = { repository, sha, context, pull: number, comments: false, baseRef: null }
  const sharers = await sharersOf(client, subject)
  if (sharers === null) return { ...assignment([], CLOSED), troubles: [UNTOLD] }
  const [other] = sharers
  const task = other === undefined ? null : await openPullTask(client, repository, other)
  return task === null
    ? assignment([], CLOSED)
    : assignment([task], `Pull request ${number} is closed; ${other} has the same head and is judged again.`)
}
