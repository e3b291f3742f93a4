import type { ChangedFile } from '../model/change-set.js'
import type { GithubBlobs } from './github-blobs.js'
import type { GithubEntry, GithubTree } from './github-tree.js'
import type { Directory } from './tree.js'

type Whole = ReadonlyMap<string, Directory>

const DOCUMENT = /\.(md|markdown|json|ya?ml)$/i
const BINARY = /\.(t?gz|zip|whl|jar|png|jpe?g|gif|webp|ico|pdf|woff2?|so|dll|exe|pyc)$/i
/** What is read ahead fits into one batch, together with the configuration. */
const OBJECTS = 140
const BYTES = 1024 * 1024
const SMALL_BYTES = 64 * 1024
/** A change of more files is no handoff of a few documents; then only documents are read ahead. */
const SMALL_CHANGE = 100
/** Predecessors of a document stand beside it, or in folders beside its own. */
const NEIGHBOURS = 6

const natural = new Intl.Collator('en', { numeric: true })
const cut = (path: string): { parent: string; name: string } => {
  const at = path.lastIndexOf('/')
  return { parent: at < 0 ? '' : path.slice(0, at), name: path.slice(at + 1) }
}

function entryAt(whole: Whole, path: string): GithubEntry[] {
  const { parent, name } = cut(path)
  const entry = whole.get(parent)?.get(name)
  return entry?.type === 'file' ? [entry as GithubEntry] : []
}

/** The last entries of a directory that stand before `name` as people count: H-9 before H-10. */
function before(directory: Directory | undefined, name: string): GithubEntry[] {
  const earlier = [...(directory?.values() ?? [])].filter((it) => natural.compare(it.name, name) < 0)
  return earlier.sort((a, b) => natural.compare(b.name, a.name)).slice(0, NEIGHBOURS) as GithubEntry[]
}

function neighbours(whole: Whole, document: string): GithubEntry[] {
  const { parent, name } = cut(document)
  const beside = before(whole.get(parent), name)
  const folder = cut(parent)
  const folders = parent === '' ? [] : before(whole.get(folder.parent), folder.name)
  const inside = folders.flatMap(({ path }) => [...(whole.get(path)?.values() ?? [])] as GithubEntry[])
  return [...beside, ...inside].filter((it) => it.type === 'file' && /\.md$/i.test(it.name))
}

function manifestsAbove(whole: Whole, path: string): GithubEntry[] {
  const found: GithubEntry[] = []
  for (let { parent } = cut(path); parent !== ''; parent = cut(parent).parent) {
    found.push(...entryAt(whole, `${parent}/manifest.json`))
  }
  return found
}

/**
 * Asks for what a judgement of this change is likely to need, so that it comes in one request instead of one for
 * every step of the judgement. Nothing depends on the guess being right.
 */
export async function readAhead(
  files: readonly ChangedFile[],
  trees: { readonly base: GithubTree; readonly head: GithubTree },
  blobs: GithubBlobs,
): Promise<void> {
  const there = files.filter(({ status }) => status !== 'removed').map(({ path }) => path)
  const documents = there.filter((path) => DOCUMENT.test(path))
  if (documents.length === 0) return
  const [base, head] = await Promise.all([trees.base.whole(), trees.head.whole()])
  if (base === null || head === null) return
  const texts = files.length > SMALL_CHANGE ? [] : there.filter((path) => !BINARY.test(path))
  const likely = [
    ...documents.flatMap((path) => entryAt(head, path)),
    ...documents.flatMap((path) => entryAt(base, path)),
    ...documents.filter((path) => /\.md$/i.test(path)).flatMap((path) => neighbours(base, path)),
    ...texts.flatMap((path) => [
      ...entryAt(head, path),
      ...entryAt(base, path),
      ...manifestsAbove(head, path),
    ]),
  ]
  const chosen = new Map<string, GithubEntry>()
  let bytes = 0
  for (const entry of likely) {
    const size = entry.size ?? 0
    if (entry.oid === null || chosen.has(entry.oid) || size > SMALL_BYTES) continue
    if (chosen.size >= OBJECTS || bytes + size > BYTES) break
    chosen.set(entry.oid, entry)
    bytes += size
  }
  // A failure is told to whoever really asks for the file.
  for (const [oid, { size }] of chosen) blobs.read(oid, size).catch(() => undefined)
}
