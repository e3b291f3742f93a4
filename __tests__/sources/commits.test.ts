import { join } from 'node:path'
import { openGithub } from '../../src/sources/github.js'
import { memoryRepository } from '../../src/sources/memory.js'
import { openWorkTree } from '../../src/sources/work-tree.js'
import { openPull, startTestGitHub } from '../github/index.js'
import { buildWorld, checkOut, freshFolder, git } from './git-fixture.js'
import { cleanUp, open, worldAt } from './git-opening.js'
import { clientOf, settling } from './github-world.js'

cleanUp()

const world = { history: [{ 'a.md': 'oldest' }], base: { 'a.md': 'old' }, head: { 'a.md': 'new' } }
const none = 'f'.repeat(40)

describe('whether a commit is known', () => {
  it('is told by git for every object that it has, by full and shortened id', async () => {
    const directory = worldAt(world)
    const { repository } = await open({ directory, base: 'main' })
    const oldest = git(directory, 'rev-list', '--max-parents=0', 'HEAD')
    expect(await repository.hasCommit?.(oldest)).toEqual({ state: 'found', value: true })
    expect(await repository.hasCommit?.(oldest.slice(0, 12).toUpperCase())).toEqual({
      state: 'found',
      value: true,
    })
    expect(await repository.hasCommit?.(none)).toEqual({ state: 'absent' })
  })

  it('takes no revision for an id, and no other object for a commit', async () => {
    const directory = worldAt(world)
    const { repository } = await open({ directory, base: 'main' })
    for (const name of ['HEAD', 'main', '', '--all', `${none}^{tree}`]) {
      expect((await repository.hasCommit?.(name))?.state).toBe('unknown')
    }
    expect(await repository.hasCommit?.(git(directory, 'rev-parse', 'HEAD:a.md'))).toEqual({
      state: 'absent',
    })
  })

  it('is unknown in a shallow clone that does not have it', async () => {
    const from = worldAt(world)
    const directory = join(freshFolder(), 'clone')
    git(
      from,
      'clone',
      '--quiet',
      '--no-checkout',
      '--depth',
      '1',
      '--branch',
      'topic',
      `file://${from}`,
      directory,
    )
    const { repository } = await open({ directory, base: 'HEAD' })
    expect(await repository.hasCommit?.(none)).toEqual({ state: 'unknown', because: 'the clone is shallow' })
  })

  it('is told for the commits behind a work tree', async () => {
    const directory = freshFolder()
    buildWorld(directory, world)
    checkOut(directory)
    const { repository } = await openWorkTree({ directory, paths: ['a.md'] })
    expect(await repository.hasCommit?.(git(directory, 'rev-parse', 'main'))).toEqual({
      state: 'found',
      value: true,
    })
    expect(await repository.hasCommit?.(none)).toEqual({ state: 'absent' })
    await repository.close()
  })

  it('is told by GitHub', async () => {
    const github = await startTestGitHub()
    const home = await github.createRepository('acme/widgets', { files: { 'a.md': 'old' } })
    const head = await home.commit('topic', { 'a.md': 'new' }, { from: 'main' })
    await openPull(home, { head: 'topic' })
    const base = await home.tip('main')
    const { traffic, settled } = settling(clientOf(github))
    const { repository } = await openGithub(traffic, {
      repository: home.fullName,
      headRepository: home.fullName,
      base,
      head,
      policy: base,
      compare: 'merge-base',
      changedFiles: 1,
      pullRequest: null,
    })
    expect(await repository.hasCommit?.(base)).toEqual({ state: 'found', value: true })
    expect(await repository.hasCommit?.(none)).toEqual({ state: 'absent' })
    await settled()
    await github.close()
    github.assertClean()
  }, 30_000)

  it('is unknown in memory until somebody says which there are', async () => {
    expect((await memoryRepository(world).hasCommit?.(none))?.state).toBe('unknown')
    const told = memoryRepository({ ...world, commits: [none] })
    expect(await told.hasCommit?.(none.slice(0, 7))).toEqual({ state: 'found', value: true })
    expect(await told.hasCommit?.('a'.repeat(40))).toEqual({ state: 'absent' })
  })
})
