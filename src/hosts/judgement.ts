import { check } from '../check.js'
import { loadConfig } from '../config/load.js'
import { loadWaivers } from '../config/waivers.js'
import type { Client } from '../github/client.js'
import { Refusal } from '../github/refusal.js'
import type { Result } from '../model/result.js'
import { openGithub } from '../sources/github.js'
import { type OpenCheckout, openCheckout } from '../sources/github-checkout.js'
import type { Traffic } from '../sources/github-traffic.js'
import { conclude } from '../steps/verdict.js'
import { vouchedFor } from '../steps/vouch.js'
import { approvalOf } from './approval.js'
import type { Task } from './events/event.js'
import { type Inputs, tightened } from './inputs.js'
import { spokenWaivers } from './spoken-waivers.js'
import { withWaivers } from './standing-waivers.js'

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

/**
 * Judges one change through the API, or from the checkout where that has it. It never throws: whatever could not be
 * read makes the verdict `error`, also where a step of the judgement took the missing answer for "nothing there".
 */
export async function judgeTask(
  client: Client,
  task: Task,
  inputs: Inputs,
  judge: typeof check = check,
): Promise<Result> {
  if (task.trouble !== undefined) return conclude([], [], [task.trouble], 'error')
  const { traffic, failure } = watched(client)
  let checkout: OpenCheckout | null = null
  try {
    checkout = inputs.workspace === null ? null : await openCheckout(traffic, task, inputs.workspace)
    const { repository, policy, change } = checkout ?? (await openGithub(traffic, task))
    const [config, waivers] = await Promise.all([
      loadConfig(policy, 'base', inputs.config ?? undefined),
      loadWaivers(policy),
    ])
    const policed = withWaivers(tightened(config, inputs.failOn), waivers)
    // Only a pull request can be approved: what is merged already, or queued to be, waits for nobody.
    const ruled = task.pullRequest ? policed : { ...policed, review: { ...policed.review, require: false } }
    const judged = await judge(change, repository, ruled, undefined, () => spokenWaivers(client, task))
    const approval = judged.verdict === 'pending' ? await approvalOf(client, task, judged) : null
    const result = approval === null ? judged : vouchedFor(judged, approval)
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
