import type { SchemaError } from './document.js'
import type { Json } from './json.js'

/**
 * What came of applying a JSON Schema that a user supplied.
 * - `checked`: the errors of each record, in the order of the records.
 * - `wrong`: the schema itself cannot be used; `pointer` names the place in it.
 * - `limit`: it took too much time, memory or depth.
 */
export type SchemaOutcome =
  | { readonly state: 'checked'; readonly errors: readonly (readonly SchemaError[])[] }
  | { readonly state: 'wrong'; readonly pointer: string; readonly message: string }
  | { readonly state: 'limit'; readonly message: string }

/** Applies a schema to records where it can do no harm. Rejects for trouble of the gate's own only. */
export type CheckSchema = (schema: Json, records: readonly Json[]) => Promise<SchemaOutcome>
