import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parse, stringify } from 'yaml'
import { check } from '../src/check.js'
import { CONFIG_PATH } from '../src/config/defaults.js'
import { loadConfig } from '../src/config/load.js'
import { PULL_REQUEST_BODY, type PullRequest } from '../src/model/change-set.js'
import type { Evidence } from '../src/model/evidence.js'
import type { Result } from '../src/model/result.js'
import { changeBetween, memoryRepository } from '../src/sources/memory.js'

export const root = join(import.meta.dirname, '..')
export const fixtures = join(import.meta.dirname, 'fixtures')

type Files = Record<string, Buffer>

interface Edit {
  file: string
  side?: 'base' | 'head' | 'both'
  /** Text that must occur; the first occurrence is replaced. */
  replace?: string
  /** Pattern that must match (flag m); the first match is replaced, `$1` allowed. */
  regex?: string
  with?: string
  content?: string
  base64?: string
  delete?: true
  'copy-from'?: string
}

export interface Expected {
  file?: string
  'line-of'?: string
  line?: number
  severity: 'error' | 'warning' | 'notice'
  message: string
}

/** What stands in a `fires.yml` or `silent.yml`. */
export interface Case {
  /** Folder of `examples/` to start from; when left out the standard's own, `clean` for builder. */
  example?: string
  edits: Edit[]
  /** True: digests of edited files are written anew wherever the old ones stood. */
  rehash?: boolean
  config?: Record<string, unknown>
  /** The text of the pull request; without it there is none. */
  'pull-request'?: { title?: string; body: string }
  /** Ids of the commits that the repository has; left out: nobody knows. */
  commits?: string[]
  /** What test runners wrote about head. */
  evidence?: Evidence
  expect?: Expected[]
  also?: string[]
}

export const readCase = (path: string): Case => parse(readFileSync(path, 'utf8')) as Case

function filesBelow(folder: string): Files {
  const files: Files = {}
  for (const entry of existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
    : []) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) files[relative(folder, path).replaceAll('\\', '/')] = readFileSync(path)
  }
  return files
}

/** `examples/<name>/{base,head}`; one without a base is the files by which its head differs from `clean`. */
export function exampleTrees(name: string): { base: Files; head: Files } {
  const side = (folder: string, which: string): Files => filesBelow(join(root, 'examples', folder, which))
  if (existsSync(join(root, 'examples', name, 'base')))
    return { base: side(name, 'base'), head: side(name, 'head') }
  return { base: side('clean', 'base'), head: { ...side('clean', 'head'), ...side(name, 'head') } }
}

/** The example that the cases of a standard start from. */
export const exampleOf = (standard: string): string => (standard === 'builder' ? 'clean' : standard)

function apply(edit: Edit, files: Files): void {
  const { file } = edit
  if (edit.delete) {
    const gone = Object.keys(files).filter(
      (path) => path === file || (file.endsWith('/') && path.startsWith(file)),
    )
    if (gone.length === 0) throw new Error(`there is no ${file} to delete`)
    for (const path of gone) delete files[path]
  } else if (edit.content !== undefined) files[file] = Buffer.from(edit.content)
  else if (edit.base64 !== undefined) files[file] = Buffer.from(edit.base64, 'base64')
  else if (edit['copy-from'] !== undefined) files[file] = present(files, edit['copy-from'])
  else files[file] = Buffer.from(replaced(edit, present(files, file).toString('utf8')))
}

function present(files: Files, path: string): Buffer {
  const file = files[path]
  if (file === undefined) throw new Error(`there is no ${path}`)
  return file
}

function replaced(edit: Edit, text: string): string {
  const by = edit.with ?? ''
  if (edit.regex !== undefined) {
    const pattern = new RegExp(edit.regex, 'm')
    if (!pattern.test(text)) throw new Error(`${edit.file}: nothing matches ${edit.regex}`)
    return text.replace(pattern, by)
  }
  if (edit.replace === undefined) throw new Error(`${edit.file}: an edit says what it does`)
  if (!text.includes(edit.replace)) throw new Error(`${edit.file}: "${edit.replace}" does not occur`)
  return text.replace(edit.replace, () => by)
}

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** Follows the hashes: assets stand in manifests, both stand in documents. */
function rehash(before: Files, after: Files): void {
  for (const holders of [/\/manifest\.json$/, /\.md$/]) {
    for (const [path, old] of Object.entries(before)) {
      const now = after[path]
      if (now === undefined || now.equals(old) || holders.test(path)) continue
      for (const holder of Object.keys(after).filter((each) => holders.test(each))) {
        after[holder] = Buffer.from(
          present(after, holder).toString('utf8').replaceAll(digest(old), digest(now)),
        )
      }
    }
  }
}

export interface Judged {
  readonly result: Result
  /** With the text of the pull request under its own path. */
  readonly head: Files
}

/** A pull request as trees of files. */
export interface CaseTrees {
  readonly base: Files
  readonly head: Files
  readonly pullRequest: PullRequest | null
  readonly commits: readonly string[] | null
}

/** The example with a case's edits. */
export function caseTrees({ example = 'clean', edits, config, ...options }: Case): CaseTrees {
  const { base, head } = exampleTrees(example)
  const untouched = { ...head }
  for (const edit of edits) {
    const side = edit.side ?? 'head'
    if (side !== 'head') apply(edit, base)
    if (side !== 'base') apply(edit, head)
  }
  if (options.rehash) rehash(untouched, head)
  if (config) base[CONFIG_PATH] = head[CONFIG_PATH] = Buffer.from(stringify(config))
  const text = options['pull-request']
  const pullRequest = text
    ? { number: 1, title: text.title ?? 'A change', body: text.body, author: 'author', draft: false }
    : null
  return { base, head, pullRequest, commits: options.commits ?? null }
}

/** The example with a case's edits, judged as a pull request. */
export async function judgeCase(fixture: Case): Promise<Judged> {
  const { base, head, pullRequest, commits } = caseTrees(fixture)
  const { evidence } = fixture
  const repository = memoryRepository({ base, head, ...(commits && { commits }) })
  const change = changeBetween(base, head, pullRequest)
  const texts = pullRequest ? { [PULL_REQUEST_BODY]: Buffer.from(pullRequest.body) } : {}
  return {
    result: await check(
      change,
      repository,
      await loadConfig(repository),
      undefined,
      evidence ? { evidence: async () => evidence } : {},
    ),
    head: { ...head, ...texts },
  }
}
