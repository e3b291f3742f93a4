import type { Rule } from '../../../model/rule.js'
import { withoutStruck } from '../../../text/unseen.js'
import type { InitiativeHandoff } from '../handoff.js'
import { stateOf } from '../states.js'
import { notesTicks, planTicks, tasksOf } from '../ticks.js'
import { judgedNotes, judgedPlan } from './judged-documents.js'

export const tickWords: Rule<InitiativeHandoff> = {
  id: 'initiative/tick-words',
  severity: 'warning',
  summary:
    'No word beside a tick betrays unfinished work, and no word of completion stands beside an open row.',
  *check(handoff) {
    const plan = judgedPlan(handoff)
    const notes = judgedNotes(handoff)
    const { config } = handoff
    const ticks = [
      ...(plan ? planTicks(plan, handoff.basePlan?.record ?? null, config) : []),
      ...(notes ? notesTicks(notes) : []),
    ]
    for (const tick of ticks) {
      if (tick.old) continue
      const word = unfinished(withoutStruck(tick.added), config.unfinishedWords)
      if (word === null) continue
      yield {
        at: { path: tick.document, pointer: tick.pointer },
        message: `The ${tick.name} is ticked, but its text says "${word}". Finish it, take the tick back, or say what was done instead.`,
      }
    }
    for (const { task, pointer } of plan ? tasksOf(plan.record) : []) {
      const status = task.state === undefined ? undefined : stateOf(task.state, config)?.status
      if (!plan || (status !== 'open' && status !== 'progress')) continue
      const word = COMPLETE.exec(withoutStruck(task.guidance ?? ''))?.[1]
      if (word === undefined) continue
      yield {
        at: { path: plan.path, pointer },
        message: `Row ${task.id ?? '?'} is ${task.state}, but its text says "${word}". Tick it, or say what is left to do.`,
      }
    }
  },
}

const COMPLETE = /(✅|☑|✔|\*\*(?:done|complete|completed)\b)|(?:^|\. )(?:done|completed)\b(?= |:|\.|—|$)/iu
/** Words around a suspicious one that take the suspicion away: counts of skipped tests, "nothing pending", "no longer blocked". */
const HARMLESS_BEFORE =
  /(?:\d\+?|\bno|\bnot|\bnothing|\bnone|\bnever|\bno longer|\bzero|\bwithout|\bcan be|\bmay be|\bcould be|\bif|\bor|\botherwise mark|\bmark|\bun)\s*[`"'(]?$/i
const HARMLESS_AFTER =
  /^[`"']?\s*(?:tests?\b|candidates?\b|lists?\b|entries\b|items?\b|if\b|:\s*(?:0|none|no)\b)/i
/** A path or option such as `--skipped` or `pending.md` is no statement. */
const IN_NAME_BEFORE = /[\w/.-]$/
const IN_NAME_AFTER = /^(?:[\w/-]|\.\w)/

/** The first word that betrays unfinished work, as it is written. */
function unfinished(text: string, words: readonly string[]): string | null {
  const lower = text.toLowerCase()
  let first: { at: number; word: string } | null = null
  for (const word of words) {
    const sought = word.toLowerCase()
    for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + sought.length)) {
      if (first && at >= first.at) break
      const before = text.slice(Math.max(0, at - 40), at)
      const after = text.slice(at + sought.length, at + sought.length + 20)
      if (IN_NAME_BEFORE.test(before) || IN_NAME_AFTER.test(after)) continue
      if (HARMLESS_BEFORE.test(before) || HARMLESS_AFTER.test(after)) continue
      first = { at, word: text.slice(at, at + sought.length) }
      break
    }
  }
  return first?.word ?? null
}
