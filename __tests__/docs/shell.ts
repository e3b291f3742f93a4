import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cli } from '../hosts/run-cli.js'
import { freshFolder } from '../sources/git-fixture.js'

/** A shell in which the commands of a page are installed, and git knows who is at work. */
export class Shell {
  private readonly home = freshFolder()
  /** What the last commands printed on standard output. */
  output = ''

  constructor(public directory = freshFolder()) {
    const program = join(this.home, 'handoff-gate')
    writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`)
    chmodSync(program, 0o755)
  }

  /** Runs the lines of a block one after the other; all have to succeed, but for one that "exits with 1". */
  run(text: string): void {
    const who = { NAME: 'App', EMAIL: 'app@example.org' }
    const people = Object.entries(who).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ])
    const child = spawnSync('bash', ['-euo', 'pipefail', '-c', `${text}\npwd > "${this.home}/pwd"\n`], {
      cwd: this.directory,
      encoding: 'utf8',
      env: {
        PATH: `${this.home}:${dirname(process.execPath)}:${process.env.PATH}`,
        HOME: this.home,
        GIT_CONFIG_NOSYSTEM: '1',
        ...Object.fromEntries(people),
      },
    })
    const code = /# exits with 1$/m.test(text) ? 1 : 0
    if (child.status !== code)
      throw new Error(`${text}ended with ${child.status}:\n${child.stdout}${child.stderr}`)
    this.output = child.stdout
    if (code === 0) this.directory = readFileSync(join(this.home, 'pwd'), 'utf8').trim()
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.directory, path)), { recursive: true })
    writeFileSync(join(this.directory, path), text)
  }
}
