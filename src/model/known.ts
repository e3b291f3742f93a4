import type { Finding } from './finding.js'
import type { Range } from './position.js'

/** A problem that stood when the gate was introduced, as the file of known problems lists it. */
export interface KnownEntry {
  readonly rule: string
  readonly path: string
  /** What tells the problem from others of its rule and document; see `steps/fingerprint.ts`. */
  readonly fingerprint: string
  /** How often it stands in the document. */
  readonly count: number
  readonly at: { readonly path: string; readonly range: Range }
}

/** What stood at an earlier commit already, by the paths that the documents have now. */
export interface Earlier {
  /** As the user named it, such as `main`. */
  readonly ref: string
  readonly findings: readonly Finding[]
}

/** A finding that does not count, because it is not new. */
export interface KnownFinding extends Finding {
  /** Where it is known from: a ref, or the line of the file that lists it. */
  readonly known: { readonly from: 'ref' | 'file'; readonly place: string }
}
