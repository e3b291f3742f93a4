import { readTestReport, sumOf } from '../../src/evidence/test-report.js'
import { cpuSeconds } from '../text/cpu-time.js'

const lines = (...text: string[]): string => text.join('\n')
const found = (text: string) => {
  const answer = readTestReport(text)
  if (answer.state !== 'found') throw new Error(JSON.stringify(answer))
  return answer.value
}
const counts = (text: string): readonly number[] => {
  const { total, passed, failed, skipped } = found(text)
  return [total, passed, failed, skipped]
}

describe('JUnit XML', () => {
  const pytest = lines(
    '<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="1" failures="1" skipped="2" tests="6">',
    '<testcase classname="test_a" name="test_ok" time="0.000" />',
    '<testcase classname="test_a" name="test_bad[a&lt;b]"><failure message="a &lt; b&#10;assert">&gt; 1 == 2</failure></testcase>',
    '<testcase classname="test_a" name="test_skip"><skipped type="pytest.skip" message="no">no</skipped></testcase>',
    '<testcase classname="test_a" name="test_x"><skipped type="pytest.xfail" message="" /></testcase>',
    '<testcase classname="test_a" name="test_err"><error message="failed on setup">x</error></testcase>',
    '<testcase classname="test_a" name="test_p[1]" /></testsuite></testsuites>',
  )

  it('counts test cases and names the failed ones', () => {
    expect(found(pytest)).toEqual({
      total: 6,
      passed: 2,
      failed: 2,
      skipped: 2,
      failures: ['test_a::test_bad[a<b]', 'test_a::test_err'],
    })
  })

  it.each([
    ['a bare suite', '<testsuite tests="1"><testcase name="a"/></testsuite>', [1, 1, 0, 0]],
    [
      'suites in suites, each case once',
      '<testsuites tests="3"><testsuite tests="3"><testsuite tests="2"><testcase name="a"/><testcase name="b"/></testsuite><testcase name="c"><failure/></testcase></testsuite></testsuites>',
      [3, 2, 1, 0],
    ],
    [
      'a suite with numbers only',
      '<testsuites><testsuite tests="5" failures="1" errors="1" skipped="1"/></testsuites>',
      [5, 2, 2, 1],
    ],
    [
      'a test that failed, was repeated and passed',
      '<testsuite><testcase name="a"><flakyFailure>x</flakyFailure></testcase></testsuite>',
      [1, 1, 0, 0],
    ],
    ['no tests at all', '<testsuites tests="0"></testsuites>', [0, 0, 0, 0]],
    [
      'an element that every object of JavaScript knows',
      '<testsuite><testcase name="a"><constructor/></testcase></testsuite>',
      [1, 1, 0, 0],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(counts(text)).toEqual(expected)
  })

  it.each([
    [
      'a document type',
      '<!DOCTYPE a [<!ENTITY b "c">]><testsuite><testcase name="&b;"/></testsuite>',
      'document type',
    ],
    ['an entity that nobody declared', '<testsuite><testcase name="&b;"/></testsuite>', 'not readable'],
    ['a file that is cut off', '<testsuites><testsuite><testcase name="a"/>', 'not readable'],
    ['endless nesting', '<testsuite>'.repeat(5000), 'nested deeper'],
    ['other XML', '<?xml version="1.0"?><coverage/>', 'no testsuite'],
  ])('refuses %s', (_, text, because) => {
    expect(readTestReport(text)).toEqual({ state: 'unknown', because: expect.stringContaining(because) })
  })

  it('is quick with hostile text', async () => {
    const cases = `<testsuite>${'<testcase name="a"/>'.repeat(100_000)}</testsuite>`
    const attributes = `<testsuite ${'a="b" '.repeat(100_000)}`
    expect(await cpuSeconds(() => [cases, attributes].map(readTestReport))).toBeLessThan(3)
  })
})

describe('pytest', () => {
  it('reads the last summary and the short list of failures', () => {
    const text = lines(
      'FAILED test_a.py::test_bad - AssertionError: a < b',
      'ERROR test_a.py::test_err - RuntimeError: x',
      '\u001b[31m========== \u001b[1m1 failed\u001b[0m, 3 passed, 1 skipped, 1 deselected, 1 xfailed, 2 warnings, 1 error in 3.91s ==========\u001b[0m',
    )
    expect(found(text)).toEqual({
      total: 7,
      passed: 3,
      failed: 2,
      skipped: 2,
      failures: ['test_a.py::test_bad', 'test_a.py::test_err'],
    })
  })

  it.each([
    ['with -q', '13 passed in 0.39s', [13, 13, 0, 0]],
    ['of long runs', '=== 608 passed, 17 skipped in 75.20s (0:01:15) ===', [625, 608, 0, 17]],
    ['with a word that every object of JavaScript knows', '3 passed, 2 constructor in 0.39s', [3, 3, 0, 0]],
    ['without any test', '============ no tests ran in 0.01s ============', [0, 0, 0, 0]],
  ])('reads a summary %s', (_, text, expected) => {
    expect(counts(text)).toEqual(expected)
  })

  it('takes no counts from a collection that was interrupted', () => {
    const text = lines(
      'ERROR test_b.py',
      '!!!! Interrupted: 1 error during collection !!!!',
      '1 error in 4.50s',
    )
    expect(readTestReport(text)).toMatchObject({ state: 'unknown' })
  })
})

describe('jest', () => {
  const output = lines(
    'FAIL ./a.test.cjs',
    '  ● x › bad',
    '    expect(received).toBe(expected)',
    'FAIL ./b.test.cjs',
    '  ● Test suite failed to run',
    '    no',
    'Test Suites: 2 failed, 2 total',
    'Tests:       1 failed, 1 skipped, 1 todo, 1 passed, 4 total',
    'Snapshots:   0 total',
  )
  const failures = [expect.stringContaining('bad'), expect.stringContaining('b.test.cjs')]

  it('counts a file that could not be loaded as a failure', () => {
    expect(found(output)).toEqual({ total: 5, passed: 1, failed: 2, skipped: 2, failures })
  })

  it('reads its JSON alike', () => {
    const json = JSON.stringify({
      numTotalTests: 4,
      testResults: [
        {
          name: '/a.test.cjs',
          status: 'failed',
          assertionResults: [
            { fullName: 'x ok', status: 'passed' },
            { fullName: 'x bad', status: 'failed' },
            { fullName: 'x s', status: 'pending' },
            { fullName: 'x t', status: 'todo' },
          ],
        },
        { name: '/b.test.cjs', status: 'failed', assertionResults: [] },
      ],
    })
    expect(found(json)).toEqual({ total: 5, passed: 1, failed: 2, skipped: 2, failures })
    expect(readTestReport(json.slice(0, -5))).toMatchObject({ state: 'unknown' })
  })
})

describe('go', () => {
  const verbose = lines(
    '=== RUN   TestAdd',
    '--- PASS: TestAdd (0.00s)',
    '=== RUN   TestTable',
    '=== RUN   TestTable/empty',
    '--- FAIL: TestTable (0.00s)',
    '    --- FAIL: TestTable/empty (0.00s)',
    '=== RUN   TestSkip',
    '--- SKIP: TestSkip (0.00s)',
    '=== RUN   TestPanic',
    'panic: no [recovered]',
    'FAIL\texample.com/a\t0.004s',
    'FAIL\texample.com/b [build failed]',
  )

  it('counts tests and subtests, and what was cut off', () => {
    expect(found(verbose)).toEqual({
      total: 6,
      passed: 1,
      failed: 4,
      skipped: 1,
      failures: ['TestTable', 'TestTable/empty', 'example.com/b', 'TestPanic'],
    })
  })

  it('counts events', () => {
    const event = (Action: string, Test?: string, Package = 'example.com/a') =>
      JSON.stringify({ Time: '2026-03-16T09:30:00Z', Action, Package, ...(Test ? { Test } : {}) })
    const text = lines(
      event('start'),
      event('run', 'TestAdd'),
      event('output', 'TestAdd'),
      event('pass', 'TestAdd'),
      event('run', 'TestBad'),
      event('fail', 'TestBad'),
      event('skip', 'TestSkip'),
      event('fail'),
      event('fail', undefined, 'example.com/b'),
      event('run', 'TestCut', 'example.com/c'),
    )
    expect(found(text)).toEqual({
      total: 5,
      passed: 1,
      failed: 3,
      skipped: 1,
      failures: ['example.com/a.TestBad', 'example.com/b', 'example.com/c.TestCut'],
    })
  })

  it('does not count where only failures are named', () => {
    expect(readTestReport('ok  \texample.com/a\t0.004s\n')).toMatchObject({ state: 'unknown' })
  })
})

it.each(['', 'All good!', '# Results\n- Total: 12 tests', '{"a": 1}', 'PASS'])(
  '%j is no report of tests',
  (text) => {
    expect(readTestReport(text)).toEqual({ state: 'absent' })
  },
)

it('adds runs up, names of failures once', () => {
  const run = { total: 2, passed: 1, failed: 1, skipped: 0, failures: ['a'] }
  expect(sumOf([run, run])).toEqual({ total: 4, passed: 2, failed: 2, skipped: 0, failures: ['a'] })
})
