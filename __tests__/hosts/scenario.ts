import { marker } from '../../src/reports/comment.js'
import { exampleTrees } from '../fixture-case.js'
import {
  type ActionEvent,
  type ActionResult,
  type ActionRun,
  type FileTree,
  type LoggedRequest,
  openPull,
  type PullRequest,
  pullRequestEvent,
  runAction,
  startTestGitHub,
  type TestGitHub,
  type TestGitHubOptions,
  type TestRepository,
} from '../github/index.js'

const clean = exampleTrees('clean')
const broken = exampleTrees('broken')

/** What a pull request brings: a handoff in order, one with mistakes, or none. */
export const changes: Readonly<Record<'clean' | 'broken' | 'none', FileTree>> = {
  clean: clean.head,
  broken: { ...clean.head, ...broken.head },
  none: { 'src/app.ts': 'export const answer = 42\n' },
}
/** Two handoffs in order, each by itself: the second has fewer tests than the first, and each compares itself with H-32. */
export const collision: Readonly<Record<'first' | 'second', FileTree>> = {
  first: Object.fromEntries(
    Object.entries(clean.base)
      .filter(([path]) => path.includes('/H-32/'))
      .map(([path, text]) => [
        path.replaceAll('H-32', 'H-32B'),
        String(text)
          .replaceAll('H-32', 'H-32B')
          .replace(/\b42\b/g, '96'),
      ]),
  ),
  second: Object.fromEntries(
    Object.entries(clean.head).map(([path, text]) => [
      path,
      path.endsWith('/H-33_RESULTS.md') ? String(text).replace(/^- Previous handoff: .*\n/m, '') : text,
    ]),
  ),
}
export const RESULTS = '_reboot/_staging/handoffs/H-33/H-33_RESULTS.md'
export const BOT = 'github-actions[bot]'

export interface Setting {
  readonly change?: keyof typeof changes | FileTree
  /** Further files of base. */
  readonly base?: FileTree
  readonly github?: TestGitHubOptions
  readonly fork?: boolean
  readonly private?: boolean
}

export interface Stage {
  readonly github: TestGitHub
  readonly repository: TestRepository
  /** Where the pull request comes from. */
  readonly holder: TestRepository
  readonly pull: PullRequest
  readonly head: string
  event(): Promise<ActionEvent>
  run(options?: Partial<ActionRun>): Promise<ActionResult>
}

/** Sets the stage, plays, and looks whether everything that was asked for was asked for properly. */
export async function play(setting: Setting, act: (stage: Stage) => Promise<void>): Promise<void> {
  const github = await startTestGitHub(setting.github)
  try {
    const repository = await github.createRepository('acme/widgets', {
      files: { ...clean.base, ...setting.base },
      private: setting.private ?? false,
    })
    const holder = setting.fork ? await github.fork(repository, 'stranger') : repository
    const change = setting.change ?? 'clean'
    const files = typeof change === 'string' ? changes[change as keyof typeof changes] : change
    const head = await holder.commit('topic', files, { from: 'main' })
    const pull = await openPull(repository, { head: 'topic', from: holder })
    const event = (): Promise<ActionEvent> => pullRequestEvent(pull, { target: true })
    const run = async (options: Partial<ActionRun> = {}): Promise<ActionResult> =>
      runAction({ github, event: options.event ?? (await event()), ...options })
    await act({ github, repository, holder, pull, head, event, run })
    github.assertClean()
  } finally {
    await github.close()
  }
}

/** Verdict, exit code and commit status: the three that have to agree. */
export function verdictOf({ repository, head }: Stage, run: ActionResult) {
  const statuses = repository.statuses.filter(({ sha }) => sha === head)
  return { code: run.code, verdict: run.outputs.verdict, states: statuses.map(({ state }) => state) }
}

export const oursOn = ({ repository }: Stage) => repository.comments.filter(({ user }) => user.login === BOT)

/** A comment as an older run would have left it. */
export const olderComment = (head: string): string => `${marker(head)}\nwhat an older run said`

export const writesOf = (requests: readonly LoggedRequest[]): string[] =>
  requests
    .filter(({ write }) => write)
    .map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{40}/, '<sha>')}`)
