import { type Answer, found, READ_LIMIT, tooLarge, unknown } from '../model/answer.js'
import type { TreeEntry } from '../model/repository.js'
import type { GithubBlobs } from './github-blobs.js'
import { getFromEither, malformed, type Places, type Traffic } from './github-traffic.js'
import { childPath, rootEntry, type Tree } from './tree.js'

/** An entry with what only git knows of it. */
export interface GithubEntry extends TreeEntry {
  readonly oid: string
  readonly mode: string
  readonly size: number | null
}

export type GithubDirectory = ReadonlyMap<string, GithubEntry>
/** A whole tree: the entries of a directory by its path. */
export type Listing = (path: string) => GithubDirectory | undefined

interface RawEntry {
  readonly path: string
  readonly mode: string
  readonly sha: string
  readonly size?: number
}

export interface GithubTreeParts {
  readonly traffic: Traffic
  readonly places: Places
  readonly blobs: GithubBlobs
  readonly commit: string
  /** A cheaper way to the whole tree; null where it does not lead there. */
  readonly derive?: () => Promise<Listing | null>
}

/** Directories that are asked for one by one when GitHub cuts the listing of the whole tree. */
const SINGLE_DIRECTORIES = 300
/** GitHub's API gives no larger blob. */
const BLOB_LIMIT = 100 * 1024 * 1024
const ROUTE = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'

/** `mode` in six octal digits. */
export function githubEntry(path: string, mode: string, oid: string, size: number | null): GithubEntry {
  const types: Readonly<Record<string, TreeEntry['type']>> = {
    '040000': 'directory',
    '120000': 'symlink',
    '160000': 'submodule',
  }
  return { name: path.slice(path.lastIndexOf('/') + 1), path, type: types[mode] ?? 'file', oid, mode, size }
}

const isRawEntry = (value: unknown): value is RawEntry => {
  const entry = value as Partial<RawEntry> | null
  return typeof entry?.path === 'string' && typeof entry.mode === 'string' && typeof entry.sha === 'string'
}

function directoriesOf(entries: readonly RawEntry[], below: string): Map<string, GithubDirectory> {
  const directories = new Map([[below, new Map<string, GithubEntry>()]])
  for (const { path: relative, mode, sha, size } of entries) {
    const path = childPath(below, relative)
    const cut = path.lastIndexOf('/')
    const parent = cut < 0 ? '' : path.slice(0, cut)
    const entry = githubEntry(path, mode, sha, size ?? null)
    const siblings = directories.get(parent)
    if (siblings === undefined) directories.set(parent, new Map([[entry.name, entry]]))
    else siblings.set(entry.name, entry)
    if (entry.type === 'directory' && !directories.has(path)) directories.set(path, new Map())
  }
  return directories
}

/** The tree of one commit: listed whole by one request, directory by directory when GitHub cuts that listing. */
export class GithubTree implements Tree {
  readonly root = rootEntry(null)
  #whole: Promise<Listing | null> | null = null
  readonly #single = new Map<string, Promise<Answer<GithubDirectory>>>()

  constructor(private readonly parts: GithubTreeParts) {}

  get commit(): string {
    return this.parts.commit
  }

  /** Null when GitHub cuts the listing. */
  whole(): Promise<Listing | null> {
    this.#whole ??= this.#list()
    return this.#whole
  }

  async entries(directory: TreeEntry): Promise<Answer<GithubDirectory>> {
    const whole = await this.whole()
    if (whole !== null) return found(whole(directory.path) ?? new Map())
    const known = this.#single.get(directory.path) ?? this.#listOne(directory)
    this.#single.set(directory.path, known)
    return known
  }

  async read(file: TreeEntry): Promise<Answer<Uint8Array>> {
    const listed = file as GithubEntry
    if ((listed.size ?? 0) > READ_LIMIT) return tooLarge
    const bytes = await this.parts.blobs.read(listed)
    return bytes.length > READ_LIMIT ? tooLarge : found(bytes)
  }

  async glance(file: TreeEntry): Promise<Uint8Array | null> {
    return this.parts.blobs.expect(file as GithubEntry)
  }

  async sha256(file: TreeEntry): Promise<Answer<string>> {
    const listed = file as GithubEntry
    if ((listed.size ?? 0) > BLOB_LIMIT) {
      return unknown("the file is larger than the 100 MiB that GitHub's API gives")
    }
    return found(await this.parts.blobs.sha256(listed))
  }

  async #list(): Promise<Listing | null> {
    const derived = (await this.parts.derive?.()) ?? null
    if (derived !== null) return derived
    const { entries, truncated } = await this.#get(this.commit, true)
    const directories = directoriesOf(entries, '')
    return truncated ? null : (path) => directories.get(path)
  }

  async #listOne(directory: TreeEntry): Promise<Answer<GithubDirectory>> {
    if (this.#single.size >= SINGLE_DIRECTORIES) return unknown('the tree is too large for GitHub to list it')
    const { entries, truncated } = await this.#get(directory.oid ?? this.commit, false)
    if (truncated) return unknown(`the directory ${directory.path} is too large for GitHub to list it`)
    return found(directoriesOf(entries, directory.path).get(directory.path) ?? new Map())
  }

  async #get(tree: string, whole: boolean): Promise<{ entries: readonly RawEntry[]; truncated: boolean }> {
    const { traffic, places } = this.parts
    const parameters = { tree_sha: tree, ...(whole ? { recursive: '1' } : {}) }
    const answer = (await getFromEither(traffic, places, ROUTE, parameters)) as {
      readonly tree?: unknown
      readonly truncated?: unknown
    } | null
    if (!Array.isArray(answer?.tree) || !answer.tree.every(isRawEntry)) throw malformed(ROUTE)
    return { entries: answer.tree, truncated: answer.truncated !== false }
  }
}
