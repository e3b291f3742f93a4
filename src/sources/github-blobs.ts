import { createHash } from 'node:crypto'
import { digestOf } from './digest.js'
import { getFromEither, malformed, type Places, placeOf, statusOf, type Traffic } from './github-traffic.js'

/** A question for a GraphQL batch: an object id, or `commit:path`. */
interface Question {
  readonly subject: string
  /** Of a `commit:path`: the commit, which is asked for too, as nothing at a path says little without it. */
  readonly commit: string | null
  readonly expectedBytes: number
  readonly answer: (reply: Reply) => void
}

interface Reply {
  readonly object: GraphqlBlob | null
  readonly commitSeen: boolean
}

interface GraphqlBlob {
  readonly __typename?: string
  readonly oid?: string
  readonly text?: string | null
  readonly isBinary?: boolean | null
  readonly isTruncated?: boolean | null
}

// 300 files and their companions have to come in a handful of requests; GitHub answers within ten seconds or not at all.
const BATCH_OBJECTS = 150
const BATCH_BYTES = 2 * 1024 * 1024
/** GitHub truncates the text of larger blobs. */
const GRAPHQL_BYTES = 400 * 1024
/** Archives are hashed once and let go. */
const KEPT_BYTES = 1024 * 1024
const USUAL_BYTES = 8 * 1024

const FIELDS = '{ __typename ... on Blob { oid text isBinary isTruncated } }'

/** The id that git gives a blob of these bytes; ids of 64 digits belong to repositories with SHA-256. */
function blobId(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** The blob's exact bytes, or null when its text does not give them back: GraphQL drops what is not UTF-8. */
function exactBytes(blob: GraphqlBlob): Uint8Array | null {
  if (typeof blob.text !== 'string' || typeof blob.oid !== 'string') return null
  if (blob.isBinary === true || blob.isTruncated === true) return null
  const bytes = Buffer.from(blob.text, 'utf8')
  return blobId(bytes, blob.oid) === blob.oid ? bytes : null
}

function batchesOf(questions: readonly Question[]): Question[][] {
  const batches: Question[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const question of questions) {
    const last = batches.at(-1)
    if (last === undefined || last.length >= BATCH_OBJECTS || bytes + question.expectedBytes > BATCH_BYTES) {
      batches.push([question])
      bytes = question.expectedBytes
    } else {
      last.push(question)
      bytes += question.expectedBytes
    }
  }
  return batches
}

/** File contents by object id or `commit:path`; the questions of one turn of the event loop go out together. */
export class GithubBlobs {
  #questions: Question[] = []
  readonly #known = new Map<string, Promise<Uint8Array>>()
  readonly #digests = new Map<string, Promise<string>>()

  constructor(
    private readonly traffic: Traffic,
    private readonly places: Places,
  ) {}

  /** Exact bytes of a blob that a tree lists; rejects when GitHub does not give them. */
  read(oid: string, size: number | null): Promise<Uint8Array> {
    const known = this.#known.get(oid) ?? this.#read(oid, size)
    if ((size ?? 0) <= KEPT_BYTES) this.#known.set(oid, known)
    return known
  }

  /** Digest of a blob that a tree lists; of a Git LFS pointer the digest that it names. */
  sha256(oid: string, size: number | null): Promise<string> {
    const known = this.#digests.get(oid) ?? this.read(oid, size).then(digestOf)
    this.#digests.set(oid, known)
    return known
  }

  /** The bytes of the file at `commit:path`, null when there is none. */
  async named(commit: string, path: string): Promise<Uint8Array | null> {
    const { object, commitSeen } = await this.#ask(`${commit}:${path}`, commit, USUAL_BYTES)
    if (object === null) return commitSeen ? null : this.#namedByRest(commit, path)
    if (object.__typename !== 'Blob' || typeof object.oid !== 'string') return null
    const bytes = exactBytes(object)
    if (bytes === null) return this.read(object.oid, null)
    this.#known.set(object.oid, Promise.resolve(bytes))
    return bytes
  }

  async #namedByRest(commit: string, path: string): Promise<Uint8Array | null> {
    const route = 'GET /repos/{owner}/{repo}/contents/{path}'
    try {
      const file = (await getFromEither(this.traffic, this.places, route, { path, ref: commit })) as {
        readonly type?: unknown
        readonly sha?: unknown
      } | null
      if (Array.isArray(file) || file?.type !== 'file') return null
      return await this.read(String(file.sha), null)
    } catch (error) {
      if (statusOf(error) === 404) return null
      throw error
    }
  }

  async #read(oid: string, size: number | null): Promise<Uint8Array> {
    if ((size ?? 0) <= GRAPHQL_BYTES) {
      const { object } = await this.#ask(oid, null, size ?? USUAL_BYTES)
      const bytes = object === null ? null : exactBytes({ ...object, oid })
      if (bytes !== null) return bytes
    }
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

  #ask(subject: string, commit: string | null, expectedBytes: number): Promise<Reply> {
    return new Promise((answer) => {
      // Waiting for the end of the turn, not only for its microtasks, lets a look at a tree come before the question.
      if (this.#questions.length === 0) setImmediate(() => this.#send())
      this.#questions.push({ subject, commit, expectedBytes, answer })
    })
  }

  #send(): void {
    const questions = this.#questions
    this.#questions = []
    for (const batch of batchesOf(questions)) void this.#answer(batch)
  }

  async #answer(batch: readonly Question[]): Promise<void> {
    const commits = [...new Set(batch.flatMap(({ commit }) => commit ?? []))]
    const lines = [
      ...batch.map(
        ({ subject, commit }, i) =>
          `o${i}: object(${commit === null ? 'oid' : 'expression'}: ${JSON.stringify(subject)}) ${FIELDS}`,
      ),
      ...commits.map((commit, i) => `c${i}: object(oid: ${JSON.stringify(commit)}) { __typename }`),
    ]
    const text = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {\n${lines.join('\n')}\n} }`
    const data = (await this.traffic.query(text, { ...placeOf(this.places.home) }).catch(() => null)) as {
      readonly repository?: Readonly<Record<string, GraphqlBlob | null>> | null
    } | null
    const objects = data?.repository ?? {}
    const seen = new Set(commits.filter((_, i) => objects[`c${i}`]?.__typename === 'Commit'))
    for (const [i, { commit, answer }] of batch.entries()) {
      answer({ object: objects[`o${i}`] ?? null, commitSeen: commit !== null && seen.has(commit) })
    }
  }
}
