import { readFileSync } from 'node:fs'
import { isUsageError, UsageError } from '../../model/errors.js'
import type { TestReport } from '../../model/test-report.js'

let input: Uint8Array | null = null

/** Two options may read it; it can be read once only. */
function standardInput(): Uint8Array {
  input ??= readFileSync(0)
  return input
}

/** What runners wrote, added up; null when no file is named. A folder means the JUnit files in it, `-` standard input. */
export async function testRuns(
  option: string,
  named: readonly string[],
  directory: string,
): Promise<TestReport | null> {
  if (named.length === 0) return null
  const { decoded, readEvidence, reportIn, sumOf } = await import('../evidence-files.js')
  try {
    return sumOf(
      named.map((name) =>
        name === '-'
          ? reportIn(decoded(standardInput()), 'standard input')
          : (readEvidence([`own=${name}`], directory)[0]?.report as TestReport),
      ),
    )
  } catch (error) {
    if (isUsageError(error)) throw new UsageError(error.message.replace(/^evidence/, option))
    throw error
  }
}
