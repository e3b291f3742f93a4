import type { Problem, Rule } from '../../../model/rule.js'
import { rewritten } from '../../../text/repairs.js'
import { cellText, isNone } from '../cell-text.js'
import { GATES } from '../fields.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import type { Gate } from '../records.js'
import { sameWord } from './repairs.js'
import { at, type Weekly } from './said.js'

export const ciGates: Rule<WeeklyHandoff> = {
  id: 'weekly/ci-gates',
  severity: 'error',
  summary: 'CI Gates has the four gates, each with a status that it may have and with evidence.',
  *check(handoff) {
    const document = judged(handoff)
    const gates = document?.record.ci_gates
    if (!document || !gates) return
    if (document.record.columns.ci_gates || gates.length > 0) {
      const missing = Object.keys(GATES).filter((name) => !gates.some((each) => each.gate === name))
      const before = Object.keys(GATES).slice(0, Object.keys(GATES).indexOf(missing[0] ?? ''))
      const row = gates.findLastIndex((each) => before.includes(each.gate ?? ''))
      if (missing.length > 0) {
        const rows = missing.map(
          (name) => `"| ${name} | ${GATES[name]?.join(' or ')} | <command or workflow run id> |"`,
        )
        yield {
          at: at(document, row < 0 ? '/ci_gates' : `/ci_gates/${row}`),
          message: `CI Gates has no row for ${missing.join(', ')}. Add ${rows.join(', ')}.`,
        }
      }
    }
    const uneven = new Set(document.record.uneven_rows.map((each) => each.row))
    for (const [i, gate] of gates.entries()) {
      const pointer = `/ci_gates/${i}`
      if (!uneven.has(pointer)) yield* judgeGate(document, pointer, gate)
    }
  },
}

/** "2 failed", "1 run(s) invalid", "FAIL: …"; not "0/4 failed", "2 failed as expected", "3 failure signatures". */
const CONTRARY =
  /(?<![\d./,-]|of )\b[1-9]\d{0,8} (?:(?:run|test|pack|check|case|error)(?:s|\(s\))? )?(?:failed|failures?|errors?|invalid)\b(?![-_/]| (?:signature|mode|inject|as expected|expected|before|fixed|resolved|case|scenario|path))|(?:^|:: )FAIL(?:ED|URE)?(?![\w/-])/

function* judgeGate(document: Weekly, pointer: string, { gate, status, evidence }: Gate): Generator<Problem> {
  const columns = document.record.columns.ci_gates
  const has = (name: string): boolean => columns === undefined || columns.includes(name)
  if (gate === undefined && has('gate'))
    yield { at: at(document, pointer), message: 'This row names no gate. Write its name in the column gate.' }
  const known = Object.hasOwn(GATES, gate ?? '') ? GATES[gate ?? ''] : undefined
  const allowed = known ?? ['PASS', 'FAIL', 'N/A']
  const said = status?.toUpperCase().replace(/^NA$/, 'N/A')
  if (has('status') && (said === undefined || !allowed.includes(said))) {
    const found = status === undefined ? 'has no status' : `has the status "${status}"`
    yield {
      at: at(document, `${pointer}/status`),
      message: `${gate ?? 'This gate'} ${found}. It must be ${allowed.join(' or ')}.`,
      ...sameWord(document, `${pointer}/status`, status, allowed),
    }
    return
  }
  if (status !== undefined && status !== said) {
    yield {
      at: at(document, `${pointer}/status`),
      severity: 'warning',
      message: `${gate} has the status "${status}", which tools will not read. Write ${said}.`,
      ...rewritten(document, `${pointer}/status`, status, said ?? status),
    }
  }
  const contrary =
    said === 'PASS' && evidence !== undefined ? CONTRARY.exec(cellText(evidence))?.[0] : undefined
  if (contrary !== undefined)
    yield {
      at: at(document, `${pointer}/evidence`),
      severity: 'warning',
      message: `${gate} is PASS, but its evidence says "${contrary.replace(/^:+ /, '').trim()}". Write FAIL, or the run that passed.`,
    }
  if (!has('evidence') || (evidence !== undefined && !saysNothing(evidence))) return
  const write =
    said === 'N/A' ? 'Say why it does not apply' : 'Write the command or the id of the workflow run'
  yield {
    at: at(document, `${pointer}/evidence`),
    severity: said === 'PASS' ? 'error' : 'warning',
    message: `${gate} is ${said} without evidence. ${write}.`,
  }
}

function saysNothing(evidence: string): boolean {
  const text = cellText(evidence)
  return text === '' || isNone(text)
}
