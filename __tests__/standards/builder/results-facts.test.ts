import { section } from './results-case.js'

const all = (text: string) => section('full_regression', 'Full Regression Test', text)
const baseline = (text: string) =>
  section('baseline_snapshot', "Baseline Snapshot (AFTER this agent's work)", text)
const cleanRoom = (text: string) => section('clean_room_verification', 'Clean-Room Verification', text)

describe('new failures', () => {
  it.each([
    ['- New failures introduced by this agent: NONE', []],
    ['- **New failures introduced by this agent:** None.', []],
    ['New failures: 0', []],
    ['- New failures: None (26 known ones remain)', []],
    ['- New failures: ✅ NONE', []],
    ['- New failures: Zero', []],
    ['- New failures: (none)', []],
    ['- New failures: "NONE"', []],
    ['- New failures: None!', []],
    ['- New failures: No', []],
    ['- New failures: No new failures.', []],
    ['- New failures: Not applicable', []],
    ['- New failures: none[^1]', []],
    ['- Introduced new failures? **No.** `test_x` failed before', []],
    ['New failures introduced by this agent:\n- `a.py::test_a`', ['a.py::test_a']],
    ['- New failures:\n  - None', []],
    ['- New test failures: `test_a`, `test_b`', ['test_a', 'test_b']],
    ['- New failures:\n  - `test_a`\n  - test_b in PKG-B', ['test_a', 'test_b in PKG-B']],
    ['| New failures | NONE |\n|---|---|', []],
    ['| Metric | Value |\n|---|---|\n| **New failures:** | test_a; test_b |', ['test_a', 'test_b']],
  ])('%j', (text, expected) => {
    expect(all(`${text}\n`)?.new_failures).toEqual(expected)
    expect(all(`${text}\n`)?.new_failures_hedged).toBeUndefined()
  })

  it.each(['NONE observed in package X scope', 'None in this package', 'NONE for PKG-A'])(
    '%j is hedged',
    (text) => {
      expect(all(`- New failures: ${text}\n`)).toMatchObject({ new_failures: [], new_failures_hedged: true })
    },
  )

  it.each(['- Failed: 0', '- New failures:', 'Nothing new.'])('%j does not state them', (text) => {
    expect(all(`${text}\n`)).not.toHaveProperty('new_failures')
  })
})

describe('baseline', () => {
  it.each([
    ['- Packages installed: 12', 12],
    ['- **Packages installed:** 12 (list below)', 12],
    ['| Packages installed | 12 |\n|---|---|', 12],
    ['- Packages installed: 8 bootstrap + 4 Layer 3 = 12 total', 12],
    ['- Members: 26\n- Package count: 23', 23],
    ['- Packages in CP_BOOTSTRAP: 9\n- Packages installed: 23', 23],
    ['- Clean-room installed packages: 23', 23],
    ['- Packages: 23', 23],
    ['- ✅ Packages installed: 23', 23],
    ['- Number of packages installed: 23', 23],
    ['- Packages installed: twenty-three (23)', 23],
    ['- Packages installed = 23', 23],
    ['| Metric | H-59 | H-61 |\n|---|---|---|\n| Packages installed | 22 | 23 |', 23],
    ['- Packages installed: all of them', undefined],
    ['- Packages installed: N', undefined],
  ])('%j: packages', (text, expected) => {
    expect(baseline(text)?.packages_installed).toBe(expected)
  })

  it.each([
    ['- Total tests (all staged): 38', 38, 'all staged'],
    ['- **Total tests:** 1,204', 1204, undefined],
    ['- Total tests (installed root): 38 passed', 38, 'installed root'],
    ['| **Total tests (all staged):** | 38 |\n|---|---|', 38, 'all staged'],
    ['- Staging tests: 38', 38, undefined],
    ['- Number of tests: 38', 38, undefined],
    ['- Tests (all staged): 38', 38, 'all staged'],
    ['- Total tests (this package): 9\n- Total tests (all staged): 38', 38, 'all staged'],
    ['**Before (H-39):**\n- Total tests: 30\n\n**After:**\n- Total tests: 38', 38, undefined],
    ['- Previous handoff: H-32\n\n### H-33\n- Total tests: 38', 38, undefined],
    ['### Before\n- Total tests: 30\n\n### After\n- Total tests: 38', 38, undefined],
    ['24 packages installed; 38 tests across all staged packages', 38, undefined],
    ['- Packages installed: 24, total tests: 38', 38, undefined],
    ['- Total tests: 1 204', 1204, undefined],
    ["- Total tests: 1'204", 1204, undefined],
    ['- Total tests: 1.204', 1204, undefined],
    ['- Total tests: 1.5', undefined, undefined],
    ['- Total tests (all staged): unknown', undefined, undefined],
  ])('%j: tests', (text, total, scope) => {
    expect(baseline(text)?.total_tests).toBe(total)
    expect(baseline(text)?.total_tests_scope).toBe(scope)
  })

  it.each([
    ['- Package list: PKG-A-001, PKG-B-002'],
    ['- Packages installed: 2 (PKG-A-001, PKG-B-002)'],
    ['- Packages installed: 2\n  - PKG-A-001\n  - `PKG-B-002`'],
    ['- Packages installed: 2\n\n### Installed packages\n\nPKG-A-001 and PKG-B-002'],
  ])('%j: the list', (text) => {
    expect(baseline(text)?.packages).toEqual(['PKG-A-001', 'PKG-B-002'])
  })

  it('states a reason in its own words', () => {
    const text = '- Total tests: 38\n- **Reason:** four tests of the old cache went with it'
    expect(baseline(text)).toMatchObject({
      reason: 'four tests of the old cache went with it',
      text: expect.stringContaining('Total tests: 38'),
    })
    expect(baseline('- Reason:')?.reason).toBeUndefined()
  })
})

