import type { Result } from '../model/result.js'
import type { ReviewConfig } from '../model/review-config.js'
import { stillWaiting, vouchedFor } from '../steps/vouch.js'
import { approvalOf } from './approval.js'
import { type Asking, ticked } from './ticked.js'

/** The result with what people said to it, in the way that the team chose. */
export async function vouched(result: Result, review: ReviewConfig, asking: Asking): Promise<Result> {
  if (review.by === 'ticks') return ticked(result, asking)
  if (result.verdict !== 'pending') return result
  const { approval, ignored } = await approvalOf(asking.client, asking.task, result)
  return approval === null ? stillWaiting(result, ignored) : vouchedFor(result, approval)
}
