import { check } from '../check.js'
import { loadKnownProblems } from '../config/known-problems.js'
import { loadNamedConfig } from '../config/load.js'
import { loadWaivers } from '../config/waivers.js'
import type { Client } from '../github/client.js'
import { Refusal } from '../github/refusal.js'
import type { ChangeSet } from '../model/change-set.js'
import type { Config } from '../model/config.js'
import type { Evidence } from '../model/evidence.js'
import type { Result } from '../model/result.js'
import { openGithub } from '../sources/github.js'
import { type OpenCheckout, openCheckout } from '../sources/github-checkout.js'
import type { Traffic } from '../sources/github-traffic.js'
import { conclude } from '../steps/verdict.js'
import type { Task } from './events/event.js'
import { type Settings, tightened } from './inputs.js'
import { spokenWaivers } from './spoken-waivers.js'
import { withWaivers } from './standing-waivers.js'
import { vouched } from './vouching.js'

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The client as a source of reads, and the first read that failed although it could have been answered. */
function watched(client: Client): { traffic: Traffic; failure: () => string | null } {
  let failure: string | null = null
  const traffic: Traffic = {
    query: (text, variables) => client.query(text, variables),
    async get(route, parameters) {
      try {
        return await client.get(route, parameters)
      } catch (error) {
        const answered = error instanceof Refusal && ['absent', 'invalid'].includes(error.reason)
        if (!answered) failure ??= message(error)
        throw error
      }
    },
  }
  return { traffic, failure: () => failure }
}

/** What a host does its own way. */
export interface Judging {
  readonly judge?: typeof check
  /** Opens a change elsewhere; null for GitHub's API. */
  readonly open?: (traffic: Traffic, task: Task, settings: Settings) => Promise<OpenCheckout | null>
  /** The configuration of a repository that has none; null for the built-in one. */
  readonly defaults?: (task: Task) => Promise<Config | null>
  /** What test runners wrote about the head of the change. */
  readonly evidence?: (change: ChangeSet) => Promise<Evidence>
}

const openWorkspace: NonNullable<Judging['open']> = async (traffic, task, { workspace }) =>
  workspace === null ? null : openCheckout(traffic, task, workspace)

/**
 * Judges one change through the API, or from the checkout where that has it. It never throws: whatever could not be
 * read makes the verdict `error`, also where a step of the judgement took the missing answer for "nothing there".
 */
export async function judgeTask(
  client: Client,
  task: Task,
  inputs: Settings,
  { judge = check, open = openWorkspace, defaults = async () => null, evidence }: Judging = {},
): Promise<Result> {
  if (task.trouble !== undefined) return conclude([], [], [task.trouble], 'error')
  const { traffic, failure } = watched(client)
  let checkout: OpenCheckout | null = null
  try {
    checkout = await open(traffic, task, inputs)
    const { repository, policy, change } = checkout ?? (await openGithub(traffic, task))
    const [own, waivers, knownProblems] = await Promise.all([
      loadNamedConfig(policy, inputs.config),
      loadWaivers(policy),
      loadKnownProblems(policy),
    ])
    const config = own.path === null ? ((await defaults(task)) ?? own) : own
    const policed = { ...withWaivers(tightened(config, inputs.failOn), waivers), knownProblems }
    // Only a pull request can be approved: what is merged already, or queued to be, waits for nobody.
    const ruled = task.pullRequest ? policed : { ...policed, review: { ...policed.review, require: false } }
    const judged = await judge(change, repository, ruled, undefined, {
      waivers: () => spokenWaivers(client, task),
      ...(evidence && { evidence: () => evidence(change) }),
    })
    const result = await vouched(judged, ruled.review, { client, task, inputs, repository })
    const trouble = failure()
    if (trouble === null || result.verdict === 'error') return result
    const { verdict, summary, troubles } = conclude([], [], [trouble], 'error')
    return { ...result, verdict, summary, troubles }
  } catch (error) {
    return conclude([], [], [message(error)], 'error')
  } finally {
    await checkout?.close()
  }
}
