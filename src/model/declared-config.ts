import type { Range } from './position.js'

export type ValueType = 'text' | 'number' | 'date' | 'url' | 'sha' | 'path' | 'enum'

/** What is asked of one value. */
export interface ValueForm {
  readonly required: boolean
  readonly type: ValueType
  /** The words of an `enum`. */
  readonly values: readonly string[]
}

export interface Named {
  readonly name: string
  /** Other names that mean the same. */
  readonly aliases: readonly string[]
}

export interface SectionForm extends Named {
  readonly required: boolean
}

export interface KeyForm extends Named, ValueForm {
  /** Name of the section it stands in; null for anywhere. */
  readonly in: string | null
}

export interface ColumnForm extends Named, ValueForm {
  /** No two rows have the same value. */
  readonly unique: boolean
}

export interface TableForm {
  readonly section: string
  readonly columns: readonly ColumnForm[]
  readonly minRows: number
}

/** The form of a document: of a declared standard's, or what is asked of a built-in kind besides. */
export interface Form {
  readonly sections: readonly SectionForm[]
  /** The sections stand in the order in which they are declared. */
  readonly ordered: boolean
  readonly keys: readonly KeyForm[]
  readonly tables: readonly TableForm[]
  /** Keys that the front matter must have. */
  readonly frontMatter: readonly string[]
}

export interface IdSource {
  readonly from: 'heading' | 'path' | 'front-matter' | 'key'
  /** Which key, where it is read from one. */
  readonly key: string
  /** Patterns such as `R-<N>`; empty: whatever stands there. */
  readonly forms: readonly string[]
}

export interface BaselineField {
  /** Path into the record, e.g. `keys.total-tests`. */
  readonly field: string
  /** null: the movement is shown and never wrong. */
  readonly direction: 'must-not-fall' | 'must-not-rise' | null
}

export interface ChecklistPoint {
  readonly id: string
  readonly text: string
  readonly person: boolean
  /** Rules that answer it; empty: all of them. */
  readonly rules: readonly string[]
}

/** A JSON Schema for the record. */
export interface SchemaFile {
  readonly path: string
  /** Where the configuration names it. */
  readonly at: Range
  readonly text: string
}

export interface Declaration extends Form {
  /** Globs. */
  readonly documents: readonly string[]
  readonly id: IdSource
  readonly schema: SchemaFile | null
  readonly previous: 'sequence' | 'same-path' | 'stated'
  readonly baseline: readonly BaselineField[]
  readonly checklist: readonly ChecklistPoint[]
}

/** A change under these paths has to bring a handoff of the standard. */
export interface Requirement {
  readonly standard: string
  readonly paths: readonly string[]
  readonly except: readonly string[]
}

export interface DeclaredConfig {
  /** Standards of the team's own, by name. */
  readonly declared: Readonly<Record<string, Declaration>>
  /** What is asked of documents of built-in kinds besides, by kind. */
  readonly extra: Readonly<Record<string, Form>>
  readonly required: readonly Requirement[]
}
