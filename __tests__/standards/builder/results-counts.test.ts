import { leadingNumber } from '../../../src/standards/builder/count-notations.js'
import { read, section } from './results-case.js'

const own = (text: string) => section('test_results', 'Test Results — THIS PACKAGE', text)
const all = (text: string) => section('full_regression', 'Full Regression Test — ALL STAGED PACKAGES', text)
const FIELDS = '- Total: 43 tests\n- Passed: 40\n- Failed: 1\n- Skipped: 2\n'
const COUNTS = { total: 43, passed: 40, failed: 1, skipped: 2, notation: 'fields' }

describe('leadingNumber', () => {
  it.each([
    ['43', 43],
    ['**43**', 43],
    ['`43` tests', 43],
    ['~43', 43],
    ['1,204 tests', 1204],
    ['78 tests (68 existing + 10 new)', 78],
    ['8 bootstrap + 4 Layer 3 = 12 total', 12],
    ['8 + 4 = 12', 12],
    ['12/12', 12],
    ['0 failures', 0],
    ['43.', 43],
    ['43, of which 3 new', 43],
  ])('%j is %d', (text, expected) => {
    expect(leadingNumber(text)).toBe(expected)
  })

  it.each(['', 'all', 'N', '<N>', 'TBD', '11/12', '97%', '97.5 %', '0.39s', '3.11.2', '-4', '1'.repeat(400)])(
    '%j is no count',
    (text) => {
      expect(leadingNumber(text)).toBeNull()
    },
  )
})

describe('counts in fields', () => {
  it.each([
    ['bullets', FIELDS],
    ['bold keys', FIELDS.replace(/- (\w+):/g, '- **$1:**')],
    ['colons behind bold keys', FIELDS.replace(/- (\w+):/g, '- **$1**:')],
    ['stars', FIELDS.replaceAll('- ', '* ')],
    ['pluses', FIELDS.replaceAll('- ', '+ ')],
    ['lines', FIELDS.replaceAll('- ', '')],
    ['bold values', FIELDS.replace(/: (\d+)/g, ': **$1**')],
    ['code values', FIELDS.replace(/: (\d+)/g, ': `$1`')],
    ['nested bullets', `- Run:\n${FIELDS.replace(/^/gm, '  ').trimEnd()}`],
    ['words', '- Tests run: 43\n- Pass: 40\n- Failures: 1\n- Skips: 2\n'],
    [
      'rows',
      '| Metric | Count |\n|---|---|\n| Total | 43 |\n| **Passed:** | 40 |\n| Failed | 1 |\n| Skipped | 2 |\n',
    ],
    ['CRLF', FIELDS.replaceAll('\n', '\r\n')],
  ])('as %s', (_, text) => {
    expect(own(text)).toEqual(COUNTS)
    expect(all(text)).toMatchObject(COUNTS)
  })

  it('are absent where they are not stated', () => {
    expect(own('- Passed: 40\n')).toEqual({ passed: 40, notation: 'fields' })
    expect(own('- Total: N tests\n- Passed: <N>\n')).not.toHaveProperty('total')
    expect(own('It all works.\n')).toEqual({})
    expect(own('<!--\n- Total: 43\n-->\n> - Passed: 40\n')).toEqual({})
  })

  it('may share a line with their total', () => {
    expect(own('- Passed: 12/12\n- Failed: 0/12\n')).toMatchObject({ passed: 12, failed: 0 })
    expect(own('- Total: 9\n- Passed: 8/9\n')).toMatchObject({ total: 9, passed: 8 })
  })

  it('know the command, on its line or below it', () => {
    expect(own(`${FIELDS}- Command: \`pytest -v\`\n`)?.command).toBe('pytest -v')
    expect(own(`${FIELDS}- Command:\n  - \`pytest -v\`\n`)?.command).toBe('pytest -v')
    expect(own('- Command: `pytest -v`\n')).toEqual({ command: 'pytest -v' })
  })
})

