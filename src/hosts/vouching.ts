import type { Client } from '../github/client.js'
import type { Repository } from '../model/repository.js'
import type { Result } from '../model/result.js'
import type { ReviewConfig } from '../model/review-config.js'
import { stillWaiting, vouchedFor } from '../steps/vouch.js'
import { approvalOf } from './approval.js'
import type { Task } from './events/event.js'
import type { Settings } from './inputs.js'
import { ticked } from './ticked.js'

/** Where people are asked, and about what. */
export interface Asking {
  readonly client: Client
  readonly task: Task
  readonly inputs: Settings
  readonly repository: Repository
}

/** The result with what people said to it, in the way that the team chose. */
export async function vouched(result: Result, review: ReviewConfig, asking: Asking): Promise<Result> {
  if (review.by === 'ticks') return ticked(result, asking)
  if (result.verdict !== 'pending') return result
  const { approval, ignored } = await approvalOf(asking.client, asking.task, result)
  return approval === null ? stillWaiting(result, ignored) : vouchedFor(result, approval)
}
