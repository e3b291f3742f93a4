import { isUsageError, UsageError } from '../model/errors.js'
import { version } from './about.js'
import type { Terminal } from './terminal.js'

type Command = (args: readonly string[], terminal: Terminal, examples: string) => Promise<number>

interface Listed {
  readonly name: string
  /** One line, without a full stop. */
  readonly does: string
  load(): Promise<Command>
}

const COMMANDS: readonly Listed[] = [
  {
    name: 'check',
    does: 'judge a change, a tree or single documents',
    load: async () => (await import('./commands/check.js')).checkCommand,
  },
  {
    name: 'demo',
    does: 'judge an example pull request, to see what the gate says',
    load: async () => (await import('./commands/demo.js')).demoCommand,
  },
  {
    name: 'init',
    does: 'set the gate up in a repository, by the standards that it uses',
    load: async () => (await import('./tools.js')).initCommand,
  },
  {
    name: 'new',
    does: 'write a handoff document that is ready to fill in',
    load: async () => (await import('./tools.js')).newCommand,
  },
  {
    name: 'fix',
    does: 'repair what is mechanical, after showing it',
    load: async () => (await import('./tools.js')).fixCommand,
  },
  {
    name: 'explain',
    does: 'show what a rule asks for, or what a file is taken for',
    load: async () => (await import('./tools.js')).explainCommand,
  },
  {
    name: 'history',
    does: 'the chain of handoffs, from git alone: a table, JSON, CSV or a page with charts',
    load: async () => (await import('./tools.js')).historyCommand,
  },
  {
    name: 'serve',
    does: 'run the bot: a GitHub App for a whole organisation',
    load: async () => (await import('./bot/serve.js')).serveCommand,
  },
]

const help =
  (): string => `Handoff Gate judges handoff documents: their form, their claims against the repository, and their
baseline against the previous handoff.

Usage: handoff-gate <command> [options]

Commands:
${COMMANDS.map(({ name, does }) => `  ${name.padEnd(8)} ${does}`).join('\n')}

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
    if (isUsageError(error)) {
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
  const listed = COMMANDS.find(({ name }) => name === command)
  if (listed !== undefined) return (await listed.load())(rest, terminal, examples)
  const names = COMMANDS.map(({ name }) => name).join(', ')
  switch (command) {
    case '--version':
    case '-v':
      terminal.write(`${version}\n`)
      return 0
    case '--help':
    case '-h':
    case 'help':
      terminal.write(help())
      return 0
    case undefined:
      throw new UsageError(`name a command: ${names}; see handoff-gate --help`)
    default:
      throw new UsageError(
        `there is no command "${command}"; the commands are ${names}, see handoff-gate --help`,
      )
  }
}
