import type { Difference, Leaf } from './changed-files.js'
import type { GitHost } from './git-process.js'
import { streamGit } from './git-stream.js'

/** A pair of trees; `before` is null for nothing. */
export interface TreePair {
  readonly before: string | null
  readonly after: string
}

/** The tree without entries, which git knows without having it. */
const EMPTY_TREES: Readonly<Record<number, string>> = {
  40: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  64: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
}
export const emptyTree = (like: string): string => EMPTY_TREES[like.length] ?? ''

const TYPES: Readonly<Record<string, Leaf['type']>> = { '120000': 'symlink', '160000': 'submodule' }
const COLON = 58
const NEWLINE = 10

/** What differs within each pair of trees, in their order, from one process however many there are. */
export async function* differencesOf(
  host: GitHost,
  gitDir: string,
  pairs: readonly TreePair[],
): AsyncGenerator<readonly Difference[]> {
  const lines = pairs.map(({ before, after }) => `${before ?? emptyTree(after)} ${after}`)
  const command = ['diff-tree', '--stdin', '-r', '--raw', '-z', '--no-abbrev', '--no-renames']
  let rest: Buffer = Buffer.alloc(0)
  let current: Difference[] | null = null
  let given = 0
  for await (const chunk of streamGit(host, gitDir, command, lines.map((line) => `${line}\n`).join(''))) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let at = 0
    for (;;) {
      const entry = bytes[at] === COLON ? rawEntry(bytes, at) : headerEnd(bytes, at)
      if (entry === null) break
      at = entry.end
      if (entry.difference !== null) {
        current?.push(entry.difference)
        continue
      }
      if (current !== null) {
        yield current
        given += 1
      }
      current = []
    }
    rest = bytes.subarray(at)
  }
  if (current !== null) {
    yield current
    given += 1
  }
  if (given !== pairs.length || rest.length > 0) {
    throw new Error(`git diff-tree answered ${given} of ${pairs.length} questions in ${gitDir}`)
  }
}

/** A line that names the next pair (null), or what differs in the present one. */
interface Said {
  readonly difference: Difference | null
  readonly end: number
}

function headerEnd(bytes: Buffer, at: number): Said | null {
  const end = bytes.indexOf(NEWLINE, at)
  return end < 0 ? null : { difference: null, end: end + 1 }
}

/** `:<mode> <mode> <id> <id> <letter> NUL <path> NUL`; null while it has not come whole. */
function rawEntry(bytes: Buffer, at: number): Said | null {
  const meta = bytes.indexOf(0, at)
  const end = meta < 0 ? -1 : bytes.indexOf(0, meta + 1)
  if (end < 0) return null
  const [modeBefore = '', modeAfter = '', before = '', after = ''] = bytes
    .toString('latin1', at + 1, meta)
    .split(' ')
  const path = bytes.toString('utf8', meta + 1, end)
  const difference = { path, before: leafOf(modeBefore, before), after: leafOf(modeAfter, after) }
  return { difference, end: end + 1 }
}

const leafOf = (mode: string, oid: string): Leaf | null =>
  /^0+$/.test(mode) ? null : { type: TYPES[mode] ?? 'file', oid }
