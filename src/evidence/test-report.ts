import { type Answer, absent, unknown } from '../model/answer.js'
import type { TestReport } from '../model/test-report.js'
import { readGoEvents } from './go-json.js'
import { readGoText } from './go-text.js'
import { readJestJson } from './jest-json.js'
import { readJestText } from './jest-text.js'
import { readJunit } from './junit.js'
import { readPytest } from './pytest.js'

export type { TestReport }

/** A runner's format. A reader answers `absent` for text of another one, `unknown` for a run without counts. */
interface Format {
  readonly name: string
  read(text: string): Answer<TestReport>
}

const FORMATS: readonly Format[] = [
  { name: 'JUnit XML', read: readJunit },
  { name: 'jest --json', read: readJestJson },
  { name: 'go test -json', read: readGoEvents },
  { name: 'pytest', read: readPytest },
  { name: 'jest', read: readJestText },
  { name: 'go test -v', read: readGoText },
]

/** What can be read, for messages. */
export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ name }) => name)

/** Longer text is no report of tests. */
const LONGEST = 64 * 1024 * 1024

// biome-ignore lint/suspicious/noControlCharactersInRegex: runners colour their output with control characters
const COLOURS = /\u001b\[[0-9;]*m/g

/** Reads a test run in whichever of the formats it is written. */
export function readTestReport(text: string): Answer<TestReport> {
  if (text.length > LONGEST) return unknown('it is larger than 64 MiB')
  const plain = text.replace(/^\uFEFF/, '').replace(COLOURS, '')
  for (const { read } of FORMATS) {
    const answer = read(plain)
    if (answer.state !== 'absent') return answer
  }
  return absent
}

/** Several runs as one. */
export function sumOf(reports: readonly TestReport[]): TestReport {
  const sum = (field: 'total' | 'passed' | 'failed' | 'skipped'): number =>
    reports.reduce((count, report) => count + report[field], 0)
  return {
    total: sum('total'),
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    failures: [...new Set(reports.flatMap(({ failures }) => failures))],
  }
}
