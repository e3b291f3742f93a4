import { git } from './command.js'
import type { ObjectReader } from './object-reader.js'

/** What a path becomes: text, bytes, gone (null), or a link, an executable, a submodule. */
export type FileSpec =
  | string
  | Buffer
  | null
  | { readonly executable: string }
  | { readonly link: string }
  | { readonly submodule: string }

export type FileTree = Readonly<Record<string, FileSpec>>

export interface CommitOptions {
  readonly message?: string
  /** Start here instead of at the branch's tip: a branch name, a sha, or null for a commit without parent. */
  readonly from?: string | null
  /** Further parents. */
  readonly merge?: readonly string[]
  readonly author?: { readonly name: string; readonly email: string }
  readonly date?: string
}

export interface RepositoryFixture {
  readonly gitDir: string
  commit(branch: string, files: FileTree, options?: CommitOptions): Promise<string>
  /** One commit on top of `from` for each new branch, hundreds in one process; answers their ids in that order. */
  branches(from: string, trees: ReadonlyMap<string, FileTree>): Promise<readonly string[]>
}

/** Fills a bare repository with `git fast-import`: thousands of files in one process. */
export function openRepositoryFixture(
  gitDir: string,
  objects: ObjectReader,
  now: () => string,
): RepositoryFixture {
  let commits = 0

  const tip = async (branch: string): Promise<string | null> =>
    (await objects.read(`refs/heads/${branch}`))?.oid ?? null

  const startingPoint = async (branch: string, from: string | null | undefined): Promise<string | null> => {
    if (from === undefined) return tip(branch)
    if (from === null || /^[0-9a-f]{40}$/.test(from)) return from
    const sha = await tip(from)
    if (!sha) throw new Error(`the fixture has no branch ${from}`)
    return sha
  }

  return {
    gitDir,
    async commit(branch, files, options = {}) {
      const parent = await startingPoint(branch, options.from)
      const seconds = Math.floor(Date.parse(options.date ?? now()) / 1000)
      commits += 1
      const author = options.author ?? { name: 'Test Author', email: 'author@example.com' }
      const input = fastImport({
        ref: `refs/heads/${branch}`,
        parents: [...(parent ? [parent] : []), ...(options.merge ?? [])],
        files,
        message: options.message ?? `Commit ${commits}`,
        signature: `${author.name} <${author.email}> ${seconds} +0000`,
      })
      // Forced, because a branch may start again elsewhere, as after a rebase.
      await git(gitDir, ['fast-import', '--quiet', '--force'], input)
      const sha = await tip(branch)
      if (!sha) throw new Error(`fast-import made no ${branch}`)
      return sha
    },
    async branches(from, trees) {
      const parent = await startingPoint(from, undefined)
      const parts = [...trees].map(([branch, files]) =>
        fastImport({
          ref: `refs/heads/${branch}`,
          parents: parent ? [parent] : [],
          files,
          message: `Work on ${branch}`,
          signature: `Test Author <author@example.com> ${Math.floor(Date.parse(now()) / 1000)} +0000`,
        }),
      )
      await git(gitDir, ['fast-import', '--quiet'], Buffer.concat(parts))
      const tips = await Promise.all([...trees.keys()].map(tip))
      return tips.map((sha) => sha ?? '')
    },
  }
}

export async function createBareRepository(gitDir: string, branch: string): Promise<void> {
  await git(gitDir, ['init', '--quiet', '--bare', '--template=', `--initial-branch=${branch}`])
}

interface Import {
  readonly ref: string
  readonly parents: readonly string[]
  readonly files: FileTree
  readonly message: string
  readonly signature: string
}

function fastImport({ ref, parents, files, message, signature }: Import): Buffer {
  const parts: Buffer[] = []
  const line = (text: string): number => parts.push(Buffer.from(`${text}\n`))
  const data = (content: Buffer): void => {
    line(`data ${content.length}`)
    parts.push(content, Buffer.from('\n'))
  }
  const [first, ...others] = parents
  line(`commit ${ref}`)
  line(`author ${signature}`)
  line(`committer ${signature}`)
  data(Buffer.from(message))
  if (first) line(`from ${first}`)
  for (const other of others) line(`merge ${other}`)
  for (const [path, file] of Object.entries(files)) {
    if (file === null) line(`D ${quote(path)}`)
    else if (typeof file === 'object' && 'submodule' in file)
      line(`M 160000 ${file.submodule} ${quote(path)}`)
    else {
      line(`M ${modeOf(file)} inline ${quote(path)}`)
      data(contentOf(file))
    }
  }
  return Buffer.concat(parts)
}

function modeOf(file: Exclude<FileSpec, null | { submodule: string }>): string {
  if (typeof file === 'string' || Buffer.isBuffer(file)) return '100644'
  return 'link' in file ? '120000' : '100755'
}

function contentOf(file: Exclude<FileSpec, null | { submodule: string }>): Buffer {
  if (Buffer.isBuffer(file)) return file
  if (typeof file === 'string') return Buffer.from(file)
  return Buffer.from('link' in file ? file.link : file.executable)
}

function quote(path: string): string {
  return `"${path.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`
}
