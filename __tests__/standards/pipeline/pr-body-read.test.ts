import { pipelinePrBody } from '../../../src/generated/validators.js'
import { judge, prBodyOf } from './pipeline-case.js'

const full = `Some words.

## Handoff Context

**Feature**: feat-042 - Snapshots
**Design**: \`.claude/pipeline/designs/feat-042-snapshots.md\`
**Implements**: 1. API, Worker and Expiry

### Decisions Made During Implementation

- Decision: Keep a day
  Rationale: Repeats

- **Decision**: Drop B
  - **Rationale**: Unused

### Deviations from Design

| Deviation | Reason | Impact |
| --- | --- | --- |
| Hourly | Locks | None |

### Open Questions for Review

- Question: BLOCKING: Encrypted?
  Context: Not seen
`

it('reads the template of the standard', () => {
  expect(prBodyOf(full)).toEqual({
    handoff_context: true,
    feature: 'feat-042',
    feature_name: 'Snapshots',
    design: '.claude/pipeline/designs/feat-042-snapshots.md',
    implements: ['1. API', 'Worker', 'Expiry'],
    decisions_made: [
      { decision: 'Keep a day', rationale: 'Repeats' },
      { decision: 'Drop B', rationale: 'Unused' },
    ],
    deviations: [{ deviation: 'Hourly', reason: 'Locks', impact: 'None' }],
    open_questions: [{ question: 'Encrypted?', context: 'Not seen', blocking: true }],
  })
  expect(pipelinePrBody(prBodyOf(full))).toBe(true)
})

it.each([
  ['bullets', '- **Feature:** feat-042\n- **Design:** designs/a.md\n- **Implements:**\n  - API\n  - Worker'],
  [
    'a table',
    '| Key | Value |\n|---|---|\n| Feature | feat-042 |\n| Design | [a](designs/a.md) |\n| Implements | API; Worker |',
  ],
  [
    'breaks, signs and comments',
    '**Feature**: feat-042<br>\n📐 **Design**: `designs/a.md` ✅<br>\n- 🔧 **Implements**: API, Worker <!-- the rest comes later --><br/>',
  ],
  ['CRLF', '**Feature**: feat-042\r\n**Design**: designs/a.md\r\n**Implements**: API, Worker\r\n'],
])('reads %s', (_what, text) => {
  expect(prBodyOf(`# Handoff Context\n\n${text}\n`)).toMatchObject({
    feature: 'feat-042',
    design: 'designs/a.md',
    implements: ['API', 'Worker'],
  })
})

it('leaves out the placeholders of the template', () => {
  const template =
    '## Handoff Context\n\n**Feature**: feat-{NNN} - {name}\n**Design**: .claude/pipeline/designs/{id}.md\n**Implements**: {list of design sections implemented}\n\n### Decisions Made During Implementation\n\n- Decision: ...\n  Rationale: ...\n'
  expect(prBodyOf(template)).toEqual({ handoff_context: true })
})

it('tells "None" from nothing', () => {
  const section = (text: string) =>
    prBodyOf(`## Handoff Context\n\n### Deviations from Design\n\n${text}\n`).deviations
  const none = [
    'None.',
    '- None',
    'N/A',
    'No deviations.',
    '* No deviations.',
    '- ✅ No further deviations',
    '- There were no deviations from the design.',
    'No decisions beyond the design.',
    'No decisions other than those in the design',
  ]
  for (const text of none) expect([text, section(text)]).toEqual([text, []])
  expect(section('- No deviations except the hourly job')).toEqual([
    { deviation: 'No deviations except the hourly job' },
  ])
  expect(section('- No decisions beyond the design except the queue')).toHaveLength(1)
  expect(section('- No decisions beyond the queue')).toHaveLength(1)
  expect(section('')).toBeUndefined()
  expect(section('- Hourly instead of daily')).toEqual([{ deviation: 'Hourly instead of daily' }])
})

it('is a document only with the heading', async () => {
  const kinds = async (text: string) =>
    (await judge({}, { 'a.ts': '' }, text)).handoffs.flatMap(({ documents }) =>
      documents.map(({ kind }) => kind),
    )
  expect(await kinds(full)).toEqual(['pipeline/pr-body'])
  for (const heading of ['## 📋 Handoff Context', '# 1. Handoff Context', '## 2️⃣ Handoff Context (feat-042)'])
    expect(await kinds(full.replace('## Handoff Context', heading))).toEqual(['pipeline/pr-body'])
  for (const text of [
    'Handoff Context',
    '```\n## Handoff Context\n```',
    '~~~~\n~~~\n## Handoff Context\n~~~~',
    '<!--\n## Handoff Context\n-->',
    '<!-- ## Handoff Context -->',
    '## Context of the handoff',
    '',
  ]) {
    expect(await kinds(text)).toEqual([])
  }
})
