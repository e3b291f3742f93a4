import type { Finding } from '../model/finding.js'
import type { Result } from '../model/result.js'
import { inertLine, visible, visibleLine } from './escape.js'
import { groupByHandoff } from './grouping.js'
import { knownWords } from './known-wording.js'
import { findingLines } from './terminal-findings.js'
import { handoffLines } from './terminal-handoff.js'
import type { Page, TerminalOptions } from './terminal-page.js'
import { page as openPage } from './terminal-page.js'
import { waivedLines } from './terminal-waived.js'
import { padEnd, textWidth, wrap } from './text-width.js'
import { manualPoints, plural, problemCount, repairable, scope, toRepair, VERDICT_WORDS } from './wording.js'

export type { TerminalOptions } from './terminal-page.js'

const MARK = { pass: '✓', fail: '✗', pending: '?', 'nothing-to-check': '–', error: '✗' } as const
const RULES = 8

/** The result for someone at a terminal: every handoff, then the verdict and what to do next. */
export function terminalReport(result: Result, options: TerminalOptions): string {
  const page = openPage(options)
  const { groups, loose } = groupByHandoff(result)
  const sections = groups.map((group) => handoffLines(group, page))
  if (loose.length > 0)
    sections.push([page.ink.bold('Outside any handoff'), '', ...findingLines(loose, page)])
  if (result.waived !== undefined) sections.push(waivedLines(result.waived, page))
  const rule = page.ink.dim('─'.repeat(page.width))
  const body = sections.flatMap((section, at) => (at === 0 ? section : [rule, '', ...section]))
  const lines = [
    ...body,
    ...(body.length > 0 ? [rule] : []),
    ...rulePages(result.findings, page),
    ...closing(result, page),
  ]
  return `${lines.map((line) => inertLine(line.trimEnd())).join('\n')}\n`
}

function rulePages(findings: readonly Finding[], page: Page): string[] {
  const pages = new Map<string, string>()
  for (const { rule, help } of findings) if (help !== '') pages.set(visibleLine(rule), visibleLine(help))
  if (pages.size === 0 || pages.size > RULES) return []
  const width = Math.max(...Array.from(pages.keys(), textWidth))
  return [
    page.ink.dim('Rules'),
    ...Array.from(pages, ([rule, help]) => page.ink.dim(`  ${padEnd(rule, width)}  ${help}`)),
    '',
  ]
}

function closing(result: Result, page: Page): string[] {
  const tint = {
    pass: page.ink.good,
    fail: page.ink.error,
    pending: page.ink.warning,
    'nothing-to-check': page.ink.notice,
    error: page.ink.error,
  }[result.verdict]
  const words = VERDICT_WORDS[result.verdict]
  const summary = visibleLine(result.summary)
  const repeated = summary.toLowerCase().startsWith(words.toLowerCase())
  const verdict = `${tint(page.ink.bold(`${MARK[result.verdict]} ${repeated ? summary : words}`))}${repeated || summary === '' ? '' : `  ${summary}`}`
  const troubles = result.troubles.flatMap((trouble) => {
    const [first = '', ...more] = wrap(visible(trouble), page.width - 4)
    return [`  - ${first}`, ...more.map((line) => `    ${line}`)]
  })
  const counted =
    result.counts.documents > 0 || result.findings.length > 0
      ? [`  ${problemCount(result.counts)} · ${scope(result.counts)}`]
      : []
  return [
    verdict,
    ...troubles,
    ...counted,
    ...knownLines(result, page),
    ...[...nextStep(result), ...byMachine(result, page)].map((line) => `  ${line}`),
  ]
}

function knownLines(result: Result, page: Page): string[] {
  const words = knownWords(result)
  return words === null ? [] : wrap(`${visibleLine(words)}.`, page.width - 2).map((line) => `  ${line}`)
}

function byMachine({ findings }: Result, { fixes }: Page): string[] {
  const count = fixes ? repairable(findings) : 0
  const which = count === 1 ? '1 of these problems' : `${count} of these problems`
  return count === 0 ? [] : [`${which} can be repaired by machine: handoff-gate fix`]
}

function nextStep(result: Result): string[] {
  const repair = toRepair(result)
  const manual = manualPoints(result)
  switch (result.verdict) {
    case 'fail':
      return [`Next: fix ${repair} and run the same command again.`]
    case 'error':
      return [
        'Next: remove the cause named above and run the same command again. Until then nothing counts as checked.',
      ]
    case 'pending':
      return ['Next: the machine has nothing more to ask; the points marked ? wait for a person.']
    case 'nothing-to-check':
      return ['No handoff document was found here, so nothing was judged.']
    case 'pass':
      if (result.counts.errors > 0)
        return ['The errors do not fail this run because of its --fail-on setting.']
      return manual > 0
        ? [`Next: ${plural(manual, 'point')} of the checklist, marked ?, can only be judged by a person.`]
        : []
  }
}
