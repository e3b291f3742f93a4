import { createHash } from 'node:crypto'

/** What a fingerprint is made from. */
interface Said {
  readonly rule: string
  readonly path: string
  readonly message: string
}

// Lines move and digests of files change while a problem stays what it is.
const PLACE = /\b(lines?|columns?|rows?)( |:)\d{1,9}(?:(?:–|-| to | and )\d{1,9})?/gi
const DIGEST = /\b[0-9a-f]{7,64}\b/g

/** A message without what moves although nobody touched the problem. */
export const placeless = (message: string): string =>
  message
    .replace(/\s+/g, ' ')
    .trim()
    .replace(PLACE, '$1')
    .replace(DIGEST, (word) => (/\d/.test(word) ? '…' : word))

/** 16 hex digits that tell one problem from another in the same document, wherever in it the problem stands. */
export const fingerprintOf = ({ rule, path, message }: Said): string =>
  createHash('sha256')
    .update(JSON.stringify([rule, path, placeless(message)]))
    .digest('hex')
    .slice(0, 16)
