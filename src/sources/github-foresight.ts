import type { ChangedFile } from '../model/change-set.js'
import { type GithubBlobs, isText } from './github-blobs.js'
import type { GithubDirectory, GithubEntry, GithubTree, Listing } from './github-tree.js'

const MARKDOWN = /\.md$/i
const DOCUMENT = /\.(md|markdown|json|ya?ml)$/i
/** What is read ahead fits into one batch, together with base's directories and the configuration. */
const OBJECTS = 100
const BYTES = 1024 * 1024
const SMALL_BYTES = 256 * 1024
/** Of a larger change only the documents are read ahead, and the rest once they turn out to list digests. */
const SMALL_CHANGE = 40
const LISTED_OBJECTS = 1000
const LISTED_BYTES = 8 * 1024 * 1024
const DIGEST = /[0-9a-f]{64}/i
/** Predecessors of a document stand beside it, or in folders beside its own. */
const NEIGHBOURS = 9

const natural = new Intl.Collator('en', { numeric: true })
const cut = (path: string): { parent: string; name: string } => {
  const at = path.lastIndexOf('/')
  return { parent: at < 0 ? '' : path.slice(0, at), name: path.slice(at + 1) }
}

export const mayHoldDocuments = (files: readonly ChangedFile[]): boolean =>
  files.some(({ path, status }) => status !== 'removed' && DOCUMENT.test(path))

const filesIn = (directory: GithubDirectory | undefined): GithubEntry[] =>
  [...(directory?.values() ?? [])].filter(({ type }) => type === 'file')

/** The last entries of a directory that stand before `name` as people count: H-9 before H-10. */
function before(directory: GithubDirectory | undefined, name: string): GithubEntry[] {
  const earlier = [...(directory?.values() ?? [])].filter((it) => natural.compare(it.name, name) < 0)
  return earlier.sort((a, b) => natural.compare(b.name, a.name)).slice(0, NEIGHBOURS)
}

function neighbours(head: Listing, document: string): GithubEntry[] {
  const { parent, name } = cut(document)
  const folder = cut(parent)
  const folders = parent === '' ? [] : before(head(folder.parent), folder.name)
  const found = [...before(head(parent), name), ...folders.flatMap(({ path }) => filesIn(head(path)))]
  return found.filter((it) => it.type === 'file' && MARKDOWN.test(it.name))
}

function filesBelow(head: Listing, directory: string): GithubEntry[] {
  return [...(head(directory)?.values() ?? [])].flatMap((entry) =>
    entry.type === 'directory' ? filesBelow(head, entry.path) : entry.type === 'file' ? [entry] : [],
  )
}

/** The folder with a manifest that a file belongs to: its other files are likely to be hashed too. */
function packageOf(head: Listing, path: string): string | null {
  for (let { parent } = cut(path); parent !== ''; parent = cut(parent).parent) {
    if (head(parent)?.has('manifest.json')) return parent
  }
  return null
}

function entryOf(listing: Listing, path: string): GithubEntry[] {
  const entry = listing(cut(path).parent)?.get(cut(path).name)
  return entry?.type === 'file' ? [entry] : []
}

/** The first of some files, each once, as far as the limits allow. */
function within(entries: readonly GithubEntry[], objects: number, bytes: number): GithubEntry[] {
  const chosen = new Map<string, GithubEntry>()
  let total = 0
  for (const entry of entries) {
    const size = entry.size ?? 0
    if (size > SMALL_BYTES || !isText(entry) || chosen.has(entry.oid)) continue
    if (chosen.size >= objects || total + size > bytes) break
    chosen.set(entry.oid, entry)
    total += size
  }
  return [...chosen.values()]
}

const thereIn = (files: readonly ChangedFile[]): string[] =>
  files.filter(({ status }) => status !== 'removed').map(({ path }) => path)

/**
 * Asks for what a judgement of this change is likely to need, so that it comes in one request instead of one for
 * every step of the judgement. Nothing depends on the guess being right.
 */
export function readAhead(
  files: readonly ChangedFile[],
  { head, tip }: { readonly head: Listing; readonly tip: Listing | null },
  base: string,
  blobs: GithubBlobs,
): void {
  const small = files.length <= SMALL_CHANGE
  const there = thereIn(files)
  const documents = there.filter((path) => DOCUMENT.test(path))
  const texts = documents.filter((path) => MARKDOWN.test(path))
  const inPackages = small ? there : there.filter((path) => path.endsWith('/manifest.json'))
  const packages = new Set(inPackages.map((path) => packageOf(head, path)).filter((it) => it !== null))
  const likely = [
    ...documents.flatMap((path) => entryOf(head, path)),
    ...texts.flatMap((path) => neighbours(head, path)),
    ...(tip === null ? [] : texts.flatMap((path) => neighbours(tip, path))),
    ...(small ? there.flatMap((path) => entryOf(head, path)) : []),
    ...[...packages].flatMap((folder) => filesBelow(head, folder)),
  ]
  for (const entry of within(likely, OBJECTS, BYTES)) blobs.expect(entry)
  const earlier = files.filter(({ path, status }) => status === 'modified' && (small || DOCUMENT.test(path)))
  for (const { path } of earlier.slice(0, SMALL_CHANGE)) {
    if (isText({ path, oid: null, size: null })) blobs.expectNamed(base, path)
  }
}

/** Where a changed document lists digests, every changed file is about to be hashed: all are asked for together. */
export async function readDigested(
  files: readonly ChangedFile[],
  trees: { readonly base: GithubTree; readonly head: Listing },
  blobs: GithubBlobs,
): Promise<void> {
  const there = thereIn(files)
  const documents = there.filter((path) => MARKDOWN.test(path)).flatMap((path) => entryOf(trees.head, path))
  const texts = await Promise.all(within(documents, OBJECTS, BYTES).map((entry) => blobs.expect(entry)))
  if (!texts.some((text) => text !== null && DIGEST.test(Buffer.from(text).toString('latin1')))) return
  const base = await trees.base.whole()
  const listed = files.flatMap(({ path }) => [
    ...entryOf(trees.head, path),
    ...(base === null ? [] : entryOf(base, path)),
  ])
  for (const entry of within(listed, LISTED_OBJECTS, LISTED_BYTES)) blobs.expect(entry)
}
