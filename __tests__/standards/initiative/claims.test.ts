import {
  claimsOf,
  FOLDER,
  handoffOf,
  judgeLoose,
  judgeWith,
  NOTES,
  PLAN,
  SIBLING,
  STAMP,
  said,
  swapped,
  textOf,
} from './initiative-case.js'

const TICKED = 'section 1. |'
/** The example with more words in the ticked row H1. */
const citing = (text: string): Record<string, string> => ({
  [PLAN]: swapped(textOf(PLAN), [TICKED, `section 1; ${text}. |`]),
})
const evidence = async (
  text: string,
  files: Record<string, string | null> = {},
  base: Record<string, string | null> = {},
) => {
  const claims = claimsOf(await judgeWith({ ...citing(text), ...files }, base), PLAN, 'tick-evidence')
  return claims.filter((claim) => claim.line === 18 && !claim.subject.includes('handoff_notes'))
}

describe('what a tick names', () => {
  it.each([
    ['docs/TESTING_GUIDE.md', 'it is in the tree at head'],
    ['`reports/2026-03-02T101500Z/decision.md`', `found as ${FOLDER}/reports/2026-03-02T101500Z/decision.md`],
    ['`CACHE-ROLLOUT-002/phase_c_required.md`', `found as ${SIBLING}`],
    ['`decision.md`', `found as ${FOLDER}/reports/2026-03-02T101500Z/decision.md`],
    ['`test_keys.py`', 'found as tests/cache/test_keys.py'],
    ['`../CACHE-ROLLOUT-002/phase_c_required.md`', `found as ${SIBLING}`],
  ])('%s is found', async (text, expected) => {
    expect(await evidence(text)).toMatchObject([{ verdict: 'verified', evidence: expected }])
  })

  it('is contradicted at its row when it is nowhere', async () => {
    const result = await judgeWith(citing('`reports/2026-03-18T000000Z/matrix.md`'))
    expect(said(result, 'tick-evidence').filter((line) => line.includes('error'))).toEqual([
      expect.stringMatching(/^18 error .*matrix\.md/),
    ])
  })

  it('is not what another initiative has', async () => {
    const files = { 'plans/active/OTHER-001/matrix.md': '', 'plans/archive/OLD-001/reports/a/matrix.md': '' }
    expect(await evidence('`matrix.md`', files)).toMatchObject([{ verdict: 'contradicted' }])
  })

  it('is unverified when it is ignored, behind a link, or an example', async () => {
    expect(await evidence('`logs/run.log`', { '.gitignore': 'logs/\n' })).toMatchObject([
      { verdict: 'unverified', evidence: expect.stringContaining('.gitignore') },
    ])
    expect(await evidence('such as `docs/none.md`')).toMatchObject([{ verdict: 'unverified' }])
  })

  it('is unverified outside of a repository', async () => {
    const result = await judgeLoose({ 'some/plan.md': textOf(PLAN) }, 'initiative/plan')
    const verdicts = new Set(claimsOf(result, 'some/plan.md', 'tick-evidence').map((claim) => claim.verdict))
    expect([...verdicts]).toEqual(['unverified'])
    expect(result.findings.filter((finding) => finding.severity !== 'notice')).toEqual([])
  })

  it('is not held against old ticks, unless this change removes it', async () => {
    const old = swapped(textOf(SIBLING), [
      'See `reports/2026-03-02T101500Z/decision.md`',
      'See `docs/old.md`',
    ])
    const before = swapped(old, [
      '| C3 | Coordinate the handoff | [x]',
      '| C3 | Coordinate the handoff | [ ]',
    ])
    const kept = await judgeWith({ [SIBLING]: old }, { [SIBLING]: before })
    expect(
      claimsOf(kept, SIBLING, 'tick-evidence').find((claim) => claim.subject === 'docs/old.md')?.verdict,
    ).toBe('unverified')
    const removed = await judgeWith({ [SIBLING]: old }, { [SIBLING]: before, 'docs/old.md': '' })
    expect(
      claimsOf(removed, SIBLING, 'tick-evidence').find((claim) => claim.subject === 'docs/old.md')?.verdict,
    ).toBe('contradicted')
  })

  it('is looked up from further folders of the configuration, and in nested projects', async () => {
    const moved = Object.fromEntries(
      Object.entries({
        [PLAN]: textOf(PLAN),
        [NOTES]: textOf(NOTES),
        'docs/fix_plan.md': STAMP,
        'docs/TESTING_GUIDE.md': '',
        '.github/workflows/test.yml': '',
        [SIBLING]: textOf(SIBLING),
      }).map(([path, text]) => [`app/${path}`, text]),
    )
    const claims = claimsOf(await judgeWith(moved), `app/${PLAN}`, 'tick-evidence')
    expect(claims.filter((claim) => claim.verdict !== 'verified')).toEqual([])
  })
})

