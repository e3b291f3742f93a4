export type ClaimVerdict = 'verified' | 'consistent' | 'unverified' | 'contradicted'

/** Something a document says that can be checked. */
export interface Claim {
  /** What sort of statement it is: `file-hash`, `asset-hash`, `test-counts`, … */
  readonly kind: string
  /** What it is about: a path, a package id, a section. */
  readonly subject: string
  readonly verdict: ClaimVerdict
  /** One sentence: what was compared with what, and how it came out. */
  readonly evidence: string
  readonly path: string
  readonly pointer?: string
  readonly line?: number
  /** What would hold in its place, where that was computed: a digest, a number. */
  readonly expected?: string
  /** The file that it was computed from, where that is another one. */
  readonly computedFrom?: string
}
