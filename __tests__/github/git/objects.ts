export interface TreeEntry {
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly oid: string
  readonly name: string
}

export interface Signature {
  readonly name: string
  readonly email: string
  readonly date: string
}

export interface Commit {
  readonly oid: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

export function parseTree(content: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = []
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(32, at)
    const end = content.indexOf(0, space)
    const mode = content.subarray(at, space).toString('ascii').padStart(6, '0')
    entries.push({
      mode,
      type: entryType(mode),
      oid: content.subarray(end + 1, end + 21).toString('hex'),
      name: content.subarray(space + 1, end).toString('utf8'),
    })
    at = end + 21
  }
  return entries
}

export function parseCommit(oid: string, content: Buffer): Commit {
  const text = content.toString('utf8')
  const split = text.indexOf('\n\n')
  const head = text.slice(0, split).split('\n')
  const field = (name: string): string[] =>
    head.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1))
  return {
    oid,
    tree: field('tree')[0] ?? '',
    parents: field('parent'),
    author: parseSignature(field('author')[0] ?? ''),
    committer: parseSignature(field('committer')[0] ?? ''),
    message: text.slice(split + 2).replace(/\n$/, ''),
  }
}

function entryType(mode: string): TreeEntry['type'] {
  if (mode === '040000') return 'tree'
  return mode === '160000' ? 'commit' : 'blob'
}

function parseSignature(line: string): Signature {
  const parts = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(line)
  const seconds = Number(parts?.[3] ?? 0)
  return {
    name: parts?.[1] ?? '',
    email: parts?.[2] ?? '',
    date: new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'),
  }
}
