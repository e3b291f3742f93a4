import { createHash } from 'node:crypto'
import type { Client } from '../github/client.js'
import { conversationOn } from '../github/conversation.js'
import { revisionsOf } from '../github/edits.js'
import { PULL_REQUEST_BODY, type PullRequest } from '../model/change-set.js'
import type { ChecklistItem } from '../model/handoff.js'
import type { Repository } from '../model/repository.js'
import type { Result, ResultHandoff } from '../model/result.js'
import { readMarker } from '../reports/comment.js'
import { tickedOff } from '../steps/vouch.js'
import { gitBlob } from './document-blob.js'
import type { Task } from './events/event.js'
import type { Settings } from './inputs.js'
import { type Tick, ticksIn } from './tick-record.js'
import { objections } from './voucher.js'

/** Where people are asked, and about what. */
export interface Asking {
  readonly client: Client
  readonly task: Task
  readonly inputs: Settings
  readonly repository: Repository
}

const NAMED = 3
const UNREADABLE =
  "GitHub's record of edits cannot be read here, so that ticks do not count; `review.by: review` asks for an approving review instead"
const SILENT = 'the workflow writes no comment (`comment: never`)'

interface Known {
  readonly path: string
  readonly blob: string
}

/** Git's id of each document of a handoff; null where one cannot be told. */
async function documentsOf(
  { documents }: ResultHandoff,
  repository: Repository,
  pull: PullRequest,
): Promise<readonly Known[] | null> {
  const known = await Promise.all(
    documents.map(async ({ path }): Promise<Known[]> => {
      if (path === PULL_REQUEST_BODY) return [{ path, blob: gitBlob(Buffer.from(pull.body)) }]
      const entry = await repository.stat('head', path)
      if (entry.state === 'found' && entry.value.oid !== null) return [{ path, blob: entry.value.oid }]
      const bytes = await repository.read('head', path)
      return bytes.state === 'found' ? [{ path, blob: gitBlob(bytes.value) }] : []
    }),
  )
  const all = known.flat()
  return all.length === documents.length ? all : null
}

/** One box: the point and the documents that it is about. Whatever changes in them makes another box. */
const boxOf = ({ standard, id }: ResultHandoff, item: ChecklistItem, documents: readonly Known[]): string =>
  createHash('sha1')
    .update(JSON.stringify([standard, id, item.id, item.text, documents]))
    .digest('hex')

/** What people ticked in our comment; null where GitHub does not say. */
async function ticksOn(
  client: Client,
  { repository }: Task,
  pull: PullRequest,
  { context }: Settings,
): Promise<ReadonlyMap<string, Tick> | null> {
  const conversation = await conversationOn(client, repository, pull.number)
  if (conversation === null) return null
  const { login, remarks } = conversation
  const ours = remarks.find(
    ({ author, body }) =>
      author?.toLowerCase() === login.toLowerCase() && readMarker(body)?.context === context,
  )
  if (ours === undefined) return new Map()
  const revisions = await revisionsOf(client, ours.node, login)
  return revisions && ticksIn(revisions, login)
}

function namesOf(documents: readonly Known[]): string {
  const shown = documents
    .slice(0, NAMED)
    .map(({ path, blob }) => `${path.split('/').at(-1)} (${blob.slice(0, 7)})`)
  const left = documents.length - shown.length
  return `${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ')

/**
 * The result with a box for every point that is left to a person, and with what was ticked. A tick is believed for
 * what GitHub's record of edits says of it; the comment's own text says nothing.
 */
export async function ticked(result: Result, { client, task, inputs, repository }: Asking): Promise<Result> {
  const { pullRequest: pull } = task
  const asks = result.handoffs.some(({ checklist }) => checklist.some(({ state }) => state === 'manual'))
  if (pull === null || !asks) return result
  const ticks = inputs.comment === 'never' ? null : await ticksOn(client, task, pull, inputs)
  const hindrance = inputs.comment === 'never' ? SILENT : UNREADABLE
  const objection = objections(client, task.repository, pull)
  const people = new Set<string>()

  async function answered(item: ChecklistItem, handoff: ResultHandoff, known: readonly Known[] | null) {
    if (item.state !== 'manual') return item
    if (ticks === null) return { ...item, evidence: joined(item.evidence, `no box: ${hindrance}`) }
    if (known === null) {
      return { ...item, evidence: joined(item.evidence, 'no box: a document could not be identified') }
    }
    const box = boxOf(handoff, item, known)
    const tick = ticks.get(box)
    if (tick?.ticked !== true) return { ...item, box }
    const login = tick.login ?? 'a deleted account'
    const because = tick.fault ?? (await objection(tick.login, tick.isPerson))
    if (because !== null) {
      const subject = tick.fault === null ? `${login} ` : ''
      const reason = `the tick by ${login} on ${tick.at.slice(0, 10)} was taken back: ${subject}${because}`
      return { ...item, box, evidence: joined(item.evidence, reason) }
    }
    people.add(login)
    const evidence = `ticked by ${login} on ${tick.at.slice(0, 10)} for ${namesOf(known)}`
    return { ...item, box, state: 'pass' as const, evidence: joined(evidence, item.evidence) }
  }

  const handoffs = await Promise.all(
    result.handoffs.map(async (handoff) => {
      const known = await documentsOf(handoff, repository, pull)
      const checklist = await Promise.all(handoff.checklist.map((item) => answered(item, handoff, known)))
      return { ...handoff, checklist }
    }),
  )
  return tickedOff(result, handoffs, [...people])
}
