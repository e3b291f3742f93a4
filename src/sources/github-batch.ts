import { type Places, placeOf, type Traffic } from './github-traffic.js'

/** A blob or a tree as GraphQL gives it. */
export interface GithubObject {
  readonly __typename?: string
  readonly oid?: string
  readonly text?: string | null
  readonly isBinary?: boolean | null
  readonly isTruncated?: boolean | null
  readonly entries?: readonly GraphqlEntry[] | null
}

export interface GraphqlEntry {
  readonly name?: string
  /** The octal mode as a decimal number. */
  readonly mode?: number
  readonly oid?: string
  readonly size?: number
}

export interface Reply {
  readonly object: GithubObject | null
  /** True when the commit was seen, so that no object at a path of it means that there is nothing. */
  readonly commitSeen: boolean
}

interface Question {
  /** An object id, or `commit:path`. */
  readonly subject: string
  readonly commit: string | null
  readonly expectedBytes: number
  readonly answer: (reply: Reply) => void
}

// 300 files and their companions have to come in a handful of requests; GitHub answers within ten seconds or not at all.
const BATCH_OBJECTS = 200
const BATCH_BYTES = 2 * 1024 * 1024
const FIELDS =
  '{ __typename ... on Blob { oid text isBinary isTruncated } ... on Tree { oid entries { name mode oid size } } }'

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

/** Asks GraphQL for objects; the questions of one turn of the event loop go out together. */
export class GithubBatch {
  #questions: Question[] = []

  constructor(
    private readonly traffic: Traffic,
    private readonly places: Places,
  ) {}

  byId(oid: string, expectedBytes: number): Promise<Reply> {
    return this.#ask(oid, null, expectedBytes)
  }

  byPath(commit: string, path: string, expectedBytes: number): Promise<Reply> {
    return this.#ask(`${commit}:${path}`, commit, expectedBytes)
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
      ...batch.map(({ subject, commit }, i) => {
        const by = commit === null ? 'oid' : 'expression'
        return `o${i}: object(${by}: ${JSON.stringify(subject)}) ${FIELDS}`
      }),
      ...commits.map((commit, i) => `c${i}: object(oid: ${JSON.stringify(commit)}) { __typename }`),
    ]
    const text = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {\n${lines.join('\n')}\n} }`
    const data = (await this.traffic.query(text, { ...placeOf(this.places.home) }).catch(() => null)) as {
      readonly repository?: Readonly<Record<string, GithubObject | null>> | null
    } | null
    const objects = data?.repository ?? {}
    const seen = new Set(commits.filter((_, i) => objects[`c${i}`]?.__typename === 'Commit'))
    for (const [i, { commit, answer }] of batch.entries()) {
      answer({ object: objects[`o${i}`] ?? null, commitSeen: commit !== null && seen.has(commit) })
    }
  }
}
