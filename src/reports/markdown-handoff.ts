import type { ChecklistItem, ChecklistState } from '../model/handoff.js'
import type { ResultClaim, ResultHandoff } from '../model/result.js'
import { baselineRows } from './baseline-rows.js'
import { clip, codeSpan, markdownCell, markdownLink, markdownText } from './escape.js'
import type { HandoffGroup } from './grouping.js'
import { byReason } from './grouping.js'
import type { LineLink } from './markdown-findings.js'
import { details, placeLink, problemList } from './markdown-findings.js'
import type { Plan } from './markdown-plan.js'
import { seriesOf, trendChart, trendWords } from './trend.js'
import { andMore, baselineWords, claimCount, howFound, plural, STATE_WORDS, shortRef } from './wording.js'

const CHECK_MARK: Readonly<Record<ChecklistState, string>> = {
  pass: '✅',
  fail: '❌',
  manual: '⏳',
  'not-applicable': '➖',
}
const TONE = { good: '✅', bad: '❌', unknown: '❔' } as const
const DOCUMENTS = 10
const SUBJECTS = 10
/** Plans with fewer rows have no room for a chart. */
const CHART_ROWS = 20

export function handoffHeading(handoff: ResultHandoff, plan: Plan): string {
  const title = clip(handoff.title, Math.min(160, plan.text))
  const name = markdownText(clip(handoff.id, 80))
  const titled = title === '' || title === handoff.id ? name : `${name} · ${markdownText(title)}`
  return `### ${titled} (${markdownText(handoff.standard)})`
}

export function handoffBlocks(group: HandoffGroup, link: LineLink, plan: Plan): string[] {
  const { handoff, findings } = group
  return [
    documents(handoff, link),
    `#### Problems`,
    ...(findings.length === 0 ? ['None.'] : problemList(findings, link, plan)),
    ...baseline(handoff, plan),
    ...claims(handoff.claims, link, plan),
    ...checklist(handoff.checklist, plan),
  ].filter((block) => block !== '')
}

/** The file's own name, with its folder where another has the same. */
function shortNames(paths: readonly string[]): string[] {
  const last = (path: string, parts: number): string => path.split('/').slice(-parts).join('/')
  return paths.map((path) => {
    const same = paths.filter((other) => last(other, 1) === last(path, 1))
    return same.length === 1
      ? last(path, 1)
      : same.some((other) => other !== path && last(other, 2) === last(path, 2))
        ? path
        : last(path, 2)
  })
}

function documents(handoff: ResultHandoff, link: LineLink): string {
  const shown = handoff.documents.slice(0, DOCUMENTS)
  const left = handoff.documents.length - shown.length
  const names = shortNames(shown.map(({ path }) => path)).map((name, i) =>
    markdownLink(codeSpan(name), link(shown[i]?.path ?? '', 1)),
  )
  if (left > 0) names.push(andMore(left, 'document'))
  return names.length === 0 ? '' : `Judged: ${names.join(', ')}`
}

function baseline(handoff: ResultHandoff, plan: Plan): string[] {
  const { previous } = handoff
  const { rows, facts } = baselineRows(handoff.baseline, handoff.id)
  const words = baselineWords(handoff.baseline, previous)
  const against =
    previous === null
      ? 'There is no previous handoff to compare with.'
      : `Compared with ${markdownText(clip(previous.id, 80))} (${howFound(previous)}): ${codeSpan(previous.path)} ${markdownText(shortRef(previous.ref))}.`
  const lines = rows.slice(0, plan.rows).map((row) => {
    const difference = row.difference === '' ? '' : ` (${row.difference})`
    const value = (text: string): string => markdownCell(clip(text, plan.text))
    return `| ${value(row.label)} | ${value(row.before)} → ${value(row.after)}${difference} |`
  })
  const left = rows.length - lines.length
  const told = facts
    .slice(0, plan.rows)
    .map(({ label, value }) => `- ${markdownText(label)}: ${markdownText(clip(value, plan.text))}`)
  const reason = words.reason === null ? '' : ` ${markdownText(clip(words.reason, plan.text))}`
  return [
    '#### Baseline',
    against,
    ...(lines.length === 0 ? [] : [['| What | Before → after |', '| --- | --- |', ...lines].join('\n')]),
    ...(left > 0 ? [`… ${andMore(left, 'change')}.`] : []),
    ...(told.length === 0 ? [] : [told.join('\n')]),
    `${TONE[words.tone]} ${words.text}${reason}`,
    ...trend(handoff, plan),
  ]
}

