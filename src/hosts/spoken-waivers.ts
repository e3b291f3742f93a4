import { WAIVERS_PATH } from '../config/waivers.js'
import type { Client } from '../github/client.js'
import { type Conversation, conversationOn, type Remark } from '../github/conversation.js'
import { coordinates } from '../github/standing.js'
import { START } from '../model/start.js'
import type { Waiver } from '../model/waiver.js'
import { commandsIn } from './events/command-text.js'
import type { Task } from './events/event.js'
import { parseWaive } from './events/waive-command.js'
import { objections } from './voucher.js'

/** The head of an answer of ours: what the documents were, command by command, and the day by the runner's clock. */
const NOTED = /^<!-- handoff-gate answer=(\d+) content=([0-9a-f,-]+) day=([\d-]{10}) -->/
const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'

interface Noted {
  readonly blobs: readonly string[]
  readonly day: string
}

/** By comment, from answers that are ours and as we wrote them. */
function notedIn({ login, remarks }: Conversation): ReadonlyMap<number, Noted> {
  const ours = remarks.filter(
    ({ author, isEdited }) => !isEdited && author?.toLowerCase() === login.toLowerCase(),
  )
  const found = ours.flatMap(({ body }): [number, Noted][] => {
    const match = NOTED.exec(body)
    return match === null
      ? []
      : [[Number(match[1]), { blobs: (match[2] ?? '').split(','), day: match[3] ?? '' }]]
  })
  // The first answer counts: what a document was when the command was given.
  return new Map(found.reverse())
}

const NOTHING: Noted = { blobs: [], day: '' }

/** What a comment waives, as our answer noted it; with `noted` null all that it asks for. */
function waiversIn(remark: Remark, noted: Noted | null): Waiver[] {
  return commandsIn(remark.body).flatMap(({ name, argument }, i) => {
    const asked = name === 'waive' ? parseWaive(argument) : null
    const blob = noted === null ? '' : (noted.blobs[i] ?? '-')
    if (asked === null || remark.author === null || blob === '-') return []
    return {
      ...asked,
      approver: remark.author,
      since: noted?.day ?? new Date().toISOString().slice(0, 10),
      sha256: null,
      blob,
      at: { path: asked.path, range: START },
      ...(remark.isEdited && { fault: 'the comment with the command was edited since; give it anew' }),
    }
  })
}

const UNREADABLE = `GitHub's record of comments cannot be asked here (GraphQL), so that commands waive nothing; ${WAIVERS_PATH} does`

/** Without GraphQL nobody is believed; that a waiver was asked for is said all the same. */
async function unread(client: Client, { repository }: Task, number: number): Promise<readonly Waiver[]> {
  const comments = await client.list(LIST, { ...coordinates(repository), issue_number: number })
  const said = comments as readonly {
    readonly id: number
    readonly body?: string
    readonly user?: { readonly login?: string; readonly type?: string } | null
  }[]
  return said.flatMap(({ id, body = '', user }) => {
    const author = user?.type === 'User' ? (user.login ?? null) : null
    const remark: Remark = { id, node: '', author, isPerson: true, body, isEdited: false }
    return waiversIn(remark, null).map((waiver) => ({ ...waiver, fault: UNREADABLE }))
  })
}

/**
 * Waivers that people gave by commands in comments. The comment itself, whether it was edited, and whether its author
 * may vouch for this change are asked of GitHub each time. Rejects while GitHub does not answer.
 */
export async function spokenWaivers(client: Client, task: Task): Promise<readonly Waiver[]> {
  const { pullRequest } = task
  if (pullRequest === null || task.comments === 0) return []
  const conversation = await conversationOn(client, task.repository, pullRequest.number)
  if (conversation === null) return unread(client, task, pullRequest.number)
  const noted = notedIn(conversation)
  const objection = objections(client, task.repository, pullRequest)
  const waivers = conversation.remarks
    .filter(({ isPerson }) => isPerson)
    .flatMap((remark) => waiversIn(remark, noted.get(remark.id) ?? NOTHING))
  return Promise.all(
    waivers.map(async (waiver) => {
      const because = await objection(waiver.approver, true)
      return because === null ? waiver : { ...waiver, fault: `${waiver.approver} ${because}` }
    }),
  )
}
