import { type Answer, absent, found, unknown } from '../model/answer.js'
import type { TestReport } from '../model/test-report.js'
import { Tally } from './tally.js'

interface Assertion {
  readonly fullName?: unknown
  readonly status?: unknown
}
interface TestFile {
  readonly name?: unknown
  readonly status?: unknown
  readonly assertionResults?: readonly Assertion[]
}

/** What `jest --json` writes (vitest's json reporter writes the same). */
export function readJestJson(text: string): Answer<TestReport> {
  if (!/^\s*\{/.test(text) || !/"numTotalTests"/.test(text)) return absent
  let files: unknown
  try {
    files = (JSON.parse(text) as { testResults?: unknown }).testResults
  } catch {
    return unknown('it is not whole: the JSON of jest cannot be parsed')
  }
  if (!Array.isArray(files)) return unknown('the JSON of jest has no testResults')
  const tally = new Tally()
  for (const file of files as readonly TestFile[]) {
    const assertions = Array.isArray(file?.assertionResults) ? file.assertionResults : []
    for (const { fullName, status } of assertions) {
      if (status === 'passed') tally.count('passed')
      else if (status === 'failed') tally.fail(String(fullName ?? ''))
      else tally.count('skipped')
    }
    // A file that could not be loaded has no tests to count, and is a failure all the same.
    if (assertions.length === 0 && file?.status === 'failed') tally.fail(String(file.name ?? ''))
  }
  return found(tally.report())
}
