import { type ChangedFile, changedFiles } from '../git/changed-files.js'
import { git } from '../git/command.js'
import { type History, openHistory } from '../git/history.js'
import { type ObjectReader, openObjectReader } from '../git/object-reader.js'
import {
  type CommitOptions,
  type FileTree,
  openRepositoryFixture,
  type RepositoryFixture,
} from '../git/repository-fixture.js'
import type {
  CheckRun,
  CommitStatus,
  IssueComment,
  PullRequest,
  Reaction,
  RepositoryRole,
  Review,
  ReviewComment,
  User,
} from './model.js'
import { followHead } from './pull-heads.js'
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
  readonly fixture: RepositoryFixture
  readonly pulls = new Map<number, PullRequest>()
  readonly comments: IssueComment[] = []
  readonly statuses: CommitStatus[] = []
  readonly checkRuns: CheckRun[] = []
  readonly reviews: Review[] = []
  readonly reviewComments: ReviewComment[] = []
  readonly reactions: Reaction[] = []
  readonly roles = new Map<string, RepositoryRole>()
  lastIssue = 0
  private readonly diffs = new Map<string, Promise<ChangedFile[]>>()

  constructor(
    readonly world: World,
    readonly owner: User,
    readonly name: string,
    readonly gitDir: string,
    readonly defaultBranch: string,
    readonly isPrivate: boolean,
    readonly parent: TestRepository | null,
  ) {
    this.id = world.nextId()
    this.createdAt = world.now()
    this.objects = openObjectReader(gitDir)
    this.history = openHistory(gitDir, this.objects)
    this.fixture = openRepositoryFixture(gitDir, this.objects, () => world.now())
  }

  get fullName(): string {
    return `${this.owner.login}/${this.name}`
  }

  /** Commits to a branch (made when new) and lets open pull requests follow. */
  async commit(branch: string, files: FileTree, options?: CommitOptions): Promise<string> {
    const sha = await this.fixture.commit(branch, files, options)
    await this.refresh()
    return sha
  }

  /** One commit on top of `from` for each new branch; nothing follows them yet. */
  branches(from: string, trees: ReadonlyMap<string, FileTree>): Promise<readonly string[]> {
    return this.fixture.branches(from, trees)
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

  setRole(login: string, role: RepositoryRole): void {
    this.roles.set(this.world.user(login).login.toLowerCase(), role)
  }

  nextIssue(): number {
    this.lastIssue += 1
    return this.lastIssue
  }
}
