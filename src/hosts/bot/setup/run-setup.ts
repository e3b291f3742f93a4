import { randomBytes } from 'node:crypto'
import { accessSync, constants } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { openClient } from '../../../github/client.js'
import { UsageError } from '../../../model/errors.js'
import { version } from '../../about.js'
import type { Environment } from '../../runner.js'
import type { Terminal } from '../../terminal.js'
import type { SecretLog } from '../log.js'
import { githubIn, listeningIn } from '../settings.js'
import { json, startServer } from '../web/server.js'
import { storeCredentials } from './credentials.js'
import { setupRoutes } from './setup-routes.js'

export interface SetupRequest {
  readonly file: string
  /** Where GitHub reaches this server; null for where it listens. */
  readonly url: string | null
  readonly environment: Environment
  readonly terminal: Terminal
  readonly log: SecretLog
  /** Resolves when the process is asked to stop. */
  readonly asked: Promise<void>
}

const LINGER_SECONDS = 2

function requireWritable(file: string): void {
  try {
    accessSync(dirname(resolve(file)), constants.W_OK)
  } catch {
    throw new UsageError(`--setup ${file}: its folder is not there or cannot be written to`)
  }
}

function addressOf(url: string | null): string | null {
  if (url === null || /^https?:\/\/[^\s/?#][^\s?#]*$/.test(url))
    return url?.replace(/(?<!\/)\/+$/, '') ?? null
  throw new UsageError(`--url is ${JSON.stringify(url)}: give an address such as https://bot.example.org`)
}

/** Serves the set-up page until the App is there; false when it was stopped before. */
export async function runSetup(request: SetupRequest): Promise<boolean> {
  const { file, environment, terminal, log, asked } = request
  requireWritable(file)
  const url = addressOf(request.url)
  const github = githubIn(environment)
  const key = randomBytes(16).toString('hex')
  log.hide(key)
  const client = openClient({
    token: '',
    apiUrl: github.api,
    graphqlUrl: github.graphql,
    userAgent: `handoff-gate/${version}`,
    note: (line) => log.info(line),
    environment,
    asker: 'App',
  })
  let origin = ''
  let finish: () => void = () => {}
  const made = new Promise<true>((resolveMade) => {
    finish = () => resolveMade(true)
  })
  const routes = setupRoutes({
    key,
    url: () => url ?? origin,
    server: github.server,
    client,
    log,
    async store(credentials) {
      log.hide(credentials.pem)
      log.hide(credentials.webhookSecret)
      await storeCredentials(file, credentials)
      finish()
    },
  })
  const healthz = { GET: async () => json(200, { status: 'ok' }) }
  const readyz = { GET: async () => json(503, { status: 'there is no App yet' }) }
  const server = await startServer(
    listeningIn(environment),
    { ...routes, '/healthz': healthz, '/readyz': readyz },
    log,
  )
  origin = server.origin
  terminal.complain(`There is no App yet. To create it, open ${url ?? origin}/setup?key=${key}\n`)
  const outcome = await Promise.race([made, asked.then(() => false)])
  await server.close(LINGER_SECONDS)
  return outcome
}
