import { createHash } from 'node:crypto'

const POINTER_LIMIT = 1024
const POINTER_VERSION = 'version https://git-lfs.github.com/spec/v1\n'

/** The digest that a Git LFS pointer names, or null for anything else. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function lfsDigest(bytes: Buffer): string | null {
  const text = bytes.toString('latin1')
  if (!text.startsWith(POINTER_VERSION)) return null
  const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1]
  return oid !== undefined && /^size \d+$/m.test(text) ? oid : null
}

export interface Digest {
  take(chunk: Uint8Array): void
  /** Lower-case hex. */
  value(): string
}

/** The digest of content that comes in pieces, of which no more is kept than a Git LFS pointer could have. */
export function startDigest(): Digest {
  const hash = createHash('sha256')
  const opening: Uint8Array[] = []
  let size = 0
  return {
    take(chunk) {
      hash.update(chunk)
      // Pieces are copied: the caller may use its buffer again.
      if (size < POINTER_LIMIT) opening.push(Buffer.from(chunk.subarray(0, POINTER_LIMIT)))
      size += chunk.length
    },
    value: () => (size < POINTER_LIMIT ? lfsDigest(Buffer.concat(opening)) : null) ?? hash.digest('hex'),
  }
}

/** Digest of content that is at hand; a Git LFS pointer answers the digest that it names. */
export function digestOf(bytes: Uint8Array): string {
  const digest = startDigest()
  digest.take(bytes)
  return digest.value()
}
