import type { ChecklistItem, ChecklistState } from '../model/handoff.js'
import type { ResultClaim, ResultHandoff } from '../model/result.js'
import { baselineRows } from './baseline-rows.js'
import { clip, visibleLine } from './escape.js'
import type { HandoffGroup } from './grouping.js'
import { byReason } from './grouping.js'
import { findingLines } from './terminal-findings.js'
import type { Page } from './terminal-page.js'
import { padEnd, padStart, textWidth, wrap } from './text-width.js'
import { seriesOf, trendWords } from './trend.js'
import { andMore, baselineWords, claimCount, howFound, plural, shortRef } from './wording.js'

const ROWS = 25
const CONTRADICTED = 20
const REASONS = 10
const SUBJECTS = 3
const LABEL_WIDTH = 40
const LONGEST_VALUE = 100

const CHECK_MARK: Readonly<Record<ChecklistState, string>> = {
  pass: '✓',
  fail: '✗',
  manual: '?',
  'not-applicable': '–',
}

export function handoffLines({ handoff, findings }: HandoffGroup, page: Page): string[] {
  const title = clip(visibleLine(handoff.title), 2 * LONGEST_VALUE)
  const name = visibleLine(handoff.id)
  return [
    `${page.ink.bold(name)}${title === '' || title === name ? '' : `  ${title}`}  ${page.ink.dim(`(${visibleLine(handoff.standard)})`)}`,
    ...handoff.documents.map(
      ({ kind, path }) => `  ${visibleLine(path)}  ${page.ink.dim(visibleLine(kind))}`,
    ),
    '',
    ...(findings.length > 0 ? findingLines(findings, page) : [`  ${page.ink.good('✓')} no problems`, '']),
    ...baselineLines(handoff, page),
    ...claimLines(handoff.claims, page),
    ...checklistLines(handoff.checklist, page),
  ]
}

function baselineLines(handoff: ResultHandoff, page: Page): string[] {
  const { previous, baseline } = handoff
  const { rows, facts } = baselineRows(baseline, handoff.id)
  const words = baselineWords(baseline, previous)
  const heading = page.ink.bold('  Baseline')
  const against =
    previous === null
      ? [`${heading}  no previous handoff`]
      : [
          `${heading}  against ${visibleLine(previous.id)}, ${howFound(previous)}`,
          `    ${page.ink.dim(`${visibleLine(previous.path)} ${visibleLine(shortRef(previous.ref))}`)}`,
        ]
  const shown = rows.slice(0, ROWS).map((row) => ({
    ...row,
    label: clip(visibleLine(row.label), LABEL_WIDTH),
    before: clip(visibleLine(row.before), LONGEST_VALUE),
    after: clip(visibleLine(row.after), LONGEST_VALUE),
  }))
  const label = Math.max(0, ...shown.map((row) => textWidth(row.label)))
  const before = Math.min(12, Math.max(0, ...shown.map((row) => textWidth(row.before))))
  const after = Math.min(12, Math.max(0, ...shown.map((row) => textWidth(row.after))))
  const tint = { good: page.ink.good, bad: page.ink.error, unknown: page.ink.warning }[words.tone]
  const text = words.reason === null ? words.text : `${words.text} ${visibleLine(words.reason)}`
  return [
    ...against,
    ...shown.map((row) => {
      const numbers = `${padStart(row.before, before)} → ${padStart(row.after, after)}`
      const difference = row.difference === '' ? '' : `  (${row.difference})`
      return `    ${padEnd(row.label, label)}  ${numbers}${difference}`
    }),
    ...(rows.length > ROWS ? [`    … ${andMore(rows.length - ROWS, 'change')}`] : []),
    ...facts.map(
      ({ label: name, value }) => `    ${visibleLine(name)}: ${clip(visibleLine(value), 2 * LONGEST_VALUE)}`,
    ),
    ...trendWords(seriesOf(handoff.trend)).flatMap((words) =>
      wrap(`trend, ${visibleLine(words)}`, page.width - 4).map((line) => `    ${page.ink.dim(line)}`),
    ),
    ...wrap(text, page.width - 4).map((line) => `    ${tint(line)}`),
    '',
  ]
}

function claimLines(claims: readonly ResultClaim[], page: Page): string[] {
  if (claims.length === 0) return []
  const of = (verdict: ResultClaim['verdict']): ResultClaim[] => claims.filter((it) => it.verdict === verdict)
  const contradicted = of('contradicted')
  const unverified = of('unverified')
  const counts = {
    verified: of('verified').length,
    consistent: of('consistent').length,
    unverified: unverified.length,
    contradicted: contradicted.length,
  }
  const reasons = byReason(unverified)
  const rest = reasons.slice(REASONS).reduce((sum, group) => sum + group.claims.length, 0)
  return [
    `${page.ink.bold('  Claims')}  ${claimCount(counts)}`,
    ...contradicted
      .slice(0, CONTRADICTED)
      .flatMap((claim) => [
        `    ${page.ink.error('✗ contradicted')}  ${visibleLine(claim.subject)}  ${page.ink.dim(`${visibleLine(claim.path)}:${claim.line}`)}`,
        ...wrap(visibleLine(claim.evidence), page.width - 6).map((line) => `      ${line}`),
      ]),
    ...(contradicted.length > CONTRADICTED
      ? [`    … ${andMore(contradicted.length - CONTRADICTED, 'contradicted claim')}`]
      : []),
    ...reasons
      .slice(0, REASONS)
      .flatMap(({ reason, claims: members }) => [
        `    ${page.ink.notice('? unverified')}  ${page.ink.dim(subjects(members))}`,
        ...wrap(visibleLine(reason), page.width - 6).map((line) => `      ${line}`),
      ]),
    ...(rest > 0 ? [`    … ${andMore(rest, 'unverified claim')}`] : []),
    '',
  ]
}

function subjects(claims: readonly ResultClaim[]): string {
  const names = claims.slice(0, SUBJECTS).map((claim) => visibleLine(claim.subject))
  const left = claims.length - names.length
  return left > 0 ? `${names.join(', ')} and ${left} more` : names.join(', ')
}

function checklistLines(items: readonly ChecklistItem[], page: Page): string[] {
  if (items.length === 0) return []
  const count = (state: ChecklistState): number => items.filter((item) => item.state === state).length
  const tints = {
    pass: page.ink.good,
    fail: page.ink.error,
    manual: page.ink.warning,
    'not-applicable': page.ink.dim,
  }
  const parts = [`${count('pass')} of ${plural(items.length - count('not-applicable'), 'point')} hold`]
  if (count('fail') > 0) parts.push(`${count('fail')} ${count('fail') === 1 ? 'does' : 'do'} not`)
  if (count('manual') > 0) parts.push(`${count('manual')} for a person`)
  return [
    `${page.ink.bold('  Checklist')}  ${parts.join(', ')}`,
    ...items.flatMap((item) => {
      const [first = '', ...more] = wrap(visibleLine(item.text), page.width - 6)
      const evidence = visibleLine(item.evidence)
      return [
        `    ${tints[item.state](CHECK_MARK[item.state])} ${first}`,
        ...more.map((line) => `      ${line}`),
        ...(evidence === ''
          ? []
          : wrap(evidence, page.width - 6).map((line) => `      ${page.ink.dim(line)}`)),
      ]
    }),
    '',
  ]
}
