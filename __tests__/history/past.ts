import { execFileSync } from 'node:child_process'
import { initialise } from '../sources/git-fixture.js'

/** What one commit does to the tree: a text, or null to take the file away. */
export type Changes = Readonly<Record<string, string | null>>

export interface PastCommit {
  readonly files: Changes
  readonly author?: string
  /** `2026-01-31` or a whole moment in UTC. */
  readonly when: string
  /** Default: main. */
  readonly branch?: string
  /** Branches that come together here. */
  readonly merges?: readonly string[]
}

const quoted = (path: string): string => `"${path.replace(/[\\"]/g, '\\$&')}"`

function lines(
  { files, author = 'App', when, branch = 'main', merges = [] }: PastCommit,
  at: number,
): string {
  const seconds = Date.parse(when.length > 10 ? when : `${when}T12:00:00Z`) / 1000
  const who = `${author} <${author.split(' ')[0]?.toLowerCase()}@example.org> ${seconds} +0000`
  const changes = Object.entries(files).map(([path, text]) =>
    text === null
      ? `D ${quoted(path)}\n`
      : `M 100644 inline ${quoted(path)}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
  )
  const message = `commit ${at}`
  return [
    `commit refs/heads/${branch}\nauthor ${who}\ncommitter ${who}\ndata ${message.length}\n${message}\n`,
    ...merges.map((name) => `merge refs/heads/${name}\n`),
    ...changes,
    '\n',
  ].join('')
}

/** Writes a past straight into the object store; a branch that is new begins at main. */
export function writePast(directory: string, commits: readonly PastCommit[], bare = false): void {
  initialise(directory, { bare })
  const known = new Set(['main'])
  const stream = commits.map((commit, at) => {
    const branch = commit.branch ?? 'main'
    const fork = known.has(branch) ? '' : `reset refs/heads/${branch}\nfrom refs/heads/main\n\n`
    known.add(branch)
    return fork + lines(commit, at)
  })
  execFileSync('git', ['fast-import', '--quiet', '--force'], {
    cwd: directory,
    input: stream.join(''),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}
