import { existsSync, readFileSync } from 'node:fs'
import { parseArgs, parseEnv } from 'node:util'
import { UsageError } from '../../model/errors.js'
import type { Environment } from '../runner.js'
import type { Terminal } from '../terminal.js'
import { startBot } from './bot.js'
import { openLog } from './log.js'
import { listeningIn, readSettings } from './settings.js'
import { runSetup } from './setup/run-setup.js'

const HELP = `Runs the bot: a GitHub App that judges the pull requests of everyone who installs it.

Usage: handoff-gate serve [options]

  --port N          port to listen on (PORT, 3000)
  --host ADDRESS    address to listen on (HOST, 127.0.0.1; 0.0.0.0 in the container)
  --role ROLE       web takes deliveries, worker judges, all does both (all); web and worker need REDIS_URL
  --setup FILE      reads variables from FILE, and creates the App and FILE when there is none yet
  --url ADDRESS     where GitHub reaches this server, for --setup, e.g. https://bot.example.org
  --help

Everything else comes from the environment. Without REDIS_URL one process does everything and keeps its queue in
memory. The first three have to be there, or be in FILE:

  GITHUB_APP_ID            number or client id of the App
  GITHUB_PRIVATE_KEY       its key: PEM, base64 of it, or the path of a file
  GITHUB_WEBHOOK_SECRET    secret of its webhook; several, with commas between them, while one is replaced
  GITHUB_API_URL, GITHUB_SERVER_URL    for GitHub Enterprise Server

GitHub sends deliveries to /webhook. There are /healthz, /readyz and /metrics. All variables: docs/bot.md
`

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  role: { type: 'string' },
  setup: { type: 'string' },
  url: { type: 'string' },
  debug: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const LINGER_MILLISECONDS = 500

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values']

function valuesOf(args: readonly string[]): Values {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values
  } catch (error) {
    const said = error instanceof Error ? (error.message.split(/\.\s/)[0] ?? '') : String(error)
    throw new UsageError(`${said}; see handoff-gate serve --help`)
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const because = code === 'EISDIR' ? 'is a folder' : `cannot be read (${code ?? 'unreadable'})`
    throw new UsageError(`--setup ${file} ${because}: give a file of variables, or a name for a new one`)
  }
}

/** Variables by their weight: options, then the process's own, then those of the file. */
function environmentFor(values: Values, own: Environment): Environment {
  const file = values.setup
  const kept = file !== undefined && existsSync(file) ? parseEnv(textOf(file)) : {}
  const given = Object.entries(own).filter(([, value]) => value !== undefined && value !== '')
  const { port, host, role } = values
  return {
    ...kept,
    ...Object.fromEntries(given),
    ...(port !== undefined && { PORT: port }),
    ...(host !== undefined && { HOST: host }),
    ...(role !== undefined && { HANDOFF_GATE_ROLE: role }),
  }
}

/** Resolves at the first signal that asks for an end. A second one does not wait for it. */
function untilAsked(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        if (asked) process.exit(1)
        asked = true
        resolve()
      })
    }
  })
}

/** `handoff-gate serve`: runs until it is asked to stop, then ends with 0. */
export async function serveCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const values = valuesOf(args)
  if (values.help) {
    terminal.write(HELP)
    return 0
  }
  try {
    return await serve(values, terminal, untilAsked())
  } finally {
    // What was handed back may still wait for an answer that nobody needs any more.
    setTimeout(() => process.exit(), LINGER_MILLISECONDS).unref()
  }
}

async function serve(values: Values, terminal: Terminal, asked: Promise<void>): Promise<number> {
  let environment = environmentFor(values, terminal.environment)
  const log = openLog(listeningIn(environment).logLevel, (line) => terminal.write(line))
  if (values.setup !== undefined && !environment.GITHUB_APP_ID) {
    const made = await runSetup({
      file: values.setup,
      url: values.url ?? null,
      environment,
      terminal,
      log,
      asked,
    })
    if (!made) return 0
    environment = environmentFor(values, terminal.environment)
  }
  const bot = await startBot(readSettings(environment), log)
  await asked
  await bot.close()
  return 0
}
