import { assignment, type EventHandler } from './event.js'
import { Payload } from './payload.js'
import { taskOfPull } from './pull-task.js'

/**
 * Whatever happened to the pull request or was said in a review, its head is judged against its base, with the
 * policy of base.
 */
export const pullRequestEvent: EventHandler = {
  names: ['pull_request', 'pull_request_target', 'pull_request_review'],
  async assign({ repository, payload }) {
    const event = new Payload(payload)
    const pull = event.get('pull_request')
    if (pull.get('state').text() === 'closed') {
      return assignment([], 'Nothing is judged: the pull request is closed.')
    }
    return assignment([taskOfPull(repository, pull)])
  },
}
