import type { Json } from '../../model/json.js'

/** What schemas/declared.record.schema.json describes. Names of the team's own are slugs: `Total tests` is `total-tests`. */
export interface DeclaredRecord {
  readonly id?: string
  readonly title?: string
  /** The previous handoff that the author names. */
  readonly previous?: string
  readonly front_matter?: { readonly [key: string]: Json }
  /** What stands before the first section. */
  readonly preamble: ContentRecord
  readonly sections: Readonly<Record<string, SectionRecord>>
  /** Every key of the document; of those that occur more than once the declared place counts, else the first. */
  readonly keys: Readonly<Record<string, Json>>
}

export interface ContentRecord {
  /** Paragraphs. */
  readonly text?: string
  readonly bullets?: readonly string[]
  readonly keys?: Readonly<Record<string, Json>>
  readonly tables?: readonly TableRecord[]
  readonly tasks?: readonly { readonly text: string; readonly done: boolean }[]
  readonly code?: readonly { readonly language: string; readonly text: string }[]
}

export interface SectionRecord extends ContentRecord {
  readonly name: string
  readonly level: number
  readonly line: number
}

export interface TableRecord {
  readonly columns: readonly string[]
  /** Cells by column; empty ones are left out. */
  readonly rows: readonly Readonly<Record<string, Json>>[]
}

/** A value under a name that a document chose: never one of the object's own kind. */
export const own = <T>(values: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined
