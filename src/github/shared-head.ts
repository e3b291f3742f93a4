import type { StatusWish } from './commit-status.js'

/** The state that another open pull request with the same head calls for, and its number. */
export type VerdictOn = (pull: number) => Promise<StatusWish>

const WEIGHT: Readonly<Record<StatusWish['state'], number>> = { success: 0, pending: 1, failure: 2, error: 3 }
/** Others that are judged as well; each costs as much as the first. */
const MOST = 10

export interface Shared {
  readonly wish: StatusWish
  /** Number of the pull request whose verdict it is, when it is another's. */
  readonly from: number | null
}

/** A status belongs to a commit and not to a pull request, so the worst of all verdicts on the commit is its own. */
export async function worstVerdict(
  own: StatusWish,
  sharers: readonly number[],
  verdictOn: VerdictOn,
): Promise<Shared> {
  let worst: Shared = { wish: own, from: null }
  for (const pull of sharers.slice(0, MOST)) {
    const wish = await verdictOn(pull)
    if (WEIGHT[wish.state] > WEIGHT[worst.wish.state]) worst = { wish, from: pull }
  }
  const unjudged = sharers[MOST]
  if (unjudged === undefined) return worst
  const description = `could not judge: ${sharers.length + 1} open pull requests share this head`
  return { wish: { ...own, state: 'error', description }, from: unjudged }
}
