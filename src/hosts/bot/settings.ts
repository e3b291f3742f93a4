import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { UsageError } from '../../model/errors.js'
import { DEFAULT_CONTEXT } from '../../reports/comment.js'
import type { Settings } from '../inputs.js'
import type { Environment } from '../runner.js'
import { choice, flag, number, secrets, text } from './environment.js'
import { privateKeyIn } from './private-key.js'

export type Role = 'web' | 'worker' | 'all'

/** Everything that the environment decides about the bot. */
export interface BotSettings {
  readonly app: {
    readonly id: string
    /** PEM. */
    readonly privateKey: string
    /** The first is the current one, the others are on their way out. */
    readonly webhookSecrets: readonly string[]
  }
  readonly github: { readonly api: string; readonly graphql: string; readonly server: string }
  readonly host: string
  readonly port: number
  readonly role: Role
  readonly redis: string | null
  /** After how long without a sign of life another worker takes over, in seconds. */
  readonly lockSeconds: number
  /** Judgements at a time in this process, and of one installation. */
  readonly concurrency: number
  readonly perInstallation: number
  /** Where mirrors of large repositories are kept, null for nowhere. */
  readonly mirrors: { readonly directory: string; readonly gigabytes: number } | null
  /** Minutes between two sweeps; 0 for none. */
  readonly sweepMinutes: number
  /** How long a stop may take before what is under way is handed back, in seconds. */
  readonly stopSeconds: number
  /** Whether pushes to default branches are judged. */
  readonly pushes: boolean
  /** Whether writes keep the pauses that GitHub asks for. */
  readonly paced: boolean
  readonly logLevel: string
  readonly judging: Settings
  readonly environment: Environment
}

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const
const LONGEST_CONTEXT = 255

function address(environment: Environment, name: string, usual: string): string {
  const value = text(environment, name) || usual
  const isAddress = /^https?:\/\/[^\s/?#][^\s?#]*$/.test(value) && URL.canParse(value)
  if (isAddress) return value.replace(/(?<!\/)\/+$/, '')
  throw new UsageError(`${name} is ${JSON.stringify(value)}: give an address such as ${usual}`)
}

function required(environment: Environment, name: string): string {
  const value = text(environment, name)
  if (value !== '') return value
  throw new UsageError(
    `${name} is not set: give the App's own, or let \`handoff-gate serve --setup FILE\` create one; see docs/bot.md`,
  )
}

function judgingIn(environment: Environment): Settings {
  const context = text(environment, 'HANDOFF_GATE_STATUS_CONTEXT') || DEFAULT_CONTEXT
  if (context.length > LONGEST_CONTEXT || /\p{Cc}/u.test(context)) {
    throw new UsageError(
      `HANDOFF_GATE_STATUS_CONTEXT: give one line of at most ${LONGEST_CONTEXT} characters`,
    )
  }
  return {
    config: null,
    failOn: choice(environment, 'HANDOFF_GATE_FAIL_ON', ['error', 'warning', 'never']),
    comment: choice(environment, 'HANDOFF_GATE_COMMENT', ['always', 'on-findings', 'never']) ?? 'always',
    context,
    mode: choice(environment, 'HANDOFF_GATE_MODE', ['gate', 'advise']) ?? 'gate',
    drafts: choice(environment, 'HANDOFF_GATE_DRAFTS', ['pending', 'fail', 'skip']) ?? 'pending',
    // The bot's own check run is where its status leads; this one would be a second.
    checkRun: false,
    suggestions: flag(environment, 'HANDOFF_GATE_SUGGESTIONS', false),
    workspace: null,
  }
}

function mirrorsIn(environment: Environment): BotSettings['mirrors'] {
  // Processes of one machine have a port each, and it is the same one after a restart.
  const own = `handoff-gate-mirrors-${listeningIn(environment).port || process.pid}`
  const directory = text(environment, 'HANDOFF_GATE_MIRRORS') || join(tmpdir(), own)
  const gigabytes = number(environment, 'HANDOFF_GATE_MIRROR_GB', { usual: 10, least: 0 })
  return directory === 'off' || gigabytes === 0 ? null : { directory, gigabytes }
}

/** Reads the environment; throws `UsageError` for what is missing or cannot be meant. */
export function readSettings(environment: Environment): BotSettings {
  const role = choice(environment, 'HANDOFF_GATE_ROLE', ['web', 'worker', 'all']) ?? 'all'
  const redis = text(environment, 'REDIS_URL') || null
  // It may hold a password, so it is not quoted.
  if (redis !== null && !(/^rediss?:\/\//.test(redis) && URL.canParse(redis))) {
    throw new UsageError(
      'REDIS_URL: give an address that begins with redis:// or rediss://, with a port to 65535',
    )
  }
  if (redis === null && role !== 'all') {
    throw new UsageError(`the role ${role} needs REDIS_URL: without it one process does everything`)
  }
  const webhookSecrets = secrets(required(environment, 'GITHUB_WEBHOOK_SECRET'))
  if (webhookSecrets.length === 0) throw new UsageError('GITHUB_WEBHOOK_SECRET holds no secret')
  return {
    app: {
      id: required(environment, 'GITHUB_APP_ID'),
      privateKey: privateKeyIn(required(environment, 'GITHUB_PRIVATE_KEY')),
      webhookSecrets,
    },
    github: githubIn(environment),
    ...listeningIn(environment),
    role,
    redis,
    lockSeconds: number(environment, 'HANDOFF_GATE_LOCK_SECONDS', { usual: 30, least: 1 }),
    concurrency: number(environment, 'HANDOFF_GATE_CONCURRENCY', {
      usual: Math.max(4, 2 * availableParallelism()),
      least: 1,
    }),
    perInstallation: number(environment, 'HANDOFF_GATE_PER_INSTALLATION', { usual: 3, least: 1 }),
    mirrors: mirrorsIn(environment),
    sweepMinutes: number(environment, 'HANDOFF_GATE_SWEEP_MINUTES', { usual: 60, least: 0 }),
    stopSeconds: number(environment, 'HANDOFF_GATE_STOP_SECONDS', { usual: 25, least: 0 }),
    pushes: flag(environment, 'HANDOFF_GATE_PUSHES', false),
    paced: flag(environment, 'HANDOFF_GATE_PACED_WRITES', true),
    judging: judgingIn(environment),
    environment,
  }
}

/** What the server needs before there is an App. */
export function listeningIn(environment: Environment): Pick<BotSettings, 'host' | 'port' | 'logLevel'> {
  return {
    host: text(environment, 'HOST') || '127.0.0.1',
    port: number(environment, 'PORT', { usual: 3000, least: 0, most: 65_535 }),
    logLevel: choice(environment, 'LOG_LEVEL', LEVELS) ?? 'info',
  }
}

/** Where GitHub is. */
export function githubIn(environment: Environment): BotSettings['github'] {
  const api = address(environment, 'GITHUB_API_URL', 'https://api.github.com')
  return {
    api,
    graphql: address(environment, 'GITHUB_GRAPHQL_URL', `${api.replace(/\/v3$/, '')}/graphql`),
    server: address(environment, 'GITHUB_SERVER_URL', 'https://github.com'),
  }
}
