import { type ChildProcess, spawn } from 'node:child_process'
import { devNull } from 'node:os'
import { parse } from 'node:path'
import { UsageError } from '../model/errors.js'

/** Which git is run, and how many milliseconds it may stay silent. */
export interface GitHost {
  readonly program: string
  readonly patience: number
  /** Variables that replace the hardened ones: a mirror of our own may reach its server. */
  readonly environment?: Readonly<Record<string, string>>
}
export const installedGit: GitHost = { program: 'git', patience: 60_000 }

// The judged repository's own configuration is the enemy: git reads it whatever we do, so every
// setting that could start a program is overruled. A `protocol.<name>.allow` in it would overrule
// `protocol.allow`, but nothing overrules GIT_ALLOW_PROTOCOL.
const SETTINGS = [
  'safe.directory=*',
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  'protocol.allow=never',
  'core.alternateRefsCommand=',
  'gc.auto=0',
  'maintenance.auto=false',
]

function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name))
  return {
    ...Object.fromEntries(own),
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_GRAFT_FILE: devNull,
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  }
}

/** Starts git on an explicit git directory, away from any directory that could hold a program called git. */
export function startGit(host: GitHost, gitDir: string, command: readonly string[]): ChildProcess {
  const settings = SETTINGS.flatMap((setting) => ['-c', setting])
  return spawn(host.program, ['--no-pager', `--git-dir=${gitDir}`, ...settings, ...command], {
    cwd: parse(gitDir).root,
    env: { ...environment(), ...host.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
}

/** What a failure to start means to the person who started us. */
export function startFailure(host: GitHost, error: Error): Error {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return error
  return new UsageError(`${host.program} was not found: install git 2.30 or newer and put it on the PATH`)
}

export interface GitOutcome {
  readonly code: number | null
  readonly output: string
  readonly complaint: string
}

/** Runs one git command to its end. Throws when it cannot be started or stays silent too long. */
export function runGit(host: GitHost, gitDir: string, command: readonly string[]): Promise<GitOutcome> {
  return new Promise((done, fail) => {
    const child = startGit(host, gitDir, command)
    const output: Buffer[] = []
    let complaint = ''
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      fail(new Error(`git ${command[0]} gave no answer within ${host.patience / 1000} s`))
    }, host.patience)
    child.stdin?.on('error', () => {}).end()
    child.stdout?.on('data', (chunk: Buffer) => {
      output.push(chunk)
      timer.refresh()
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      if (complaint.length < 4096) complaint += chunk.toString()
    })
    child.on('error', (error) => {
      clearTimeout(timer)
      fail(startFailure(host, error))
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      done({ code, output: Buffer.concat(output).toString(), complaint: complaint.trim() })
    })
  })
}
