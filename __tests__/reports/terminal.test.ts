import { describe, expect, test } from '@jest/globals'
import { codeFrame } from '../../src/reports/code-frame.js'
import { terminalReport } from '../../src/reports/terminal.js'
import { textWidth, wrap } from '../../src/reports/text-width.js'
import { cpuSeconds } from '../text/cpu-time.js'
import {
  broken,
  claim,
  crowded,
  DOCUMENT,
  failing,
  finding,
  handoff,
  hostile,
  nothing,
  passing,
  pending,
  RESULTS,
  result,
} from './results.js'

const source = (path: string): string | null => (path === RESULTS ? DOCUMENT : null)
const plain = { color: false, width: 100, source }
const report = (of: typeof passing): string => terminalReport(of, plain)
const ESC = '\u001b'

describe('a failing result', () => {
  const text = report(failing)

  test('shows each finding with rule, message, place and the line with carets', () => {
    expect(text).toContain('✗ error  builder/results-sections')
    expect(text).toContain(`at ${RESULTS}:5:1`)
    expect(text).toContain('     5 │ ## Baseline Snapshot\n       │ ^^^^^^^^^^^^^^^^^^^^\n')
    expect(text).toContain('     7 │ - Total tests: 480\n       │   ^^^^^^^^^^^^^^^^\n')
    expect(text).toContain(`fix: Replace line 4, columns 32 to 95, with:\n      + ${'cd'.repeat(32)}`)
  })

  test('shows the baseline with the previous handoff and how it was found', () => {
    expect(text).toContain('Baseline  against H-32, found by the order of the ids')
    expect(text).toMatch(/packages installed +21 → +22 {2}\(\+1\)/)
    expect(text).toMatch(/total tests +494 → +480 {2}\(−14\)/)
    expect(text).toContain('Regressed: a number fell without a stated reason.')
  })

  test('sums the claims up, with the wrong ones and the reasons of the open ones', () => {
    expect(text).toContain('Claims  41 verified · 1 consistent · 3 unverified · 1 contradicted')
    expect(text).toMatch(/✗ contradicted {2}PKG-A\/src\/router\.py .*:4\n +The document says sha256/)
    expect(text).toMatch(/\? unverified {2}a\.tar\.gz, b\.tar\.gz\n +… is ignored by git/)
    expect(text).toMatch(/\? unverified {2}producer commit\n +The clone is shallow\./)
  })

  test('shows the checklist with marks and evidence', () => {
    expect(text).toContain('Checklist  2 of 4 points hold, 1 does not, 1 for a person')
    expect(text).toContain(
      '    ✗ RESULTS file has all required sections\n      Clean-Room Verification is missing.',
    )
    expect(text).toContain('    ✓ Clean-Room Verification is shown\n      22 packages, PASS.')
    expect(text).toContain('    ? Design decisions are sound')
    expect(text).toContain('    – Manifest hashes are sha256')
  })

  test('keeps findings without a handoff apart and ends with verdict and next step', () => {
    expect(text.indexOf('Outside any handoff')).toBeGreaterThan(text.indexOf('Checklist'))
    expect(text.indexOf('gate/config')).toBeGreaterThan(text.indexOf('Outside any handoff'))
    expect(text.trimEnd().split('\n').slice(-3)).toEqual([
      '✗ Failed  H-33: 3 problems; tests 494 → 480',
      '  2 errors, 1 warning and 1 notice · 2 documents in 1 handoff',
      '  Next: fix the 2 errors and run the same command again.',
    ])
  })

  test('has colours only on request', () => {
    expect(text).not.toContain(ESC)
    const colored = terminalReport(failing, { ...plain, color: true })
    expect(colored).toContain(`${ESC}[31m✗ error${ESC}[39m`)
    expect(colored.replaceAll(new RegExp(`${ESC}\\[\\d+m`, 'g'), '')).toBe(text)
  })

  test('fits the width, paths and marked lines aside', () => {
    const narrow = terminalReport(failing, { ...plain, width: 60 })
    const long = narrow.split('\n').filter((line) => textWidth(line) > 60)
    for (const line of long)
      expect(line).toMatch(/handoffs\/|https:|H-33: 3|· 1 contradicted|2 documents|cdcd/)
    expect(narrow).toMatch(/^ {5}4 │ - PKG-A.*…$/m)
  })
})

test('the other verdicts say plainly what they mean', () => {
  expect(report(passing)).toContain('✓ no problems')
  expect(report(passing)).toContain('✓ Passed  H-33: no problems; tests 480 → 494')
  expect(report(passing)).toMatch(/tests +480 → 494 {2}\(\+14\)/)
  expect(report(passing)).toContain(
    'Next: 1 point of the checklist, marked ?, can only be judged by a person.',
  )
  expect(report(pending)).toContain('? Waiting for people  H-33: waiting for a review')
  expect(report(nothing)).toBe(
    '– Nothing to check  No handoff documents in this change\n  No handoff document was found here, so nothing was judged.\n',
  )
  expect(report(broken)).toContain('✗ Could not judge: the tree at head could not be read\n')
  expect(report(broken)).toContain(
    '  - The tree at head could not be read: GitHub answered 502 five times.\n',
  )
  expect(report(broken)).not.toContain('✓')
})

