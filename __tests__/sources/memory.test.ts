import { changeBetween, memoryRepository } from '../../src/sources/memory.js'

const gone = { state: 'unknown', because: 'there is no git repository here' }

test('without base there is no repository, only files', async () => {
  const repository = memoryRepository({ head: { 'a.md': 'a' } })
  expect(await repository.read('base', 'a.md')).toEqual(gone)
  expect(await repository.stat('base', 'a.md')).toEqual(gone)
  expect(await repository.findVersion('a.md', 'f'.repeat(64))).toEqual(gone)
  expect(await repository.newest(['a.md'])).toEqual(gone)
  expect(await repository.stat('base', '../a.md')).toEqual({ state: 'absent' })
})

test('a shallow history calls nothing absent', async () => {
  const repository = memoryRepository({ base: { 'a.md': 'a' }, head: { 'a.md': 'b' }, shallow: true })
  const shallow = { state: 'unknown', because: 'the clone is shallow' }
  expect(await repository.findVersion('a.md', 'f'.repeat(64))).toEqual(shallow)
  expect(await repository.newest(['a.md'])).toEqual(shallow)
})

test('a change between two trees', () => {
  const base = { 'a.md': '1', 'b.md': 'moved', 'c.md': 'gone', same: 'same' }
  const head = {
    'a.md': '2',
    'd/b.md': 'moved',
    'e.md': new Uint8Array([1]),
    same: new Uint8Array(Buffer.from('same')),
  }
  const change = changeBetween(base, head)
  expect(change).toMatchObject({ mode: 'change', named: [], kind: null, pullRequest: null })
  expect(change.files).toEqual({
    state: 'found',
    value: [
      { path: 'a.md', status: 'modified' },
      { path: 'c.md', status: 'removed' },
      { path: 'd/b.md', status: 'renamed', previousPath: 'b.md' },
      { path: 'e.md', status: 'added' },
    ],
  })
  expect(change.base).not.toBe(change.head)
  expect(changeBetween(base, base).base).toBe(change.base)
})
