import type { Statement } from '../../text/outline.js'

/** "Ran 14 tests in 0.4s", "DONE 14 tests", "Tests run: 14": a total, behind which stands what did not pass. */
const TOTAL = /\b(?:(?:Ran|DONE) (?=\d{1,7} tests?\b)|Tests run: )(\d{1,7})\b/
/** unittest gives its verdict in a line of its own. */
const VERDICT = /^(?:OK|FAILED)(?: \([\w=, ]{1,120}\))?\s*$/
const NOT_PASSED =
  /(?:(\d{1,7}) )?\b(expected failures|failures?|errors?|skipped|unexpected successes)\b(?:(?:=|: )(\d{1,7}))?/gi

/** Files and snapshots are no tests. */
const NO_TESTS = /^\s*(?:Test Suites:|Test Files\b|Snapshots:)/
/** cargo closes each of its binaries with a line of counts. */
const BINARY = /^\s*(?:Running (?:unittests )?|Doc-tests )([\w./-]{1,200})/

/** The binary whose tests follow. */
export const binaryIn = ({ text, from }: Statement): string | null =>
  from === 'code' ? (BINARY.exec(text)?.[1] ?? null) : null

/** What runners write last, in the words of the others: "12 passed, 2 failed". */
export function* inWords(lines: Iterable<Statement>): Generator<Statement> {
  let ran: Statement | null = null
  for (const line of lines) {
    if (line.from === 'code' && NO_TESTS.test(line.text)) continue
    const whole: string = ran && VERDICT.test(line.text) ? `${ran.text} ${line.text}` : line.text
    const words = inPassed(whole)
    yield words === null ? line : { ...line, text: words, range: ran?.range ?? line.range }
    if (words !== null) ran = null
    else if (TOTAL.test(line.text)) ran = line
  }
}

function inPassed(text: string): string | null {
  const total = TOTAL.exec(text)?.[1]
  if (total === undefined || !/\b(?:OK|FAILED|DONE|Failures:)/.test(text)) return null
  const counts = { failed: 0, skipped: 0, xfailed: 0 }
  for (const [, before, name = '', after] of text.matchAll(NOT_PASSED)) {
    const kind = /^expected/i.test(name) ? 'xfailed' : /^skipped/i.test(name) ? 'skipped' : 'failed'
    counts[kind] += Number(after ?? before ?? 0)
  }
  const { failed, skipped, xfailed } = counts
  const passed = Number(total) - failed - skipped - xfailed
  if (passed < 0) return null
  const expected = xfailed === 0 ? '' : `, ${xfailed} xfailed`
  return `${passed} passed, ${failed} failed, ${skipped} skipped${expected}`
}
