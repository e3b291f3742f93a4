import type { Claim } from '../../model/claim.js'
import type { Document } from '../../model/document.js'
import type { InitiativeConfig } from '../../model/initiative-config.js'
import type { NotesRecord, PlanRecord } from './records.js'
import { commandKey, tickedCommands } from './shell-commands.js'
import { isDone } from './states.js'
import { tasksOf } from './ticks.js'

/** Boxes that begin with a row's id ("H2: CI updates written") against the state of that row. */
export function rowClaims(plan: Document<PlanRecord>, config: InitiativeConfig): readonly Claim[] {
  const rows = new Map(
    tasksOf(plan.record).flatMap(({ task }) => (task.id ? [[task.id.toLowerCase(), task] as const] : [])),
  )
  return (plan.record.checklist ?? []).flatMap((box, i): Claim[] => {
    const id = /^[`*]{0,3}([A-Za-z]{0,12}[-.]?\d[\w.-]{0,20}?)[`*]{0,3}(?=[:\s)—–]|$)/.exec(box.text)?.[1]
    const task = id && rows.get(id.toLowerCase())
    if (!id || !task || box.done !== true) return []
    const done = isDone(task.state, config)
    const evidence = done
      ? `row ${id} is ${task.state} as well`
      : `the box is ticked, row ${id} is ${task.state ?? 'without a state'}`
    return [
      {
        kind: 'box-row',
        subject: id,
        verdict: done ? 'consistent' : 'contradicted',
        evidence,
        path: plan.path,
        pointer: `/checklist/${i}`,
      },
    ]
  })
}

const DEMANDED = /\b(?:at minimum|at least|must|always)\b/i

/**
 * Commands that the plan's rows ask for in the notes. One that is not there contradicts a ticked row, or a row that
 * demands it.
 */
export function commandClaims(
  plan: Document<PlanRecord>,
  notes: Document<NotesRecord>,
  config: InitiativeConfig,
): readonly Claim[] {
  const unread = notes.problems.some((problem) => problem.rule === 'readable')
  if (unread || (!plan.judged && !notes.judged)) return []
  const text = notes.text
    .split(/\r\n|\n|\r/)
    .map(commandKey)
    .join('\n')
  return tasksOf(plan.record).flatMap(({ task, pointer }): Claim[] => {
    const guidance = task.guidance ?? ''
    if (!/\bhandoff[_ -]?notes?\b/i.test(guidance)) return []
    return tickedCommands(guidance).map((command): Claim => {
      const there = text.includes(commandKey(command))
      const sentence = guidance.slice(0, guidance.indexOf(command))
      const listing = /\b(?:verif|valid|command|cadence|test)/i.test(task.description ?? '')
      const binding = (listing && isDone(task.state, config)) || DEMANDED.test(sentence.slice(-300))
      return {
        kind: 'listed-command',
        subject: command,
        verdict: there ? 'verified' : binding ? 'contradicted' : 'unverified',
        evidence: there
          ? `${notes.path} lists it`
          : `row ${task.id ?? '?'} of ${plan.path} asks for it, and ${notes.path} does not list it`,
        ...(notes.judged
          ? { path: notes.path, ...(notes.record.verification ? { pointer: '/verification' } : { line: 1 }) }
          : { path: plan.path, pointer }),
      }
    })
  })
}
