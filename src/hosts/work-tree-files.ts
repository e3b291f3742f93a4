import { createHash } from 'node:crypto'
import { type Answer, found } from '../model/answer.js'
import type { ChangedFile } from '../model/change-set.js'
import type { Repository, TreeEntry } from '../model/repository.js'
import { excludesOf } from '../sources/git-excludes.js'
import { decode } from '../text/decode.js'
import { type IgnoreFile, isIgnored } from '../text/ignore.js'

export interface WorkTreeFiles {
  /** Paths of the work tree that git does not ignore, and of ignored files that base has; sorted. */
  readonly files: readonly string[]
  /** What they change against base; moved files are one removed and one added. */
  readonly changes: Answer<readonly ChangedFile[]>
}

type Entries = ReadonlyMap<string, TreeEntry>

/** Walks the work tree at `directory` beside base's tree. Only directories that git would look into are read. */
export async function workTreeFiles(repository: Repository, directory: string): Promise<WorkTreeFiles> {
  const [root, own] = await Promise.all([repository.list('base', ''), excludesOf(directory)])
  const files: string[] = []
  const changes: ChangedFile[] = []

  async function entriesOf(side: 'base' | 'head', path: string): Promise<Entries> {
    const answer = await repository.list(side, path)
    return new Map(answer.state === 'found' ? answer.value.map((entry) => [entry.name, entry]) : [])
  }

  async function walk(path: string, inBase: boolean, around: readonly IgnoreFile[]): Promise<void> {
    const [old, now] = await Promise.all([
      inBase ? entriesOf('base', path) : new Map<string, TreeEntry>(),
      entriesOf('head', path),
    ])
    const rules = now.has('.gitignore') ? [...around, await ignoreFile(repository, path)] : around
    const names = [...new Set([...old.keys(), ...now.keys()])].sort()
    for (const name of names) {
      const [before, after] = [old.get(name), now.get(name)]
      const here = (after ?? before)?.path ?? name
      if (before === undefined && (name === 'node_modules' || ignored(here, after, rules))) continue
      const folder = [before, after].some((entry) => entry?.type === 'directory')
      if (folder) await walk(here, before?.type === 'directory', rules)
      const [was, is] = [before, after].map((entry) => (entry?.type === 'file' ? entry : undefined))
      if (is) files.push(here)
      if (is && !was) changes.push({ path: here, status: 'added' })
      else if (was && !is) changes.push({ path: here, status: 'removed' })
      else if (was && is && !(await isSame(repository, here, was.oid)))
        changes.push({ path: here, status: 'modified' })
    }
  }

  await walk(
    '',
    root.state === 'found',
    own.map((text) => ({ folder: '', text })),
  )
  return { files, changes: root.state === 'unknown' ? root : found(changes) }
}

const ignored = (path: string, entry: TreeEntry | undefined, rules: readonly IgnoreFile[]): boolean =>
  isIgnored(entry?.type === 'directory' ? `${path}/` : path, rules)

async function ignoreFile(repository: Repository, folder: string): Promise<IgnoreFile> {
  const answer = await repository.read('head', folder === '' ? '.gitignore' : `${folder}/.gitignore`)
  return { folder, text: answer.state === 'found' ? (decode(answer.value).text ?? '') : '' }
}

/** Whether the file on disk has base's content. */
async function isSame(repository: Repository, path: string, oid: string | null): Promise<boolean> {
  const bytes = await repository.read('head', path)
  if (bytes.state === 'found' && oid !== null) return isBlob(bytes.value, oid)
  const [before, after] = await Promise.all([
    repository.sha256('base', path),
    repository.sha256('head', path),
  ])
  return before.state === 'found' && after.state === 'found' && before.value === after.value
}

/** Whether git calls this content so, line ends as git may have changed them left aside. */
export function isBlob(bytes: Uint8Array, oid: string): boolean {
  if (blobId(bytes, oid.length) === oid) return true
  if (!bytes.includes(13)) return false
  const unix = Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
  return blobId(unix, oid.length) === oid
}

function blobId(bytes: Uint8Array, digits: number): string {
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
