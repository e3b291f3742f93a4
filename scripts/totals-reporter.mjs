// A jest reporter that leaves the numbers of a run in the file named by TEST_TOTALS_FILE: "<passed> <failed>".
import { writeFileSync } from 'node:fs'

export default class TotalsReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    // A file that could not even be loaded has no failed tests of its own.
    const failed = numFailedTests + numRuntimeErrorTestSuites
    writeFileSync(process.env.TEST_TOTALS_FILE, `${numPassedTests} ${failed}\n`)
  }
}
