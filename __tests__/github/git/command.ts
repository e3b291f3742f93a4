import { runApart } from '../../processes/apart.js'

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
export async function tryGit(
  gitDir: string,
  args: readonly string[],
  input?: string | Buffer,
): Promise<GitOutput> {
  const start = { env: gitEnvironment, timeout, input: input ?? '' }
  const { code, stdout, stderr } = await runApart('git', ['--git-dir', gitDir, ...args], start)
  return { code: code ?? -1, stdout, stderr: stderr.toString('utf8') }
}

export async function git(gitDir: string, args: readonly string[], input?: string | Buffer): Promise<Buffer> {
  const { code, stdout, stderr } = await tryGit(gitDir, args, input)
  if (code !== 0) throw new Error(`git ${args.join(' ')} ended with ${code}: ${stderr.trim()}`)
  return stdout
}

export async function gitText(gitDir: string, args: readonly string[]): Promise<string> {
  return (await git(gitDir, args)).toString('utf8').trim()
}
