import type { Json } from '../../../model/json.js'
import type { Problem, Rule } from '../../../model/rule.js'
import { isPlaceholder } from '../../../text/plain.js'
import type { RunDocument, RunHandoff } from '../handoff.js'
import { isUnknown } from '../notation.js'
import { at, judged, unread } from './places.js'

const REQUIRED = ['run_id', 'phase', 'decision', 'gate_scorecard', 'artifacts', 'commit'] as const
const EXPECTED = [
  'timestamp_utc',
  'executive_summary',
  'metric_deltas',
  'next_steps',
  'needs_user_input',
] as const
const TEXTS = ['run_id', 'phase', 'decision'] as const

export const reportFields: Rule<RunHandoff> = {
  id: 'run/report-fields',
  severity: 'error',
  summary: 'The JSON report has the fields of the standard, each with a value.',
  *check({ report }) {
    const document = judged(report)
    if (!document || unread(document)) return
    yield* missing(document, REQUIRED, 'error')
    yield* missing(document, EXPECTED, 'warning')
    const { record } = document
    for (const name of TEXTS) {
      const value = record[name]
      if (
        value === undefined ||
        value === null ||
        (typeof value === 'string' && !isPlaceholder(value)) ||
        typeof value === 'number'
      )
        continue
      yield { at: at(document, `/${name}`), message: `${name} is ${said(value)}; write the run's own value.` }
    }
    if (record.artifacts !== undefined && record.artifacts !== null && !Array.isArray(record.artifacts)) {
      yield {
        at: at(document, '/artifacts'),
        message: `artifacts is ${said(record.artifacts)}; write a list of paths: "artifacts": ["outputs/<run_id>/metrics.json", …].`,
      }
    }
    const gates = record.gate_scorecard
    if (gates !== undefined && gates !== null && typeof gates !== 'object') {
      yield {
        at: at(document, '/gate_scorecard'),
        message: `gate_scorecard is ${said(gates)}; write a list: [{ "gate_name": "…", "status": "green", … }].`,
      }
    }
  },
}

function* missing(
  document: RunDocument,
  names: readonly string[],
  severity: 'error' | 'warning',
): Generator<Problem> {
  // "commit": null says that the commit is not known, which is another rule's matter.
  const absent = names.filter(
    (name) => document.record[name] === undefined || (document.record[name] === null && name !== 'commit'),
  )
  if (absent.length === 0) return
  const lines = absent.map((name) => `"${name}": …`).join(', ')
  yield { at: at(document, ''), severity, message: `The report has no ${absent.join(', ')}; add ${lines}.` }
}

function said(value: Json): string {
  if (typeof value === 'string')
    return isUnknown(value) || isPlaceholder(value)
      ? `the placeholder "${value}"`
      : `the text "${value.slice(0, 60)}"`
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
