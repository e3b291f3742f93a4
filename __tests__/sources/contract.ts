import { createHash } from 'node:crypto'
import type { Repository } from '../../src/model/repository.js'
import type { World } from './git-fixture.js'

export interface Source {
  readonly repository: Repository
  close(): Promise<void>
}

/** How a source is opened on a world: base is what head is proposed onto. */
export type Open = (world: World) => Promise<Source>

export interface Abilities {
  /** False where entries have no object id (files on disk). */
  readonly objectIds: boolean
  /** Characters of an object id; 40 by default. */
  readonly idLength?: number
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
const absent = { state: 'absent' }
const POINTED = 'b'.repeat(64)
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${POINTED}\nsize 12345\n`
const BINARY = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 256)
const ODD = [
  'with space.md',
  'with "quote".md',
  'line\nbreak.md',
  'uni-ćödé-漢字-😀.md',
  'nfd-e\u0301.md',
  "it's.md",
  '-dash.md',
  '100% done.md',
  'tab\there.md',
]

const WORLD: World = {
  history: [
    {
      'a.md': 'older\n',
      'docs/guide.md': 'first\n',
      'docs/moved.md': 'same\n',
      'old.md': 'o',
      'back.md': '2',
    },
    { 'a.md': 'oldest\n', 'old.md': 'o', 'back.md': '1', 'n/H-9.md': '9', 'n/H-10.md': '10' },
  ],
  base: {
    'a.md': 'before\n',
    'docs/guide.md': 'second\n',
    'gone.md': 'gone\n',
    'same.md': 'same\n',
    'old.md': 'o',
    'back.md': '1',
    'n/H-9.md': '9',
    'n/H-10.md': '10',
  },
  head: {
    'a.md': 'after\n',
    'docs/guide.md': 'third\n',
    'docs/deep/er/file.txt': 'deep\n',
    'same.md': 'same\n',
    'empty.md': '',
    'binary.bin': BINARY,
    'model.bin': POINTER,
    'almost.bin': POINTER.replace('oid sha256', 'oid sha512'),
    'a-b/x': 'x',
    'a.b/x': 'x',
    'Z.md': 'Z',
    link: { symlink: 'a.md' },
    'escape.md': { symlink: '/etc/hostname' },
    'docs/up': { symlink: '..' },
    ...Object.fromEntries(ODD.map((name) => [`odd/${name}`, `content of ${name}`])),
  },
}

/** What every implementation of `Repository` keeps to. */
export function repositoryContract(name: string, open: Open, { objectIds, idLength = 40 }: Abilities): void {
  describe(`repository contract: ${name}`, () => {
    let source: Source
    let repository: Repository
    beforeAll(async () => {
      source = await open(WORLD)
      repository = source.repository
    })
    afterAll(() => source.close())

    const text = async (side: 'base' | 'head', path: string): Promise<string> => {
      const answer = await repository.read(side, path)
      return answer.state === 'found' ? Buffer.from(answer.value).toString() : answer.state
    }

    test('reads both sides', async () => {
      expect(await text('base', 'a.md')).toBe('before\n')
      expect(await text('head', 'a.md')).toBe('after\n')
      expect(await text('head', 'docs/deep/er/file.txt')).toBe('deep\n')
      expect(await text('head', 'empty.md')).toBe('')
      expect(await text('base', 'gone.md')).toBe('gone\n')
    })

    test('what a side does not have is absent', async () => {
      expect(await repository.read('head', 'gone.md')).toEqual(absent)
      expect(await repository.stat('base', 'empty.md')).toEqual(absent)
      expect(await repository.sha256('head', 'docs/none.md')).toEqual(absent)
      expect(await repository.list('head', 'none')).toEqual(absent)
      expect(await repository.stat('head', 'a.md/below')).toEqual(absent)
      expect(await repository.stat('head', 'A.MD')).toEqual(absent)
      expect(await repository.stat('head', 'constructor')).toEqual(absent)
    })

    test('tells types', async () => {
      const types: Record<string, string> = {
        '': 'directory',
        docs: 'directory',
        'docs/guide.md': 'file',
        link: 'symlink',
        'docs/up': 'symlink',
      }
      for (const [path, type] of Object.entries(types)) {
        const entry = { path, type, name: path.split('/').at(-1) }
        expect(await repository.stat('head', path)).toMatchObject({ state: 'found', value: entry })
      }
    })

    test('directories and symlinks have no content, files no entries', async () => {
      for (const path of ['', 'docs', 'link', 'escape.md', 'docs/up']) {
        expect(await repository.read('head', path)).toEqual(absent)
        expect(await repository.sha256('head', path)).toEqual(absent)
      }
      for (const path of ['a.md', 'link', 'docs/up'])
        expect(await repository.list('head', path)).toEqual(absent)
    })

    test('what lies behind a symlink is not looked at', async () => {
      const answer = { state: 'unknown', because: 'docs/up is a symbolic link and is not followed' }
      expect(await repository.read('head', 'docs/up/a.md')).toEqual(answer)
      expect(await repository.list('head', 'docs/up/docs')).toEqual(answer)
    })

    test.each([
      ['/a.md'],
      ['./a.md'],
      ['docs/../a.md'],
      ['../a.md'],
      ['..'],
      ['.'],
      ['docs//guide.md'],
      ['docs/'],
      ['/'],
      ['a.md\0'],
      ['\0'],
    ])('%j is no path', async (path) => {
      for (const side of ['base', 'head'] as const) {
        expect(await repository.stat(side, path)).toEqual(absent)
        expect(await repository.read(side, path)).toEqual(absent)
        expect(await repository.sha256(side, path)).toEqual(absent)
        expect(await repository.list(side, path)).toEqual(absent)
      }
      expect(await repository.findVersion(path, sha256('before\n'))).toEqual(absent)
    })

    test('lists sorted by name, with paths', async () => {
      const root = await repository.list('head', '')
      const names = root.state === 'found' ? root.value.map((entry) => entry.name) : []
      expect(names).toEqual([...names].sort())
      expect(names).toEqual(expect.arrayContaining(['Z.md', 'a-b', 'a.b', 'a.md', 'docs', 'link', 'odd']))
      expect(names).not.toContain('.git')
      const docs = await repository.list('head', 'docs')
      expect(docs).toMatchObject({
        state: 'found',
        value: [
          { name: 'deep', path: 'docs/deep', type: 'directory' },
          { name: 'guide.md', path: 'docs/guide.md', type: 'file' },
          { name: 'up', path: 'docs/up', type: 'symlink' },
        ],
      })
    })

    test('odd names are taken as they are', async () => {
      const listed = await repository.list('head', 'odd')
      const names = listed.state === 'found' ? listed.value.map((entry) => entry.name) : []
      expect(names).toEqual([...ODD].sort())
      const contents = await Promise.all(ODD.map((odd) => text('head', `odd/${odd}`)))
      expect(contents).toEqual(ODD.map((odd) => `content of ${odd}`))
      expect(await repository.stat('head', 'odd/nfd-\u00e9.md')).toEqual(absent)
    })

    test('digests', async () => {
      const digest = async (path: string) => repository.sha256('head', path)
      expect(await digest('a.md')).toEqual({ state: 'found', value: sha256('after\n') })
      expect(await digest('empty.md')).toEqual({ state: 'found', value: sha256('') })
      expect(await digest('binary.bin')).toEqual({ state: 'found', value: sha256(BINARY) })
      expect(await repository.sha256('base', 'a.md')).toEqual({ state: 'found', value: sha256('before\n') })
    })

    test('binary content comes back byte for byte', async () => {
      const answer = await repository.read('head', 'binary.bin')
      expect(answer.state === 'found' && Buffer.compare(answer.value, BINARY)).toBe(0)
    })

    test('a Git LFS pointer answers the digest it names, and reads as the pointer', async () => {
      expect(await repository.sha256('head', 'model.bin')).toEqual({ state: 'found', value: POINTED })
      expect(await text('head', 'model.bin')).toBe(POINTER)
      const other = POINTER.replace('oid sha256', 'oid sha512')
      expect(await repository.sha256('head', 'almost.bin')).toEqual({ state: 'found', value: sha256(other) })
    })

    test('many questions at once keep their answers', async () => {
      const asked = Array.from(
        { length: 400 },
        (_, index) => ['a.md', 'docs/guide.md', 'nothing'][index % 3] ?? '',
      )
      const answers = await Promise.all(asked.map((path) => text('head', path)))
      const expected: Record<string, string> = {
        'a.md': 'after\n',
        'docs/guide.md': 'third\n',
        nothing: 'absent',
      }
      expect(answers).toEqual(asked.map((path) => expected[path]))
    })

    test('finds earlier versions', async () => {
      const commits: string[] = []
      for (const content of ['before\n', 'older\n', 'oldest\n']) {
        const answer = await repository.findVersion('a.md', sha256(content))
        expect(answer).toMatchObject({
          state: 'found',
          value: { commit: expect.stringMatching(/^[0-9a-f]{40,64}$/) },
        })
        if (answer.state === 'found') commits.push(answer.value.commit)
      }
      expect(new Set(commits).size).toBe(3)
      const upper = await repository.findVersion('docs/guide.md', sha256('first\n').toUpperCase())
      expect(upper.state).toBe('found')
    })

    test('a version that never was is absent once the whole history was seen', async () => {
      expect(await repository.findVersion('a.md', sha256('never'))).toEqual(absent)
      expect(await repository.findVersion('docs/moved.md', sha256('before\n'))).toEqual(absent)
      expect(await repository.findVersion('docs', sha256('before\n'))).toEqual(absent)
      expect(await repository.findVersion('no/such/file', sha256('before\n'))).toEqual(absent)
    })

    test('tells which file of base got its content last', async () => {
      const newest = async (...paths: string[]) => repository.newest(paths)
      expect(await newest('old.md', 'docs/guide.md')).toEqual({
        state: 'found',
        value: { path: 'docs/guide.md' },
      })
      expect(await newest('old.md', 'back.md')).toEqual({ state: 'found', value: { path: 'back.md' } })
      expect(await newest('old.md', 'empty.md', 'none.md')).toEqual({
        state: 'found',
        value: { path: 'old.md' },
      })
      expect(await newest('n/H-9.md', 'n/H-10.md', 'old.md')).toEqual({
        state: 'found',
        value: { path: 'n/H-10.md' },
      })
      expect(await newest('empty.md', 'docs')).toEqual(absent)
      expect(await newest()).toEqual(absent)
      expect(await newest('../a.md')).toEqual(absent)
    })

    const onlyWithIds = objectIds ? test : test.skip
    onlyWithIds('equal object ids mean equal content', async () => {
      const id = async (side: 'base' | 'head', path: string) => {
        const entry = await repository.stat(side, path)
        return entry.state === 'found' ? entry.value.oid : null
      }
      expect(await id('head', 'same.md')).toMatch(/^[0-9a-f]{40,64}$/)
      expect(await id('head', 'same.md')).toBe(await id('base', 'same.md'))
      expect(await id('head', 'a.md')).not.toBe(await id('base', 'a.md'))
    })
    onlyWithIds('submodules are entries without content, and what is in them is unknown', async () => {
      const submodule = 'a'.repeat(idLength)
      const own = await open({ base: {}, head: { 'lib/sub': { submodule }, 'a.md': 'a' } })
      const entry = { type: 'submodule', oid: submodule }
      expect(await own.repository.stat('head', 'lib/sub')).toMatchObject({ state: 'found', value: entry })
      expect(await own.repository.read('head', 'lib/sub')).toEqual(absent)
      expect(await own.repository.list('head', 'lib/sub')).toEqual(absent)
      expect(await own.repository.stat('head', 'lib/sub/x.md')).toMatchObject({ state: 'unknown' })
      await own.close()
    })
  })
}
