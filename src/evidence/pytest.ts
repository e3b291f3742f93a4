import { type Answer, absent, found, unknown } from '../model/answer.js'
import type { TestReport } from '../model/test-report.js'
import { type Outcome, Tally } from './tally.js'

/** `=== 2 failed, 12 passed, 1 skipped in 0.42s ===`, with -q without the rules. */
const SUMMARY =
  /^(?:=+ )?((?:\d{1,9} [a-z]+(?:, )?){1,12}|no tests ran) in \d[\d.,]*\s?s(?:econds)?(?: \([\d:., a-z]+\))?(?: =+)?$/
const WORDS: ReadonlyMap<string, Outcome> = new Map([
  ['passed', 'passed'],
  ['xpassed', 'passed'],
  ['failed', 'failed'],
  ['error', 'failed'],
  ['errors', 'failed'],
  ['skipped', 'skipped'],
  ['xfailed', 'skipped'],
])

/** The output of pytest: its last summary line, and the names of the short summary. */
export function readPytest(text: string): Answer<TestReport> {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim())
  const summary = lines.map((line) => SUMMARY.exec(line)?.[1]).findLast((words) => words !== undefined)
  if (summary === undefined) return absent
  if (lines.some((line) => /^!+ Interrupted\b/.test(line))) {
    return unknown('pytest was interrupted before the tests ran, so it has no counts')
  }
  const tally = new Tally()
  for (const [, number, word = ''] of summary.matchAll(/(?<!\d)(\d+) ([a-z]+)/g)) {
    const outcome = WORDS.get(word)
    if (outcome !== undefined) tally.count(outcome, Number(number))
  }
  for (const line of lines) {
    const name = /^(?:FAILED|ERROR) (\S.*?)(?: - .*)?$/s.exec(line)?.[1]
    if (name?.includes('.py')) tally.name(name)
  }
  return found(tally.report())
}
