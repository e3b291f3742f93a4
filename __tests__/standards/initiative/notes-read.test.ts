import { NOTES, notesOf, textOf } from './initiative-case.js'

const commandsIn = (text: string) => notesOf(`# N\n\n## Verification cadence\n${text}`).verification?.commands

describe('owners', () => {
  it('are read from a table, wherever it stands', () => {
    const text = `# N\n\n## Who does what\n\n| Team | Action required | Blocked by | Documents | Contact |
| --- | --- | --- | --- | --- |
| **CI** | Add it | None | \`a.md\` | TBD |
`
    expect(notesOf(text).owners).toMatchObject({
      form: 'table',
      rows: [{ owner: 'CI', action: 'Add it', dependencies: 'None', references: '`a.md`', contact: 'TBD' }],
    })
  })

  it.each([
    ['one line', '- **CI** — Action: Add it; Blocked by: None; References: `a.md`'],
    [
      'nested bullets',
      '- **CI**\n  - Required action: Add it\n  - Dependencies: None\n  - References: `a.md`',
    ],
    ['headings', '### CI\n- Action: Add it\n- Blockers: None\n- Reference documents: `a.md`'],
  ])('are read from %s', (_, text) => {
    expect(notesOf(`# N\n\n## Owners\n${text}\n`).owners?.rows).toEqual([
      { owner: 'CI', action: 'Add it', dependencies: 'None', references: '`a.md`' },
    ])
  })

  it.each([
    '| Initiative / team | Owner | Action | Blocked by | Docs |\n| --- | --- | --- | --- | --- |\n| CI | J. Okafor | Add it | None | a.md |',
    '| Downstream | Contact | What they do | Dependencies | Docs |\n| --- | --- | --- | --- | --- |\n| CI | J. Okafor | Add it | None | a.md |',
    '- **CI**\n  - Owner: J. Okafor\n  - Action: Add it\n  - Blockers: None\n  - Docs: a.md',
    '- **CI** — Owner: J. Okafor; Action: Add it; Blocked by: None; Docs: a.md',
    '### CI\n- Owner: J. Okafor\n- Action: Add it\n- Blockers: None\n- Docs: a.md',
  ])('have a contact in the owner of their initiative: %s', (text) => {
    expect(notesOf(`# N\n\n## Owners\n${text}\n`).owners?.rows).toEqual([
      { owner: 'CI', contact: 'J. Okafor', action: 'Add it', dependencies: 'None', references: 'a.md' },
    ])
  })

  it('are not the owners of risks and checks', () => {
    const text = '# N\n\n## Risks\n| Risk | Mitigation | Owner |\n| --- | --- | --- |\n| a | b | c |\n'
    expect(notesOf(text)).not.toHaveProperty('owners')
  })
})

describe('verification commands', () => {
  it.each([
    ['below', '```bash\npytest a -q\n```\n**Expected outcome:** 2 passed.\n'],
    ['above', 'It lists 66 tests and should not fail:\n\n```\npytest a -q\n```\n'],
    ['beside, in a list', '- `pytest a -q` — expected: 2 passed\n'],
    ['in a comment', '```sh\npytest a -q  # expect 2 passed\n```\n'],
    ['in a table', '| Command | Outcome |\n| --- | --- |\n| `pytest a -q` | 2 passed |\n'],
  ])('have an expectation %s', (_, text) => {
    const [command] = commandsIn(text) ?? []
    expect(command?.command).toMatch(/^pytest a -q/)
    expect(command?.expected).toEqual(expect.any(String))
  })

  it('do not share the expectation of another one', () => {
    const text = '**1. All:**\n```\npytest a\n```\nExpected: passes.\n\n**2. Some:**\n```\npytest b\n```\n'
    expect(commandsIn(text)).toEqual([
      { command: 'pytest a', expected: 'Expected: passes.' },
      { command: 'pytest b' },
    ])
  })

  it('are not paths, output or code', () => {
    expect(
      commandsIn(
        '```\nplans/active/a/reports/<ISO8601>/a.log\n```\n```python\nimport a\n```\nSee `docs/a.md`.\n',
      ),
    ).toEqual([])
  })

  it('are joined over wrapped lines', () => {
    expect(commandsIn('```\n$ CUDA_VISIBLE_DEVICES="" pytest a \\\n    -k b\n```\nMust pass.\n')).toEqual([
      { command: 'CUDA_VISIBLE_DEVICES="" pytest a -k b', expected: 'Must pass.' },
    ])
  })
})

describe('CI updates', () => {
  it('are read with files, commands and mitigation', () => {
    expect(notesOf(textOf(NOTES)).ci).toMatchObject({
      files: ['requirements.txt', '.github/workflows/test.yml'],
      commands: [
        "pip install 'cacheclient>=1.4'",
        'python -c "import cacheclient; print(cacheclient.__version__)"',
      ],
      mitigation: expect.stringContaining('Fallback'),
    })
  })

  it.each(['No CI changes are required.', 'None', 'CI: nothing has to change.'])(
    'can be none: %s',
    (text) => {
      expect(notesOf(`# N\n\n## CI/CD\n\n${text}\n`).ci).toMatchObject({ none: true })
    },
  )

  it('keep their own validation command', () => {
    const text = '# N\n\n## CI updates\n\n### Validation\n```\npytest a\n```\n'
    expect(notesOf(text)).not.toHaveProperty('verification')
  })
})

describe('ledger steps', () => {
  it('are found in sections of their own', () => {
    const text =
      '# N\n\n## Ledger\nAttempt in `docs/fix_plan.md`: `reports/a/handoff_notes.md`\n\n## Plan updates\nMark row F4 in `a.md`\n\n## Release\nVersion 2.0.0, CHANGELOG, release notes\n'
    expect(Object.keys(notesOf(text).ledger ?? {}).sort()).toEqual([
      'artifact_path',
      'changelog',
      'ledger_entry',
      'plan_row',
      'release_notes',
      'version',
    ])
  })

  it('are not what a quoted row of another plan says', () => {
    const text = '# N\n\n## Ledger\nChange `| F4 | Tell them | [ ] | v2.0.0 CHANGELOG |` to `[x]` in `a.md`\n'
    expect(notesOf(text).ledger).toEqual({ plan_row: expect.any(String) })
  })
})
