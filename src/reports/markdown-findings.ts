import type { Finding, Fix, Severity } from '../model/finding.js'
import { clip, codeSpan, markdownLines, markdownLink, preformatted, visibleLine } from './escape.js'
import { byImportance } from './grouping.js'
import type { Plan } from './markdown-plan.js'
import { andMore, fixWords, plural, SEVERITY_WORDS } from './wording.js'

/** Address of a line of a document, or null where there is none to link to. */
export type LineLink = (path: string, line: number) => string | null

const MARK: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }
const OPEN = 10
const SHORT_FIX = 120

export function placeLink(path: string, line: number, link: LineLink): string {
  return markdownLink(codeSpan(`${path}:${line}`), link(path, line))
}

function problemItem(finding: Finding, link: LineLink, plan: Plan): string {
  const rule = markdownLink(codeSpan(finding.rule), finding.help)
  const head = `- ${MARK[finding.severity]} **${SEVERITY_WORDS[finding.severity]}** ${placeLink(finding.path, finding.line, link)} · ${rule}`
  const message = markdownLines(clip(finding.message, plan.text))
  return [head, ...(message === '' ? [] : [`<br>${message}`]), fix(finding.fix, plan)].join('')
}

function fix(repair: Fix | undefined, plan: Plan): string {
  if (repair === undefined) return ''
  const words = fixWords(repair)
  if (repair.text === '') return `<br>**Fix:** ${words}.`
  if (repair.text.length > plan.text) return `<br>**Fix:** ${words} the text given in the JSON report.`
  const short = repair.text.replace(/^\n|\n$/g, '')
  if (short.length <= SHORT_FIX && short === visibleLine(short))
    return `<br>**Fix:** ${words} ${codeSpan(short)}`
  const block = preformatted(short).replace(/^(?=.)/gm, '  ')
  return `<br>**Fix:** ${words}\n  <details><summary>this text (${plural(short.split('\n').length, 'line')})</summary>\n\n${block}\n  </details>`
}

/** Problems as a list: the most important open, the others folded, what the plan leaves out counted. */
export function problemList(findings: readonly Finding[], link: LineLink, plan: Plan): string[] {
  const ordered = byImportance(findings)
  const shown = ordered.slice(0, plan.problems)
  const left = ordered.length - shown.length
  const open = shown.length > OPEN + 2 ? shown.slice(0, OPEN) : shown
  const folded = shown.slice(open.length)
  const items = (list: readonly Finding[]): string =>
    list.map((finding) => problemItem(finding, link, plan)).join('\n')
  const blocks: string[] = []
  if (open.length > 0) blocks.push(items(open))
  if (folded.length > 0) blocks.push(details(plural(folded.length, 'more problem'), [items(folded)]))
  if (left > 0)
    blocks.push(
      open.length === 0 ? `${plural(left, 'problem')}, not listed here.` : `… ${andMore(left, 'problem')}.`,
    )
  return blocks
}

/** A folded part. `summary` is our own words: markdown is not read there. */
export function details(summary: string, blocks: readonly string[]): string {
  return [`<details><summary>${summary}</summary>`, ...blocks, '</details>'].join('\n\n')
}
