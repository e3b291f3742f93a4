import { defaultConfig } from '../../../src/config/defaults.js'
import { readPlan } from '../../../src/standards/initiative/plan-read.js'
import { PLAN, planOf, textOf } from './initiative-case.js'

const ROWS = `| ID | Task Description | State | How/Why & Guidance |
| :-- | --- | :-: | --- |
| A1 | **Write** the \`map\` | \`[x]\` | See \`a.md\` |
`

describe('the context', () => {
  const expected = {
    initiative: 'A-001 (a)',
    phase_goal: 'Tell them.',
    dependencies: 'None',
    artifact_storage: 'reports/',
  }

  it.each([
    [
      'bullets',
      '- Initiative: A-001 (a)\n- Phase Goal: Tell them.\n- Dependencies: None\n- Artifact Storage: reports/',
    ],
    [
      'bold keys',
      '* **Initiative:** A-001 (a)\n* **Phase Goal**: Tell them.\n+ **Dependencies** — None\n+ __Storage Rule__: reports/',
    ],
    [
      'lines',
      'Initiative: A-001 (a)\nPhase Goal: Tell them.\nDependencies: None\nArtifact Discipline: reports/',
    ],
    [
      'a table',
      '| Key | Value |\n| --- | --- |\n| Initiative | A-001 (a) |\n| **Phase Goal** | Tell them. |\n| Dependencies | None |\n| Storage | reports/ |',
    ],
    [
      'keys with signs',
      '- 🎯 **Initiative**: A-001 (a)\n- 🎯 Phase Goal: Tell them.\n- 🔗 **Dependencies** — None\n📁 **Artifact Storage:** reports/',
    ],
    [
      'dashes',
      '- Initiative – A-001 (a)\n- Phase Goal — Tell them.\n- Dependencies - None\n- Artifact Storage -- reports/',
    ],
    [
      'headings with signs',
      '### 🎯 Initiative\nA-001 (a)\n### 2️⃣ Phase Goal\nTell them.\n### c) Dependencies\nNone\n### 📁 Artifact Storage\nreports/',
    ],
    [
      'headings',
      '### Initiative\nA-001 (a)\n### Phase Goal\nTell them.\n### Dependencies\nNone\n### Artifact Storage\nreports/',
    ],
    [
      'lists below keys',
      '- Initiative: A-001 (a)\n- Phase Goal:\n  - Tell\n  - them.\n- Dependencies:\n  None\n- Artifact Storage: reports/',
    ],
  ])('is read from %s', (_, text) => {
    expect(planOf(`# P\n\n## 1. Context (read first)\n${text}\n\n${ROWS}`).context).toEqual(expected)
  })

  it('is read from the head of the document when there is no section for it', () => {
    expect(planOf(`# P\n**Initiative:** A-001\n**Created:** today\n\n## Tasks\n${ROWS}`).context).toEqual({
      initiative: 'A-001',
    })
  })

  it('is absent when nothing states it', () => {
    expect(planOf(`# P\n\n${ROWS}`)).not.toHaveProperty('context')
  })

  it('keeps a wrapped value together and stops at the next key', () => {
    const text = '## Context\n- Initiative: A-001\n  (a\n  b)\n- Owner: me\n- Phase Goal: Go.\n'
    expect(planOf(text).context).toEqual({ initiative: 'A-001 (a b)', phase_goal: 'Go.' })
  })
})

describe('phases', () => {
  it('take the tables below their headings', () => {
    const text = `## Phase A — One
Goal: a
Prereqs: None
Exit Criteria: b

### Tasks
${ROWS}
## Phase B
**Goal:** c

| ID | State |
| --- | --- |
| B1 | [ ] |
`
    const phases = planOf(text).phases ?? []
    expect(phases.map(({ title, goal, tasks }) => [title, goal, tasks?.map((task) => task.id)])).toEqual([
      ['Phase A — One', 'a', ['A1']],
      ['Phase B', 'c', ['B1']],
    ])
  })

  it.each(['## 🚀 2. Phase Context', '## 📋 Context', '## 1️⃣ Context'])('have no part in %s', (heading) => {
    const text = `# P\n\n${heading}\nGoal: z\nInitiative: A\n\n## 🚀 Phase A\n- Goal – a\n- Prereqs – none\n- Exit criteria – b\n\n${ROWS}`
    const plan = planOf(text)
    expect(plan.context).toMatchObject({ initiative: 'A' })
    expect(plan.phases).toMatchObject([
      { title: '🚀 Phase A', goal: 'a', prereqs: 'none', exit_criteria: 'b' },
    ])
    expect(plan.phases).toHaveLength(1)
  })

  it('have no key in running text with a dash', () => {
    expect(planOf(`## P\nGoal: a\nDependencies - of others - are theirs\n`).phases).toEqual([
      { title: 'P', goal: 'a Dependencies - of others - are theirs' },
    ])
  })

  it('are made by a table alone, and by keys alone', () => {
    expect(planOf(`# P\n\n## Work\n${ROWS}`).phases).toMatchObject([{ title: 'Work' }])
    expect(planOf('## P\nGoal: a\n').phases).toEqual([{ title: 'P', goal: 'a' }])
  })

  it('take the goal of a single phase from below the title', () => {
    expect(planOf(`# P\nGoal: a\nExit Criteria: b\n\n## Work\n${ROWS}`).phases).toMatchObject([
      { title: 'Work', goal: 'a', exit_criteria: 'b' },
    ])
  })
})

describe('the rest', () => {
  it.each([
    ['*Last updated: 2026-03-16*', '2026-03-16'],
    ['**Last Updated:** March 16, 2026', 'March 16, 2026'],
    ['- Updated: 2026-03-16', '2026-03-16'],
    ['Nothing was updated: really', undefined],
  ])('%s', (line, expected) => {
    expect(planOf(`# P\n\n${ROWS}\n---\n\n${line}\n`).last_updated).toBe(expected)
  })

  it('reads the same with CRLF and tabs', () => {
    expect(planOf(textOf(PLAN).replaceAll('\n', '\r\n'))).toEqual(planOf(textOf(PLAN)))
  })

  it('takes debris out and reports it in its place', () => {
    const text = textOf(PLAN)
      .replace('## Context', '-## Context')
      .replace('| H2', '+| H2')
      .replace('- [x] The', '+- [x] The')
    const { record, problems } = readPlan({ path: PLAN, text, body: text, frontMatter: null }, defaultConfig)
    expect(record).toEqual(planOf(textOf(PLAN)))
    expect(problems.map(({ range }) => range?.line)).toEqual([3, 19, 27])
  })

  it('puts every value on its line', () => {
    const { positions } = readPlan(
      { path: PLAN, text: textOf(PLAN), body: textOf(PLAN), frontMatter: null },
      defaultConfig,
    )
    const lines = textOf(PLAN).split('\n')
    const textAt = (pointer: string) => {
      const at = positions.get(pointer)
      return at && lines[at.line - 1]?.slice(at.column - 1, at.endColumn - 1)
    }
    expect(textAt('/phases/0/tasks/1/id')).toBe('H2')
    expect(textAt('/phases/0/tasks/1/state')).toBe('[x]')
    expect(textAt('/phases/0/prereqs')).toMatch(/^`decision.md` exists/)
    expect(textAt('/context/initiative')).toBe('CACHE-ROLLOUT-002 (response cache)')
    expect(textAt('/checklist/1')).toBe('[x] The commands are exact and say what to expect.')
  })
})