test('a run that failed for its warnings asks to fix those', () => {
  const only = result({ verdict: 'fail', findings: [finding({ severity: 'warning' })] })
  expect(report(only)).toContain('Next: fix the warning and run the same command again.')
})

test('of very many findings the most important are shown and the rest is counted', () => {
  const text = report(crowded)
  expect(text.match(/^ {2}✗ error/gm)).toHaveLength(50)
  expect(text).toContain('… and 350 more problems, all of them in --format json')
})

test('handoffs of two standards with one id keep their own findings', () => {
  const weekly = handoff({
    standard: 'weekly',
    title: 'Week',
    documents: [{ kind: 'weekly/handoff', path: 'w.md', record: {} }],
  })
  const text = report(
    result({
      handoffs: [handoff(), weekly],
      findings: [finding({ path: 'w.md', rule: 'weekly/row-length' })],
    }),
  )
  expect(text.indexOf('weekly/row-length')).toBeGreaterThan(text.indexOf('(weekly)'))
})

test('hostile text acts neither on a terminal nor on a runner', () => {
  const text = report(hostile)
  expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u)
  expect(text).not.toMatch(/^\s*::|##\[/m)
  expect(text).toContain('red \\u202eevil')
})

test('many open claims are cut and counted', () => {
  const claims = Array.from({ length: 40 }, (_, at) =>
    claim({ verdict: 'unverified', subject: '', evidence: `Reason ${at}.` }),
  )
  expect(report(result({ handoffs: [handoff({ claims })] }))).toContain('… and 30 more unverified claims')
})

describe('a code frame', () => {
  test.each([
    ['a tab before the range', '\ta\tbc', 4, 6, '    a   bc', '        ^^'],
    ['wide characters', '漢字 bad', 4, 7, '漢字 bad', '     ^^^'],
    ['an emoji of two units', '👍 bad', 4, 7, '👍 bad', '   ^^^'],
    ['an accent of its own', 'e\u0301 bad', 4, 7, 'e\u0301 bad', '  ^^^'],
    ['an override', 'a\u202eb', 2, 3, 'a\\u202eb', ' ^^^^^^'],
    ['a terminal sequence', `${ESC}[31mbad`, 6, 9, 'bad', '^^^'],
    ['an empty range', 'abc', 2, 2, 'abc', ' ^'],
    ['a range past the end', 'abc', 9, 12, 'abc', '   ^'],
    ['an empty line', '', 1, 1, '', '^'],
    ['up to the end of the line', 'abcdef', 3, null, 'abcdef', '  ^^^^'],
  ])('%s', (_, line, column, endColumn, text, carets) => {
    expect(codeFrame(line, column, endColumn, 60)).toEqual({ text, carets })
  })

  test('cuts a long line around the range and still points at it', () => {
    const line = `${'x'.repeat(500)}MARK${'y'.repeat(500)}`
    const { text, carets } = codeFrame(line, 501, 505, 60)
    expect(text).toMatch(/^…x+MARKy+…$/)
    expect(textWidth(text)).toBeLessThanOrEqual(60)
    expect(text.slice(carets.indexOf('^'), carets.length)).toBe('MARK')
  })

  test('cuts only the end when the range is near the start', () => {
    const { text, carets } = codeFrame(`MARK${'y'.repeat(500)}`, 1, 5, 60)
    expect(text).toMatch(/^MARKy+…$/)
    expect(text).toHaveLength(60)
    expect(carets).toBe('^^^^')
  })

  test('cuts only the start when the range is at the end', () => {
    const { text, carets } = codeFrame(`${'x'.repeat(500)}MARK`, 501, 505, 60)
    expect(text).toMatch(/^…x+MARK$/)
    expect(text.slice(carets.indexOf('^'))).toBe('MARK')
  })

  test('a line of megabytes costs nothing', async () => {
    const line = 'x'.repeat(5_000_000)
    expect(await cpuSeconds(() => codeFrame(line, 2_500_000, 2_500_004, 80))).toBeLessThan(1)
  })
})

test('wrapping breaks between words and keeps long ones whole', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrap('a/very/long/path x', 6)).toEqual(['a/very/long/path', 'x'])
  expect(wrap('漢字 漢字', 6)).toEqual(['漢字', '漢字'])
  expect(wrap('a\nb', 9)).toEqual(['a', 'b'])
})
