import { handoffOf, judge, numbers, said, shelf } from './small-handoffs.js'

/** H-33 with a snapshot, on top of H-32 with another. */
async function compared(
  before: readonly string[],
  after: readonly string[],
  words: { issues?: string; notes?: string } = {},
) {
  const base = shelf({ id: 'H-32', baseline: before })
  const result = await judge({ base, head: { ...base, ...shelf({ id: 'H-33', baseline: after, ...words }) } })
  return { result, baseline: handoffOf(result, 'H-33').baseline, drop: said(result, 'baseline-drop') }
}

describe('numbers that grow or hold', () => {
  it('are no regression', async () => {
    const { baseline, drop } = await compared(numbers(1, 10), numbers(2, 14))
    expect(baseline).toMatchObject({ comparable: true, why: null, regressed: false })
    expect(baseline.summary).toEqual({ packages_delta: 1, tests_delta: 4 })
    expect(drop).toEqual([])
  })

  it('may be the same twice, since work runs in parallel', async () => {
    const { baseline } = await compared(numbers(2, 10), numbers(2, 10))
    expect(baseline).toMatchObject({ comparable: true, regressed: false, changes: [] })
  })
})

describe('numbers that cannot be compared', () => {
  it.each([
    ['this handoff states no total of tests', numbers(2, 10), ['Packages installed: 2']],
    ['the previous handoff states no total of tests', ['Packages installed: 2'], numbers(2, 10)],
    ['this handoff states no number of installed packages', numbers(2, 10), ['Total tests: 10']],
  ])('are unknown: %s', async (why, before, after) => {
    const { baseline, drop } = await compared(before, after)
    expect(baseline).toMatchObject({ comparable: false, why, regressed: null })
    expect(drop).toEqual([])
  })

  it('are unknown without a previous handoff', async () => {
    const result = await judge({ base: {}, head: shelf({ id: 'H-33' }) })
    const { previous, baseline } = handoffOf(result, 'H-33')
    expect(previous).toBeNull()
    expect(baseline).toMatchObject({
      comparable: false,
      why: 'there is no previous handoff to compare with',
      regressed: null,
      summary: { packages_delta: null, tests_delta: null },
    })
  })

  it('are unknown when the totals have different scopes', async () => {
    const { baseline, drop } = await compared(numbers(2, 48), [
      'Packages installed: 2',
      'Total tests (installed root): 40',
    ])
    expect(baseline).toMatchObject({
      comparable: false,
      regressed: null,
      summary: { packages_delta: 0, tests_delta: null },
    })
    expect(baseline.why).toContain('different scopes')
    expect(drop).toEqual([])
  })

  it('are one scope in other words', async () => {
    const { baseline } = await compared(
      ['Packages installed: 2', 'Total tests (full staging tree): 40'],
      numbers(2, 41),
    )
    expect(baseline).toMatchObject({ comparable: true, summary: { tests_delta: 1 } })
  })

  it('still regress by packages while the tests are incomparable', async () => {
    const { baseline, drop } = await compared(numbers(3, 48), [
      'Packages installed: 2',
      'Total tests (installed root): 40',
    ])
    expect(baseline).toMatchObject({
      comparable: false,
      regressed: true,
      summary: { packages_delta: -1, tests_delta: null },
    })
    expect(drop).toEqual([expect.stringContaining('packages 3 → 2 against H-32')])
  })
})

