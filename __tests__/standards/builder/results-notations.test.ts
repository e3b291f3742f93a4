import { A, B, read, section } from './results-case.js'
import { judgeLoose, said, small } from './small-handoffs.js'

const own = (text: string) => section('test_results', 'Test Results — THIS PACKAGE', text)
const all = (text: string) => section('full_regression', 'Full Regression', text)
const baseline = (text: string) => section('baseline_snapshot', 'Baseline Snapshot', text)
const room = (text: string) => section('clean_room_verification', 'Clean-Room Verification', text)

describe('a run of tests', () => {
  it.each([
    ['all in one line', '- Total: 12, Passed: 12, Failed: 0, Skipped: 0'],
    ['bars between the fields', 'Total: 12 tests | Passed: 12 | Failed: 0 | Skipped: 0'],
    ['words for zero', '- Total: 12\n- Passed: 12 (100%)\n- Failed: None\n- Skipped: None'],
    ['failures before their name', '- Total: 12\n- Passed: 12\n- 0 failures\n- 0 skipped'],
  ])('has its counts: %s', (_, text) => {
    expect(own(text)).toMatchObject({ total: 12, passed: 12, failed: 0, skipped: 0 })
  })

  const attempt = (title: string, passed: number, failed: number): string =>
    `### ${title}\n- Total: 10\n- Passed: ${passed}\n- Failed: ${failed}\n- Skipped: 0\n`

  it('is the last one of several attempts', () => {
    const text = `${attempt('Attempt 1', 9, 1)}\n${attempt('Attempt 2', 10, 0)}`
    expect(all(text)).toMatchObject({ passed: 10, failed: 0 })
    expect(own(text)).toMatchObject({ total: 10, passed: 10, failed: 0 })
  })

  it('is the sum of parts that are no attempts', () => {
    expect(own(`${attempt('test_a.py', 9, 1)}\n${attempt('test_b.py', 10, 0)}`)).toMatchObject({
      total: 20,
      failed: 1,
    })
  })

  it('keeps a command in a fence below its key, with the lines that a backslash joins', () => {
    const text =
      '- Passed: 3\n- Command:\n  ```bash\n  # all\n  pytest . \\\n    --ignore=PKG-OLD-001\n  ```\n'
    expect(all(text)?.command).toMatch(/^pytest \. +--ignore=PKG-OLD-001$/)
  })

  it.each(['[NONE]', '[]', '[ none ]'])('introduces nothing: %s', (text) => {
    expect(all(`- New failures introduced by this agent: ${text}`)?.new_failures).toEqual([])
  })

  it('is not told by the words of the template', () => {
    const record = all('- New failures introduced by this agent: [list or NONE]')
    expect(record?.new_failures).toEqual(['[list or NONE]'])
  })
})

describe('a baseline', () => {
  it.each([
    ['a sentence', '2 packages installed, 40 tests in total.'],
    [
      'columns of before and after',
      '| Metric | Before | After |\n|---|---|---|\n| Packages installed | 1 | 2 |\n| Total tests | 28 | 40 |',
    ],
    ['arrows', '- Packages installed: 1 → 2\n- Total tests (all staged): 28 -> 40'],
  ])('is what holds after the work: %s', (_, text) => {
    expect(baseline(text)).toMatchObject({ packages_installed: 2, total_tests: 40 })
  })

  it('has the scope that stands behind its total', () => {
    expect(baseline('- Total tests: 40 (installed root only)')?.total_tests_scope).toBe('installed root only')
    expect(baseline('- Total tests: 40 (28 staged + 12 new)')?.total_tests_scope).toBeUndefined()
  })
})

describe('a clean room', () => {
  it('has an order that goes over several lines', () => {
    expect(
      room('- Install order: PKG-A-001 → PKG-B-001\n  → PKG-C-001\n- All tests pass: YES')?.install_order,
    ).toEqual(['PKG-A-001', 'PKG-B-001', 'PKG-C-001'])
  })

  it('has an answer behind a tick', () => {
    expect(room('- All tests pass after each install: ✅ YES')?.all_tests_pass).toBe(true)
    expect(room('- All tests pass after each install: ❌ NO')?.all_tests_pass).toBe(false)
  })
})

describe('a document', () => {
  it('has the status that follows a dash', () => {
    expect(read('# Results: H-33\n\n## Status — PASS\n').record.status).toBe('PASS')
  })

  it('has sections behind signs', () => {
    const { sections } = read('# Results: H-33\n\n## 📁 Files Created\n- None\n\n## ✅ Test Results\n').record
    expect(sections.map(({ name }) => name)).toEqual(['Files Created', 'Test Results'])
  })

  it.each(['Follow-up to H-32 (H-33)', 'H-33, after H-32'])('is about its own id: %s', (title) => {
    expect(read(`# Results: ${title}\n`).record.handoff_id).toBe('H-33')
  })

  it('lists paths in any letters', () => {
    const text = `# Results: H-33\n\n## Files Created\n- docs/größe.txt (SHA256: ${A} → ${B})\n`
    expect(read(text).record.files_created).toEqual([{ path: 'docs/größe.txt', sha256: B, sha256_before: A }])
  })

  it('that lies by itself may lie anywhere', async () => {
    const result = await judgeLoose({ 'H-33_RESULTS.md': small({ id: 'H-33' }) })
    expect(said(result, 'results-place')).toEqual([expect.stringMatching(/^warning: /)])
  })
})
