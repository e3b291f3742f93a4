import type { Known, StandardHistory } from '../../model/history.js'
import { regressedGates } from './baseline.js'
import type { RunDocument } from './handoff.js'
import { placeOf } from './layout.js'
import { textOf } from './notation.js'
import { gatesOf, stated, valueAt } from './statements.js'

interface Forms {
  readonly report: RunDocument | null
  readonly text: RunDocument | null
}

const formsOf = (documents: Known['documents']): Forms => ({
  report: documents.find((document) => document.path.endsWith('.json')) ?? null,
  text: documents.find((document) => document.path.endsWith('.md')) ?? null,
})

const gatesIn = ({ report, text }: Forms): Readonly<Record<string, string>> => gatesOf(report ?? text)

/** Registered runs: decisions and gates. */
export const runHistory: StandardHistory = {
  kinds: ['run/report'],
  measuredBy: 'previous',
  handoffOf({ path }, { run: config }) {
    const place = placeOf(path, config)
    if (place === null || place.runId === null) return null
    if (place.role !== 'report' && place.role !== 'report-text') return null
    return { id: place.runId, key: `${place.root}\0${place.runId}`, chain: place.root }
  },
  factsOf(parts) {
    const forms = formsOf(parts.map(({ document }) => document))
    const artifacts = valueAt(forms.report, '/artifacts') ?? valueAt(forms.text, '/artifacts')
    return {
      title: stated(forms, '/phase_name') ?? stated(forms, '/phase') ?? '',
      status: stated(forms, '/decision'),
      numbers: Array.isArray(artifacts) ? { artifacts: artifacts.length } : {},
      gates: Object.entries(gatesIn(forms)).map(([gate, status]) => ({ gate, status: status.toUpperCase() })),
      transfers: [],
    }
  },
  previousOf(own, others) {
    const name = textOf(valueAt(formsOf(own.documents).report, '/previous_run_id'))
    return others.find((each) => each.id === name) ?? others.at(-1) ?? null
  },
  compare(now, before, { run: config }) {
    const [forms, earlier] = [formsOf(now), formsOf(before)]
    const decisions = { before: stated(earlier, '/decision'), after: stated(forms, '/decision') }
    if (before.length === 0) return { delta: {}, worse: [], regressed: null, why: 'there is no earlier run' }
    const fallen = regressedGates(gatesIn(earlier), gatesIn(forms))
    const pauses = (decision: string | null): boolean =>
      decision !== null && config.decisions.pause.includes(decision)
    const paused = decisions.before !== null && pauses(decisions.after) && !pauses(decisions.before)
    const known = decisions.after !== null && Object.keys(gatesIn(forms)).length > 0
    const why = fallen.length > 0 ? `worse: ${fallen.join(', ')}` : paused ? 'it was paused' : null
    return { delta: {}, worse: [], regressed: why === null ? (known ? false : null) : true, why }
  },
}
