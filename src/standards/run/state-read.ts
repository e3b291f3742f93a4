import type { SourceText } from '../../model/document.js'
import type { Json } from '../../model/json.js'
import type { ReadResult } from '../../model/standard.js'
import { escapePointer, resolve } from '../../text/located.js'
import { gateMap, gatesIn, isObject } from './notation.js'

/** Reads `state/program_status.yaml`: its own fields. */
export function readProgramStatus(source: SourceText): ReadResult {
  const { data, positions } = source.frontMatter ?? { data: null, positions: new Map() }
  const own = isObject(data) ? data : {}
  return { record: { ...own, document: 'program-status' }, positions, problems: flaws(source) }
}

/** Reads `state/gate_results.yaml`: the run and the gates, as a list and as name → status. */
export function readGateResults(source: SourceText): ReadResult {
  const { data, positions: own } = source.frontMatter ?? { data: null, positions: new Map() }
  const positions = new Map(own)
  if (!isObject(data)) return { record: { document: 'gate-results' }, positions, problems: flaws(source) }
  const key = data.gates !== undefined ? 'gates' : 'gate_scorecard'
  const record: Record<string, Json> = { ...data, document: 'gate-results' }
  const gates = gatesIn(data[key], `/${key}`)
  const map = gateMap(gates)
  if (data[key] !== undefined && data[key] !== null) {
    record.gate_scorecard = data[key] as Json
    record.gates = map
  }
  for (const [pointer, range] of own) {
    if (key === 'gates' && pointer.startsWith('/gates'))
      positions.set(`/gate_scorecard${pointer.slice(6)}`, range)
  }
  for (const name of Object.keys(map)) {
    const gate = gates.find((each) => each.name === name)
    if (gate) positions.set(`/gates/${escapePointer(name)}`, resolve(own, gate.statusPointer))
  }
  return { record, positions, problems: flaws(source) }
}

/** Text that is no mapping states nothing; text that is no YAML has its flaw already. */
function flaws({ text, frontMatter }: SourceText): ReadResult['problems'] {
  if (!frontMatter || isObject(frontMatter.data) || text.trim() === '') return []
  return [{ rule: 'readable', message: 'a state file is a mapping of YAML: `run_id: …`', pointer: '' }]
}
