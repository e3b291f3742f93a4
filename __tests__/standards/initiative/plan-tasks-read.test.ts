import { defaultConfig } from '../../../src/config/defaults.js'
import { holdsTaskTable } from '../../../src/standards/initiative/kinds.js'
import { stateOf } from '../../../src/standards/initiative/states.js'
import { planOf } from './initiative-case.js'

const ROWS = `| ID | Task Description | State | How/Why & Guidance |
| :-- | --- | :-: | --- |
| A1 | **Write** the \`map\` | \`[x]\` | See \`a.md\` |
`
const tasksOf = (text: string) => planOf(text).phases?.flatMap((phase) => phase.tasks ?? []) ?? []

describe('tasks', () => {
  it('are read with their marks, without emphasis', () => {
    expect(tasksOf(ROWS)).toEqual([
      { id: 'A1', description: 'Write the `map`', state: '[x]', guidance: 'See `a.md`', table: 0 },
    ])
  })

  it('are found in columns of any order and wording', () => {
    const text =
      '| How/Why & API Guidance (with references) | **State** | Owner | Task ID | Task |\n|-|-|-|-|-|\n| how | [P] | me | A1 | what |\n'
    expect(tasksOf(text)).toEqual([
      { id: 'A1', description: 'what', state: '[P]', guidance: 'how', table: 0 },
    ])
  })

  it('are grouped by section rows; notes and empty rows are none', () => {
    const text = `${ROWS}| **Section 1: Setup** |\n| A2 | b | [ ] | c |\n| **Section 2** | | | |\n|  |  |  |  |\n| A3 | d | [ ] | e |\nA note.\n`
    expect(tasksOf(text).map(({ id, group }) => [id, group])).toEqual([
      ['A1', undefined],
      ['A2', 'Section 1: Setup'],
      ['A3', 'Section 2'],
    ])
  })

  it.each([
    ['| A2 | b | [ ] |', { id: 'A2', cells: 3 }],
    ['| A2 | b | [ ] | c | d |', { id: 'A2', cells: 5, guidance: 'c | d' }],
    ['| A2 |', { id: 'A2', cells: 1 }],
    ['| A2 | b | \\[x\\] ✅ 2026-03-01 | c \\| d |', { id: 'A2', state: '[x]', guidance: 'c | d' }],
    ['| A2 | b | ~~[P]~~ [x]<!-- done --> | c |', { id: 'A2', state: '[x]' }],
    ['| 🔹 [A2](#a2) | b | `[x]`[^1] | c |', { id: 'A2', state: '[x]' }],
    ['| A2 | b | ~~[P]~~ | c |', { id: 'A2', state: '[P]' }],
    ['| | b | [] | c |', { description: 'b', state: '[]' }],
  ])('%s', (row, expected) => {
    expect(tasksOf(`${ROWS}${row}\n`)[1]).toMatchObject(expected)
  })

  it('are gone when they are struck out', () => {
    const rows = '| ~~A2~~ | ~~b~~ (dropped) | [ ] | c |\n| A3 | ~~d~~ e | [ ] | f |\n'
    expect(tasksOf(ROWS + rows).map((task) => task.id)).toEqual(['A1', 'A3'])
  })

  it.each([
    ['🚧', 'progress'],
    ['⏳', 'progress'],
    ['[~]', 'progress'],
    ['[/]', 'progress'],
    ['🔄 in progress', 'progress'],
    ['❌ blocked', 'blocked'],
    ['🔴 Blocked', 'blocked'],
    ['🟢 Done', 'done'],
    ['⬜ to do', 'open'],
    ['🔲', 'open'],
    ['[?]', undefined],
    ['❌', undefined],
    ['🔴', undefined],
  ])('are %s for people', (text, status) => {
    expect(stateOf(text, defaultConfig.initiative)?.status).toBe(status)
    expect(stateOf(text, defaultConfig.initiative)?.standard ?? false).toBe(false)
  })

  it('are read when an empty line or a wrong delimiter row breaks the table', () => {
    const split = planOf(`${ROWS}\n| A2 | b | [ ] | c |\n`)
    expect(split.tables).toMatchObject([{ missing: [], broken: 'empty line' }])
    expect(split.phases?.[0]?.tasks?.map((task) => task.id)).toEqual(['A1', 'A2'])
    const undelimited = planOf('| ID | Task Description | State |\n| --- | --- |\n| A1 | b | [ ] |\n')
    expect(undelimited.tables).toMatchObject([{ missing: ['How/Why & Guidance'], broken: 'no delimiter' }])
    expect(undelimited.phases?.[0]?.tasks?.map((task) => task.id)).toEqual(['A1'])
  })

  it.each([
    ['two of the four columns', '| ID | State |\n| --- | --- |\n', true],
    ['signs before the columns', '| 🆔 ID | 🚦 State |\n| --- | --- |\n', true],
    ['common headings with an id', '| ID | Description | Status |\n| --- | --- | --- |\n', true],
    ['common headings', '| ID | Description | Impact |\n| --- | --- | --- |\n', false],
    ['an owner table', '| Owner | Required Action | Status |\n| --- | --- | --- |\n', false],
    ['a risk table', '| Risk ID | Description | Mitigation |\n| --- | --- | --- |\n', false],
    ['a table in a fence', '```\n| ID | State |\n| --- | --- |\n```\n', false],
    ['a row with diff debris', '+| ID | State |\n', true],
  ])('are recognised by %s', (_, text, expected) => {
    expect(holdsTaskTable(`# P\r\n\r\n${text}`)).toBe(expected)
  })
})

describe('the checklist', () => {
  it.each([
    '## Verification Checklist',
    '### 5. Exit Checklist (all)',
    '## Checklist',
    '**Exit checklist:**',
    '## Verification',
    '## ✅ Verification',
    '## 9️⃣ Sign-off',
  ])('stands below %s', (heading) => {
    const text = `# P\n\n${ROWS}\n${heading}\n\n- [x] a\n* [ ] b\n  - [X] c\n\n1. [D] d\n`
    const done = planOf(text).checklist?.map((box) => [box.text, box.done])
    expect(done?.slice(0, 3)).toEqual([
      ['a', true],
      ['b', false],
      ['c', true],
    ])
  })

  it('has no boxes from fences, comments and links', () => {
    const text = '# P\n\n## Checklist\n```\n- [ ] no\n```\n<!--\n- [ ] no\n-->\n- [a](b.md)\n- [?] c\n'
    expect(planOf(text).checklist).toEqual([{ text: '[a](b.md)' }, { text: 'c', done: false, mark: '?' }])
  })

  it('is not the document itself', () => {
    expect(planOf(`### Agent Checklist\n\n1. Read this.\n\n${ROWS}`)).not.toHaveProperty('checklist')
    expect(planOf(`# P\n\n## Task checklist\n\n${ROWS}`)).not.toHaveProperty('checklist')
  })

  it('has no box that was struck out', () => {
    const text =
      '# P\n\n## Checklist\n- [x] a\n- [ ] ~~b~~ (dropped)\n- [ ] ~~c~~ d\n- [ ] ~~e~~ not needed any more\n'
    expect(planOf(text).checklist?.map((box) => box.text)).toEqual(['a', '~~c~~ d'])
  })

  it.each(['[x]', '**[x]**', '✅', '☑️'])('may be a table with %s', (box) => {
    const text = `# P\n\n## Exit Checklist\n| Check | Done |\n| --- | --- |\n| a is there | ${box} |\n| b | ⬜ |\n`
    expect(planOf(text).checklist).toEqual([
      { text: 'a is there', done: true },
      { text: 'b', done: false },
    ])
  })
})
