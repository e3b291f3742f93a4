import { pipelineHeader } from '../../../src/generated/validators.js'
import { artifact, complaints, headerOf, pathOf, readArtifact } from './pipeline-case.js'

describe('names and texts', () => {
  it.each([
    ['to: architect', ['architect']],
    ['to: architect, sre', ['architect', 'sre']],
    ['to: [architect, "sre"]', ['architect', 'sre']],
    ['to:\n  - architect\n  - sre', ['architect', 'sre']],
    ['to: []', []],
    ['to: none', []],
  ])('%j', (lines, to) => {
    expect(headerOf(lines).to).toEqual(to)
  })

  it.each([
    'id: feat-{NNN}',
    'id: feat-XXX',
    'id: TBD',
    'id:',
    'created: {timestamp}',
    'created: YYYY-MM-DD',
    'from: {agent-name}',
    'context_summary: ...',
    'to: [{agent-name}, ...]',
  ])('takes no placeholder for a value: %s', (line) => {
    const field = line.slice(0, line.indexOf(':'))
    const value = headerOf(line)[field as 'id']
    expect(value === undefined || value.length === 0).toBe(true)
  })

  it('reads other spellings of a key', () => {
    expect(headerOf('context-summary: a\nopenQuestions: []\ndecisions: []')).toMatchObject({
      context_summary: 'a',
      open_questions: [],
      decisions_made: [],
    })
    expect(headerOf('summary: other\ncontext_summary: own').context_summary).toBe('own')
  })

  it('reads a header without the key around it', () => {
    const { record, problems } = readArtifact('---\nid: feat-001\nfrom: user\nto: [x]\n---\n')
    expect(record).toMatchObject({ id: 'feat-001', from: 'user' })
    expect(problems.map(({ message }) => message)).toEqual([
      'The fields stand outside of "handoff:". Write "handoff:" above them and indent them.',
    ])
    expect(readArtifact('---\ntitle: A page\nid: 7\n---\n').record).not.toHaveProperty('id')
  })

  it('leaves out what is not stated', () => {
    expect(headerOf('id: feat-001')).toEqual({ stage: 'brief', id: 'feat-001' })
    expect(readArtifact('text').record).toEqual({ stage: 'brief' })
  })

  it('knows the stage by the folder, else by the author', () => {
    const stage = (path: string) => readArtifact('---\nhandoff:\n  from: architect\n---\n', path).record.stage
    expect(stage('.claude/pipeline/discovery/feat-1.md')).toBe('brief')
    expect(stage('a/.claude/pipeline/architecture/feat-1.md')).toBe('design')
    expect(stage('docs/notes.md')).toBe('design')
  })
})

describe('decisions', () => {
  it.each([
    ['decisions_made:\n  - Use A', ['Use A']],
    ['decisions_made:\n  - API group: example.org', ['API group: example.org']],
    ['decisions_made:\n  - decision: Use A\n    rationale: why', ['Use A']],
    ['decisions_made:\n  - title: Use A\n    why: x', ['Use A']],
    ['decisions_made:\n  decision: Use A\n  rationale: x', ['Use A']],
    ['decisions_made:\n  runtime: A\n  store: B', ['runtime: A', 'store: B']],
    ['decisions_made: |\n  - Use A\n  - Use B', ['Use A', 'Use B']],
    ['decisions_made: Use A', ['Use A']],
    ['decisions_made: none', []],
    ['decisions_made:\n  - None', []],
    ['decisions_made:', []],
  ])('%j', (lines, decisions) => {
    expect(headerOf(lines).decisions_made?.map(({ decision }) => decision)).toEqual(decisions)
  })

  it('keeps rationale and alternatives', () => {
    const [decision] =
      headerOf(
        'decisions_made:\n  - decision: A\n    rationale: why\n    alternatives_considered:\n      - B\n      - option: C',
      ).decisions_made ?? []
    expect(decision).toEqual({ decision: 'A', rationale: 'why', alternatives_considered: ['B', 'C'] })
  })

  it('says once that a list is plain text', () => {
    expect(complaints('decisions_made:\n  - A\n  - B')).toEqual([
      expect.stringContaining('notation: decisions_made are plain text'),
    ])
    expect(complaints('decisions_made:\n  - A\n  - {decision: B}')).toEqual([
      expect.stringContaining('hold 1 that is plain text'),
    ])
  })
})

