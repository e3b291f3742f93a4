import { assignment, type EventHandler } from './event.js'
import { Payload } from './payload.js'

/**
 * A merge queue asks about a commit that no pull request has: base with all the group's changes. It is judged for
 * what it is, since two handoffs that are in order each may collide on one baseline.
 */
export const mergeGroupEvent: EventHandler = {
  names: ['merge_group'],
  async assign({ repository, payload }) {
    const event = new Payload(payload)
    if (event.get('action').text() === 'destroyed') {
      return assignment([], 'Nothing is judged: the merge group is gone.')
    }
    const group = event.get('merge_group')
    const base = group.get('base_sha').commit()
    return assignment([
      {
        repository,
        headRepository: repository,
        base,
        head: group.get('head_sha').commit(),
        policy: base,
        compare: 'exact',
        changedFiles: null,
        pullRequest: null,
        baseRef: null,
      },
    ])
  },
}
