/** A JUnit file of so many tests. */
export function junit(passed: number, failed = 0, skipped = 0): string {
  const cases = [
    ...Array.from({ length: passed }, (_, i) => `<testcase classname="t" name="passes_${i}"/>`),
    ...Array.from(
      { length: failed },
      (_, i) => `<testcase classname="t" name="fails_${i}"><failure message="no"/></testcase>`,
    ),
    ...Array.from(
      { length: skipped },
      (_, i) => `<testcase classname="t" name="skips_${i}"><skipped/></testcase>`,
    ),
  ]
  return `<?xml version="1.0"?>\n<testsuites><testsuite name="all" tests="${cases.length}">${cases.join('')}</testsuite></testsuites>\n`
}
