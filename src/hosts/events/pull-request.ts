import type { EventHandler } from './event.js'
import { Payload } from './payload.js'

/** Whatever happened to the pull request, its head is judged against its base, with the policy of base. */
export const pullRequestEvent: EventHandler = {
  names: ['pull_request', 'pull_request_target'],
  tasks({ repository, payload }) {
    const pull = new Payload(payload).get('pull_request')
    const head = pull.get('head')
    const base = pull.get('base').get('sha').commit()
    return [
      {
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
      },
    ]
  },
}
