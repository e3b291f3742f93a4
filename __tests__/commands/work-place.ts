import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Run, root, run } from '../hosts/run-cli.js'
import { freshFolder, git, initialise } from '../sources/git-fixture.js'

/** 2026-11-16T09:30:00Z, a Monday. */
export const MONDAY = '1794821400'

export interface WorkPlace {
  readonly folder: string
  make(...args: string[]): Promise<Run>
  /** Runs any command there. */
  run(...args: string[]): Promise<Run>
  read(path: string): string
  write(path: string, text: string): void
  has(path: string): boolean
}

/** A work tree with base committed on main, and head's files lying uncommitted on a branch, without some of them. */
export function workPlace(
  base: string | null,
  head: string | null = null,
  without: readonly string[] = [],
): WorkPlace {
  // What tests put beside the work tree is theirs alone.
  const folder = join(freshFolder(), 'repo')
  initialise(folder)
  const copy = (example: string): void => cpSync(join(root, 'examples', example), folder, { recursive: true })
  if (base !== null) copy(base)
  else writeFileSync(join(folder, 'README.md'), '# Project\n')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '-m', 'base')
  git(folder, 'checkout', '--quiet', '-b', 'topic')
  if (head !== null) copy(head)
  for (const path of without) rmSync(join(folder, path), { recursive: true, force: true })
  const start = (...args: string[]): Promise<Run> => run(folder, args, { SOURCE_DATE_EPOCH: MONDAY })
  return {
    folder,
    make: (...args) => start('new', ...args),
    run: start,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    has: (path) => existsSync(join(folder, path)),
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    },
  }
}

export interface Found {
  readonly rule: string
  readonly line: number
  readonly path: string
  readonly message: string
}

/** What check says of some paths, as one line for each finding. */
export async function findings(place: WorkPlace, ...paths: string[]): Promise<readonly Found[]> {
  const { stdout, stderr } = await place.run('check', '--format', 'json', ...paths)
  if (stdout === '') throw new Error(stderr)
  const { verdict, findings: found, troubles } = JSON.parse(stdout)
  if (verdict === 'nothing-to-check' || verdict === 'error') throw new Error(`${verdict} ${troubles}`)
  return found
}

/** A place that is to be written, with its code ticks. */
const PLACE = /`<TODO ([^<>]+)>`|<TODO ([^<>]+)>/g

export const asked = (text: string): string[] =>
  [...text.matchAll(PLACE)].map((match) => match[1] ?? match[2] ?? '')

/** The text with an answer in each place; a place that nobody has an answer for is an error. */
export function filled(text: string, answers: readonly (readonly [RegExp, string])[]): string {
  return text.replace(PLACE, (_, ticked?: string, bare?: string) => {
    const what = ticked ?? bare ?? ''
    const answer = answers.find(([question]) => question.test(what))
    if (answer === undefined) throw new Error(`nobody knows "${what}"`)
    return answer[1]
  })
}
