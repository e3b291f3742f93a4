import { defaultConfig } from '../../src/config/defaults.js'
import { unknown } from '../../src/model/answer.js'
import type { ChangeSet, PullRequest } from '../../src/model/change-set.js'
import type { KindFinder, StandardEntry } from '../../src/model/standard.js'
import { changeBetween, type MemoryTree, memoryRepository } from '../../src/sources/memory.js'
import { kindNamed, select } from '../../src/steps/select.js'

const entry = (name: string, ...kinds: KindFinder[]): StandardEntry => ({
  name,
  kinds,
  load: () => Promise.reject(new Error('it is not to be loaded')),
})
const note: KindFinder = { name: 'builder/note', matches: (path) => path.endsWith('.md') }
const marked: KindFinder = {
  name: 'builder/marked',
  matches: (path) => path.endsWith('.md'),
  recognises: (text) => text.includes('MARK'),
}
const text: KindFinder = {
  name: 'weekly/text',
  matches: (path) => path.endsWith('.txt'),
  inPullRequest: ({ title }) => title === 'Weekly',
}
const standards = [entry('builder', marked, note), entry('weekly', text)]
const files: MemoryTree = {
  'a.md': 'plain',
  'b.md': 'MARK',
  'c.txt': 'x',
  'd.bin': 'x',
  'templates/e.md': 'x',
  'deep/templates/f.md': 'x',
  'mytemplates/g.md': 'x',
  'docs/h.md': 'x',
  'docs/more/i.md': 'x',
  'node_modules/j.md': 'x',
  'docs/.git/k.md': 'x',
  'docs/link.md': { symlink: 'h.md' },
}
const change = (more: Partial<ChangeSet> = {}): ChangeSet => ({ ...changeBetween({}, files), ...more })
const repository = memoryRepository({ base: {}, head: files })

async function selected(about: ChangeSet, config = {}, all = standards) {
  const found = await select(about, repository, { ...defaultConfig, ...config }, all)
  return found.map(
    ({ kind, standard, path, named }) => `${standard.name} ${kind.name} ${path}${named ? ' named' : ''}`,
  )
}

test('a file is of the first kind that takes its path and its text', async () => {
  expect(await selected(change())).toEqual([
    'builder builder/note a.md',
    'builder builder/marked b.md',
    'weekly weekly/text c.txt',
    'builder builder/note docs/.git/k.md',
    'builder builder/note docs/h.md',
    'builder builder/note docs/link.md',
    'builder builder/note docs/more/i.md',
    'builder builder/note mytemplates/g.md',
    'builder builder/note node_modules/j.md',
  ])
})

test('only text shows what a kind takes that asks for it', async () => {
  const only = [entry('builder', marked)]
  expect(await selected(change(), {}, only)).toEqual(['builder builder/marked b.md'])
})

test('neither ignored files nor standards that are off are looked at', async () => {
  expect(await selected(change(), { standards: ['weekly'] })).toEqual(['weekly weekly/text c.txt'])
  expect(await selected(change(), { standards: ['weekly'], ignore: ['c.*'] })).toEqual([])
})

test('what a change removes is no document; a change that cannot be read has none', async () => {
  const gone = changeBetween(files, {})
  expect(await selected(gone)).toEqual([])
  expect(await selected(change({ files: unknown('it is too large') }))).toEqual([])
})

test('a tree is searched whole or below what is named, without modules and git’s own', async () => {
  expect(await selected(change({ mode: 'tree' }))).toEqual([
    'builder builder/note a.md',
    'builder builder/marked b.md',
    'weekly weekly/text c.txt',
    'builder builder/note docs/h.md',
    'builder builder/note docs/more/i.md',
    'builder builder/note mytemplates/g.md',
  ])
  const docs = ['builder builder/note docs/h.md', 'builder builder/note docs/more/i.md']
  expect(await selected(change({ mode: 'tree', named: ['docs'] }))).toEqual(docs)
  expect(await selected(change({ mode: 'files', named: ['docs', 'docs/h.md'] }))).toEqual(docs)
  expect(await selected(change({ mode: 'files', named: ['gone.md'] }))).toEqual([
    'builder builder/note gone.md',
  ])
  expect(await selected(change({ mode: 'files', named: [] }))).toEqual([])
})

test('a named kind is that of every named file, whatever its name, and of no other', async () => {
  const named = change({ mode: 'files', named: ['d.bin', 'a.md', 'templates'], kind: 'weekly/text' })
  expect(await selected(named, { standards: [], ignore: ['a.md'] })).toEqual([
    'weekly weekly/text a.md named',
    'weekly weekly/text d.bin named',
    'weekly weekly/text templates/e.md named',
  ])
  expect(() => kindNamed('weekly/note', standards)).toThrow(
    '--standard weekly/note: no such kind; known are builder/marked, builder/note, weekly/text',
  )
})

test('the text of a pull request is a document where a kind says so', async () => {
  const pullRequest: PullRequest = { number: 1, title: 'Weekly', body: '', author: 'a', draft: false }
  const own = (title: string, config = {}) =>
    selected(change({ mode: 'files', pullRequest: { ...pullRequest, title } }), config)
  expect(await own('Weekly')).toEqual(['weekly weekly/text pull request body'])
  expect(await own('Other')).toEqual([])
  expect(await own('Weekly', { standards: ['builder'] })).toEqual([])
})
