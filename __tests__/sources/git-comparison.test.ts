import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installedGit } from '../../src/sources/git-process.js'
import { commit, freshFolder, git, initialise } from './git-fixture.js'
import { cleanUp, complaint, filesOf, open, randomFrom, worldAt } from './git-opening.js'

cleanUp()

describe('what it is compared with', () => {
  const two = { base: { 'a.md': '1' }, head: { 'a.md': '2' } }

  test('the merge base, not the tip of base', async () => {
    const directory = worldAt(two)
    const fork = git(directory, 'rev-parse', 'main')
    commit(directory, [
      { branch: 'main', files: { 'a.md': '1', 'elsewhere.md': 'x' }, parents: ['refs/heads/main^0'] },
    ])
    const { change, nothingAhead, against } = await open({ directory, base: 'main' })
    expect(change).toMatchObject({ mode: 'change', base: fork, head: git(directory, 'rev-parse', 'topic') })
    expect(filesOf(change)).toEqual([{ path: 'a.md', status: 'modified' }])
    expect({ nothingAhead, against }).toEqual({ nothingAhead: false, against: 'main' })
  })

  test('agrees with git merge-base on random histories', async () => {
    const random = randomFrom(3)
    for (let round = 0; round < 8; round += 1) {
      const directory = freshFolder()
      initialise(directory, { bare: true })
      const size = 12 + random(60)
      const ids = commit(
        directory,
        Array.from({ length: size }, (_, at) => {
          const reach = () => `:${Math.max(1, at - random(5))}`
          const parents = at === 0 ? [] : [...new Set(random(3) === 0 ? [reach(), reach()] : [reach()])]
          return { branch: `b${at}`, files: { 'a.md': `${at}` }, parents }
        }),
      )
      for (let pair = 0; pair < 4; pair += 1) {
        const [a, b] = [ids[random(size)] ?? '', ids[random(size)] ?? '']
        const { change } = await open({ directory, base: a, head: b })
        expect(git(directory, 'merge-base', '--all', a, b).split('\n')).toContain(change.base)
      }
    }
  })

  test('histories that part far back', async () => {
    const directory = worldAt(two)
    const fork = git(directory, 'rev-parse', 'main')
    const line = (branch: string) =>
      Array.from({ length: 80 }, (_, at) => ({
        branch,
        files: { 'a.md': `${branch} ${at}` },
        parents: [at === 0 ? fork : `refs/heads/${branch}^0`],
      }))
    commit(
      directory,
      line('long').map((step, at) => (at === 0 ? step : { ...step, parents: [`:${at}`] })),
    )
    commit(
      directory,
      line('wide').map((step, at) => (at === 0 ? step : { ...step, parents: [`:${at}`] })),
    )
    expect((await open({ directory, base: 'long', head: 'wide' })).change.base).toBe(fork)
  })

  test('tags, abbreviated ids and relative names are followed', async () => {
    const directory = worldAt(two)
    git(directory, 'tag', '-a', 'v1', '-m', 'one', 'main')
    const tip = git(directory, 'rev-parse', 'topic')
    for (const base of ['v1', 'refs/tags/v1', 'topic~1', git(directory, 'rev-parse', '--short=8', 'main')]) {
      expect((await open({ directory, base, head: tip })).change.head).toBe(tip)
    }
  })

  test('without base: the default branch', async () => {
    const directory = worldAt(two)
    expect(await open({ directory })).toMatchObject({ against: 'main', nothingAhead: false })
    git(directory, 'update-ref', 'refs/remotes/origin/main', 'topic')
    expect(await open({ directory })).toMatchObject({ against: 'origin/main', nothingAhead: true })
    git(directory, 'update-ref', 'refs/remotes/origin/trunk', 'main')
    git(directory, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk')
    expect(await open({ directory })).toMatchObject({ against: 'origin/HEAD', nothingAhead: false })
  })

  test('head is the default branch: an empty change, and it is said', async () => {
    const { change, nothingAhead } = await open({ directory: worldAt(two), head: 'main' })
    expect(nothingAhead).toBe(true)
    expect(change.base).toBe(change.head)
    expect(filesOf(change)).toEqual([])
  })

  test('a whole tree needs nothing to compare with', async () => {
    const directory = worldAt(two)
    git(directory, 'branch', '-m', 'main', 'trunk')
    git(directory, 'config', 'core.bare', 'false')
    mkdirSync(join(directory, 'work'))
    const gitDir = directory
    const directoryOfWork = join(directory, 'work')
    writeFileSync(join(directoryOfWork, '.git'), `gitdir: ${gitDir}\n`)
    const { change, repository } = await open({ directory: directoryOfWork, mode: 'tree' })
    expect(change).toMatchObject({ mode: 'tree', base: null, files: { state: 'unknown' } })
    expect(await repository.read('base', 'a.md')).toMatchObject({ state: 'unknown' })
    expect((await repository.read('head', 'a.md')).state).toBe('found')
    expect(await complaint({ directory: directoryOfWork })).toMatch(/no default branch.*--base/)
  })
})

describe('bad usage is told in one line', () => {
  test('no such directory, no repository', async () => {
    const directory = freshFolder()
    expect(await complaint({ directory: join(directory, 'none') })).toMatch(/none is not a directory/)
    expect(await complaint({ directory })).toMatch(/is not in a git repository/)
    mkdirSync(join(directory, 'lost'))
    writeFileSync(join(directory, 'lost', '.git'), 'gitdir: ../nowhere\n')
    expect(await complaint({ directory: join(directory, 'lost') })).toMatch(
      /does not lead to a git repository/,
    )
  })

  test('no commits', async () => {
    const directory = freshFolder()
    initialise(directory)
    expect(await complaint({ directory })).toMatch(/^there are no commits on main in /)
  })

  test('unknown refs', async () => {
    const directory = worldAt({ base: { a: '1' }, head: { a: '2' } })
    expect(await complaint({ directory, base: 'nope' })).toMatch(
      /^--base nope is no commit in .*fetch it first/,
    )
    expect(await complaint({ directory, base: 'main', head: 'nope' })).toMatch(/^--head nope is no commit/)
    const blob = git(directory, 'rev-parse', 'main:a')
    expect(await complaint({ directory, base: blob })).toMatch(/is no commit/)
    git(directory, 'update-ref', 'refs/remotes/origin/develop', 'main')
    expect(await complaint({ directory, base: 'develop' })).toMatch(/there is an origin\/develop, name that/)
  })

  test.each([
    ['--all'],
    ['-n1'],
    ['main..topic'],
    ['main:a'],
    ['a\nb'],
    ['a\0b'],
    [''],
    ['^main'],
    ['\u001b[31m'],
  ])('the ref %j is refused', async (ref) => {
    const directory = worldAt({ base: { a: '1' }, head: { a: '2' } })
    expect(await complaint({ directory, base: ref })).toMatch(/^--base .* is not the name of one commit/)
    expect(await complaint({ directory, base: 'main', head: ref })).toMatch(/^--head /)
  })

  test('unrelated histories', async () => {
    const directory = worldAt({ base: { a: '1' }, head: { a: '2' } })
    commit(directory, [{ branch: 'orphan', files: { a: '3' } }])
    expect(await complaint({ directory, base: 'main', head: 'orphan' })).toMatch(
      /no commit in common: they are unrelated/,
    )
  })

  test('git is not installed', async () => {
    const directory = worldAt({ base: { a: '1' }, head: { a: '2' } })
    expect(await complaint({ directory }, { ...installedGit, program: 'no-such-git' })).toMatch(
      /no-such-git was not found/,
    )
  })
})
