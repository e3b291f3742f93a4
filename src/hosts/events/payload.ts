import { UsageError } from '../../model/errors.js'

/** A JSON value that is looked into step by step, since nothing promises its shape. */
export class Payload {
  constructor(
    private readonly value: unknown,
    private readonly at = 'the event',
  ) {}

  /** The member of that name; an absent one is a payload too. */
  get(name: string): Payload {
    const inner = typeof this.value === 'object' && this.value !== null ? this.value : {}
    return new Payload((inner as Record<string, unknown>)[name], `${this.at}.${name}`)
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : ''
  }

  /** True for an object, whatever is in it. */
  isThere(): boolean {
    return typeof this.value === 'object' && this.value !== null
  }

  flag(): boolean {
    return this.value === true
  }

  count(): number | null {
    return Number.isSafeInteger(this.value) ? (this.value as number) : null
  }

  /** A full commit id. */
  commit(): string {
    if (typeof this.value === 'string' && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(this.value)) return this.value
    throw this.#unusable('a commit id')
  }

  number(): number {
    const count = this.count()
    if (count === null) throw this.#unusable('a number')
    return count
  }

  #unusable(wanted: string): UsageError {
    return new UsageError(
      `${this.at} is not ${wanted}: is GITHUB_EVENT_PATH the payload of GITHUB_EVENT_NAME?`,
    )
  }
}
