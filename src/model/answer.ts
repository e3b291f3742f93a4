/**
 * What a question to the repository can come to. "Unknown" is never "absent": a shallow clone, a missing
 * permission or a truncated listing gives `unknown` with the reason, and no claim is called false because of it.
 */
export type Answer<T> = Found<T> | Absent | Unknown

export interface Found<T> {
  readonly state: 'found'
  readonly value: T
}
export interface Absent {
  readonly state: 'absent'
}
export interface Unknown {
  readonly state: 'unknown'
  /** One clause without a full stop, e.g. "the clone is shallow". */
  readonly because: string
}

export const found = <T>(value: T): Found<T> => ({ state: 'found', value })
export const absent: Absent = { state: 'absent' }
export const unknown = (because: string): Unknown => ({ state: 'unknown', because })

/** Largest file, in bytes, that a repository hands out; beyond it only the digest is to be had. */
export const READ_LIMIT = 16 * 1024 * 1024
/** What `read` answers for a larger one. */
export const tooLarge = unknown(`the file is larger than ${READ_LIMIT / 1024 / 1024} MiB`)