describe('clean room', () => {
  it.each([
    ['- Packages installed: 12', 12],
    ['- Packages: 12 installed', 12],
    ['Installed 12 packages into an empty root.', 12],
    ['- 12 receipts after the install', 12],
    ['- Packages installed: 12/12', 12],
    ['- Total packages: many', undefined],
    ['Version 3.12 packages it.', undefined],
  ])('%j: packages', (text, expected) => {
    expect(cleanRoom(text)?.packages_installed).toBe(expected)
  })

  const order = ['PKG-A-001', 'PKG-B-002', 'PKG-C-003']
  it.each([
    '- Install order: PKG-A-001 → PKG-B-002 → PKG-C-003',
    '- Install order: PKG-A-001 -> PKG-B-002 -> PKG-C-003',
    '- **Install order:** `PKG-A-001`, `PKG-B-002`, `PKG-C-003`',
    '- Install order: PKG-A-001 (bootstrap) → PKG-B-002 (new) → PKG-C-003',
    '| Install order | PKG-A-001 → PKG-B-002 → PKG-C-003 |\n|---|---|',
    '- Install order:\n  1. PKG-A-001\n  2. PKG-B-002\n  3. PKG-C-003',
    'Install order:\n\n1. PKG-A-001\n2. `PKG-B-002` (new)\n3. PKG-C-003\n\nThen PKG-D-004 was looked at.',
  ])('%j: the order', (text) => {
    expect(cleanRoom(text)?.install_order).toEqual(order)
    expect(cleanRoom(text)?.install_order_stated).toBeUndefined()
  })

  it.each(['auto-resolved', 'auto-resolved by the installer, PKG-A-001 last'])(
    'keeps an order in words: %j',
    (text) => {
      expect(cleanRoom(`- Install order: ${text}`)?.install_order_stated).toBe(text)
    },
  )

  it.each([
    '- Install order: PKG-A-001 → (25 existing) → PKG-C-003',
    '- Install order: … → PKG-C-003',
    '- Install order:\n  - Layer 0: PKG-A-001, PKG-B-002\n  - Layer 1: 22 packages by the resolver',
  ])('%j leaves packages out, so it is an order in words', (text) => {
    expect(cleanRoom(text)?.install_order_stated).toContain('PKG-')
  })

  it.each([
    ['- All tests pass after each install: YES', true],
    ['- Tests pass after each install: Y', true],
    ['- Tests after each install: all pass', true],
    ['- All tests pass after each install: 3 of 3', true],
    ['- All tests pass after each install: 2 of 3', false],
    ['All tests PASS after each install.', true],
    ['Result: 24 packages installed, all tests pass.', true],
    ['Not all tests pass.', undefined],
    ['All tests passed except two.', undefined],
    ['All tests do not pass.', undefined],
    ["All tests didn't pass.", undefined],
    ['All tests must pass after each install.', undefined],
    ['All tests should pass.', undefined],
    ['- **All tests pass after each install:** yes (43/43)', true],
    ['| All tests pass after each install | **NO** |\n|---|---|', false],
    ['- All gates pass: PASS', true],
    ['- All tests pass after each install: see below', undefined],
    ['- All tests pass after each install: YES/NO', undefined],
  ])('%j: all tests pass', (text, expected) => {
    expect(cleanRoom(text)?.all_tests_pass).toBe(expected)
  })

  it('has its waves', () => {
    const text = '- Packages installed: 4\n- Wave 1: PKG-A-001, **PKG-B-002**\n- Wave 2: PKG-C-003'
    expect(cleanRoom(text)?.waves).toEqual(['Wave 1: PKG-A-001, PKG-B-002', 'Wave 2: PKG-C-003'])
    expect(cleanRoom('- Packages installed: 4')?.waves).toBeUndefined()
  })

  it('refers to its log', () => {
    expect(cleanRoom('- Full command log: see `log.txt`')?.command_log).toBe('see log.txt')
    expect(cleanRoom('- Full command log:\n\n```\n$ pytest\n```')?.command_log).toBe('listed')
    expect(cleanRoom('- Packages installed: 2')?.command_log).toBeUndefined()
  })
})

