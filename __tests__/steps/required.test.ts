import { defaultConfig } from '../../src/config/defaults.js'
import { found, unknown } from '../../src/model/answer.js'
import type { ChangedFile, ChangeSet } from '../../src/model/change-set.js'
import type { Config } from '../../src/model/config.js'
import type { AnyDocument } from '../../src/model/document.js'
import { changeBetween } from '../../src/sources/memory.js'
import { requiredFindings } from '../../src/steps/required.js'
import type { Selected } from '../../src/steps/select.js'
import type { Judged } from '../../src/steps/verdict.js'
import { handoff, judged } from './parts.js'

const config: Config = {
  ...defaultConfig,
  required: [{ standard: 'builder', paths: ['src/**'], except: ['src/generated/**'] }],
}
const added = (...paths: string[]): ChangedFile[] => paths.map((path) => ({ path, status: 'added' }))
const removed = (path: string): ChangedFile => ({ path, status: 'removed' })

interface Given {
  readonly files: readonly ChangedFile[]
  readonly more?: Partial<ChangeSet>
  readonly config?: Config
  readonly judged?: readonly Judged[]
  readonly selected?: readonly string[]
}
const findings = ({ files, more = {}, config: own = config, judged: all = [], selected = [] }: Given) =>
  requiredFindings(
    { ...changeBetween({}, {}), files: found(files), ...more },
    own,
    all,
    selected.map((path) => ({ path }) as Selected),
  )

test('a change below the paths needs a handoff, and is told at its first file', () => {
  expect(findings({ files: added('src/b.ts', 'README.md', 'src/a.ts', 'src/c.ts') })).toMatchObject([
    {
      rule: 'declared/handoff-missing',
      severity: 'error',
      path: 'src/a.ts',
      line: 1,
      handoff: null,
      message:
        'A change of src/a.ts and 2 more files needs a builder handoff, and this change brings none. Add one.',
    },
  ])
  const [one] = findings({ files: added('src/a.ts') })
  expect(one?.message).toMatch(/^A change of src\/a\.ts needs/)
})

test('a file that is gone asks as well, and is shown only where no other does', () => {
  expect(findings({ files: [removed('src/a.ts'), ...added('src/b.ts')] })).toMatchObject([
    { path: 'src/b.ts' },
  ])
  expect(findings({ files: [removed('src/a.ts')] })).toMatchObject([{ path: 'src/a.ts' }])
})

test.each<[string, Given]>([
  ['other files', { files: added('README.md') }],
  ['files that are excepted', { files: added('src/generated/a.ts') }],
  ['documents themselves', { files: added('src/a.ts'), selected: ['src/a.ts'] }],
  ['a change that brings one', { files: added('src/a.ts'), judged: [judged('H-1')] }],
  ['a tree', { files: added('src/a.ts'), more: { mode: 'tree' } }],
  ['files that are not known', { files: [], more: { files: unknown('it is too large') } }],
  [
    'a rule that is off',
    { files: added('src/a.ts'), config: { ...config, rules: { 'declared/handoff-missing': 'off' } } },
  ],
])('%s ask for none', (_case, given) => {
  expect(findings(given)).toEqual([])
})

test('neither another standard’s handoff nor one that the change leaves alone will do', () => {
  const companion = {
    ...judged('H-1'),
    handoff: handoff('H-1', { documents: [{ path: 'a.md', judged: false } as AnyDocument] }),
  }
  const files = added('src/a.ts')
  expect(findings({ files, judged: [companion] })).toHaveLength(1)
  const documents = [{ judged: false }, { judged: true }] as AnyDocument[]
  expect(findings({ files, judged: [{ ...companion, handoff: handoff('H-1', { documents }) }] })).toEqual([])
  expect(findings({ files, judged: [judged('W-1', { standard: 'weekly' })] })).toHaveLength(1)
})

test('the severity is the configuration’s, and the places are those of a declared standard', () => {
  const documents = ['handoffs/*.md', 'notes/*.md']
  const own = {
    ...config,
    rules: { 'declared/handoff-missing': 'warning' },
    required: [{ standard: 'ours', paths: ['src/**'], except: [] }],
    declared: { ours: { documents } },
  } as unknown as Config
  expect(findings({ files: added('src/generated/a.ts'), config: own })).toMatchObject([
    {
      severity: 'warning',
      message: expect.stringMatching(/ours handoff.* at handoffs\/\*\.md or notes\/\*\.md\.$/),
    },
  ])
})