describe('ticked boxes about siblings', () => {
  it('are verified against the row and the link', async () => {
    const result = await judgeWith({})
    expect(claimsOf(result, PLAN, 'sibling-row')).toMatchObject([
      { subject: 'phase_c_required.md', verdict: 'verified', line: 28 },
    ])
    expect(claimsOf(result, PLAN, 'sibling-link').map((claim) => claim.verdict)).toEqual([
      'verified',
      'verified',
    ])
  })

  it('are unverified without such a row, and while there are no notes', async () => {
    const noRow = await judgeWith({ [PLAN]: swapped(textOf(PLAN), ['row C3 marked', 'row C9 marked']) })
    expect(claimsOf(noRow, PLAN, 'sibling-row')).toMatchObject([{ verdict: 'unverified' }])
    const noNotes = await judgeWith({ [NOTES]: null })
    expect(claimsOf(noNotes, PLAN, 'sibling-link').map((claim) => claim.verdict)).toEqual([
      'unverified',
      'unverified',
    ])
  })

  it('are read in the notes as well', async () => {
    const result = await judgeWith({
      [NOTES]: `${textOf(NOTES)}\n## Checklist\n- [x] \`docs/TESTING_GUIDE.md\` updated to link the artifact\n- [ ] \`docs/fix_plan.md\` records the report\n`,
    })
    expect(said(result, 'sibling-agrees')).toEqual([expect.stringMatching(/^55 error .*TESTING_GUIDE/)])
  })
})

describe('commands that the plan asks for', () => {
  it('are looked for in the notes, without regard to blanks and slashes', async () => {
    const loose = swapped(textOf(NOTES), ['pytest tests/cache/ -q', 'pytest  tests/cache -q'])
    expect(
      claimsOf(await judgeWith({ [NOTES]: loose }), PLAN, 'listed-command').map((claim) => claim.verdict),
    ).toEqual(['verified', 'verified'])
  })

  it('are a matter of the plan when the notes are left alone', async () => {
    const lacking = swapped(textOf(NOTES), ['pytest tests/cache/test_selection.py -q', 'pytest tests/ -q'])
    const result = await judgeWith({ [NOTES]: lacking }, { [NOTES]: lacking })
    expect(said(result, 'notes-verification')).toEqual([
      expect.stringMatching(/^20 error `pytest tests\/cache\/test_selection/),
    ])
  })
})

describe('prerequisites and references', () => {
  it('are unverified, never contradicted, when they are missing', async () => {
    const result = await judgeWith({
      [PLAN]: swapped(textOf(PLAN), ['Prereqs: `decision.md`', 'Prereqs: `choice.md`']),
    })
    expect(
      claimsOf(result, PLAN, 'prerequisite').find((claim) => claim.subject === 'choice.md')?.verdict,
    ).toBe('unverified')
    expect(handoffOf(result, PLAN).claims.filter((claim) => claim.verdict === 'contradicted')).toEqual([])
  })
})
