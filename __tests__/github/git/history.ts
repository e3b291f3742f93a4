import { git, tryGit } from './command.js'
import type { ObjectReader } from './object-reader.js'
import { type Commit, parseCommit, parseTree, type TreeEntry } from './objects.js'

export interface TreeListing extends TreeEntry {
  readonly path: string
  readonly size: number | null
}

export interface LogFilter {
  readonly path?: string | undefined
  readonly author?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
}

export interface History {
  /** A branch, a tag, `heads/x`, `refs/x` or a sha, as the REST interface takes them; null when unknown. */
  resolve(ref: string): Promise<string | null>
  commit(oid: string): Promise<Commit | null>
  tree(expression: string): Promise<TreeEntry[] | null>
  listTree(oid: string, recursive: boolean): Promise<TreeListing[]>
  log(from: string, filter?: LogFilter): Promise<string[]>
  /** Commits of head that base lacks, oldest first. */
  between(base: string, head: string): Promise<string[]>
  mergeBase(base: string, head: string): Promise<string | null>
  contains(head: string, oid: string): Promise<boolean>
}

export function openHistory(gitDir: string, objects: ObjectReader): History {
  const readCommit = async (expression: string): Promise<Commit | null> => {
    const object = await objects.read(`${expression}^{commit}`)
    return object?.type === 'commit' ? parseCommit(object.oid, object.content) : null
  }

  const known = new Map<string, Promise<string>>()

  const run = async (args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await tryGit(gitDir, args)
    // 1 is git's "there is none".
    if (code > 1 || code < 0) throw new Error(`git ${args.join(' ')} ended with ${code}: ${stderr}`)
    return stdout.toString('utf8').trim()
  }

  /** Between commits that are named by their ids nothing ever changes. */
  const ask = (args: readonly string[], ...commits: readonly string[]): Promise<string> => {
    if (!commits.every((commit) => /^[0-9a-f]{40}$/.test(commit))) return run(args)
    const key = args.join(' ')
    const answer = known.get(key) ?? run(args)
    known.set(key, answer)
    return answer
  }

  return {
    async resolve(ref) {
      if (ref === '' || !isPlainRef(ref)) return null
      const names = [
        `refs/heads/${ref}`,
        `refs/tags/${ref}`,
        `refs/${ref}`,
        ref.startsWith('refs/') ? ref : '',
      ]
      if (ref === 'HEAD') names.unshift('HEAD')
      if (/^[0-9a-f]{7,40}$/.test(ref)) names.push(ref)
      for (const name of names.filter((candidate) => candidate !== '')) {
        const commit = await readCommit(name)
        if (commit) return commit.oid
      }
      return null
    },
    commit: readCommit,
    async tree(expression) {
      const object = await objects.read(expression)
      return object?.type === 'tree' ? parseTree(object.content) : null
    },
    async listTree(oid, recursive) {
      const flags = recursive ? ['-r', '-t'] : []
      const listing = await git(gitDir, ['ls-tree', '-l', '-z', '--full-tree', ...flags, oid])
      return listing.toString('utf8').split('\0').filter(Boolean).map(parseListing)
    },
    log(from, filter = {}) {
      const args = ['log', '--format=%H', from]
      if (filter.author) args.push(`--author=${filter.author}`)
      if (filter.since) args.push(`--since=${filter.since}`)
      if (filter.until) args.push(`--until=${filter.until}`)
      if (filter.path) args.push('--', `:(top,literal)${filter.path}`)
      return ask(args, from).then(lines)
    },
    between: (base, head) =>
      ask(['rev-list', '--reverse', '--topo-order', head, `^${base}`], base, head).then(lines),
    async mergeBase(base, head) {
      return (await ask(['merge-base', base, head], base, head)) || null
    },
    // What is an ancestor is the merge base of the two.
    contains: async (head, oid) => (await ask(['merge-base', head, oid], head, oid)) === oid,
  }
}

function isPlainRef(ref: string): boolean {
  return !/[\s~^:?*[\\]|\.\.|@\{/.test(ref)
}

function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}

function parseListing(line: string): TreeListing {
  const tab = line.indexOf('\t')
  const [mode = '', type = '', oid = '', size = '-'] = line.slice(0, tab).split(/ +/)
  const path = line.slice(tab + 1)
  return {
    mode,
    type: type as TreeListing['type'],
    oid,
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    size: size === '-' ? null : Number(size),
  }
}
