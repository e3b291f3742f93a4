import { coordinates } from '../../github/standing.js'
import { assignment, type EventHandler, type Task } from './event.js'
import { Payload } from './payload.js'
import { presentTask } from './pull-task.js'

const TRIGGERS = ['pull_request', 'pull_request_review']
const ROUTE = 'GET /repos/{owner}/{repo}/pulls'

/**
 * The privileged half of a workflow on `pull_request`, whose token cannot write for forks. The run that ended was
 * under the fork's control, so that nothing it made is read; GitHub itself says which pull request has its head.
 */
export const workflowRunEvent: EventHandler = {
  names: ['workflow_run'],
  async assign({ client, repository, payload }) {
    const run = new Payload(payload).get('workflow_run')
    const trigger = run.get('event').text()
    if (!TRIGGERS.includes(trigger)) {
      return assignment(
        [],
        `Nothing is judged: the workflow was started by ${trigger}, not by a pull request.`,
      )
    }
    const head = run.get('head_sha').commit()
    const branch = run.get('head_branch').text()
    const source = run.get('head_repository')
    const sourceName = source.get('full_name').text()
    // The list by commit leaves forks out; a list by branch needs the owner, without whom GitHub ignores the filter.
    const owner = source.get('owner').get('login').text() || coordinates(sourceName).owner
    // Once the fork is gone only all of them hold it, and its head's repository has no name there either.
    const by = owner === '' || branch === '' ? {} : { head: `${owner}:${branch}` }
    try {
      const filter = { ...coordinates(repository), state: 'open', ...by }
      const listed = await client.list(ROUTE, filter)
      const pulls = listed
        .map((it) => new Payload(it, 'the pull request'))
        .filter((pull) => {
          const at = pull.get('head')
          const same = at.get('repo').get('full_name').text().toLowerCase() === sourceName.toLowerCase()
          return same && at.get('sha').text() === head
        })
      if (pulls.length === 0) return assignment([], 'Nothing is judged: no open pull request has this head.')
      const tasks: Task[] = []
      for (const pull of pulls) tasks.push(await presentTask(client, repository, pull))
      return assignment(tasks)
    } catch (error) {
      const trouble = error instanceof Error ? error.message : String(error)
      const unjudged: Task = {
        repository,
        headRepository: sourceName || null,
        base: head,
        head,
        policy: head,
        compare: 'exact',
        changedFiles: null,
        pullRequest: null,
        baseRef: null,
        trouble,
      }
      return assignment([unjudged])
    }
  },
}
