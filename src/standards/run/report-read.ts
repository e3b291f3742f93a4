import type { SourceText } from '../../model/document.js'
import type { Json } from '../../model/json.js'
import type { ReadResult } from '../../model/standard.js'
import { escapePointer, resolve } from '../../text/located.js'
import { readJson } from './json-read.js'
import { gateMap, gatesIn, isObject } from './notation.js'

/** Where a report keeps its gates, in order of preference. */
const SCORECARDS = ['gate_scorecard', 'gates'] as const

/** Reads `reports/<YYYY>/<MM>/<run_id>.json`: its own fields, and `gates` as name → status. */
export function readReport(source: SourceText): ReadResult {
  const { value, positions: own, problems } = readJson(source.text)
  if (!isObject(value)) {
    const flaw = { rule: 'readable', message: 'a report is a JSON object: { "run_id": …, … }', pointer: '' }
    const flaws = value === undefined ? problems : [...problems, flaw]
    return { record: { document: 'report' }, positions: own, problems: flaws }
  }
  const positions = new Map(own)
  const record: Record<string, Json> = { ...value, document: 'report' }
  const key = SCORECARDS.find((name) => value[name] !== undefined && value[name] !== null)
  if (key !== undefined) {
    const gates = gatesIn(value[key], `/${key}`)
    const map = gateMap(gates)
    record.gates = map
    const list = resolve(own, `/${key}`)
    if (key !== 'gates') positions.set('/gates', list)
    for (const name of Object.keys(map)) {
      const gate = gates.find((each) => each.name === name)
      if (gate) positions.set(`/gates/${escapePointer(name)}`, resolve(own, gate.statusPointer))
    }
    // One name for the list, so that everything that follows need not ask for it.
    if (key === 'gates') {
      record.gate_scorecard = value[key] as Json
      for (const [pointer, range] of own) {
        if (pointer.startsWith('/gates')) positions.set(`/gate_scorecard${pointer.slice(6)}`, range)
      }
    }
  }
  return { record, positions, problems }
}
