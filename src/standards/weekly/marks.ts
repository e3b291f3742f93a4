import type { Range } from '../../model/position.js'
import { type Located, located } from '../../text/located.js'

/** Collects what a reader noticed beside the values, as lists of the record. */
export class Marks {
  readonly #placeholders: Located[] = []
  readonly #repeated: Located[] = []
  readonly #uneven: Located[] = []
  readonly #detached: Located[] = []
  readonly #empty: Located[] = []
  readonly #notes: Located[] = []

  placeholder(field: string, text: string, at: Range): void {
    this.#placeholders.push(located({ field: located(field, at), text: located(text, at) }, at))
  }

  repeat(field: string, text: string, at: Range): void {
    this.#repeated.push(located({ field: located(field, at), text: located(text, at) }, at))
  }

  uneven(row: string, cells: number, columns: number, at: Range): void {
    const parts = { row: located(row, at), cells: located(cells, at), columns: located(columns, at) }
    this.#uneven.push(located(parts, at))
  }

  detached(row: string, at: Range): void {
    this.#detached.push(located(row, at))
  }

  /** A section that says in words that it is empty. */
  empty(section: string, at: Range): void {
    this.#empty.push(located(section, at))
  }

  note(text: string, at: Range): void {
    this.#notes.push(located(text, at))
  }

  parts(at: Range): Record<string, Located> {
    return {
      uneven_rows: located(this.#uneven, at),
      detached_rows: located(this.#detached, at),
      placeholders: located(this.#placeholders, at),
      repeated_keys: located(this.#repeated, at),
      stated_empty: located(this.#empty, at),
      notes: located(this.#notes, at),
    }
  }
}
