import { spawn } from 'node:child_process'

/** A test must not depend on the settings of the person or machine that runs it. */
export const gitEnvironment: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_AUTHOR_NAME: 'Test Author',
  GIT_AUTHOR_EMAIL: 'author@example.com',
  GIT_AUTHOR_DATE: '2026-03-02T08:00:00Z',
  GIT_COMMITTER_NAME: 'Test Author',
  GIT_COMMITTER_EMAIL: 'author@example.com',
  GIT_COMMITTER_DATE: '2026-03-02T08:00:00Z',
}

export interface GitOutput {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

const timeout = 60_000

/** Runs git in a repository whatever its exit code is; for questions where "no" is an answer. */
export function tryGit(gitDir: string, args: readonly string[], input?: string | Buffer): Promise<GitOutput> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--git-dir', gitDir, ...args], { env: gitEnvironment, timeout })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    // git may close its input early; its exit code tells what happened.
    child.stdin.on('error', () => {})
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({
        code: code ?? -1,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString('utf8'),
      })
    })
    child.stdin.end(input)
  })
}

export async function git(gitDir: string, args: readonly string[], input?: string | Buffer): Promise<Buffer> {
  const { code, stdout, stderr } = await tryGit(gitDir, args, input)
  if (code !== 0) throw new Error(`git ${args.join(' ')} ended with ${code}: ${stderr.trim()}`)
  return stdout
}

export async function gitText(gitDir: string, args: readonly string[]): Promise<string> {
  return (await git(gitDir, args)).toString('utf8').trim()
}
