import { createHash } from 'node:crypto'
import { digestOf } from './digest.js'
import type { GithubBatch, GithubObject } from './github-batch.js'
import { getFromEither, malformed, type Places, statusOf, type Traffic } from './github-traffic.js'

/** A file as a tree lists it. */
export interface ListedFile {
  readonly path: string
  readonly oid: string | null
  readonly size: number | null
}

/** GitHub truncates the text of larger blobs. */
const GRAPHQL_BYTES = 400 * 1024
/** Archives are hashed once and let go. */
const KEPT_BYTES = 1024 * 1024
const USUAL_BYTES = 8 * 1024
/** GraphQL has no text for these. */
const BINARY = /\.(t?gz|tar|zip|bz2|xz|whl|jar|png|jpe?g|gif|webp|ico|pdf|woff2?|so|dll|exe|bin|pyc)$/i

/** The id that git gives a blob of these bytes; ids of 64 digits belong to repositories with SHA-256. */
function blobId(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** The blob's exact bytes, or null when its text does not give them back: GraphQL converts what is not UTF-8. */
function exactBytes(blob: GithubObject): Uint8Array | null {
  if (typeof blob.text !== 'string' || typeof blob.oid !== 'string') return null
  if (blob.isBinary === true || blob.isTruncated === true) return null
  const bytes = Buffer.from(blob.text, 'utf8')
  return blobId(bytes, blob.oid) === blob.oid ? bytes : null
}

export const isText = ({ path, size }: ListedFile): boolean =>
  (size ?? 0) <= GRAPHQL_BYTES && !BINARY.test(path)

/** What GraphQL told of a `commit:path`. */
type Named = { readonly oid: string; readonly bytes: Uint8Array | null } | 'absent' | 'untold'

/** File contents, each blob asked for once: text in GraphQL batches, the rest one by one. */
export class GithubBlobs {
  readonly #texts = new Map<string, Promise<Uint8Array | null>>()
  readonly #named = new Map<string, Promise<Named>>()
  readonly #known = new Map<string, Promise<Uint8Array>>()
  readonly #digests = new Map<string, Promise<string>>()

  constructor(
    private readonly traffic: Traffic,
    private readonly places: Places,
    private readonly batch: GithubBatch,
  ) {}

  /** Asks for a file in the next batch in case somebody reads it; null where a batch does not give it. */
  expect(file: ListedFile): Promise<Uint8Array | null> {
    return this.#text(file)
  }

  /** The same for the file at `commit:path`. */
  expectNamed(commit: string, path: string): void {
    void this.#name(commit, path)
  }

  /** Exact bytes of a file that a tree lists; rejects when GitHub does not give them. */
  read(file: ListedFile): Promise<Uint8Array> {
    const oid = file.oid ?? ''
    const known = this.#known.get(oid) ?? this.#read(file, oid)
    if ((file.size ?? 0) <= KEPT_BYTES) this.#known.set(oid, known)
    return known
  }

  /** Digest of a file that a tree lists; of a Git LFS pointer the digest that it names. */
  sha256(file: ListedFile): Promise<string> {
    const oid = file.oid ?? ''
    const known = this.#digests.get(oid) ?? this.read(file).then(digestOf)
    this.#digests.set(oid, known)
    return known
  }

  /** The bytes of the file at `commit:path`, null when there is none. */
  async named(commit: string, path: string): Promise<Uint8Array | null> {
    const named = await this.#name(commit, path)
    if (named === 'absent') return null
    if (named === 'untold') return this.#namedByRest(commit, path)
    return named.bytes ?? this.#readByRest(named.oid)
  }

  #name(commit: string, path: string): Promise<Named> {
    const key = `${commit}:${path}`
    const asked = this.#named.get(key) ?? this.#ask(commit, path)
    this.#named.set(key, asked)
    return asked
  }

  async #ask(commit: string, path: string): Promise<Named> {
    const { object, commitSeen } = await this.batch.byPath(commit, path, USUAL_BYTES)
    if (object === null) return commitSeen ? 'absent' : 'untold'
    if (object.__typename !== 'Blob' || typeof object.oid !== 'string') return 'absent'
    const bytes = exactBytes(object)
    if (bytes !== null) this.#known.set(object.oid, Promise.resolve(bytes))
    return { oid: object.oid, bytes }
  }

  async #namedByRest(commit: string, path: string): Promise<Uint8Array | null> {
    const route = 'GET /repos/{owner}/{repo}/contents/{path}'
    try {
      const file = (await getFromEither(this.traffic, this.places, route, { path, ref: commit })) as {
        readonly type?: unknown
        readonly sha?: unknown
      } | null
      if (Array.isArray(file) || file?.type !== 'file') return null
      return await this.#readByRest(String(file.sha))
    } catch (error) {
      if (statusOf(error) === 404) return null
      throw error
    }
  }

  /** Null when GraphQL does not give the exact bytes. */
  #text(file: ListedFile): Promise<Uint8Array | null> {
    const oid = file.oid ?? ''
    const ask = async (): Promise<Uint8Array | null> => {
      if (!isText(file)) return null
      const known = this.#known.get(oid)
      if (known !== undefined) return known.catch(() => null)
      const { object } = await this.batch.byId(oid, file.size ?? USUAL_BYTES)
      return object === null ? null : exactBytes({ ...object, oid })
    }
    const asked = this.#texts.get(oid) ?? ask()
    this.#texts.set(oid, asked)
    return asked
  }

  async #read(file: ListedFile, oid: string): Promise<Uint8Array> {
    return (await this.#text(file)) ?? this.#readByRest(oid)
  }

  async #readByRest(oid: string): Promise<Uint8Array> {
    const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'
    const blob = (await getFromEither(this.traffic, this.places, route, { file_sha: oid })) as {
      readonly content?: unknown
      readonly encoding?: unknown
    } | null
    if (typeof blob?.content !== 'string') throw malformed(route)
    const bytes = Buffer.from(blob.content, blob.encoding === 'utf-8' ? 'utf8' : 'base64')
    if (blobId(bytes, oid) !== oid) throw malformed(route)
    return bytes
  }
}
