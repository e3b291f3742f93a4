import { defaultConfig } from '../../src/config/defaults.js'
import { absent, found, unknown } from '../../src/model/answer.js'
import type { SourceText } from '../../src/model/document.js'
import type { Handoff } from '../../src/model/handoff.js'
import type { Repository } from '../../src/model/repository.js'
import type { Kind, Validator } from '../../src/model/standard.js'
import { changeBetween, type MemoryTree, memoryRepository } from '../../src/sources/memory.js'
import { movedPaths } from '../../src/steps/moved.js'
import { type KnownTexts, type Reading, readDocument, readPullRequest } from '../../src/steps/read.js'
import { resultOf } from '../../src/steps/result-handoff.js'
import { handoff } from './parts.js'

const reads: SourceText[] = []
const validate: Validator = (record) => {
  const valid = (record as { text: string }).text !== 'bad'
  validate.errors = valid ? null : [{ instancePath: '/text', keyword: 'const', params: {} }]
  return valid
}
const kind: Kind = {
  name: 'builder/note',
  validate,
  read(source) {
    reads.push(source)
    const problems = source.text === 'odd' ? [{ rule: 'readable', message: 'odd' }] : []
    return { record: { text: source.text }, positions: new Map(), problems } as unknown as ReturnType<
      Kind['read']
    >
  },
}
beforeEach(() => {
  reads.length = 0
})

const reading = (path: string, change: Partial<Reading> = {}): Reading => ({
  kind,
  path,
  side: 'head',
  named: false,
  judged: true,
  moved: false,
  ...change,
})
const read = (
  head: MemoryTree,
  about: Reading,
  {
    change = {},
    known,
    most = 100,
  }: { change?: Partial<Repository>; known?: KnownTexts; most?: number } = {},
) =>
  readDocument(
    about,
    { ...memoryRepository({ base: { 'a.md': 'old' }, head }), ...change },
    { ...defaultConfig, maxDocumentBytes: most },
    known,
  )

test('a document is read from its side, with what its kind and its schema have against it', async () => {
  expect(await read({ 'a.md': 'new' }, reading('a.md', { named: true }))).toMatchObject({
    kind: 'builder/note',
    path: 'a.md',
    text: 'new',
    oid: expect.stringMatching(/^[0-9a-f]{40}$/),
    judged: true,
    moved: false,
    named: true,
    record: { text: 'new' },
    problems: [],
    schemaErrors: [],
  })
  expect(await read({ 'a.md': 'new' }, reading('a.md', { side: 'base' }))).toMatchObject({ text: 'old' })
  expect(await read({ 'a.md': 'odd' }, reading('a.md'))).toMatchObject({ problems: [{ message: 'odd' }] })
  expect(await read({ 'a.md': 'bad' }, reading('a.md'))).toMatchObject({
    schemaErrors: [{ keyword: 'const' }],
  })
})

test('what is not there is none; what cannot be had is our trouble only where it is judged', async () => {
  expect(await read({}, reading('a.md'))).toBeNull()
  const change = { read: async () => unknown('the disk is gone') }
  await expect(read({ 'a.md': 'x' }, reading('a.md'), { change })).rejects.toThrow(
    'a.md could not be read: the disk is gone',
  )
  expect(await read({ 'a.md': 'x' }, reading('a.md', { judged: false }), { change })).toBeNull()
})

test.each<[string, MemoryTree, RegExp]>([
  [
    'a link',
    { 'a.md': { symlink: 'b.md' } },
    /^this is a symlink, not a file; a handoff document must be a plain/,
  ],
  [
    'too large',
    { 'a.md': 'x'.repeat(101) },
    /^the document has 101 bytes; the limit is 100 \(max-document-bytes\)$/,
  ],
  ['no text', { 'a.md': Uint8Array.of(0x66, 0, 0xff) }, /^the document cannot be read: /],
])('%s is a document with that flaw', async (_case, head, message) => {
  expect(await read(head, reading('a.md'))).toMatchObject({
    text: '',
    record: { text: '' },
    problems: [{ rule: 'readable', message: expect.stringMatching(message) }],
    schemaErrors: [],
  })
})

test('the limit itself is allowed, and a companion that is no file is none', async () => {
  expect(await read({ 'a.md': 'x'.repeat(100) }, reading('a.md'))).toMatchObject({ problems: [] })
  expect(await read({ 'a.md': { symlink: 'b.md' } }, reading('a.md', { judged: false }))).toBeNull()
})