describe('counts that are none', () => {
  it.each([
    ['- Failed: 91 collection errors\n', 'failed', '91 collection errors'],
    ['- Total: 316 collected before interruption\n', 'total', '316 collected before interruption'],
    ['- Total: 12 import errors\n', 'total', '12 import errors'],
    ['- Total: N/A (cleanup-only handoff)\n', 'total', 'N/A (cleanup-only handoff)'],
  ])('%j', (text, field, stated) => {
    const counts = own(text)
    expect(counts).not.toHaveProperty(field)
    expect(counts?.stated).toBe(stated)
  })

  it.each([
    '- Gates: 8/8 PASS\n',
    '- Coverage: 97% passed\n',
    '- Baseline was 40 passed\n',
    '- Previously 40 passed\n',
  ])('%j is no run', (text) => {
    expect(own(text)).not.toHaveProperty('passed')
  })
})

describe('counts in words', () => {
  it.each([
    ['Result: **608 passed, 26 failed, 17 skipped**', { total: 651, passed: 608, failed: 26, skipped: 17 }],
    ['All 43 tests passed.', { total: 43, passed: 43 }],
    ['- 1,204 passed, 0 failures', { total: 1204, passed: 1204, failed: 0 }],
    ['**12/12 PASS**', { total: 12, passed: 12 }],
    ['- Total: 13 passed, 2 failed', { passed: 13, failed: 2 }],
  ])('%j', (text, expected) => {
    expect(own(`${text}\n`)).toMatchObject(expected)
  })

  it('in the last line of a runner', () => {
    const text = '```\n$ pytest -q\n.....\n13 passed, 1 skipped in 0.39s\n```\n'
    expect(own(text)).toEqual({ total: 14, passed: 13, skipped: 1, command: 'pytest -q', notation: 'runner' })
    expect(own('```\n====== 13 passed in 0.39s ======\n```\n')).toMatchObject({ total: 13, passed: 13 })
  })

  it('never override fields', () => {
    expect(own(`${FIELDS}\n608 passed in the end.\n`)).toEqual(COUNTS)
  })
})

describe('counts in a table', () => {
  const head = '| Package | Total | Passed | Failed |\n|---|---|---|---|\n'

  it('are those of the Total row', () => {
    expect(
      own(
        `${head}| PKG-A | 20 | 20 | 0 |\n| PKG-B | 23 | 22 | 1 |\n| **Total** | **43** | **42** | **1** |\n`,
      ),
    ).toEqual({
      total: 43,
      passed: 42,
      failed: 1,
      notation: 'table',
    })
  })

  it('or the sum of the rows', () => {
    expect(own(`${head}| PKG-A | 20 | 20 | 0 |\n| PKG-B | 23 | 22 | 1 |\n`)).toMatchObject({
      total: 43,
      passed: 42,
      failed: 1,
    })
    expect(own(`${head}| PKG-A | 20 | 20 | 0 |\n| PKG-B | 23 | ? | 1 |\n`)).not.toHaveProperty('passed')
  })
})

describe('several runs', () => {
  it('the last complete attempt counts', () => {
    expect(
      own(`First attempt:\n${FIELDS}\nSecond attempt:\n- Total: 44\n- Passed: 44\n- Failed: 0\n`),
    ).toMatchObject({
      total: 44,
      passed: 44,
      failed: 0,
    })
    expect(own(`${FIELDS}\nSecond attempt:\n- Total: 91\n- Failed: 91 collection errors\n`)).toMatchObject({
      total: 43,
      passed: 40,
    })
    expect(all('Result: **600 passed, 8 failed**\n\nRerun: **608 passed, 0 failed**\n')).toMatchObject({
      passed: 608,
      failed: 0,
    })
  })

  it('blocks of own tests are summed, a regression among them is not', () => {
    const text = `### PKG-A\n${FIELDS}\n### PKG-B\n${FIELDS}\n### Regression\n- Total: 900\n- Passed: 900\n`
    expect(own(text)).toMatchObject({ total: 86, passed: 80, failed: 2, skipped: 4 })
    expect(own('### test_a.py — 12/12 PASS\n\n### test_b.py — 3/3 PASS\n')).toMatchObject({
      total: 15,
      passed: 15,
    })
  })

  it('a regression takes its own run before that of another scope', () => {
    expect(all(`${FIELDS}\n### PKG-A only\n- Passed: 3\n`)).toMatchObject({ passed: 40 })
    expect(all('### Staged\n- Total: 9\n- Passed: 9\n')).toMatchObject({ total: 9, passed: 9 })
  })

  it('one heading for both is the regression', () => {
    const { record } = read(`# R\n## Test Results & Full Regression\n${FIELDS}`)
    expect(record.full_regression).toMatchObject(COUNTS)
    expect(record.test_results).toBeUndefined()
  })
})

