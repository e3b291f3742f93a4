import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MemoryFile, MemoryTree } from '../../src/sources/memory.js'

const roots: string[] = []

/** A fresh folder; `removeFolders` takes all of them away. */
export function freshFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'handoff-gate-')))
  roots.push(folder)
  return folder
}

export function removeFolders(): void {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true })
}

const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
const environment = {
  ...Object.fromEntries(own),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
}

/** Runs git as its user would, with the repository's own configuration in force. */
export function git(directory: string, ...command: string[]): string {
  return execFileSync('git', command, { cwd: directory, env: environment, stdio: 'pipe' }).toString().trim()
}

/** The same, with something on standard input. */
export function feed(directory: string, input: string | Buffer, ...command: string[]): string {
  const options = { cwd: directory, env: environment, input, stdio: 'pipe' } as const
  return execFileSync('git', command, options).toString().trim()
}

export interface Layout {
  readonly bare?: boolean
  readonly format?: 'sha1' | 'sha256'
}

export function initialise(directory: string, { bare = false, format = 'sha1' }: Layout = {}): void {
  mkdirSync(directory, { recursive: true })
  git(directory, 'init', '--quiet', '-b', 'main', `--object-format=${format}`, ...(bare ? ['--bare'] : []))
}

const quoted = (path: string): string => `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`

function statement(path: string, file: MemoryFile): Buffer {
  if (typeof file === 'object' && 'submodule' in file) {
    return Buffer.from(`M 160000 ${file.submodule} ${quoted(path)}\n`)
  }
  const link = typeof file === 'object' && 'symlink' in file
  const bytes = Buffer.from(link ? file.symlink : file)
  const header = `M ${link ? '120000' : '100644'} inline ${quoted(path)}\ndata ${bytes.length}\n`
  return Buffer.concat([Buffer.from(header), bytes, Buffer.from('\n')])
}

export interface NewCommit {
  readonly branch: string
  readonly files: MemoryTree
  /** Branches or commit ids; none starts a history of its own. */
  readonly parents?: readonly string[]
}

let clock = 1_700_000_000

/** Writes commits straight into the object store: any path, no checkout. Answers their ids. */
export function commit(directory: string, commits: readonly NewCommit[]): string[] {
  const parts = commits.flatMap(({ branch, files, parents = [] }, index) => {
    clock += 60
    const origins = parents.map((parent, at) => `${at === 0 ? 'from' : 'merge'} ${parent}\n`).join('')
    const reset = parents.length === 0 ? `reset refs/heads/${branch}\n\n` : ''
    const who = `committer Ada <ada@example.org> ${clock} +0000\n`
    const head = `${reset}commit refs/heads/${branch}\nmark :${index + 1}\n${who}data 1\nx\n${origins}deleteall\n`
    return [
      Buffer.from(head),
      ...Object.entries(files).map(([path, file]) => statement(path, file)),
      Buffer.from('\n'),
    ]
  })
  const marks = join(directory, `marks-${clock}`)
  execFileSync('git', ['fast-import', '--quiet', '--force', `--export-marks=${marks}`], {
    cwd: directory,
    env: environment,
    input: Buffer.concat(parts),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ids = execFileSync('sort', ['-V', marks]).toString().trim().split('\n')
  rmSync(marks)
  return ids.map((line) => line.split(' ')[1] ?? '')
}

export interface World {
  readonly base: MemoryTree
  readonly head: MemoryTree
  readonly history?: readonly MemoryTree[]
}

/** `main` holds base and what came before; `topic` holds head. */
export function buildWorld(directory: string, world: World, layout: Layout = {}): void {
  initialise(directory, layout)
  const past = [world.base, ...(world.history ?? [])].reverse()
  const line = past.map((files, index) => ({
    branch: 'main',
    files,
    parents: index === 0 ? [] : [`:${index}`],
  }))
  commit(directory, [...line, { branch: 'topic', files: world.head, parents: [`:${line.length}`] }])
  git(directory, 'symbolic-ref', 'HEAD', 'refs/heads/topic')
}

/** Files whose names any file system can hold. */
export function checkOut(directory: string): void {
  git(directory, 'reset', '--quiet', '--hard')
}
