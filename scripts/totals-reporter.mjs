// A jest reporter that leaves the numbers of a run in the file named by TEST_TOTALS_FILE: "<passed> <failed>", and a
// line for each file with a failure: how many of its tests passed, and its path.
import { writeFileSync } from 'node:fs'

export default class TotalsReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults }) {
    // A file that could not even be loaded has no failed tests of its own.
    const failed = numFailedTests + numRuntimeErrorTestSuites
    const files = testResults
      .filter(({ numFailingTests, testExecError }) => numFailingTests > 0 || testExecError)
      .map(({ numPassingTests, testFilePath }) => `${numPassingTests} ${testFilePath}`)
    writeFileSync(process.env.TEST_TOTALS_FILE, `${[`${numPassedTests} ${failed}`, ...files].join('\n')}\n`)
  }
}
