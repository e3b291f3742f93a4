import type { Result } from '../model/result.js'
import { inertLine, visibleLine } from './escape.js'
import { VERDICT_WORDS } from './wording.js'

/**
 * `path:line:column: severity: message [rule]` for each finding, for editors and problem matchers
 * (.github/problem-matcher.json), and a last line with the verdict.
 */
export function compactReport(result: Result): string {
  const lines = result.findings.map(
    ({ path, line, column, severity, message, rule }) =>
      `${visibleLine(path)}:${line}:${column}: ${severity}: ${visibleLine(message)} [${visibleLine(rule)}]`,
  )
  const troubles = result.troubles.map((trouble) => `${VERDICT_WORDS.error}: ${visibleLine(trouble)}`)
  const verdict = `${VERDICT_WORDS[result.verdict]}: ${visibleLine(result.summary)}`
  return `${[...lines, ...troubles, verdict].map(inertLine).join('\n')}\n`
}