describe('questions', () => {
  it.each([
    ['blocking: true', { blocking: true }],
    ['blocking: "yes"', { blocking: true }],
    ['blocking: No', { blocking: false }],
    ['context: x', {}],
    ['blocking: true\n    resolved: true', { blocking: true, resolved: true }],
    ['blocking: true\n    status: resolved', { blocking: true, resolved: true }],
    ['blocking: true\n    answer: By mail', { blocking: true, resolved: true }],
    ['blocking: true\n    answer: TBD', { blocking: true }],
    ['blocking: true\n    answer: not yet decided', { blocking: true }],
    ['blocking: true\n    resolved: not yet', { blocking: true }],
    ['blocking: true\n    resolved: 2026-03-02', { blocking: true, resolved: true }],
    ['blocking: true\n    status: not resolved', { blocking: true }],
    ['blocking: resolved', { resolved: true }],
    ['blocking: somewhat', {}],
  ])('%j', (fields, expected) => {
    const [{ question, context, ...rest } = { question: '' }] =
      headerOf(`open_questions:\n  - question: Why?\n    ${fields}`).open_questions ?? []
    expect([question, rest]).toEqual(['Why?', expected])
  })

  it.each([
    ['BLOCKING: Why?', { question: 'Why?', blocking: true }],
    ['[BLOCKING] Why?', { question: 'Why?', blocking: true }],
    ['**BLOCKING** — Why?', { question: 'Why?', blocking: true }],
    ['Blocking: Why?', { question: 'Why?', blocking: true }],
    ['(blocking) Why?', { question: 'Why?', blocking: true }],
    ['Why? (blocking)', { question: 'Why? (blocking)', blocking: true }],
    ['NON-BLOCKING: Why?', { question: 'Why?', blocking: false }],
    ['[Non-blocking] Why?', { question: 'Why?', blocking: false }],
    ['[ ] BLOCKING: Why?', { question: 'Why?', blocking: true }],
    ['🔴 BLOCKING: Why?', { question: 'Why?', blocking: true }],
    ['**🔴 BLOCKING:** Why?', { question: 'Why?', blocking: true }],
    ['⚠️ [ ] [BLOCKING] Why?', { question: 'Why?', blocking: true }],
    ['Q1: Blocker: Why?', { question: 'Why?', blocking: true }],
    ['BLOCKING[^1]: Why?<!-- ask Ada -->', { question: 'Why?', blocking: true }],
    ['🟢 Non-blocking: Why?', { question: 'Why?', blocking: false }],
    ['🔴 Why?', { question: 'Why?' }],
    ['✅ RESOLVED: BLOCKING: Why?', { question: 'Why?', blocking: true, resolved: true }],
    ['[x] BLOCKING - Why?', { question: 'Why?', blocking: true, resolved: true }],
    ['[ ] ~~BLOCKING: Why?~~', { question: 'Why?', blocking: true, resolved: true }],
    ['~~BLOCKING: Why?~~', { question: 'Why?', blocking: true, resolved: true }],
    ['~~BLOCKING: Why?~~ By mail', { resolved: true, blocking: true }],
    ['RESOLVED: Why?', { question: 'Why?', resolved: true }],
    ['[RESOLVED] BLOCKING: Why?', { question: 'Why?', blocking: true, resolved: true }],
    ['BLOCKING (resolved): Why?', { question: 'Why?', blocking: true, resolved: true }],
    ['BLOCKING: Why? — RESOLVED: by mail', { blocking: true, resolved: true }],
    ['Why? [resolved 2026-01-05]', { resolved: true }],
    ['Blocking on mail, what happens?', { question: 'Blocking on mail, what happens?' }],
    ['How are conflicts resolved?', { question: 'How are conflicts resolved?' }],
    ['Why?', { question: 'Why?' }],
  ])('%s', (text, expected) => {
    const [question] = headerOf(`open_questions:\n  - ${JSON.stringify(text)}`).open_questions ?? []
    expect(question).toMatchObject(expected)
    for (const key of ['blocking', 'resolved'] as const)
      if (!(key in expected)) expect(question).not.toHaveProperty(key)
  })

  it('reads two lists', () => {
    expect(
      headerOf('open_questions:\n  blocking: [Why?]\n  non_blocking:\n    - When?\n    - How?')
        .open_questions,
    ).toEqual([
      { question: 'Why?', blocking: true },
      { question: 'When?', blocking: false },
      { question: 'How?', blocking: false },
    ])
  })
})

describe('assumptions and dependencies', () => {
  it('reads levels and truth values', () => {
    expect(
      headerOf(
        'assumptions:\n  - A\n  - {assumption: B, confidence: Med, validation_needed: "yes"}\n  - {assumption: C, confidence: sure, validated: true}',
      ).assumptions,
    ).toEqual([
      { assumption: 'A' },
      { assumption: 'B', confidence: 'medium', validation_needed: true },
      { assumption: 'C', validated: true },
    ])
  })

  it.each([
    [
      'dependencies:\n  upstream:\n    - artifact: a.md\n      relationship: derived-from',
      { upstream: [{ artifact: 'a.md', relationship: 'derived_from' }] },
    ],
    [
      'dependencies:\n  upstream: [a.md]\n  downstream: []',
      { upstream: [{ artifact: 'a.md' }], downstream: [] },
    ],
    ['dependencies:\n  upstream: "`a.md`"', { upstream: [{ artifact: 'a.md' }] }],
    ['dependencies: [a.md]', { upstream: [{ artifact: 'a.md' }] }],
    ['dependencies:\n  upstream:\n    - artifact: briefs/{id}.md', { upstream: [] }],
    ['dependencies:\n  upstream: none', { upstream: [] }],
  ])('%j', (lines, expected) => {
    expect(headerOf(lines).dependencies).toEqual(expected)
  })

  it('is absent when nothing is in it', () => {
    expect(headerOf('dependencies:')).not.toHaveProperty('dependencies')
    expect(headerOf('dependencies: {}')).not.toHaveProperty('dependencies')
  })
})

it('makes records that the schema accepts', () => {
  const stages = ['requests', 'briefs', 'specs', 'pricing', 'designs', 'reviews'] as const
  for (const stage of stages) {
    const path = pathOf(stage)
    expect([
      pipelineHeader(readArtifact(String(artifact(stage)[path]), path).record),
      pipelineHeader.errors,
    ]).toEqual([true, null])
  }
  expect(pipelineHeader(headerOf('id: feat-001'))).toBe(false)
})