describe('a drop', () => {
  it('without a reason is an error that shows both numbers', async () => {
    const { baseline, drop, result } = await compared(numbers(3, 48), numbers(2, 40))
    expect(baseline).toMatchObject({ comparable: true, regressed: true, why: null })
    expect(drop).toEqual([
      expect.stringContaining('error: The baseline fell: packages 3 → 2 against H-32'),
      expect.stringContaining('error: The baseline fell: tests 48 → 40 against H-32'),
    ])
    expect(result.summary).toContain('tests 48 → 40')
  })

  it.each([
    [
      'Reason line',
      numbers(2, 40, 'Reason: two suites moved to the nightly run'),
      {},
      'two suites moved to the nightly run',
    ],
    [
      'explanation',
      numbers(2, 40, 'Explanation: two suites moved to the nightly run'),
      {},
      'two suites moved to the nightly run',
    ],
    [
      'baseline sentence',
      numbers(2, 40, '48 → 40, expected: four duplicates removed'),
      {},
      '48 → 40, expected: four duplicates removed',
    ],
    [
      'issues',
      numbers(2, 40),
      { issues: 'Total is DOWN, expected: eight dead tests deleted.' },
      'Total is DOWN, expected: eight dead tests deleted.',
    ],
    [
      'notes',
      numbers(2, 40),
      { notes: 'The 48 tests became 40 because parametrised cases merged.' },
      'The 48 tests became 40 because parametrised cases merged.',
    ],
  ])('with its reason in the %s is shown, not refused', async (_where, after, words, why) => {
    const { baseline, drop } = await compared(numbers(2, 48), after, words)
    expect(baseline).toMatchObject({ comparable: true, regressed: false, why })
    expect(drop).toEqual([])
  })

  it.each(['Reason: TBD', 'Reason: N/A', 'Reason: ...', 'Reason: <why the tests fell>', 'Reason: none'])(
    'is not explained by "%s"',
    async (line) => {
      expect((await compared(numbers(2, 48), numbers(2, 40, line))).baseline.regressed).toBe(true)
    },
  )

  it.each([
    'Total tests before: 48, after: 40',
    'Direction: 48 → 40',
    'No tests were removed.',
    'Packages removed: 0',
    'The work went on without deleting any tests.',
    'Six tests were added.',
    'Removed `__pycache__` and `.pyc` from package directories before archive rebuild.',
    'Test fixtures were reduced to two rows.',
    'Removed 8 unused imports from tests.',
    'Fixed a bug where tests dropped their temp files.',
    'Reduced duplication in the package manifest.',
    'The package no longer imports kernel.shim; tests run in less than 3 s.',
  ])('is not explained by "%s"', async (notes) => {
    expect((await compared(numbers(2, 48), numbers(2, 40), { notes })).baseline.regressed).toBe(true)
  })

  it.each([
    'Eight obsolete tests removed.',
    'Removed 8 legacy tests of the old cache.',
    'The test count went down: duplicates.',
    'Fewer tests since two suites were merged.',
    'PKG-OLD-001 was retired with its suite.',
    'We dropped the eight tests of the old shim.',
    'test_shim.py (8 tests) was removed.',
    'Test count is 8 lower than H-32 since the shim is gone.',
  ])('is explained by "%s"', async (notes) => {
    expect((await compared(numbers(2, 48), numbers(2, 40), { notes })).baseline).toMatchObject({
      regressed: false,
      why: notes,
    })
  })

  it('of packages is not explained by a sentence about tests', async () => {
    const { baseline } = await compared(numbers(3, 48), numbers(2, 48), { notes: 'Two tests were removed.' })
    expect(baseline.regressed).toBe(true)
  })

  it('of both is explained when packages took their tests along', async () => {
    const notes = 'Packages PKG-X-001 and its suite were removed: retired in H-31.'
    expect((await compared(numbers(3, 48), numbers(2, 40), { notes })).baseline).toMatchObject({
      regressed: false,
      why: notes,
    })
  })
})

it('names packages that came and went', async () => {
  const { baseline } = await compared(
    numbers(2, 10, 'Package list: PKG-A-001, PKG-B-001'),
    numbers(2, 10, 'Package list: PKG-A-001, PKG-C-001'),
  )
  expect(baseline.changes).toEqual([
    { kind: 'package-removed', subject: 'PKG-B-001', field: 'installed', before: true, after: false },
    { kind: 'package-added', subject: 'PKG-C-001', field: 'installed', before: false, after: true },
  ])
})
