import { type Answer, found } from '../model/answer.js'
import type { Side, TreeEntry } from '../model/repository.js'
import { type Directory, lookUp, type Tree } from './tree.js'

/** The same directory on the other side, null where there is none, and at the tip. */
interface Beside {
  readonly other: TreeEntry | null
  readonly tip: TreeEntry
}

const empty: Answer<Directory> = found(new Map())
const isSame = (a: TreeEntry | null, b: TreeEntry): boolean => a !== null && a.oid !== null && a.oid === b.oid

export interface Gained {
  tree(side: Side): Tree
  /** The commit of base's branch that a path came from after head left it; null where it did not. */
  gainedAt(path: string): Promise<string | null>
}

/**
 * Both sides of a change with the files that base's branch has gained since head left it: what `tip` has, and neither
 * of the two. Files that are there on a side already stay what they are.
 */
export function withGains(
  { base, head }: Readonly<Record<Side, Tree>>,
  tip: { readonly tree: Tree; readonly commit: string } | null,
): Gained {
  if (tip === null) return { tree: (side) => ({ base, head })[side], gainedAt: async () => null }
  const sides = { base: gainedTree(base, head, tip.tree), head: gainedTree(head, base, tip.tree) }
  return {
    tree: (side) => sides[side],
    async gainedAt(path) {
      const [now, ...before] = await Promise.all([sides.head, head, base].map((tree) => lookUp(tree, path)))
      const isGained = now?.state === 'found' && before.every(({ state }) => state === 'absent')
      return isGained ? tip.commit : null
    },
  }
}

/** A directory that is the same at `tip` costs no look. */
function gainedTree(own: Tree, other: Tree, tip: Tree): Tree {
  const places = new WeakMap<TreeEntry, Beside>([[own.root, { other: other.root, tip: tip.root }]])
  const gained = new WeakSet<TreeEntry>()
  const holder = (entry: TreeEntry): Tree => (gained.has(entry) ? tip : own)

  async function merged(directory: TreeEntry, beside: Beside): Promise<Answer<Directory>> {
    const [mine, there, now] = await Promise.all([
      own.entries(directory),
      beside.other === null ? empty : other.entries(beside.other),
      tip.entries(beside.tip),
    ])
    if (mine.state !== 'found') return mine
    if (there.state !== 'found') return there
    if (now.state !== 'found') return now
    const entries = new Map(mine.value)
    for (const [name, entry] of now.value) {
      const [here, elsewhere] = [mine.value.get(name), there.value.get(name)]
      if (here === undefined && elsewhere === undefined) {
        gained.add(entry)
        entries.set(name, entry)
      } else if (here?.type === 'directory' && entry.type === 'directory') {
        places.set(here, { other: elsewhere?.type === 'directory' ? elsewhere : null, tip: entry })
      }
    }
    return found(entries)
  }

  return {
    root: own.root,
    async entries(directory) {
      if (gained.has(directory)) {
        const answer = await tip.entries(directory)
        if (answer.state === 'found') for (const entry of answer.value.values()) gained.add(entry)
        return answer
      }
      const beside = places.get(directory)
      if (beside === undefined || isSame(directory, beside.tip) || isSame(beside.other, beside.tip))
        return own.entries(directory)
      return merged(directory, beside)
    },
    read: (file) => holder(file).read(file),
    glance: async (file) => {
      const tree = holder(file)
      if (tree.glance) return tree.glance(file)
      const answer = await tree.read(file)
      return answer.state === 'found' ? answer.value : null
    },
    sha256: (file) => holder(file).sha256(file),
  }
}