describe('counts in further notations', () => {
  const eleven = { total: 11, passed: 11, failed: 0, skipped: 0 }
  it.each([
    ['Total=11 Passed=11 Failed=0 Skipped=0'],
    ['Total: 11 Passed: 11 Failed: 0 Skipped: 0'],
    ['- Total: 11\n- ✅ Passed: 11\n- ❌ Failed: 0\n- ⏭️ Skipped: 0'],
    ['- Total: 11\n- Passed: 11\n- Failed: ~~2~~ 0[^1]\n- Skipped: 0'],
    ['| Total | ✅ Passed | ❌ Failed | Skipped |\n|---|---|---|---|\n| 11 | 11 | 0 | 0 |'],
    [
      '**Unit**\n- Total: 5\n- Passed: 5\n- Failed: 0\n- Skipped: 0\n\n**End to end:**\n- Total: 6\n- Passed: 6\n- Failed: 0\n- Skipped: 0',
    ],
    [
      '**Unit**\n- Total: 5\n- Passed: 5\n- Failed: 0\n- Skipped: 0\n\n**Total**\n- Total: 11\n- Passed: 11\n- Failed: 0\n- Skipped: 0',
    ],
    [
      '**First run**\n- Total: 9\n- Passed: 9\n- Failed: 0\n- Skipped: 0\n\n**Second run**\n- Total: 11\n- Passed: 11\n- Failed: 0\n- Skipped: 0',
    ],
  ])('%j', (text) => {
    expect(own(`${text}\n`)).toMatchObject(eleven)
  })

  it.each(['**Total**', '**Totals**', 'Sum', 'Overall', 'Total (2 packages)', 'Combined', '**TOTAL:**'])(
    'the row %s is the sum of the others',
    (name) => {
      const head = '| Package | Total | Passed | Failed | Skipped |\n|---|---|---|---|---|\n'
      const rows = `| A | 5 | 5 | 0 | 0 |\n| B | 6 | 6 | 0 | 0 |\n| ${name} | 11 | 11 | 0 | 0 |\n`
      expect(own(head + rows)).toMatchObject(eleven)
    },
  )

  it('parts that leave out what is zero are summed, and a whole that stands beside them counts', () => {
    expect(own('- PKG-A-001: 31 passed, 0 failed\n- PKG-B-001: 10 passed, 1 skipped\n')).toMatchObject({
      total: 42,
      passed: 41,
      failed: 0,
      skipped: 1,
    })
    const whole = '- PKG-A-001: 31 passed\n- PKG-B-001: 11 passed\n- Total: 42 passed\n'
    expect(own(whole)).toMatchObject({ total: 42, passed: 42 })
  })

  it('errors are failures, and expected ones are told from them', () => {
    expect(own('- Total: 10\n- Passed: 8\n- Failed: 0\n- Errors: 2\n')).toMatchObject({
      passed: 8,
      failed: 2,
    })
    expect(own('- Total: 10\n- Passed: 10\n- Errors: 0\n')).not.toHaveProperty('failed')
    const further = '- Total: 10\n- Passed: 7\n- Failed: 0\n- Skipped: 0\n- XFailed: 1\n- XPassed: 2\n'
    expect(own(further)).toMatchObject({ total: 10, passed: 7, failed: 0, other: 3 })
  })
})

describe('sections', () => {
  const names = (text: string) => read(`# Results: H-33\n\n${text}\n`).record.sections.map(({ name }) => name)
  it.each([
    '## I. Files Created',
    '## a) Files Created',
    '## 📁 Files Created',
    '## 📁 1. Files Created',
    '## 1️⃣ Files Created',
    '**Files Created**',
    '**Files Created:**',
    '## ~~Old files~~ Files Created',
  ])('%s', (heading) => {
    expect(names(`${heading}\n\n- None`)).toEqual(['Files Created'])
  })

  it('a bold line is no second heading', () => {
    expect(
      names('## Files Created\n\n**Files created**\n\n- a.py\n\n## Clean\u2011Room Verification\n'),
    ).toEqual(['Files Created', 'Clean-Room Verification'])
  })
})

