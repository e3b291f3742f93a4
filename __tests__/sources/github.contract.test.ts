import { openGithub } from '../../src/sources/github.js'
import type { TestGitHub, TestGitHubOptions, TestRepository } from '../github/index.js'
import { openPull, startTestGitHub } from '../github/index.js'
import { type Open, repositoryContract } from './contract.js'
import { clientOf, commitWorld, settling } from './github-world.js'

interface Way {
  readonly options?: TestGitHubOptions
  readonly fork?: boolean
  readonly prepare?: (github: TestGitHub) => void
}

const through =
  ({ options = {}, fork = false, prepare }: Way): Open =>
  async (world) => {
    const github = await startTestGitHub(options)
    const home = await github.createRepository('acme/widgets')
    const stranger = (): Promise<TestRepository> => github.fork(home, 'stranger')
    const { base, head, holder } = await commitWorld(home, world, fork ? stranger : undefined)
    await openPull(home, { head: 'topic', from: holder })
    prepare?.(github)
    const { traffic, settled } = settling(clientOf(github))
    const { repository } = await openGithub(traffic, {
      repository: home.fullName,
      headRepository: holder.fullName,
      base,
      head,
      policy: base,
      compare: 'merge-base',
      changedFiles: null,
      pullRequest: null,
    })
    return {
      repository,
      close: async () => {
        await settled()
        await github.close()
        github.assertClean()
      },
    }
  }

const off = (github: TestGitHub): void => {
  github.fault({ path: '/graphql', status: 404, times: 1000 })
}

repositoryContract('GitHub', through({}), { objectIds: true })
repositoryContract('GitHub, head in a fork', through({ fork: true }), { objectIds: true })
repositoryContract('GitHub without GraphQL', through({ prepare: off }), { objectIds: true })
repositoryContract('GitHub, truncated trees', through({ options: { limits: { treeEntries: 16 } } }), {
  objectIds: true,
})
repositoryContract('GitHub Enterprise Server', through({ options: { basePath: '/api/v3' } }), {
  objectIds: true,
})
