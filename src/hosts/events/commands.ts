import { clip, codeSpan, markdownText } from '../../reports/escape.js'
import { helpOf } from '../../steps/locate.js'
import { ruleInfo } from '../rule-info.js'
import type { Carried, CarryOut, CommandContext } from './command.js'
import { openPullTask } from './pull-task.js'
import { waive } from './waive-command.js'

async function recheck(_argument: string, { client, repository, pull }: CommandContext): Promise<Carried> {
  const task = await openPullTask(client, repository, pull)
  return task === null ? { refused: 'the pull request is not open' } : { task }
}

async function explain(argument: string): Promise<Carried> {
  const wanted = argument.replace(/^`+|(?<!`)`+$/g, '').toLowerCase()
  if (wanted === '') return { refused: 'it needs the name of a rule, such as `builder/results-sections`' }
  const rule = (await ruleInfo()).find(({ id }) => id === wanted)
  if (rule === undefined) return { refused: `there is no rule ${codeSpan(clip(argument, 80))}` }
  const text = markdownText(rule.summary).replace(/(?<![.\s])[.\s]*$/, '')
  return {
    text: `**${codeSpan(rule.id)}** (${rule.severity} by default): ${text}. [More about it](${helpOf(rule.id)})`,
  }
}

/** Commands by name; each is carried out only for people with write access. */
const commands: Readonly<Record<string, CarryOut>> = { recheck, explain, waive }

/** The command of that name; an unknown one answers with those that there are. */
export function commandNamed(name: string): CarryOut {
  const known = Object.keys(commands).map((it) => `\`/handoff ${it}\``)
  return Object.hasOwn(commands, name)
    ? (commands[name] as CarryOut)
    : async () => ({ refused: `there is no such command; known are ${known.join(', ')}` })
}
