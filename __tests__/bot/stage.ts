import { exampleTrees } from '../fixture-case.js'
import {
  type ActionEvent,
  type FileTree,
  type HookDelivery,
  type Installation,
  openPull,
  type PullRequest,
  pullRequestEvent,
  type RegisteredApp,
  startTestGitHub,
  type TestGitHub,
  type TestGitHubOptions,
  type TestRepository,
} from '../github/index.js'
import { changes } from '../hosts/scenario.js'
import { environmentFor, type LogLine, type RunningBot, startBot, until } from './run-bot.js'

export const base = exampleTrees('clean').base

export interface BotStage {
  readonly github: TestGitHub
  readonly app: RegisteredApp
  readonly installation: Installation
  readonly bot: RunningBot
  /** Opens a pull request with one of the scenario's changes in a repository, which is made when it is not there. */
  open(change?: keyof typeof changes | FileTree, repository?: TestRepository): Promise<PullRequest>
  repository(name?: string, files?: FileTree, isPrivate?: boolean): Promise<TestRepository>
  deliver(event: ActionEvent): Promise<HookDelivery>
  /** Tells the bot of a pull request and waits until it is judged. */
  judged(pull: PullRequest): Promise<void>
  /** Waits until what `act` causes is judged. */
  afterJudging(act: () => Promise<unknown>): Promise<void>
}

export const statusOn = (pull: PullRequest) =>
  pull.repository.statuses.findLast(({ sha, context }) => sha === pull.headSha && context === 'handoff-gate')
export const checkRunsOn = (pull: PullRequest) =>
  pull.repository.checkRuns.filter(({ headSha }) => headSha === pull.headSha)
export const commentsOn = (pull: PullRequest) =>
  pull.repository.comments.filter(({ issue }) => issue === pull.number)
export const judgementsIn = (lines: readonly LogLine[]) => lines.filter(({ msg }) => msg === 'judged')

/** Runs the bundle against a test GitHub; `close` looks whether everything was asked for properly. */
export async function setStage(
  environment: Record<string, string> = {},
  settings: TestGitHubOptions = {},
): Promise<BotStage & { close(): Promise<void> }> {
  const github = await startTestGitHub(settings)
  const app = github.world.apps.register()
  const installation = github.world.apps.install(app, 'acme')
  try {
    const bot = await startBot({ ...environmentFor(github, app), ...environment })
    app.hookUrl = `${bot.origin}/webhook`
    // The sweep at the start finds nothing yet, and is no part of what is tested.
    await until(() => bot.lines.some(({ msg }) => msg.startsWith('sweep')), 'the first sweep is over')
    return {
      ...stageOf(github, app, installation, bot),
      async close() {
        try {
          await bot.stop()
          github.assertClean()
        } finally {
          await github.close()
        }
      },
    }
  } catch (error) {
    await github.close()
    throw error
  }
}

function stageOf(
  github: TestGitHub,
  app: RegisteredApp,
  installation: Installation,
  bot: RunningBot,
): BotStage {
  let topics = 0
  const repository = async (name = 'acme/widgets', files: FileTree = {}, isPrivate = false) =>
    github.world.repository(name) ??
    (await github.createRepository(name, { files: { ...base, ...files }, private: isPrivate }))
  const afterJudging = async (act: () => Promise<unknown>): Promise<void> => {
    const before = judgementsIn(bot.lines).length
    await act()
    await until(() => judgementsIn(bot.lines).length > before, 'it is judged').catch((error) => {
      throw new Error(`${error.message}\n${bot.output().slice(-3000)}`)
    })
  }
  const deliver = (event: ActionEvent) => github.world.apps.deliver(app, event, installation)
  return {
    github,
    app,
    installation,
    bot,
    repository,
    deliver,
    async open(change = 'clean', place) {
      const home = place ?? (await repository())
      topics += 1
      const files = typeof change === 'string' ? changes[change as keyof typeof changes] : change
      await home.commit(`topic-${topics}`, files, { from: 'main' })
      return openPull(home, { head: `topic-${topics}`, user: 'author' })
    },
    judged: (pull) => afterJudging(async () => deliver(await pullRequestEvent(pull))),
    afterJudging,
  }
}

/** Keeps the first comparison waiting, so that a judgement is under way for as long as a test needs it to be. */
export function holdBack(github: TestGitHub): () => void {
  let release = (): void => {}
  const until = new Promise<void>((resolve) => {
    release = resolve
  })
  github.fault({ path: /\/compare\//, until })
  return release
}
