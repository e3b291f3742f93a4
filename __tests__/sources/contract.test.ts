import { join } from 'node:path'
import { type GitRequest, openGit } from '../../src/sources/git.js'
import { memoryRepository } from '../../src/sources/memory.js'
import { openWorkTree } from '../../src/sources/work-tree.js'
import { type Open, repositoryContract } from './contract.js'
import { buildWorld, checkOut, freshFolder, git, type Layout, removeFolders } from './git-fixture.js'

afterAll(removeFolders)

const gitSource = async (request: GitRequest) => {
  const { repository } = await openGit(request)
  return { repository, close: () => repository.close() }
}

const committed =
  (layout: Layout, prepare: (directory: string) => string = (directory) => directory): Open =>
  async (world) => {
    const directory = join(freshFolder(), 'repository')
    buildWorld(directory, world, layout)
    return gitSource({ directory: prepare(directory), base: 'main', head: 'topic' })
  }

repositoryContract(
  'memory',
  async (world) => ({ repository: memoryRepository(world), close: async () => {} }),
  {
    objectIds: true,
  },
)
repositoryContract('git, work tree', committed({}), { objectIds: true })
repositoryContract('git, bare', committed({ bare: true }), { objectIds: true })
repositoryContract(
  'git, bare, packed',
  committed({ bare: true }, (directory) => {
    git(directory, 'gc', '--quiet', '--aggressive', '--prune=now')
    return directory
  }),
  { objectIds: true },
)
repositoryContract(
  'git, from a folder below the top level',
  committed({}, (directory) => join(directory, '.git', 'refs')),
  { objectIds: true },
)
repositoryContract('git, sha256 ids', committed({ format: 'sha256' }), { objectIds: true, idLength: 64 })
repositoryContract(
  'git, linked work tree',
  committed({}, (directory) => {
    git(directory, 'worktree', 'add', '--quiet', '--no-checkout', '../linked', 'main')
    return join(directory, '..', 'linked')
  }),
  { objectIds: true },
)
repositoryContract(
  'files on disk',
  async (world) => {
    const directory = join(freshFolder(), 'repository')
    buildWorld(directory, world)
    checkOut(directory)
    const { repository } = await openWorkTree({ directory, paths: ['a.md'] })
    return { repository, close: () => repository.close() }
  },
  { objectIds: false },
)
