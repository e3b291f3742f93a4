import { loadConfig, parseConfig } from '../../../src/config/load.js'
import { memoryRepository } from '../../../src/sources/memory.js'
import { judgeCase } from '../../fixture-case.js'

const base = "declared:\n  release:\n    documents: ['releases/*/HANDOFF.md']\n"

describe('a declaration', () => {
  it('is filled with its defaults', async () => {
    const config = await parseConfig(base, 'c.yml')
    expect(config.declared.release).toEqual({
      documents: ['releases/*/HANDOFF.md'],
      id: { from: 'path', key: '', forms: [] },
      sections: [],
      ordered: false,
      keys: [],
      tables: [],
      frontMatter: [],
      schema: null,
      previous: 'stated',
      baseline: [],
      checklist: [],
    })
    expect(config.standards).toContain('release')
  })

  it('is judged although `standards` names others only', async () => {
    expect((await parseConfig(`standards: [weekly]\n${base}`, 'c.yml')).standards).toEqual([
      'weekly',
      'release',
    ])
  })

  it.each([
    ['declared:\n  builder:\n    documents: [a]\n', 3, 'the name builder is taken'],
    ['declared:\n  Release:\n    documents: [a]\n', 3, 'no name for a standard'],
    ['declared:\n  a:\n    document: [a]\n', 3, 'documents'],
    [`${base}    colour: red\n`, 4, 'unknown key "colour"'],
    [
      `${base}    keys:\n      - key: Owner\n        in: Sumary\n`,
      6,
      '"Sumary" is none of the declared sections',
    ],
    [
      `${base}    tables:\n      - { section: Changes, columns: [{ name: PR }] }\n`,
      5,
      '"Changes" is none of the declared sections',
    ],
    [`${base}    sections:\n      - name: Notes\n      - name: notes\n`, 6, '"notes" is declared twice'],
    [`${base}    keys:\n      - { key: Risk, type: enum }\n`, 5, 'an enum needs its values'],
    [`${base}    keys:\n      - { key: Risk, type: text, values: [a] }\n`, 5, 'values belong to an enum'],
    [`${base}    keys:\n      - { key: Risk, type: word }\n`, 5, 'must be one of text, number'],
    [`${base}    id: { from: title }\n`, 4, 'must match pattern'],
    [`${base}    id: { from: path, form: 'R-<NN>' }\n`, 4, 'must match pattern'],
    [`${base}    schema: ../schema.json\n`, 4, 'without ".."'],
    [`${base}    schema: /etc/passwd\n`, 4, 'without ".."'],
    [`${base}    baseline:\n      - { field: total }\n`, 5, 'must match pattern'],
    [`${base}    __proto__: 1\n`, 4, '__proto__'],
    ["required:\n  - { paths: ['src/**'], standard: realease }\n", 2, 'there is no standard realease'],
    [
      "standards: [weekly]\nrequired:\n  - { paths: ['src/**'], standard: builder }\n",
      3,
      'builder is not judged',
    ],
    ['extra:\n  biulder/results: {}\n', 2, 'no kind of a built-in standard'],
  ])('that cannot be meant is an error at its line (%#)', async (text, line, message) => {
    await expect(parseConfig(text, 'c.yml')).rejects.toMatchObject({
      message: expect.stringMatching(new RegExp(`^c.yml:${line}: .*${message}`)),
    })
  })

  it('may have a hundred thousand braces in a glob', async () => {
    const config = await parseConfig(
      `declared:\n  a:\n    documents: ['${'{a,b}'.repeat(50)}*${'*'.repeat(40)}']\n`,
      'c.yml',
    )
    expect(config.declared.a?.documents).toHaveLength(1)
  })
})

describe('extra', () => {
  const config = {
    extra: {
      'builder/results': {
        sections: [{ name: 'Security', required: true }],
        keys: [
          { key: 'Reviewer', required: true },
          { key: 'Ticket', type: 'number' },
        ],
      },
    },
  }

  it('asks more of documents of a built-in kind', async () => {
    const file = '_reboot/_staging/handoffs/H-33/H-33_RESULTS.md'
    const { result } = await judgeCase({
      config,
      edits: [{ file, replace: '## Status: PASS', with: '## Status: PASS\n\nTicket: coming soon' }],
    })
    expect(result.findings.filter((each) => each.severity === 'error')).toMatchObject([
      { rule: 'declared/keys', path: file, line: 1, handoff: 'H-33' },
      { rule: 'declared/sections', path: file, line: 1 },
      { rule: 'declared/key-values', path: file, line: 5, column: 9 },
    ])
  })

  it('is silent when it is there', async () => {
    const file = '_reboot/_staging/handoffs/H-33/H-33_RESULTS.md'
    const text = '## Status: PASS\n\nReviewer: Ana\n\n## Security\n\nNone.\n'
    const { result } = await judgeCase({ config, edits: [{ file, replace: '## Status: PASS', with: text }] })
    expect(result.findings.filter((each) => each.severity === 'error')).toEqual([])
  })

  it('refuses a kind that is not there', async () => {
    await expect(
      judgeCase({ config: { extra: { 'builder/nothing': {} } }, edits: [] }),
    ).rejects.toMatchObject({
      message: expect.stringContaining('there is no kind builder/nothing; known are builder/handoff'),
    })
  })
})

it('configuration without these keys is as it was', async () => {
  const config = await loadConfig(memoryRepository({ base: {}, head: {} }))
  expect([config.declared, config.extra, config.required]).toEqual([{}, {}, []])
})
