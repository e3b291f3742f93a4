import { type Answer, absent, found } from '../model/answer.js'
import type { TestReport } from '../model/test-report.js'
import { Tally } from './tally.js'

/** The output of jest for people: its line `Tests: 1 failed, 12 passed, 13 total`. */
export function readJestText(text: string): Answer<TestReport> {
  const lines = text.split(/\r\n|\n|\r/)
  const summary = lines.findLast((line) => /^Tests:\s+(?:\d+ [a-z]+, )*\d+ total\s*$/.test(line))
  const suites = lines.findLast((line) => /^Test Suites:\s.*\d total/.test(line))
  if (summary === undefined || suites === undefined) return absent
  const tally = new Tally()
  const said = (word: string): number =>
    Number(new RegExp(`(?<!\\d)(\\d+) ${word}\\b`).exec(summary)?.[1] ?? 0)
  tally.count('failed', said('failed'))
  tally.count('skipped', said('skipped') + said('todo'))
  tally.count('passed', said('passed'))
  let file = ''
  const unloaded = new Set<string>()
  for (const line of lines) {
    file = /^\s*FAIL\s+(?:\S+ )?(\S+\.\w+)/.exec(line)?.[1] ?? file
    const failure = /^\s*● (.*\S)\s*$/.exec(line)?.[1]
    if (failure === 'Test suite failed to run') unloaded.add(file)
    else if (
      failure?.includes(' › ') ||
      (failure !== undefined && said('failed') > 0 && !/^Console$/.test(failure))
    )
      tally.name(failure)
  }
  // A file that could not be loaded has no tests to count, and is a failure all the same.
  for (const each of unloaded) tally.fail(each)
  return found(tally.report())
}
