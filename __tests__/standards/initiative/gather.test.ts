import {
  example,
  FOLDER,
  handoffOf,
  judgeLoose,
  judgeWith,
  judgeWorld,
  NOTES,
  PLAN,
  SIBLING,
  said,
  textOf,
} from './initiative-case.js'

const unchanged = {
  [PLAN]: textOf(PLAN),
  [SIBLING]: textOf(SIBLING),
  'docs/fix_plan.md': textOf('docs/fix_plan.md'),
}

describe('the handoffs of a change', () => {
  it('are its plans, with the notes at the plan that asks for them', async () => {
    const { handoffs } = await judgeWith({})
    expect(handoffs.map(({ id, documents }) => [id, documents.map((document) => document.kind)])).toEqual([
      ['CACHE-ROLLOUT-002 phase_c3_handoff', ['initiative/plan', 'initiative/notes']],
      ['CACHE-ROLLOUT-002 phase_c_required', ['initiative/plan']],
    ])
  })

  it('is called by its initiative when it is alone', async () => {
    const { handoffs } = await judgeWith({}, { [SIBLING]: textOf(SIBLING) })
    expect(handoffs.map(({ id, title }) => [id, title])).toEqual([
      ['CACHE-ROLLOUT-002', 'Phase C3 — Cache Handoff'],
    ])
  })

  it('are not made by notes alone: those are judged beside the plan that the change leaves alone', async () => {
    const result = await judgeWith({ [NOTES]: '# Notes\n' }, unchanged)
    const handoff = handoffOf(result, NOTES)
    expect(handoff.title).toBe('Phase C3 — Cache Handoff')
    expect(handoff.baseline.summary).toEqual({ tasks_done_before: 4, tasks_done_after: 4, tasks_total: 4 })
    expect(
      new Set(
        result.findings.filter((finding) => finding.severity === 'error').map((finding) => finding.path),
      ),
    ).toEqual(new Set([NOTES]))
  })

  it('leave documents alone that the change does not touch', async () => {
    const result = await judgeWith(
      { 'src/a.py': '', [PLAN]: '# Broken\n| ID | State |\n' },
      {
        [PLAN]: '# Broken\n| ID | State |\n',
        [SIBLING]: textOf(SIBLING),
        [NOTES]: textOf(NOTES),
        'docs/fix_plan.md': textOf('docs/fix_plan.md'),
      },
    )
    expect(result.verdict).toBe('nothing-to-check')
  })

  it('do not include reports, templates and documents without a task table', async () => {
    const table = '| ID | Task Description | State |\n| --- | --- | --- |\n'
    const files = {
      [`${FOLDER}/reports/2026-03-16T093000Z/summary.md`]: table,
      [`${FOLDER}/templates/plan.md`]: table,
      [`${FOLDER}/ideas.md`]: '# Ideas\n',
      'plans/plan.md': table,
    }
    const { handoffs } = await judgeWorld({ base: example.head, head: { ...example.head, ...files } })
    expect(handoffs).toEqual([])
  })

  it('include a plan that loses its task table', async () => {
    const result = await judgeWith({ [PLAN]: '# Phase C3\n\nSee the tracker.\n' })
    expect(said(result, 'task-table')).toEqual([expect.stringMatching(/^1 error The plan has no task table/)])
  })

  it('judge named documents by what they are, wherever they stand', async () => {
    const plan = await judgeLoose({ 'a/b.md': textOf(PLAN) }, 'initiative/plan')
    expect(handoffOf(plan, 'a/b.md').id).toBe('CACHE-ROLLOUT-002')
    const notes = await judgeLoose({ 'a/b.md': textOf(NOTES) }, 'initiative/notes')
    expect(handoffOf(notes, 'a/b.md').id).toBe('CACHE-ROLLOUT-002')
    expect([plan.verdict, notes.verdict]).toEqual(['pass', 'pass'])
  })

  it('say one thing only about a document that cannot be read', async () => {
    const result = await judgeWith({ [PLAN]: 'a\0b' }, { [SIBLING]: textOf(SIBLING) })
    expect(
      result.findings
        .filter(({ severity, path }) => severity === 'error' && path === PLAN)
        .map(({ rule }) => rule),
    ).toEqual(['initiative/readable'])
  })
})

describe('the checklist', () => {
  const stateOf = async (id: string, head: Record<string, string | null>) =>
    handoffOf(await judgeWith(head), PLAN).checklist.find((item) => item.id === id)

  it('answers what the machine can tell and leaves the exit criteria to a person', async () => {
    const { checklist } = handoffOf(await judgeWith({}), PLAN)
    expect(checklist.filter((item) => item.state === 'fail')).toEqual([])
    expect(checklist.find((item) => item.id === 'exit-criteria')).toMatchObject({
      state: 'manual',
      evidence: expect.stringContaining('names owners'),
    })
  })

  it('fails with the finding', async () => {
    expect(await stateOf('notes', { [NOTES]: null })).toMatchObject({
      state: 'fail',
      evidence: expect.stringContaining('no handoff_notes.md'),
    })
    expect(
      await stateOf('owners', { [NOTES]: textOf(NOTES).replace(/\n## 1\. Owners[\s\S]*?(?=\n## 2)/, '') }),
    ).toMatchObject({ state: 'fail' })
  })
})
