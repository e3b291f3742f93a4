import { git, tryGit } from '../git/command.js'
import { type ChangedFile, changedFiles } from '../git/changed-files.js'
import { type History, openHistory } from '../git/history.js'
import { type ObjectReader, openObjectReader } from '../git/object-reader.js'
import type { CommitOptions, FileTree, RepositoryFixture } from '../git/repository-fixture.js'
import type {
  CheckRun,
  CommitStatus,
  IssueComment,
  PullRequest,
  Reaction,
  RepositoryRole,
  Review,
  User,
} from './model.js'
import type { World } from './world.js'

export interface RepositoryOptions {
  readonly private?: boolean
  readonly defaultBranch?: string
  /** The default branch's first commit. */
  readonly files?: FileTree
}

export class TestRepository {
  readonly id: number
  readonly createdAt: string
  readonly history: History
  readonly objects: ObjectReader
  readonly pulls = new Map<number, PullRequest>()
  readonly comments: IssueComment[] = []
  readonly statuses: CommitStatus[] = []
  readonly checkRuns: CheckRun[] = []
  readonly reviews: Review[] = []
  readonly reactions: Reaction[] = []
  readonly roles = new Map<string, RepositoryRole>()
  lastIssue = 0
  private readonly diffs = new Map<string, Promise<ChangedFile[]>>()

  constructor(
    readonly world: World,
    readonly owner: User,
    readonly name: string,
    readonly fixture: RepositoryFixture,
    readonly defaultBranch: string,
    readonly isPrivate: boolean,
    readonly parent: TestRepository | null,
  ) {
    this.id = world.nextId()
    this.createdAt = world.now()
    this.objects = openObjectReader(fixture.gitDir)
    this.history = openHistory(fixture.gitDir, this.objects)
  }

  get fullName(): string {
    return `${this.owner.login}/${this.name}`
  }

  get gitDir(): string {
    return this.fixture.gitDir
  }

  /** Commits to a branch (made when new) and lets open pull requests follow. */
  async commit(branch: string, files: FileTree, options?: CommitOptions): Promise<string> {
    const sha = await this.fixture.commit(branch, files, options)
    await this.refresh()
    return sha
  }

  async setBranch(branch: string, target: string): Promise<string> {
    const sha = await this.requireCommit(target)
    await git(this.gitDir, ['update-ref', `refs/heads/${branch}`, sha])
    await this.refresh()
    return sha
  }

  async deleteBranch(branch: string): Promise<void> {
    await git(this.gitDir, ['update-ref', '-d', `refs/heads/${branch}`])
  }

  async tip(branch: string): Promise<string> {
    return this.requireCommit(branch)
  }

  /** After a change by git itself; what is made through this object calls it already. */
  async refresh(): Promise<void> {
    for (const repository of this.world.repositories.values()) {
      for (const pull of repository.pulls.values()) {
        if (pull.state === 'open' && pull.headRepository === this) await followHead(pull)
      }
    }
  }

  async requireCommit(ref: string): Promise<string> {
    const sha = await this.history.resolve(ref)
    if (!sha) throw new Error(`${this.fullName} has no commit ${ref}`)
    return sha
  }

  diff(from: string, to: string): Promise<ChangedFile[]> {
    const key = `${from}..${to}`
    const known = this.diffs.get(key) ?? changedFiles(this.gitDir, from, to)
    this.diffs.set(key, known)
    return known
  }

  roleOf(user: User): RepositoryRole {
    if (user === this.owner) return 'admin'
    return this.roles.get(user.login.toLowerCase()) ?? (this.isPrivate ? 'none' : 'read')
  }

  nextIssue(): number {
    this.lastIssue += 1
    return this.lastIssue
  }
}

export async function followHead(pull: PullRequest): Promise<void> {
  const { repository, headRepository, headRef, number } = pull
  const sha = (await headRepository?.history.resolve(`refs/heads/${headRef}`)) ?? pull.headSha
  const known = await repository.history.resolve(`refs/pull/${number}/head`)
  if (known === sha) return
  if (headRepository && headRepository !== repository) {
    await git(repository.gitDir, ['fetch', '--quiet', '--no-tags', headRepository.gitDir, sha])
  }
  await git(repository.gitDir, ['update-ref', `refs/pull/${number}/head`, sha])
  pull.headSha = sha
  pull.baseSha = await repository.requireCommit(`refs/heads/${pull.baseRef}`)
  pull.updatedAt = repository.world.now()
}

/** The commit that GitHub would make of the pull request, under `refs/pull/<n>/merge`; null with conflicts. */
export async function testMerge(pull: PullRequest): Promise<string | null> {
  const { gitDir, history } = pull.repository
  const base = await history.resolve(`refs/heads/${pull.baseRef}`)
  if (!base) return null
  const { code, stdout } = await tryGit(gitDir, ['merge-tree', '--write-tree', base, pull.headSha])
  if (code !== 0) return null
  const tree = stdout.toString('ascii').split('\n')[0] ?? ''
  const message = `Merge ${pull.headSha} into ${base}`
  const made = await git(gitDir, ['commit-tree', tree, '-p', base, '-p', pull.headSha, '-m', message])
  const sha = made.toString('ascii').trim()
  await git(gitDir, ['update-ref', `refs/pull/${pull.number}/merge`, sha])
  return sha
}
