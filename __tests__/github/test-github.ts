import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git } from './git/command.js'
import { createBareRepository } from './git/repository-fixture.js'
import { executeGraphql } from './graphql/execute.js'
import { createFaults, type Fault, type FaultHandle } from './http/faults.js'
import { enter, type FrontDoor, type RequestHook } from './http/front-door.js'
import { Journal, type LoggedRequest } from './http/journal.js'
import { createRest } from './http/rest.js'
import { startHttpServer } from './http/server.js'
import type { App, Permissions } from './state/model.js'
import { type RepositoryOptions, TestRepository } from './state/repository.js'
import { actionsApp, type Limits, World } from './state/world.js'

export interface TestGitHubOptions {
  /** `/api/v3` makes it a GitHub Enterprise Server, with GraphQL at `/api/graphql`. */
  readonly basePath?: string
  readonly limits?: Partial<Limits>
}

export interface TestGitHub {
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly serverUrl: string
  readonly world: World
  readonly limits: Limits
  readonly requests: readonly LoggedRequest[]
  readonly writes: readonly LoggedRequest[]
  readonly problems: readonly string[]
  readonly mostConcurrent: number
  createRepository(fullName: string, options?: RepositoryOptions): Promise<TestRepository>
  fork(parent: TestRepository, owner: string): Promise<TestRepository>
  /** The workflow token, `github-actions[bot]`; everything may be written unless told otherwise. */
  actionsToken(permissions?: Permissions): string
  appToken(app: App, permissions?: Permissions): string
  userToken(login: string, permissions?: Permissions): string
  fault(fault: Fault): FaultHandle
  /** Runs before each request is handled; returns what removes it. */
  onRequest(hook: RequestHook): () => void
  takeProblems(): string[]
  assertClean(): void
  close(): Promise<void>
}

const everything: Permissions = {
  checks: 'write',
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  statuses: 'write',
}

export async function startTestGitHub(options: TestGitHubOptions = {}): Promise<TestGitHub> {
  const root = options.basePath ?? ''
  const graphqlPath = root === '' ? '/graphql' : `${root.replace(/\/v3$/, '')}/graphql`
  const folder = await mkdtemp(join(tmpdir(), 'test-github-'))
  const journal = new Journal()
  const faults = createFaults()
  const hooks = new Set<RequestHook>()
  const opened: { door: FrontDoor | null } = { door: null }

  const server = await startHttpServer(
    (request) => (opened.door ? enter(opened.door, request) : Promise.reject(new Error('not ready'))),
    (error) =>
      journal.report(`the test GitHub broke: ${error instanceof Error ? error.stack : String(error)}`),
  )
  const addresses = {
    api: server.origin + root,
    graphql: server.origin + graphqlPath,
    server: server.origin,
  }
  const world = new World(addresses, options.limits)
  opened.door = {
    world,
    journal,
    faults,
    hooks,
    root,
    graphqlPath,
    rest: createRest(world, journal),
    graphql: (request, identity) =>
      executeGraphql(world, identity, request, (problem) => journal.report(problem)),
  }

  const addRepository = async (
    fullName: string,
    branch: string,
    isPrivate: boolean,
    parent: TestRepository | null,
  ): Promise<TestRepository> => {
    const [owner = '', name = ''] = fullName.split('/')
    const gitDir = join(folder, `${world.nextId()}.git`)
    await createBareRepository(gitDir, branch)
    const repository = new TestRepository(world, world.user(owner), name, gitDir, branch, isPrivate, parent)
    world.repositories.set(fullName.toLowerCase(), repository)
    return repository
  }

  return {
    apiUrl: addresses.api,
    graphqlUrl: addresses.graphql,
    serverUrl: addresses.server,
    world,
    limits: world.limits,
    requests: journal.requests,
    get writes() {
      return journal.writes
    },
    problems: journal.problems,
    get mostConcurrent() {
      return journal.mostConcurrent
    },
    async createRepository(fullName, settings = {}) {
      const branch = settings.defaultBranch ?? 'main'
      const repository = await addRepository(fullName, branch, settings.private ?? false, null)
      await repository.commit(branch, settings.files ?? { 'README.md': '# Example\n' }, { message: 'Start' })
      return repository
    },
    async fork(parent, owner) {
      const fork = await addRepository(
        `${owner}/${parent.name}`,
        parent.defaultBranch,
        parent.isPrivate,
        parent,
      )
      await git(fork.gitDir, ['fetch', '--quiet', parent.gitDir, 'refs/heads/*:refs/heads/*'])
      return fork
    },
    actionsToken: (permissions = everything) => world.appToken(actionsApp, permissions),
    appToken: (app, permissions = everything) => world.appToken(app, permissions),
    userToken: (login, permissions = everything) => world.userToken(login, permissions),
    fault: (fault) => faults.add(fault),
    onRequest(hook) {
      hooks.add(hook)
      return () => hooks.delete(hook)
    },
    takeProblems: () => journal.takeProblems(),
    assertClean: () => journal.assertClean(),
    async close() {
      await server.close()
      for (const repository of world.repositories.values()) repository.objects.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
