import { judgedBase } from '../../github/judged-base.js'
import { aboutPull } from '../../github/shared-head.js'
import type { PostedStatus } from '../../github/standing.js'
import { coordinates, isOurs } from '../../github/standing.js'
import { type Verdicts, verdictsOn } from '../../github/verdicts.js'
import { DRAFT } from '../ruling.js'
import { type Gains, gainedBetween, touches } from './base-gains.js'
import { assignment, type EventContext, type EventHandler, type Task } from './event.js'
import { Payload } from './payload.js'
import { taskOfPull, tipOf } from './pull-task.js'

/** Each costs about as much as an event of its own, and a workflow's token has 1,000 requests an hour. */
const MOST_JUDGED = 50
const MOST_COMPARISONS = 10
const ROUTE = 'GET /repos/{owner}/{repo}/pulls'

/**
 * A verdict that stands. What could not be judged has none, what waited for a draft to become ready neither, and
 * neither has a head that shows the verdict on a pull request which has left it.
 */
function standing({ login, statuses }: Verdicts, task: Task, open: readonly Task[]): PostedStatus | null {
  const status = statuses.get(task.head)
  if (status === undefined || !isOurs(status, login) || status.state === 'error') return null
  const { pull, text } = aboutPull(status.description)
  const meant = pull === null ? task : open.find((it) => it.pullRequest?.number === pull)
  if (meant?.head !== task.head) return null
  const waited = status.state === 'pending' && text.startsWith(DRAFT)
  return waited && meant.pullRequest?.draft === false ? null : status
}

interface Judged {
  readonly task: Task
  /** The base that its verdict knew. */
  readonly against: string
}

/** Tasks whose verdict is older than a handoff of base that it should have known. */
async function outdated(
  { client, repository }: EventContext,
  tasks: readonly Judged[],
  notes: string[],
): Promise<Task[]> {
  const known = new Map<string, Promise<Gains | null>>()
  const gains = ({ task, against }: Judged): Promise<Gains | null> => {
    const key = `${against}..${task.base}`
    const asked =
      known.get(key) ??
      (known.size < MOST_COMPARISONS
        ? gainedBetween(client, repository, against, task.base)
        : Promise.resolve(null))
    known.set(key, asked)
    return asked
  }
  const found: Task[] = []
  for (const each of tasks) {
    const { pullRequest } = each.task
    if (pullRequest === null) continue
    try {
      const gained = await gains(each)
      const isTouched = gained !== null && (await touches(client, repository, pullRequest, gained))
      if (isTouched) found.push(each.task)
    } catch (error) {
      const because = error instanceof Error ? error.message : String(error)
      notes.push(
        `Whether the verdict on pull request ${pullRequest.number} is outdated was not found out: ${because}`,
      )
    }
  }
  return found
}

/**
 * Heals what events missed: every open pull request whose head has no verdict of ours is judged. Verdicts that
 * stand are left alone, unless base has since gained a handoff that they should have known.
 */
export const sweepEvent: EventHandler = {
  names: ['schedule', 'workflow_dispatch'],
  async assign(context) {
    const { client, repository } = context
    const filter = { ...coordinates(repository), state: 'open', sort: 'updated', direction: 'desc' }
    const listed = await client.list(ROUTE, filter)
    const pulls = listed.map((it) => new Payload(it, 'the pull request'))
    if (pulls.length === 0) return assignment([], 'Nothing is judged: no pull request is open.')
    const heads = [...new Set(pulls.map((pull) => pull.get('head').get('sha').commit()))]
    const refs = [...new Set(pulls.map((pull) => pull.get('base').get('ref').text()))]
    const verdicts = await verdictsOn(client, repository, context.context, heads, refs, (branch) =>
      tipOf(client, repository, branch),
    )
    const unjudged: Task[] = []
    const judged: Judged[] = []
    const open = pulls.map((pull) =>
      taskOfPull(repository, pull, verdicts.tips.get(pull.get('base').get('ref').text())),
    )
    for (const [i, task] of open.entries()) {
      const status = standing(verdicts, task, open)
      const noted = pulls[i]?.get('base').get('sha').commit() ?? task.base
      if (status === null) unjudged.push(task)
      else judged.push({ task, against: judgedBase(status.targetUrl) ?? noted })
    }
    const moved = judged.filter(({ task, against }) => against !== task.base)
    const notes: string[] = []
    const tasks = [...unjudged, ...(await outdated(context, moved, notes))]
    const most = context.most ?? MOST_JUDGED
    const left = tasks.length - most
    return assignment(
      tasks.slice(0, most),
      `Of ${pulls.length} open pull requests ${Math.min(tasks.length, most)} are judged: ${unjudged.length} had no verdict, ${tasks.length - unjudged.length} an outdated one.`,
      ...notes,
      ...(left > 0 ? [`${left} more are left to the next sweep.`] : []),
    )
  },
}