describe('what a runner writes last', () => {
  const fenced = (...lines: string[]) => own(`\`\`\`\n${lines.join('\n')}\n\`\`\`\n`)
  it.each([
    [['Ran 14 tests in 0.4s', '', 'OK'], { total: 14, passed: 14, failed: 0 }],
    [['Ran 14 tests in 0.4s', '', 'OK (skipped=2)'], { total: 14, passed: 12, failed: 0, skipped: 2 }],
    [
      ['Ran 14 tests in 0.4s', '', 'FAILED (failures=2, errors=1, skipped=1, expected failures=1)'],
      { total: 14, passed: 9, failed: 3, skipped: 1, other: 1 },
    ],
    [['DONE 14 tests, 2 skipped, 1 failure in 0.4s'], { total: 14, passed: 11, failed: 1, skipped: 2 }],
    [['Tests run: 14, Failures: 0, Errors: 2, Skipped: 1'], { total: 14, passed: 11, failed: 2, skipped: 1 }],
    [['test result: ok. 12 passed; 0 failed; 2 ignored; 0 measured'], { total: 14, passed: 12, skipped: 2 }],
    [
      [
        '     Running unittests src/lib.rs (target/debug/deps/a)',
        'test result: ok. 10 passed; 0 failed; 0 ignored',
        '   Doc-tests a',
        'test result: FAILED. 3 passed; 1 failed; 0 ignored',
      ],
      { total: 14, passed: 13, failed: 1 },
    ],
    [
      [
        'Test Suites: 1 failed, 2 passed, 3 total',
        'Tests:       14 passed, 14 total',
        'Snapshots:   3 passed, 3 total',
      ],
      { total: 14, passed: 14 },
    ],
    [['Tests:       1 skipped, 1 todo, 12 passed, 14 total'], { total: 14, passed: 12, skipped: 2 }],
    [
      [' Test Files  1 failed | 2 passed (3)', '      Tests  1 failed | 12 passed | 1 skipped (14)'],
      { total: 14, passed: 12, failed: 1, skipped: 1 },
    ],
    [['==== 12 passed, 2 errors in 0.39s ===='], { total: 14, passed: 12, failed: 2 }],
    [
      ['=== 1 failed, 10 passed, 2 xfailed, 1 xpassed in 0.4s ==='],
      { total: 14, passed: 10, failed: 1, other: 3 },
    ],
  ])('%j', (lines, expected) => {
    expect(fenced(...lines)).toMatchObject(expected)
  })

  it('also in a sentence', () => {
    expect(own('- Result: Ran 14 tests in 0.4s, FAILED (failures=2)\n')).toMatchObject({
      passed: 12,
      failed: 2,
    })
  })

  it('says nothing of what passed without its verdict', () => {
    expect(fenced('Ran 14 tests in 0.4s')).not.toHaveProperty('passed')
    expect(own('12 passed, 3 errors fixed on the way.\n')).toMatchObject({ total: 12, passed: 12 })
  })
})

describe('one suite in several environments', () => {
  const row = (name: string, failed: number) => `| ${name} | 43 | ${43 - failed} | ${failed} | 0 |\n`
  const head = '| Environment | Total | Passed | Failed | Skipped |\n|---|---|---|---|---|\n'
  const fields = (failed: number) =>
    `- Total: 43\n- Passed: ${43 - failed}\n- Failed: ${failed}\n- Skipped: 0\n\n`
  it.each([
    ['rows', head + row('Python 3.11', 2) + row('Python 3.12', 0)],
    [
      'columns',
      '| | Linux | macOS |\n|---|---|---|\n| Total | 43 | 43 |\n| Passed | 41 | 43 |\n| Failed | 2 | 0 |\n| Skipped | 0 | 0 |\n',
    ],
    ['labels', `**Python 3.11**\n${fields(2)}**Python 3.12**\n${fields(0)}`],
    ['sub-headings', `### py311\n${fields(2)}### py312\n${fields(0)}`],
    [
      'lines',
      '- Python 3.11: 41 passed, 2 failed, 0 skipped\n- Python 3.12: 43 passed, 0 failed, 0 skipped\n',
    ],
  ])('in %s counts once, with the failures of the worst', (_, text) => {
    expect(all(text)).toMatchObject({ total: 43, passed: 41, failed: 2, skipped: 0 })
    expect(own(text)).toMatchObject({ total: 43, passed: 41, failed: 2, skipped: 0 })
  })
})
