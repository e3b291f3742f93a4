import type { ClaimVerdict } from '../../src/model/claim.js'
import type { AnyDocument } from '../../src/model/document.js'
import type { Finding } from '../../src/model/finding.js'
import type { BaselineChange, ChecklistItem, Handoff } from '../../src/model/handoff.js'
import type { ResultHandoff } from '../../src/model/result.js'
import type { Judged } from '../../src/steps/verdict.js'

export const finding = (change: Partial<Finding> = {}): Finding => ({
  rule: 'builder/readable',
  severity: 'error',
  message: 'it says so',
  path: 'a.md',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
  handoff: null,
  help: 'https://github.com/handoff-gate/handoff-gate/blob/main/docs/rules/builder/readable.md',
  ...change,
})

/** A number of the baseline that moved. */
export const moved = (subject: string, before: unknown, after: unknown): BaselineChange =>
  ({ kind: 'count', subject, field: 'n', before, after }) as BaselineChange

export const handoff = (id: string, change: Partial<Handoff> = {}): Handoff => ({
  standard: 'builder',
  id,
  title: id,
  documents: [],
  previous: null,
  baseline: { comparable: true, why: null, regressed: false, summary: {}, changes: [] },
  claims: [],
  ...change,
})

interface Shape {
  readonly changes?: readonly BaselineChange[]
  readonly claims?: readonly ClaimVerdict[]
  readonly documents?: readonly string[]
  readonly checklist?: readonly ChecklistItem[]
  readonly standard?: string
}

/** A judged handoff with as many claims as verdicts are named. */
export function judged(
  id: string,
  { changes = [], claims = [], documents = ['a.md'], checklist = [], standard = 'builder' }: Shape = {},
): Judged {
  const own = handoff(id, {
    standard,
    baseline: { comparable: true, why: null, regressed: false, summary: {}, changes },
    documents: documents.map((path) => ({ path, judged: true }) as AnyDocument),
  })
  const result: ResultHandoff = {
    standard,
    id,
    title: id,
    documents: documents.map((path) => ({ kind: 'builder/results', path, record: {} })),
    previous: null,
    baseline: own.baseline,
    claims: claims.map((verdict) => ({
      kind: 'k',
      subject: 's',
      verdict,
      evidence: '',
      path: 'a.md',
      line: 1,
    })),
    checklist,
  }
  return { handoff: own, result }
}