test('the same content is read once for each kind and path', async () => {
  const known: KnownTexts = new Map()
  const head = { 'a.md': 'new', 'b.md': 'new' }
  await read(head, reading('a.md'), { known })
  expect(await read(head, reading('a.md', { judged: false }), { known })).toMatchObject({
    text: 'new',
    judged: false,
  })
  expect(reads).toHaveLength(1)
  await read(head, reading('b.md'), { known })
  await read(head, reading('a.md', { kind: { ...kind, name: 'builder/other' } }), { known })
  expect(await read(head, reading('a.md', { side: 'base' }), { known })).toMatchObject({ text: 'old' })
  expect(reads).toHaveLength(4)
})

test('YAML files and front matter are parsed, and their flaws are the document’s', async () => {
  for (const path of ['a.yml', 'a.YAML']) {
    await read({ [path]: 'n: 3\n' }, reading(path))
    expect(reads.at(-1)).toMatchObject({ body: 'n: 3\n', frontMatter: { data: { n: 3 } } })
  }
  expect(await read({ 'a.yml': 'n: [\n' }, reading('a.yml'))).toMatchObject({
    problems: [{ rule: 'readable', message: expect.stringMatching(/^this is not valid YAML: ./) }],
  })
  expect(reads.at(-1)).toMatchObject({ frontMatter: null })
  await read({ 'a.md': '---\nn: 3\n---\nText\n' }, reading('a.md'))
  expect(reads.at(-1)).toMatchObject({ body: '\n\n\nText\n', frontMatter: { data: { n: 3 } } })
  await read({ 'a.yml.md': 'n: 3\n---\n' }, reading('a.yml.md'))
  expect(reads.at(-1)).toMatchObject({ body: 'n: 3\n---\n', frontMatter: null })
})

test('the text of a pull request is a judged document without an id', async () => {
  const pullRequest = { number: 1, title: '', body: 'said', author: 'a', draft: false }
  expect(await readPullRequest(kind, pullRequest, defaultConfig)).toEqual({
    kind: 'builder/note',
    path: 'pull request body',
    oid: null,
    judged: true,
    moved: false,
    named: false,
    text: 'said',
    record: { text: 'said' },
    positions: new Map(),
    problems: [],
    schemaErrors: [],
  })
})

test('only a file that is moved with the same content is a moved one', async () => {
  const base = { 'old.md': 'same', 'was.md': 'first' }
  const head = { 'new.md': 'same', 'is.md': 'second', 'more.md': 'x' }
  const files = [
    { path: 'new.md', status: 'renamed', previousPath: 'old.md' },
    { path: 'is.md', status: 'renamed', previousPath: 'was.md' },
    { path: 'more.md', status: 'added' },
  ] as const
  const change = { ...changeBetween(base, head), files: found(files) }
  const repository = memoryRepository({ base, head })
  expect([...(await movedPaths(change, repository))]).toEqual(['new.md'])
  expect([...(await movedPaths({ ...change, mode: 'tree' }, repository))]).toEqual([])
  expect([...(await movedPaths({ ...change, files: unknown('x') }, repository))]).toEqual([])
  const blind = (side: string) => ({
    ...repository,
    stat: async (at: 'base' | 'head', path: string) => (at === side ? absent : repository.stat(at, path)),
  })
  for (const side of ['base', 'head']) expect([...(await movedPaths(change, blind(side)))]).toEqual([])
})

test('a result has the judged and the moved documents, and each claim at its line', () => {
  const range = { line: 7, column: 1, endLine: 7, endColumn: 2 }
  const document = { kind: 'builder/note', record: {}, positions: new Map([['/n', range]]) }
  const claim = { kind: 'k', subject: 's', verdict: 'verified', evidence: 'e', path: 'a.md' } as const
  const documents = [
    { ...document, path: 'a.md', judged: true, moved: false },
    { ...document, path: 'b.md', judged: false, moved: true },
    { ...document, path: 'c.md', judged: false, moved: false },
  ] as unknown as Handoff['documents']
  const claims = [{ ...claim, pointer: '/n', expected: '3' }, { ...claim, line: 4, pointer: '/n' }, claim]
  const items = [{ id: 'i', text: 't', state: 'manual', evidence: '' }] as const
  const result = resultOf(handoff('H-1', { documents, claims }), items)
  expect(result.documents).toEqual(
    ['a.md', 'b.md'].map((path) => ({ kind: 'builder/note', path, record: {} })),
  )
  expect(result.claims).toEqual([7, 4, 1].map((line) => ({ ...claim, line })))
  expect(result.checklist).toBe(items)
  expect(result).not.toHaveProperty('trend')
  const trend = [{ id: 'H-1', numbers: { tests: 3 } }]
  expect(resultOf(handoff('H-1', { trend }), [])).toMatchObject({ trend })
})
