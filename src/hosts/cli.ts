import { UsageError } from '../model/errors.js'
import { version } from './about.js'
import type { Terminal } from './terminal.js'

const HELP = `Handoff Gate judges handoff documents: their form, their claims against the repository, and their
baseline against the previous handoff.

Usage: handoff-gate <command> [options]

Commands:
  check    judge a change, a tree or single documents
  demo     judge an example pull request, to see what the gate says

  handoff-gate <command> --help    options of a command
  handoff-gate --version           the version

Exit codes: 0 passed or nothing to check, 1 failed, 2 wrong usage or configuration, 3 could not judge.
`

/** Runs one command line; `examples` is the folder of the examples. Returns the exit code and never throws. */
export async function runCli(args: readonly string[], terminal: Terminal, examples: string): Promise<number> {
  try {
    return await dispatch(args, terminal, examples)
  } catch (error) {
    const debug = args.includes('--debug')
    const text =
      error instanceof Error ? (debug ? (error.stack ?? error.message) : error.message) : String(error)
    if (error instanceof UsageError) {
      terminal.complain(`handoff-gate: ${text}\n`)
      return 2
    }
    terminal.complain(
      `handoff-gate: could not judge: ${text}\n${debug ? '' : 'Run again with --debug to see where.\n'}`,
    )
    return 3
  }
}

async function dispatch(
  [command, ...rest]: readonly string[],
  terminal: Terminal,
  examples: string,
): Promise<number> {
  switch (command) {
    case 'check':
      return (await import('./commands/check.js')).checkCommand(rest, terminal)
    case 'demo':
      return (await import('./commands/demo.js')).demoCommand(rest, terminal, examples)
    case '--version':
    case '-v':
      terminal.write(`${version}\n`)
      return 0
    case undefined:
      throw new UsageError('name a command: check or demo; see handoff-gate --help')
    case '--help':
    case '-h':
    case 'help':
      terminal.write(HELP)
      return 0
    default:
      throw new UsageError(
        `there is no command "${command}"; the commands are check and demo, see handoff-gate --help`,
      )
  }
}
