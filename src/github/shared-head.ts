import type { StatusWish } from './commit-status.js'

/** The state that another open pull request with the same head calls for, and its number. */
export type VerdictOn = (pull: number) => Promise<StatusWish>

const WEIGHT: Readonly<Record<StatusWish['state'], number>> = { success: 0, pending: 1, failure: 2, error: 3 }
/** Others that are judged as well; each costs as much as the first. */
const MOST = 10
/** GitHub takes no longer description. */
const LONGEST = 140
const ABOUT = /^#(\d{1,15}): /

/** The description of a status that several pull requests have, about one of them. */
export function saidOf(pull: number, text: string): string {
  const letters = [...`#${pull}: ${text}`]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('')
}

/** Which pull request a description is about, null where it does not say so, and what it says of it. */
export function aboutPull(description: string): { readonly pull: number | null; readonly text: string } {
  const [lead = '', pull] = ABOUT.exec(description) ?? []
  return { pull: pull === undefined ? null : Number(pull), text: description.slice(lead.length) }
}

export interface Shared {
  readonly wish: StatusWish
  /** Number of the pull request whose verdict it is, when it is another's. */
  readonly from: number | null
}

/**
 * A status belongs to a commit and not to a pull request, so the worst of all verdicts on the commit is its own. One
 * that is not green names its pull request, so that it can be seen when that one has left.
 */
export async function worstVerdict(
  own: StatusWish,
  pull: number,
  sharers: readonly number[],
  verdictOn: VerdictOn,
): Promise<Shared> {
  const description = own.state === 'success' ? own.description : saidOf(pull, own.description)
  let worst: Shared = { wish: { ...own, description }, from: null }
  for (const pull of sharers.slice(0, MOST)) {
    const wish = await verdictOn(pull)
    if (WEIGHT[wish.state] > WEIGHT[worst.wish.state]) worst = { wish, from: pull }
  }
  const unjudged = sharers[MOST]
  if (unjudged === undefined) return worst
  const many = `could not judge: ${sharers.length + 1} open pull requests share this head`
  return { wish: { ...own, state: 'error', description: many }, from: unjudged }
}
