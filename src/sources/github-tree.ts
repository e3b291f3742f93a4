import { type Answer, found, unknown } from '../model/answer.js'
import type { TreeEntry } from '../model/repository.js'
import type { GithubBlobs } from './github-blobs.js'
import { getFromEither, malformed, type Places, type Traffic } from './github-traffic.js'
import { childPath, type Directory, READ_LIMIT, rootEntry, type Tree, tooLarge } from './tree.js'

/** An entry with what only git knows of it. */
export interface GithubEntry extends TreeEntry {
  readonly mode: string
  readonly size: number | null
}

interface RawEntry {
  readonly path: string
  readonly mode: string
  readonly sha: string
  readonly size?: number
}

/** Directories that are asked for one by one when GitHub cuts the listing of the whole tree. */
const SINGLE_DIRECTORIES = 300
/** GitHub's API gives no larger blob. */
const BLOB_LIMIT = 100 * 1024 * 1024
const ROUTE = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'

function typeOf(mode: string): TreeEntry['type'] {
  if (mode === '040000') return 'directory'
  if (mode === '120000') return 'symlink'
  return mode === '160000' ? 'submodule' : 'file'
}

const isRawEntry = (value: unknown): value is RawEntry => {
  const entry = value as Partial<RawEntry> | null
  return typeof entry?.path === 'string' && typeof entry.mode === 'string' && typeof entry.sha === 'string'
}

function directoriesOf(entries: readonly RawEntry[], below: string): Map<string, Map<string, GithubEntry>> {
  const directories = new Map<string, Map<string, GithubEntry>>([[below, new Map()]])
  for (const { path: relative, mode, sha, size } of entries) {
    const path = childPath(below, relative)
    const cut = path.lastIndexOf('/')
    const parent = cut < 0 ? '' : path.slice(0, cut)
    const entry = { name: path.slice(cut + 1), path, type: typeOf(mode), oid: sha, mode, size: size ?? null }
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
  /** True once the whole tree is at hand, so that looking at it costs nothing. */
  listed = false
  #whole: Promise<ReadonlyMap<string, Directory> | null> | null = null
  readonly #single = new Map<string, Promise<Answer<Directory>>>()

  constructor(
    private readonly traffic: Traffic,
    private readonly places: Places,
    private readonly blobs: GithubBlobs,
    readonly commit: string,
  ) {}

  /** Every directory by its path, or null when GitHub cuts the listing. */
  whole(): Promise<ReadonlyMap<string, Directory> | null> {
    this.#whole ??= this.#list()
    return this.#whole
  }

  async entries(directory: TreeEntry): Promise<Answer<Directory>> {
    const whole = await this.whole()
    if (whole !== null) return found(whole.get(directory.path) ?? new Map())
    const known = this.#single.get(directory.path) ?? this.#listOne(directory)
    this.#single.set(directory.path, known)
    return known
  }

  async read(file: TreeEntry): Promise<Answer<Uint8Array>> {
    const { oid, size } = file as GithubEntry
    if ((size ?? 0) > READ_LIMIT) return tooLarge
    const bytes = await this.blobs.read(oid ?? '', size)
    return bytes.length > READ_LIMIT ? tooLarge : found(bytes)
  }

  async sha256(file: TreeEntry): Promise<Answer<string>> {
    const { oid, size } = file as GithubEntry
    if ((size ?? 0) > BLOB_LIMIT)
      return unknown("the file is larger than the 100 MiB that GitHub's API gives")
    return found(await this.blobs.sha256(oid ?? '', size))
  }

  async #list(): Promise<ReadonlyMap<string, Directory> | null> {
    const { entries, truncated } = await this.#get(this.commit, true)
    this.listed = !truncated
    return truncated ? null : directoriesOf(entries, '')
  }

  async #listOne(directory: TreeEntry): Promise<Answer<Directory>> {
    if (this.#single.size >= SINGLE_DIRECTORIES) return unknown('the tree is too large for GitHub to list it')
    const { entries, truncated } = await this.#get(directory.oid ?? this.commit, false)
    if (truncated) return unknown(`the directory ${directory.path} is too large for GitHub to list it`)
    return found(directoriesOf(entries, directory.path).get(directory.path) ?? new Map())
  }

  async #get(tree: string, whole: boolean): Promise<{ entries: readonly RawEntry[]; truncated: boolean }> {
    const parameters = { tree_sha: tree, ...(whole ? { recursive: '1' } : {}) }
    const answer = (await getFromEither(this.traffic, this.places, ROUTE, parameters)) as {
      readonly tree?: unknown
      readonly truncated?: unknown
    } | null
    if (!Array.isArray(answer?.tree) || !answer.tree.every(isRawEntry)) throw malformed(ROUTE)
    return { entries: answer.tree, truncated: answer.truncated !== false }
  }
}
