export interface ObjectHeader {
  readonly oid: string
  readonly type: string
  readonly size: number
}

/** Someone who waits for one object; its content comes in pieces. */
export interface Recipient {
  start(header: ObjectHeader): void
  take(chunk: Buffer): void
  finish(): void
  missing(): void
}

const HEADER = /^([0-9a-f]{40}|[0-9a-f]{64}) (commit|tree|blob|tag) (\d+)$/
const NEWLINE = 10

/**
 * Reader of what `git cat-file --batch` writes: a header line, the content, a newline. Answers come in the
 * order of the questions; `next` hands out the recipient of the next one.
 */
export class ObjectStream {
  readonly #next: () => Recipient
  #line: Buffer[] = []
  #recipient: Recipient | null = null
  #left = 0

  constructor(next: () => Recipient) {
    this.#next = next
  }

  /** True while an object has been announced and not wholly been received. */
  get amid(): boolean {
    return this.#recipient !== null || this.#line.length > 0
  }

  write(chunk: Buffer): void {
    let at = 0
    while (at < chunk.length)
      at = this.#recipient === null ? this.#header(chunk, at) : this.#content(chunk, at)
  }

  #header(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(NEWLINE, at)
    if (end < 0) {
      this.#line.push(chunk.subarray(at))
      return chunk.length
    }
    const line = Buffer.concat([...this.#line, chunk.subarray(at, end)]).toString()
    this.#line = []
    const [, oid, type, size] = HEADER.exec(line) ?? []
    // Everything else ("… missing", "… ambiguous") is one line and says that there is no such object.
    if (oid === undefined || type === undefined) {
      this.#next().missing()
    } else {
      this.#recipient = this.#next()
      this.#left = Number(size)
      this.#recipient.start({ oid, type, size: this.#left })
    }
    return end + 1
  }

  #content(chunk: Buffer, at: number): number {
    const end = Math.min(chunk.length, at + this.#left)
    if (end > at) this.#recipient?.take(chunk.subarray(at, end))
    this.#left -= end - at
    if (end === chunk.length) return end
    const recipient = this.#recipient
    this.#recipient = null
    recipient?.finish()
    return end + 1
  }
}
