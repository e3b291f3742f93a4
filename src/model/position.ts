/** 1-based, columns in UTF-16 units; the end is exclusive in columns, as editors and GitHub count. */
export interface Range {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** JSON Pointer (RFC 6901) into a record → where that value stands in the document. */
export type Positions = ReadonlyMap<string, Range>

/** A place in a document: the value a pointer names, or a range where no value stands. */
export interface Address {
  readonly path: string
  readonly pointer?: string
  readonly range?: Range
}
