import { type GitHost, startFailure, startGit } from './git-process.js'

/**
 * Output of one git command as it comes, with something on its standard input. Throws when git cannot be started,
 * fails, or stays silent too long; leaving the loop early ends git.
 */
export async function* streamGit(
  host: GitHost,
  gitDir: string,
  command: readonly string[],
  input: string,
): AsyncGenerator<Buffer> {
  const child = startGit(host, gitDir, command)
  let failure: Error | null = null
  let complaint = ''
  const listen = (): NodeJS.Timeout =>
    setTimeout(() => {
      failure = new Error(`git ${command[0]} gave no answer within ${host.patience / 1000} s`)
      child.kill('SIGKILL')
    }, host.patience)
  let silence = listen()
  child.stdin?.on('error', () => {}).end(input)
  child.stderr?.on('data', (chunk: Buffer) => {
    if (complaint.length < 4096) complaint += chunk.toString()
  })
  const ended = new Promise<number | null>((done) => {
    child.on('error', (error) => {
      failure = startFailure(host, error)
      done(null)
    })
    child.on('close', done)
  })
  try {
    for await (const chunk of child.stdout ?? []) {
      // Whoever reads may take their time.
      clearTimeout(silence)
      yield chunk as Buffer
      silence = listen()
    }
    const code = await ended
    if (failure !== null) throw failure
    if (code !== 0) throw new Error(`git ${command[0]} failed (exit code ${code}): ${complaint.trim()}`)
  } finally {
    clearTimeout(silence)
    child.kill('SIGKILL')
  }
}
