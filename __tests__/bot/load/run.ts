// npm run bot:load: how the bot stands bursts and faults, measured with a GitHub and a Redis on this machine.
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { hasRedis } from '../redis-server.js'
import { burst, fairness, faults, memory, type Outcome, type Say } from './scenarios.js'
import { type Mode, onStage, type Theatre } from './theatre.js'

const HELP = `Loads the bot and breaks what it stands on; every pull request has to end with the right verdict.

Usage: npm run bot:load -- [options]

  --scenario NAME   burst, faults, memory or fairness; may be given several times (all)
  --mode MODE       memory (one process) or redis (one that takes deliveries, others judge); may be given twice (both)
  --scale NUMBER    a share of the sizes, e.g. 0.1 (1)
  --json FILE       writes the numbers to FILE, too
  --help

Ends with 1 when a promise was not kept. The modes other than memory need redis-server.
`
const SCENARIOS: Readonly<Record<string, (theatre: Theatre, say: Say, share: Share) => Promise<Outcome>>> = {
  burst: (theatre, say, share) => burst(theatre, fieldOf(share), say),
  faults: (theatre, say, share) => faults(theatre, fieldOf(share), say),
  memory: (theatre, say, share) => memory(theatre, { deliveries: share(10_000, 100), judgedEvery: 40 }, say),
  fairness: (theatre, say, share) => fairness(theatre, share(500, 10), say),
}
const MODES = ['memory', 'redis'] as const

/** A size as the scale makes it, and at least so much. */
type Share = (size: number, least: number) => number
const fieldOf = (share: Share) => ({ repositories: share(50, 2), pulls: 4, heads: 5, accounts: share(10, 2) })

function wrongUsage(message: string): never {
  process.stderr.write(`${message}; see npm run bot:load -- --help\n`)
  process.exit(2)
}

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        scenario: { type: 'string', multiple: true, default: Object.keys(SCENARIOS) },
        mode: { type: 'string', multiple: true, default: [...MODES] },
        scale: { type: 'string', default: '1' },
        json: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    return wrongUsage(error instanceof Error ? (error.message.split(/\.\s/)[0] ?? '') : String(error))
  }
}

const values = optionsOf(process.argv.slice(2))
if (values.help) {
  process.stdout.write(HELP)
  process.exit(0)
}
const scale = Number(values.scale)
const share: Share = (size, least) => Math.max(least, Math.round(size * scale))
if (!(scale > 0)) wrongUsage(`--scale is ${JSON.stringify(values.scale)}: give a number above 0`)
for (const name of values.scenario) {
  if (!Object.hasOwn(SCENARIOS, name)) wrongUsage(`there is no scenario ${name}`)
}
for (const name of values.mode) if (!MODES.includes(name as Mode)) wrongUsage(`there is no mode ${name}`)
if (values.mode.includes('redis') && !hasRedis()) {
  wrongUsage('redis-server is not installed; to go without, add --mode memory')
}

const results: (Outcome & { readonly scenario: string; readonly mode: string })[] = []
for (const scenario of values.scenario) {
  for (const mode of values.mode as Mode[]) {
    // Only what is kept outside the process can outlive it.
    if (scenario === 'faults' && mode === 'memory') continue
    const say: Say = (line) => void process.stderr.write(`${scenario}, ${mode}: ${line}\n`)
    say('begins')
    const outcome = await onStage(mode, (theatre) =>
      (SCENARIOS[scenario] as (typeof SCENARIOS)[string])(theatre, say, share),
    )
    results.push({ scenario, mode, ...outcome })
    const rows = Object.entries(outcome.numbers).map(([what, number]) => `| ${what} | ${number} |`)
    process.stdout.write(`\n${scenario}, ${mode}\n\n| | |\n| --- | --- |\n${rows.join('\n')}\n`)
    for (const line of outcome.broken.slice(0, 20)) process.stdout.write(`NOT KEPT: ${line}\n`)
  }
}
const machine = `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`
process.stdout.write(`\n${machine}, ${new Date().toISOString().slice(0, 10)}\n`)
if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, results }, null, 2)}\n`)
process.exitCode = results.some(({ broken }) => broken.length > 0) ? 1 : 0
