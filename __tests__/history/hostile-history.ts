import type { History, HistoryHandoff } from '../../src/model/history.js'
import { HOSTILE } from '../reports/results.js'

const moment = { commit: 'a'.repeat(40), when: '2026-01-01T12:00:00Z', author: HOSTILE }

export const handoff = (more: Partial<HistoryHandoff> = {}): HistoryHandoff => ({
  standard: 'builder',
  id: 'H-1',
  chain: '',
  path: 'handoffs/H-1/H-1_RESULTS.md',
  title: 'Router',
  status: 'PASS',
  numbers: { packages: 2, tests: 40 },
  gates: [],
  transfers: [],
  delta: {},
  worse: [],
  regressed: false,
  why: null,
  previous: null,
  removed: null,
  revisions: [
    {
      ...moment,
      author: 'App',
      dated: true,
      status: 'PASS',
      numbers: { packages: 2, tests: 40 },
      regressed: false,
      judgement: null,
    },
  ],
  ...more,
})

export const history = (handoffs: readonly HistoryHandoff[], more: Partial<History> = {}): History => ({
  version: 1,
  head: { ref: 'HEAD', commit: 'b'.repeat(40), when: '2026-01-02T12:00:00Z' },
  since: null,
  commits: 2,
  cut: null,
  judged: false,
  standards: [{ standard: 'builder', measured_by: 'previous', handoffs }],
  transfers: [],
  unread: [],
  ...more,
})

/** A history in which everything that a repository can say is meant to do harm. */
export function hostileHistory(text = HOSTILE): History {
  const claims = { verified: 1, consistent: 2, unverified: 3, contradicted: 4 }
  const judgement = { verdict: 'fail', errors: 1, warnings: 0, claims } as const
  const revision = {
    ...moment,
    author: text,
    dated: true,
    status: text,
    numbers: {},
    regressed: true,
    judgement,
  }
  const one = (at: number): HistoryHandoff =>
    handoff({
      standard: text,
      id: `${text} ${at}`,
      chain: text,
      path: text,
      title: text,
      status: text,
      numbers: { [text]: at, tests: at },
      gates: [
        { gate: text, status: text },
        { gate: `${text} 2`, status: 'FAIL' },
      ],
      transfers: [{ from: text, to: `to ${text}` }],
      delta: { [text]: -1 },
      worse: [text],
      regressed: true,
      why: text,
      previous: text,
      revisions: [revision, revision],
    })
  const handoffs = [one(1), one(2), { ...one(3), chain: `${text} 2` }]
  return history(handoffs, {
    head: { ref: text, commit: 'b'.repeat(40), when: '2026-01-02T12:00:00Z' },
    since: text,
    cut: text,
    judged: true,
    standards: [
      { standard: text, measured_by: 'previous', handoffs },
      { standard: text, measured_by: 'itself', handoffs },
    ],
    transfers: [
      { standard: text, from: text, to: `to ${text}`, handoffs: [text, text] },
      { standard: text, from: text, to: text, handoffs: [text] },
    ],
    unread: [{ path: text, commit: 'c'.repeat(40), because: text }],
  })
}
