import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { runApart } from '../processes/apart.js'
import { freshFolder, git } from '../sources/git-fixture.js'

export const root = join(import.meta.dirname, '../..')
export const cli = join(root, 'dist/cli.cjs')

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Nothing of the machine's own settings, and no git configuration but the repository's. */
const plainEnvironment = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  // The suite starts the bundle hundreds of times.
  HANDOFF_GATE_CACHE: process.env.HANDOFF_GATE_CACHE ?? 'off',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
}

/** Starts the bundle as its users do, with its output going into pipes. */
export async function run(
  directory: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Run> {
  const env = { ...plainEnvironment, ...environment }
  const { code, stdout, stderr } = await runApart(process.execPath, [cli, ...args], { cwd: directory, env })
  return { code, stdout: stdout.toString(), stderr: stderr.toString() }
}

export const HANDOFF = '_reboot/_staging/handoffs/H-33'
export const RESULTS = `${HANDOFF}/H-33_RESULTS.md`

function copy(example: string, folder: string): void {
  const from = join(root, 'examples', example)
  if (existsSync(from)) cpSync(from, folder, { recursive: true })
}

/** The example's files without a repository around them. */
export function exampleFolder(example: 'clean' | 'broken'): string {
  const folder = freshFolder()
  copy('clean/head', folder)
  if (example === 'broken') copy('broken/head', folder)
  return folder
}

const AUTHOR = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org']

const made = new Map<string, string>()

/** A repository as a pull request leaves it: `main`, and `topic` checked out, which adds H-33. */
export function exampleRepository(example: 'clean' | 'broken'): string {
  const known = made.get(example)
  const model = known !== undefined && existsSync(known) ? known : makeRepository(example)
  made.set(example, model)
  const folder = freshFolder()
  cpSync(model, folder, { recursive: true, preserveTimestamps: true })
  return folder
}

function makeRepository(example: 'clean' | 'broken'): string {
  const folder = freshFolder()
  const commit = (message: string): void => {
    git(folder, 'add', '--all')
    git(folder, ...AUTHOR, 'commit', '--quiet', '-m', message)
  }
  git(folder, 'init', '--quiet', '-b', 'main')
  copy('clean/base', folder)
  commit('H-32')
  git(folder, 'checkout', '--quiet', '-b', 'topic')
  copy('clean/head', folder)
  if (example === 'broken') copy('broken/head', folder)
  commit('H-33')
  return folder
}

/** What both repositories become as a server keeps them. */
export function bareCopy(repository: string): string {
  const folder = join(freshFolder(), 'copy.git')
  git(repository, 'clone', '--quiet', '--bare', repository, folder)
  return folder
}
