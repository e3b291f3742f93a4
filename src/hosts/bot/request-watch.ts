import type { Refusal } from '../../github/refusal.js'
import { type Attempt, Later } from './work.js'

/** Where GitHub limits without saying for how long. */
const USUAL_LIMIT_SECONDS = 60

/** Sees which requests of a piece of work failed in a way that does not last. */
export class RequestWatch {
  #limitedFor: number | null = null
  #trouble: Refusal | null = null

  /** `limited` is told how many seconds GitHub wants no requests. */
  constructor(private readonly limited: (seconds: number) => void) {}

  note(refusal: Refusal | null): void {
    if (refusal?.reason === 'rate-limit') {
      const seconds = refusal.retrySeconds ?? USUAL_LIMIT_SECONDS
      this.#limitedFor = Math.max(this.#limitedFor ?? 0, seconds)
      this.limited(seconds)
    } else if (refusal?.reason === 'trouble' || refusal?.reason === 'credentials') this.#trouble ??= refusal
  }

  /** Throws when it is worth doing the work again: at once where that is no failure, else after a pause. */
  giveBack(attempt: Attempt): void {
    if (this.#limitedFor !== null) {
      throw new Later(this.#limitedFor, `GitHub wants no requests for ${this.#limitedFor} s`)
    }
    if (this.#trouble !== null && !attempt.last) throw this.#trouble
  }
}
