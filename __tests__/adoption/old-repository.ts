import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Result } from '../../src/model/result.js'
import { RESULTS, root, run } from '../hosts/run-cli.js'
import { freshFolder, git } from '../sources/git-fixture.js'

export const KNOWN = '.github/handoff-known-problems.yml'
export { RESULTS }

/** A repository in which H-33 was merged with its mistakes before anybody judged it. */
export class OldRepository {
  readonly folder = freshFolder()

  /** `copied`: a repository to begin with. */
  constructor(copied?: OldRepository) {
    if (copied !== undefined) {
      cpSync(copied.folder, this.folder, { recursive: true })
      return
    }
    git(this.folder, 'init', '--quiet', '-b', 'main')
    for (const [message, ...examples] of [
      ['H-32', 'clean/base'],
      ['H-33', 'clean/head', 'broken/head'],
    ]) {
      for (const example of examples)
        cpSync(join(root, 'examples', example), this.folder, { recursive: true })
      this.commit(message ?? '')
    }
    git(this.folder, 'tag', 'old')
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }
  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true })
    writeFileSync(join(this.folder, path), text)
  }
  edit(path: string, from: string | RegExp, to: string | ((found: string) => string)): void {
    const before = this.read(path)
    const after = typeof to === 'string' ? before.replace(from, to) : before.replace(from, to)
    if (after === before) throw new Error(`${path} has no ${from}`)
    this.write(path, after)
  }
  commit(message: string): void {
    git(this.folder, 'add', '--all')
    git(this.folder, 'commit', '--quiet', '--allow-empty', '-m', message)
  }
  branch(name: string): void {
    git(this.folder, 'checkout', '--quiet', '-B', name)
  }
  git(...command: string[]): string {
    return git(this.folder, ...command)
  }
  check(...args: string[]) {
    return run(this.folder, ['check', ...args])
  }
  async judge(...args: string[]): Promise<Result & { code: number | null }> {
    const { code, stdout, stderr } = await this.check('--format', 'json', ...args)
    if (stderr !== '') throw new Error(stderr)
    return { ...JSON.parse(stdout), code }
  }
}

/** What counts, by rule and line, notices left out. */
export const counted = ({ findings }: Result): string[] =>
  findings.filter(({ severity }) => severity !== 'notice').map(({ rule, line }) => `${rule}:${line}`)
export const rulesOf = (findings: Result['known'] = []): string[] => findings.map(({ rule }) => rule)
