import { isDay, WAIVERS_PATH } from '../../config/waivers.js'
import { conversationOn } from '../../github/conversation.js'
import { PULL_REQUEST_BODY } from '../../model/change-set.js'
import { clip, codeSpan } from '../../reports/escape.js'
import { blobOf } from '../document-blob.js'
import { ruleInfo } from '../rule-info.js'
import { objections } from '../voucher.js'
import type { CarryOut } from './command.js'
import { openPullTask } from './pull-task.js'

/** What `/handoff waive` asks for. */
export interface Waive {
  readonly rule: string
  readonly path: string
  readonly reason: string
  readonly until: string
}

const LONGEST_REASON = 500
const bare = (text: string): string => text.trim().replace(/^`+|(?<!`)`+$/g, '')

/** `RULE path because REASON until DATE`; null for anything else. */
export function parseWaive(argument: string): Waive | null {
  const lower = argument.toLowerCase()
  const space = argument.search(/\s/)
  const because = lower.indexOf(' because ')
  const until = lower.lastIndexOf(' until ')
  if (space < 0 || because < space || until <= because) return null
  const rule = bare(argument.slice(0, space)).toLowerCase()
  const path = bare(argument.slice(space, because)).replace(/^\.?\//, '')
  const reason = argument.slice(because + ' because '.length, until).trim()
  const day = bare(argument.slice(until + ' until '.length)).replace(/\.$/, '')
  return path === '' || reason === ''
    ? null
    : { rule, path, reason: clip(reason, LONGEST_REASON), until: day }
}

/** Takes note of a waiver, for the document as it is now. Whether it holds is seen at every judgement anew. */
export const waive: CarryOut = async (argument, { client, repository, pull, author }) => {
  const asked = parseWaive(argument)
  if (asked === null)
    return { refused: 'write it as `/handoff waive RULE path because REASON until 2026-03-31`' }
  const { rule, path, until } = asked
  if (rule.startsWith('policy/')) return { refused: 'what is about policy cannot be waived' }
  if (!(await ruleInfo()).some(({ id }) => id === rule))
    return { refused: `there is no rule ${codeSpan(clip(rule, 80))}` }
  if (!isDay(until)) return { refused: 'the last day is none of the calendar: write it as in 2026-03-31' }
  if (until < new Date().toISOString().slice(0, 10)) return { refused: 'its last day has passed' }
  const task = await openPullTask(client, repository, pull)
  if (task === null) return { refused: 'the pull request is not open' }
  if (task.pullRequest === null) return { refused: 'it belongs to a pull request' }
  const objection = await objections(client, repository, task.pullRequest)(author, true)
  if (objection !== null)
    return { refused: `${codeSpan(author)} ${objection} and waives nothing in it; somebody else has to` }
  if ((await conversationOn(client, repository, pull)) === null)
    return { refused: `waivers by command cannot be read here; write it into ${codeSpan(WAIVERS_PATH)}` }
  const blob = await blobOf(client, task, path)
  if (blob === null) return { refused: `there is no document ${codeSpan(clip(path, 120))} at head` }
  const place = path === PULL_REQUEST_BODY ? 'the pull request’s text' : codeSpan(path)
  const text = `${codeSpan(rule)} is waived in ${place} as it is now (${blob.slice(0, 7)}), until ${until} at most.`
  return { task, text, record: blob }
}
