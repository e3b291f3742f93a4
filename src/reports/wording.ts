import { PULL_REQUEST_BODY } from '../model/change-set.js'
import type { Finding, Fix, Severity } from '../model/finding.js'
import type { Baseline, ChecklistState, Previous } from '../model/handoff.js'
import type { Result, Verdict } from '../model/result.js'

export { PULL_REQUEST_BODY }

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  pass: 'Passed',
  fail: 'Failed',
  pending: 'Waiting for people',
  'nothing-to-check': 'Nothing to check',
  error: 'Could not judge',
}

export const STATE_WORDS: Readonly<Record<ChecklistState, string>> = {
  pass: 'Holds',
  fail: 'Does not hold',
  manual: 'For a person',
  'not-applicable': 'Does not apply',
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  notice: 'Notice',
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

export function andMore(count: number, noun: string): string {
  return `and ${count} more ${noun}${count === 1 ? '' : 's'}`
}

/** "2 errors and 1 warning", or "no problems". */
export function problemCount(counts: Pick<Result['counts'], 'errors' | 'warnings' | 'notices'>): string {
  const parts = [
    counts.errors > 0 ? plural(counts.errors, 'error') : '',
    counts.warnings > 0 ? plural(counts.warnings, 'warning') : '',
    counts.notices > 0 ? plural(counts.notices, 'notice') : '',
  ].filter((part) => part !== '')
  if (parts.length === 0) return 'no problems'
  const last = parts.pop() ?? ''
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`
}

export function scope(counts: Result['counts']): string {
  return `${plural(counts.documents, 'document')} in ${plural(counts.handoffs, 'handoff')}`
}

export function claimCount(claims: Result['counts']['claims']): string {
  return `${claims.verified} verified · ${claims.consistent} consistent · ${claims.unverified} unverified · ${claims.contradicted} contradicted`
}

const HOW: Readonly<Record<Previous['how'], string>> = {
  stated: 'named by the author',
  sequence: 'found by the order of the ids',
  history: 'found in the history',
  'same-path': 'the earlier version of the same file',
}

export function howFound(previous: Previous): string {
  return HOW[previous.how]
}

export function shortRef(ref: string | null): string {
  if (ref === null) return 'in the work tree'
  return `at commit ${/^[0-9a-f]{12,}$/i.test(ref) ? ref.slice(0, 7) : ref}`
}

export interface BaselineWords {
  readonly tone: 'good' | 'bad' | 'unknown'
  /** Ends in a colon when a reason follows. */
  readonly text: string
  /** Why it is not comparable, or the author's reason for a drop. */
  readonly reason: string | null
}

export function baselineWords(baseline: Baseline, previous: Previous | null): BaselineWords {
  const reason = baseline.why
  const end = reason === null ? '.' : ':'
  if (baseline.regressed === true) {
    const partly = reason === null ? '' : ' Not everything could be compared:'
    return { tone: 'bad', text: `Regressed: a number fell without a stated reason.${partly}`, reason }
  }
  if (baseline.regressed === null) {
    const text = previous === null ? 'Nothing to compare with' : 'Could not be compared'
    return { tone: 'unknown', text: `${text}${end}`, reason }
  }
  return { tone: 'good', text: reason === null ? 'No regression.' : 'Fell for a stated reason:', reason }
}

/** "Replace line 3, columns 5 to 9, with"; the text itself is the report's to show. */
export function fixWords(fix: Fix): string {
  const more = fix.also === undefined ? '' : ` (${plural(fix.also.length, 'more place')} in the JSON report)`
  const words = placeWords(fix, more)
  return fix.contradictedBy === undefined ? words : `If the file is right as it is: ${lowerFirst(words)}`
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

function placeWords(fix: Fix, more: string): string {
  const from = `line ${fix.line}, column ${fix.column}`
  const empty = fix.line === fix.endLine && fix.column === fix.endColumn
  if (empty) return `Insert at ${from}${more}`
  const place =
    fix.line === fix.endLine
      ? `line ${fix.line}, columns ${fix.column} to ${fix.endColumn - 1}`
      : `${from}, up to line ${fix.endLine}, column ${fix.endColumn}`
  return fix.text === '' ? `Delete ${place}${more}` : `Replace ${place}${more}, with`
}

/** What has to be repaired before the verdict turns, in words; null when nothing has to. */
export function toRepair(result: Result): string | null {
  const { errors, warnings, notices } = result.counts
  if (result.verdict !== 'fail') return null
  if (errors > 0) return errors === 1 ? 'the error' : `the ${errors} errors`
  if (warnings > 0) return warnings === 1 ? 'the warning' : `the ${warnings} warnings`
  return notices > 0 ? 'the problems above' : 'what the summary names'
}

/** How many points of the checklists wait for a person. */
export function manualPoints(result: Result): number {
  let points = 0
  for (const handoff of result.handoffs)
    points += handoff.checklist.filter((item) => item.state === 'manual').length
  return points
}

/** How many findings of documents `handoff-gate fix` repairs without being asked for them by name. */
export const repairable = (findings: readonly Finding[]): number =>
  findings.filter(({ fix, path }) => fix && fix.contradictedBy === undefined && path !== PULL_REQUEST_BODY)
    .length