/** The first number as a chart, all of them in words, which a screen reader has as well. */
function trend(handoff: ResultHandoff, plan: Plan): string[] {
  const series = seriesOf(handoff.trend)
  const [first] = series
  if (first === undefined || plan.rows < CHART_ROWS) return []
  const words = trendWords(series).map((each) => `${markdownText(each)}.`)
  return [`Trend, ${words.join('<br>')}`, trendChart(first)]
}

function claims(all: readonly ResultClaim[], link: LineLink, plan: Plan): string[] {
  if (all.length === 0) return []
  const of = (verdict: ResultClaim['verdict']): ResultClaim[] => all.filter((it) => it.verdict === verdict)
  const contradicted = of('contradicted')
  const unverified = of('unverified')
  const counts = {
    verified: of('verified').length,
    consistent: of('consistent').length,
    unverified: unverified.length,
    contradicted: contradicted.length,
  }
  const wrong = contradicted
    .slice(0, plan.claims)
    .map(
      (claim) =>
        `- ❌ **Contradicted** ${codeSpan(clip(claim.subject, 200))} · ${placeLink(claim.path, claim.line, link)}<br>${markdownText(clip(claim.evidence, plan.text))}`,
    )
  const reasons = byReason(unverified)
  const open = reasons.slice(0, plan.claims).map((group) => {
    const names = group.claims.slice(0, SUBJECTS).map((claim) => codeSpan(clip(claim.subject, 200)))
    const left = group.claims.length - names.length
    return `- ❔ **Unverified** ${names.join(', ')}${left > 0 ? ` and ${left} more` : ''}<br>${markdownText(clip(group.reason, plan.text))}`
  })
  const leftOpen = reasons.slice(plan.claims).reduce((sum, group) => sum + group.claims.length, 0)
  const leftWrong = contradicted.length - wrong.length
  const folded = [
    ...(open.length === 0 ? [] : [open.join('\n')]),
    ...(leftOpen > 0 && open.length > 0 ? [`… ${andMore(leftOpen, 'unverified claim')}.`] : []),
  ]
  return [
    '#### Claims',
    claimCount(counts),
    ...(wrong.length === 0 ? [] : [wrong.join('\n')]),
    ...(leftWrong > 0 && wrong.length > 0 ? [`… ${andMore(leftWrong, 'contradicted claim')}.`] : []),
    ...(folded.length === 0
      ? []
      : [details(`${plural(unverified.length, 'claim')} that could not be checked`, folded)]),
  ]
}

function checklist(items: readonly ChecklistItem[], plan: Plan): string[] {
  const shown = items.slice(0, plan.points)
  if (items.length === 0) return []
  const lines = shown.map((item) => {
    const evidence = markdownText(clip(item.evidence, plan.text))
    return `- ${CHECK_MARK[item.state]} **${STATE_WORDS[item.state]}:** ${markdownText(clip(item.text, plan.text))}${evidence === '' ? '' : `<br>${evidence}`}`
  })
  const left = items.length - shown.length
  return [
    "#### Reviewer's checklist",
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
    ...(left > 0
      ? [lines.length === 0 ? `${plural(left, 'point')}, not listed here.` : `… ${andMore(left, 'point')}.`]
      : []),
  ]
}
