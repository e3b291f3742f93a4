import { hasWriteAccess } from '../github/access.js'
import type { Client } from '../github/client.js'
import { type Conversation, conversationOn, type Remark } from '../github/conversation.js'
import type { Waiver } from '../model/waiver.js'
import { commandsIn } from './events/command-text.js'
import type { Task } from './events/event.js'
import { parseWaive } from './events/waive-command.js'

/** The head of an answer of ours: what the documents were, command by command, and the day by the runner's clock. */
const NOTED = /^<!-- handoff-gate answer=(\d+) content=([0-9a-f,-]+) day=([\d-]{10}) -->/
const START = { line: 1, column: 1, endLine: 1, endColumn: 1 }

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

function waiversIn(remark: Remark, noted: Noted | undefined): Waiver[] {
  return commandsIn(remark.body).flatMap(({ name, argument }, i) => {
    const asked = name === 'waive' ? parseWaive(argument) : null
    const blob = noted?.blobs[i] ?? '-'
    if (asked === null || remark.author === null || noted === undefined || blob === '-') return []
    return {
      ...asked,
      approver: remark.author,
      since: noted.day,
      sha256: null,
      blob,
      at: { path: asked.path, range: START },
      ...(remark.isEdited && { fault: 'the comment with the command was edited since; give it anew' }),
    }
  })
}

/**
 * Waivers that people gave by commands in comments. The comment itself, its author's access and whether it was edited
 * are asked of GitHub each time; without GraphQL, which says who we are, none is believed.
 */
export async function spokenWaivers(client: Client, task: Task): Promise<readonly Waiver[]> {
  if (task.pullRequest === null || task.comments === 0) return []
  const conversation = await conversationOn(client, task.repository, task.pullRequest.number)
  if (conversation === null) return []
  const noted = notedIn(conversation)
  const access = new Map<string, Promise<boolean>>()
  const waivers = conversation.remarks
    .filter(({ isPerson }) => isPerson)
    .flatMap((remark) => waiversIn(remark, noted.get(remark.id)))
  for (const { approver } of waivers) {
    if (!access.has(approver)) access.set(approver, hasWriteAccess(client, task.repository, approver))
  }
  const allowed = await Promise.all(waivers.map(({ approver }) => access.get(approver)))
  return waivers.map((waiver, i) =>
    allowed[i] === true
      ? waiver
      : { ...waiver, fault: `${waiver.approver} has no write access to this repository` },
  )
}
