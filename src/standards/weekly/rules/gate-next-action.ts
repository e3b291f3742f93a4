import type { Rule } from '../../../model/rule.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { at } from './said.js'

export const gateNextAction: Rule<WeeklyHandoff> = {
  id: 'weekly/gate-next-action',
  severity: 'error',
  summary: 'A gate that fails names the next action, in its row or among the open blockers.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    const { ci_gates: gates = [], open_blockers: blockers = [] } = document.record
    const failing = gates.flatMap(({ gate, status, ...rest }, i) => {
      const told = Object.entries(rest as Readonly<Record<string, unknown>>).some(
        ([column, text]) =>
          typeof text === 'string' &&
          (ACTION_COLUMN.test(column) ? text.trim() !== '' && !NOTHING.test(text.trim()) : tellsAction(text)),
      )
      return status?.toUpperCase() === 'FAIL'
        ? [{ gate: gate ?? 'the gate', pointer: `/ci_gates/${i}`, told }]
        : []
    })
    for (const { gate, pointer, told } of failing) {
      const named = blockers.findIndex((text) => names(text, gate) && !deniesAction(text))
      if (told || blockers.some((text) => names(text, gate) && tellsAction(text))) continue
      if (named >= 0) {
        yield {
          at: at(document, `/open_blockers/${named}`),
          severity: 'warning',
          message: `${gate} is FAIL, and this blocker names it without saying what is done next. Add "next action: …".`,
        }
        continue
      }
      yield {
        at: at(document, pointer),
        message: `${gate} is FAIL, and neither its evidence nor an open blocker that names it says what is done next. Add "next action: …" to the evidence, or a bullet "${gate}: …" under Open Blockers.`,
      }
    }
    for (const [i, text] of blockers.entries()) {
      if (failing.length === 0 || !/\bno (?:blocking )?(?:ci )?gate (?:failures?|is failing)\b/i.test(text))
        continue
      yield {
        at: at(document, `/open_blockers/${i}`),
        severity: 'warning',
        message: `Open Blockers says "${text.slice(0, 80)}", but ${failing.map((each) => each.gate).join(', ')} is FAIL. Name the failing gate.`,
      }
    }
  },
}

/** `schema_validation`, "schema validation" and "Schema-validation" name one gate. */
const names = (text: string, gate: string): boolean => {
  const bare = (words: string): string => words.toLowerCase().replace(/[\s_-]+/g, ' ')
  return bare(text).includes(bare(gate))
}

const ANNOUNCED =
  /\b(?:next(?: (?:actions?|steps?))?|actions?|todo|plan|follow[ -]?up|fix|remedy)\s?[:=→]\s?(\S.{0,200})/i
/** A column of the team's own. */
const ACTION_COLUMN = /^(?:next_)?(?:actions?|steps?)$|^follow_up$/
const NOTHING = /^[`"'(<[]*(?:[-—–]+$|none|n\/a|tbd|todo|unknown|nothing|\.\.\.|…)/i
const DOING = new RegExp(
  String.raw`\b(?:${[
    'will|going to|needs? to be|to be (?:fixed|rerun|done)',
    'fix(?:ing)?|re-?run(?:ning)?|retry|re-?generat(?:e|ing)|repair(?:ing)?|restor(?:e|ing)|rebuild(?:ing)?',
    're-?sync(?:ing)?|re-?validat(?:e|ing)|re-?export(?:ing)?|re-?import(?:ing)?|re-?upload(?:ing)?',
    'investigat(?:e|ing|ion)|debug(?:ging)?|trac(?:e|ing) down|bisect(?:ing)?|revert(?:ing)?|roll back',
    'bump(?:ing)?|pin(?:ning)?|patch(?:ing)?|upgrad(?:e|ing)|migrat(?:e|ing)|replac(?:e|ing)|updat(?:e|ing)',
    'add(?:ing)?|implement(?:ing)?|remov(?:e|ing)|resolv(?:e|ing)|escalat(?:e|ing)|schedul(?:e|ed|ing)',
    'planned|assigned|owner|ticket|issue #|next (?:cycle|week|sync)|by \\d{4}-\\d{2}-\\d{2}',
  ].join('|')})`,
  'i',
)

/** "next action: none" and a bare name are no action. */
function deniesAction(text: string): boolean {
  const announced = ANNOUNCED.exec(text)?.[1]
  return (announced !== undefined && NOTHING.test(announced)) || text.trim().split(/\s+/).length < 4
}

/** Prose that says what somebody is going to do; commands in code ticks say what was done. */
function tellsAction(text: string): boolean {
  const announced = ANNOUNCED.exec(text)?.[1]
  if (announced !== undefined) return !NOTHING.test(announced)
  if (/\bnext (?:actions?|steps?)\b/i.test(text)) return !/\bno next (?:actions?|steps?)\b/i.test(text)
  return DOING.test(text.replace(/`[^`]*`/g, ' '))
}
