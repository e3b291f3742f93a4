import { parseConfig } from '../../../src/config/load.js'
import { declaredRecord } from '../../../src/generated/validators.js'
import type { Declaration } from '../../../src/model/declared-config.js'
import { readDeclared } from '../../../src/standards/declared/read.js'
import { splitFrontMatter } from '../../../src/text/yaml-reading.js'
import { cpuSeconds } from '../../text/cpu-time.js'

async function declarationOf(yaml: string): Promise<Declaration> {
  const config = await parseConfig(`declared:\n  note:\n    documents: ['notes/*.md']\n${yaml}`, 'c.yml')
  return config.declared.note as Declaration
}

async function read(text: string, yaml = '', path = 'notes/a.md') {
  const { body, frontMatter } = splitFrontMatter(text)
  const reading = readDeclared({ path, text, body, frontMatter }, await declarationOf(yaml))
  expect(declaredRecord(reading.record)).toBe(true)
  return reading
}

const FORM = `
    sections: [{ name: Summary, required: true }, { name: Test results, aliases: [Tests] }, { name: Files }]
    keys: [{ key: Owner, in: Summary }, { key: Total, in: Test results, type: number }, { key: Report, type: url }]
    tables: [{ section: Files, columns: [{ name: Path, type: path }, { name: Lines, type: number, aliases: [LOC] }] }]
`

describe('the record of a declared document', () => {
  it('has sections by slug, with what stands in them', async () => {
    const { record, positions } = await read(
      `# A *note*

Before: it

## 1. Summary — for all
First line
second line.

- **Owner:** \`ana\`
- [x] Done that
- Deep
  - [ ] Not yet

### Inside
\`\`\`sh
# no heading
- [ ] no box
\`\`\`

## Tests
Total: 1,204 tests (4 new)
Total time: 3 min

## Files
| LOC | \`Path\` | By |
| ---: | --- | --- |
| 12 | [a](src/a.ts) | |
| many | \`src/b.ts\` | Ana \\| Ben |
`,
      FORM,
    )
    expect(record.title).toBe('A note')
    expect(record.preamble).toEqual({ text: 'Before: it', keys: { before: 'it' } })
    expect(Object.keys(record.sections)).toEqual(['summary', 'inside', 'test-results', 'files'])
    expect(record.sections.summary).toEqual({
      name: 'Summary',
      level: 2,
      line: 5,
      text: 'First line\nsecond line.',
      bullets: ['Owner: ana', 'Deep'],
      keys: { owner: 'ana' },
      tasks: [
        { text: 'Done that', done: true },
        { text: 'Not yet', done: false },
      ],
      code: [{ language: 'sh', text: '# no heading\n- [ ] no box' }],
    })
    expect(record.sections['test-results']).toMatchObject({
      name: 'Test results',
      keys: { total: 1204, 'total-time': '3 min' },
    })
    expect(record.sections.files?.tables).toEqual([
      {
        columns: ['lines', 'path', 'by'],
        rows: [
          { lines: 12, path: 'src/a.ts' },
          { lines: 'many', path: 'src/b.ts', by: 'Ana | Ben' },
        ],
      },
    ])
    expect(record.keys).toEqual({ owner: 'ana', total: 1204, before: 'it', 'total-time': '3 min' })
    const at = (pointer: string) => [positions.get(pointer)?.line, positions.get(pointer)?.column]
    expect(at('/sections/summary/keys/owner')).toEqual([9, 14])
    expect(at('/sections/summary/tasks/1/done')).toEqual([12, 3])
    expect(at('/sections/files/tables/0/rows/1/path')).toEqual([28, 10])
    expect(at('/keys/total')).toEqual([21, 8])
  })

  it('leaves out what the document does not have', async () => {
    const { record } = await read('', FORM)
    expect(record).toEqual({ id: 'a', preamble: {}, sections: {}, keys: {} })
  })

  it('has the front matter as it is, with places', async () => {
    const { record, positions } = await read(
      "---\nversion: '1.0'\nteam: [a, b]\nprevious: N-3\n---\n# N-4\n",
      "    id: { from: heading, form: 'N-<N>' }\n",
    )
    expect(record).toMatchObject({
      id: 'N-4',
      previous: 'N-3',
      front_matter: { version: '1.0', team: ['a', 'b'] },
    })
    expect(positions.get('/front_matter/team/1')?.line).toBe(3)
  })

  it.each([
    ['#411', 411],
    ['PR 411', 411],
    ['PR #411', 411],
    ['[#411](https://example.org/pull/411)', 411],
    ['!411', 411],
    ['GH-411', 411],
    ['#main', '#main'],
    ['PR four', 'PR four'],
  ])('reads the number of %s', async (written, number) => {
    const { record } = await read(`Total: ${written}\n`, '    keys: [{ key: Total, type: number }]\n')
    expect(record.keys.total).toBe(number)
  })

  it.each([
    ['Low', 'low'],
    ['**Low** (no schema change)', 'low'],
    ['🟢 Low', 'low'],
    ['low — tested twice', 'low'],
    ['LOW, no schema change', 'low'],
    ['Very low: nothing moves', 'very low'],
    ['low-medium', 'low-medium'],
    ['low / high', 'low / high'],
    ['low, high for imports', 'low, high for imports'],
    ['Low (high for imports)', 'Low (high for imports)'],
    ['lowish', 'lowish'],
    ['not low', 'not low'],
  ])('reads the word of %s', async (written, word) => {
    const form = '    keys: [{ key: Risk, values: [very low, low, high] }]\n'
    const { record } = await read(`Risk: ${written}\n`, form)
    expect(record.keys.risk).toBe(word)
  })

  it('numbers what occurs again', async () => {
    const { record } = await read(
      '# T\n## Notes\n## Notes\n## Notes 2\n## ???\n| A | A |\n| --- | --- |\n| 1 | 2 |\n',
    )
    expect(Object.keys(record.sections)).toEqual(['notes', 'notes-2', 'notes-2-2', 'untitled'])
    expect(record.sections.untitled?.tables?.[0]?.rows).toEqual([{ a: '1', 'a-2': '2' }])
  })

  it('takes no name for more than a name', async () => {
    const { record } = await read(
      '# T\n## __proto__\n## constructor\nConstructor: x\n__proto__: y\ntoString: z\n',
      FORM,
    )
    expect(Object.keys(record.sections)).toEqual(['proto', 'constructor'])
    expect(Object.keys(record.keys)).toEqual(['constructor', 'proto', 'tostring'])
    expect(Object.getPrototypeOf(record.keys)).toBe(Object.prototype)
  })

  it('reads a section that is the first heading as a section', async () => {
    const { record } = await read('# Summary\nOwner: Ana\n# Files\n', FORM)
    expect(record.title).toBeUndefined()
    expect(record.sections.summary).toMatchObject({ level: 1, keys: { owner: 'Ana' } })
  })

  it('takes time in proportion to the text', async () => {
    const lines = Array.from(
      { length: 2000 },
      (_, i) => `- Key ${i % 700}:\n## Notes ${i}\n| a | b |\n| - | - |\n| x: | y |`,
    )
    expect(await cpuSeconds(() => read(lines.join('\n'), FORM))).toBeLessThan(8)
  })
})