describe('points', () => {
  const issues = (text: string) => section('issues_encountered', 'Issues Encountered', text)

  it.each([
    ['- a first one\n- a second one\n  - with detail', ['a first one', 'a second one']],
    ['1. a first one\n2. a second one', ['a first one', 'a second one']],
    ['A first line.\nA second line.', ['A first line.', 'A second line.']],
    ['### Pre-existing\n- 26 failures of PKG-B', ['26 failures of PKG-B']],
    ['None.', []],
    ['- N/A', []],
    ['- NONE', []],
    ['None of the staged packages could be opened.', ['None of the staged packages could be opened.']],
  ])('%j', (text, expected) => {
    expect(issues(text)).toEqual(expected)
  })
})

describe('a clean room in steps', () => {
  const room = (text: string) => section('clean_room_verification', 'Clean-Room Verification', text)
  const order = ['PKG-A-001', 'PKG-B-001']
  it.each([
    '| Step | Package | Tests | Result |\n|---|---|---|---|\n| 1 | PKG-A-001 | 42 passed | PASS |\n| 2 | `PKG-B-001` | 56 passed | PASS |\n',
    '| # | Install | Tests after install |\n|---|---|---|\n| 1 | PKG-A-001 | ✅ 42/42 |\n| 2 | PKG-B-001 | ✅ |\n',
    '| Package | After it |\n|---|---|\n| PKG-A-001 | 42 passed |\n| PKG-B-001 | 56 passed, 0 failed |\n',
    '1. Install PKG-A-001: 42 passed\n2. Install PKG-B-001: 56 passed\n\nAll tests pass after each install.\n',
  ])('%j', (text) => {
    expect(room(text)).toMatchObject({ packages_installed: 2, install_order: order, all_tests_pass: true })
  })

  it('of which one failed does not pass, whatever is said of all', () => {
    const rows =
      '| # | Package | Tests |\n|---|---|---|\n| 1 | PKG-A-001 | PASS |\n| 2 | PKG-B-001 | 54 passed, 2 failed |\n'
    expect(room(rows)).toMatchObject({ all_tests_pass: false })
    expect(room(`${rows}\n- All tests pass after each install: YES\n`)).toMatchObject({
      all_tests_pass: false,
    })
  })

  it('says no more than stands there', () => {
    const table =
      '| # | Package | Command |\n|---|---|---|\n| 1 | PKG-A-001 | install |\n| 2 | PKG-B-001 | install |\n'
    expect(room(table)).not.toHaveProperty('all_tests_pass')
    expect(room(`- Packages installed: 3\n\n${table}`)).toMatchObject({ packages_installed: 3 })
  })

  it('and an answer that takes some of itself back', () => {
    const said = (answer: string) => room(`- All tests pass after each install: ${answer}\n`)
    for (const answer of [
      'YES (except two of PKG-A-001)',
      'YES, apart from 3 known failures',
      'YES (expected, runs in CI)',
    ])
      expect(said(answer)).toMatchObject({ all_tests_pass: true, all_tests_pass_hedged: true })
    for (const answer of ['YES', 'YES (56 of 56)', 'Yes, as expected.', 'YES (3 expected skips)'])
      expect(said(answer)).not.toHaveProperty('all_tests_pass_hedged')
  })
})

describe('new failures in further words', () => {
  const all = (text: string) => section('full_regression', 'Full Regression Test', `56 passed\n${text}`)
  it.each([
    ['### New failures\nNone.\n', []],
    ['### New failures introduced by this agent\n- `test_a` in PKG-A-001\n', ['test_a in PKG-A-001']],
    ['- New failures introduced by this agent: NONE (except test_a)\n', ['test_a']],
    ['- New failures introduced by this agent: NONE, apart from test_a\n', ['test_a']],
    ['- New failures introduced by this agent: NONE (except the pre-existing ones)\n', []],
    ['- New failures introduced by this agent: No new failures\n', []],
  ])('%j', (text, expected) => {
    expect(all(text)?.new_failures).toEqual(expected)
  })

  it.each(['none expected', 'NONE so far', 'None of significance', 'NONE (pending the CI run)'])(
    '%s is qualified',
    (answer) => {
      expect(all(`- New failures introduced by this agent: ${answer}\n`)).toMatchObject({
        new_failures: [],
        new_failures_hedged: true,
      })
    },
  )

  it.each(['unknown', 'not run', 'unknown (not checked)'])('%s is no answer', (answer) => {
    expect(all(`- New failures introduced by this agent: ${answer}\n`)).not.toHaveProperty('new_failures')
  })
})
