/** How long work takes that nobody has measured yet, in seconds. */
const USUAL_SECONDS = 2
const LONGEST_SECONDS = 60

interface Tenant {
  running: number
  /** Seconds that its work takes, on average. */
  pace: number
  /** When the next piece that had to step back may come again, in milliseconds of the clock. */
  next: number
}

/**
 * Lets so many pieces of one installation run at a time. Whatever comes on top is sent away with a time to come again,
 * each later than the one before, so that a burst passes by those who wait behind it, once, and comes back in order.
 */
export class Turns {
  readonly #tenants = new Map<number | null, Tenant>()

  constructor(
    private readonly most: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Zero for a place that was taken, else the seconds to wait. */
  take(installation: number | null): number {
    const tenant = this.#tenants.get(installation) ?? { running: 0, pace: USUAL_SECONDS, next: 0 }
    this.#tenants.set(installation, tenant)
    if (tenant.running < this.most) {
      tenant.running += 1
      return 0
    }
    const now = this.now()
    const step = (tenant.pace * 1000) / this.most
    tenant.next = Math.min(Math.max(tenant.next, now) + step, now + LONGEST_SECONDS * 1000)
    return Math.max(0.05, (tenant.next - now) / 1000)
  }

  leave(installation: number | null, seconds: number): void {
    const tenant = this.#tenants.get(installation)
    if (tenant === undefined) return
    tenant.running -= 1
    tenant.pace = tenant.pace * 0.8 + seconds * 0.2
    if (tenant.running === 0 && tenant.next < this.now()) this.#tenants.delete(installation)
  }
}
