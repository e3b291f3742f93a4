// Starts programs for a test process, which is large: the larger a process, the longer it takes to start another.
import { spawn } from 'node:child_process'

process.on('message', ({ id, program, args, cwd, env, input, timeout }) => {
  const [stdout, stderr] = [[], []]
  let timedOut = false
  const child = spawn(program, args, {
    cwd,
    env,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  })
  const timer = setTimeout(() => {
    timedOut = true
    child.kill('SIGKILL')
  }, timeout)
  const answer = (ended) => {
    clearTimeout(timer)
    if (process.connected)
      process.send({ id, timedOut, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr), ...ended })
  }
  child.stdout.on('data', (chunk) => stdout.push(chunk))
  child.stderr.on('data', (chunk) => stderr.push(chunk))
  // A program may close its input early; its exit code tells what happened.
  child.stdin?.on('error', () => {})
  child.stdin?.end(input)
  child.once('error', (error) => answer({ failure: error.message }))
  child.once('close', (code) => answer({ code }))
})
process.on('disconnect', () => process.exit())
