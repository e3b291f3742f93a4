import { join } from 'node:path'
import { runCli } from '../hosts/cli.js'

let lost = false
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes early (`| head`) is no error of ours.
  if (error.code === 'EPIPE' || lost) return
  lost = true
  process.exitCode = 3
  process.stderr.write(`handoff-gate: the output could not be written (${error.code})\n`)
})
// Should node run out of work before there is a verdict, that is "could not judge", never a pass.
process.exitCode = 3

runCli(
  process.argv.slice(2),
  {
    directory: process.cwd(),
    environment: process.env,
    isTerminal: process.stdout.isTTY === true,
    complainsToTerminal: process.stderr.isTTY === true,
    columns: process.stdout.columns ?? 100,
    write: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
  },
  join(__dirname, '..', 'examples'),
).then((code) => {
  process.exitCode = lost ? 3 : code
})
