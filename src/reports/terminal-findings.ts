import type { Finding, Severity } from '../model/finding.js'
import { codeFrame } from './code-frame.js'
import { visible, visibleLine } from './escape.js'
import { byImportance } from './grouping.js'
import type { Page } from './terminal-page.js'
import { padStart, wrap } from './text-width.js'
import { andMore, fixWords } from './wording.js'

const MARK: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', notice: 'i' }
const SHOWN = 50

/** Findings with their code frames; of very many, the most important. */
export function findingLines(findings: readonly Finding[], page: Page): string[] {
  const kept = new Set(byImportance(findings).slice(0, SHOWN))
  const lines: string[] = []
  for (const finding of findings) if (kept.has(finding)) lines.push(...oneFinding(finding, page), '')
  const left = findings.length - kept.size
  if (left > 0) lines.push(page.ink.dim(`  … ${andMore(left, 'problem')}, all of them in --format json`), '')
  return lines
}

function oneFinding(finding: Finding, page: Page): string[] {
  const tint = page.ink[finding.severity]
  const place = `${visibleLine(finding.path)}:${finding.line}:${finding.column}`
  const message = wrap(visible(finding.message), page.width - 4)
  return [
    `  ${tint(`${MARK[finding.severity]} ${finding.severity}`)}  ${page.ink.dim(visibleLine(finding.rule))}`,
    ...message.map((line) => `    ${page.ink.bold(line)}`),
    `    ${page.ink.dim('at')} ${place}`,
    ...frame(finding, page),
    ...fixLines(finding, page),
  ]
}

function frame(finding: Finding, page: Page): string[] {
  const line = page.lineOf(finding.path, finding.line)
  if (line === null) return []
  const number = padStart(String(finding.line), 6)
  const more = finding.endLine > finding.line
  const gutter = `${number} │ `
  const shown = codeFrame(line, finding.column, more ? null : finding.endColumn, page.width - gutter.length)
  const until = more ? page.ink.dim(` to line ${finding.endLine}`) : ''
  return [
    `${page.ink.dim(gutter)}${shown.text}`.trimEnd(),
    `${page.ink.dim(`${' '.repeat(number.length)} │ `)}${leading(shown.carets)}${page.ink[finding.severity](shown.carets.trimStart())}${until}`,
  ]
}

function leading(text: string): string {
  return text.slice(0, text.length - text.trimStart().length)
}

function fixLines(finding: Finding, page: Page): string[] {
  const { fix } = finding
  if (fix === undefined) return []
  const words = fixWords(fix)
  if (fix.text === '') return [`    ${page.ink.good('fix:')} ${words}.`]
  const text = visible(fix.text)
    .replace(/^\n|\n$/g, '')
    .split('\n')
  const added = text.map((line) => `      ${page.ink.good('+')} ${line.replaceAll('\t', '    ')}`.trimEnd())
  return [`    ${page.ink.good('fix:')} ${words}:`, ...added]
}
