import type { Problem, Rule } from '../../../model/rule.js'
import { resolve } from '../../../text/located.js'
import { meant } from '../../../text/names.js'
import { escapedPipes, type Repair, rewritten } from '../../../text/repairs.js'
import type { RunDocument, RunHandoff } from '../handoff.js'
import { gatesIn } from '../notation.js'
import { valueAt } from '../statements.js'
import { at, judged } from './places.js'

const STATUSES = ['green', 'yellow', 'red']

export const gateStatus: Rule<RunHandoff> = {
  id: 'run/gate-status',
  severity: 'error',
  summary: 'Every gate has a name of its own and is green, yellow or red.',
  *check({ report, text, gateResults }) {
    for (const document of [report, text, gateResults]) {
      if (judged(document) && document) yield* gatesOf(document)
    }
  },
}

function* gatesOf(document: RunDocument): Generator<Problem> {
  const list = document.record.gate_scorecard
  if (list === undefined || list === null || typeof list !== 'object') return
  const gates = gatesIn(list, '/gate_scorecard')
  if (gates.length === 0)
    yield {
      at: at(document, '/gate_scorecard'),
      message: 'The scorecard has no gate; list each gate with its name and status.',
    }
  const names = new Set<string>()
  for (const { name, status, pointer, statusPointer } of gates) {
    const cells = valueAt(document, `${pointer}/cells`)
    if (typeof cells === 'string') {
      yield {
        at: at(document, pointer),
        message: `This row has ${cells.replace(' of ', ' cells, the table has ')}; readers drop or shift it. Give it one cell for each column.`,
        ...escapedPipes(document, resolve(document.positions, pointer).line, Number(cells.split(' ').at(-1))),
      }
    }
    if (name === null || name === '') {
      yield { at: at(document, pointer), message: 'This gate has no name; add "gate_name".' }
      continue
    }
    if (names.has(name))
      yield { at: at(document, pointer), message: `The gate ${name} stands twice; keep one entry.` }
    names.add(name)
    if (status === null)
      yield {
        at: at(document, pointer),
        message: `The gate ${name} has no status; write green, yellow or red.`,
      }
    else if (!STATUSES.includes(status)) {
      yield {
        at: at(document, statusPointer),
        message: `The gate ${name} is "${status}"; a gate is green, yellow or red.`,
        ...meantStatus(document, statusPointer, status),
      }
    }
  }
}

function meantStatus(document: RunDocument, pointer: string, status: string): Repair {
  const right = meant(status, STATUSES)
  return right === null ? {} : rewritten(document, pointer, status, right)
}
