import type { Fix } from './finding.js'
import type { Json } from './json.js'
import type { Positions, Range } from './position.js'

/** YAML before the text, or the whole of a YAML file, read safely. Positions are pointers into `data`. */
export interface FrontMatter {
  readonly data: Json
  readonly positions: Positions
}

/** A document as text, before it is read as a kind. */
export interface SourceText {
  readonly path: string
  readonly text: string
  /** The text with the lines of the front matter blanked, so that line numbers hold. */
  readonly body: string
  readonly frontMatter: FrontMatter | null
}

/** A flaw that the reader noticed while it took the facts from imperfect text. */
export interface ReadProblem {
  readonly rule: string
  readonly message: string
  readonly range?: Range
  readonly pointer?: string
  readonly fix?: Fix
}

/** One way in which a record breaks its kind's JSON Schema, as ajv says it. */
export interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string | undefined
}

/** One file of a kind, read. `record` is plain JSON that the kind's schema describes. */
export interface Document<R = Json> {
  /** `standard/name`, e.g. `builder/results`. */
  readonly kind: string
  readonly path: string
  readonly text: string
  /** Git object id at head, when there is one. */
  readonly oid: string | null
  /** False for companions that the change leaves alone: they are read, not judged. */
  readonly judged: boolean
  /** True when the change only moves it: its place is judged, its unchanged text is not. */
  readonly moved: boolean
  /** True when the user said what it is, so that its name and place say nothing. */
  readonly named: boolean
  readonly record: R
  readonly positions: Positions
  readonly problems: readonly ReadProblem[]
  /** Empty when the record is valid. */
  readonly schemaErrors: readonly SchemaError[]
}

/** A document whose record nobody looks into, or whose kind the reader of the code knows. */
// biome-ignore lint/suspicious/noExplicitAny: records differ by kind, and documents of all kinds stand in one list
export type AnyDocument = Document<any>
