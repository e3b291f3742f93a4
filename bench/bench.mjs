// npm run bench -- [options]   measures the built command line; `--help` lists the options
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { install } from './contenders.mjs'
import { machine, terminalText, withBlocks } from './report.mjs'
import * as documents from './scenarios/documents.mjs'
import * as growth from './scenarios/growth.mjs'
import * as history from './scenarios/history.mjs'
import * as large from './scenarios/large.mjs'
import * as requests from './scenarios/requests.mjs'
import * as startup from './scenarios/startup.mjs'
import { stageIn } from './stage.mjs'

const SCENARIOS = { startup, documents, growth, history, large, requests }
const HELP = `Usage: npm run bench -- [options]

Measures dist/ as it is, side by side with other programs, which are installed in bench/ the first time. Times are
medians of runs that take turns; peak memory is of one more run. Exit code 1 when a goal is missed.

Options:
  --only NAMES   some of: ${Object.keys(SCENARIOS).join(', ')} (with commas between)
  --runs N       how often each command is measured (default: ${Object.entries(SCENARIOS)
    .map(([name, { runs }]) => `${name} ${runs}`)
    .join(', ')})
  --write        renew the figures in docs/performance.md
  --json FILE    write all figures to a file
  --keep DIR     make what is measured there and leave it, to run the commands by hand
  --alone        measure nothing but this project
  --tiny         smallest worlds, to see that the bench works
  -h, --help     this text
`
const PAGE = join(import.meta.dirname, '../docs/performance.md')

function options() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string' },
        runs: { type: 'string' },
        write: { type: 'boolean', default: false },
        json: { type: 'string' },
        keep: { type: 'string' },
        alone: { type: 'boolean', default: false },
        tiny: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    })
    const only = values.only?.split(',') ?? Object.keys(SCENARIOS)
    const unknown = only.filter((name) => !Object.hasOwn(SCENARIOS, name))
    if (unknown.length > 0)
      throw new Error(`--only ${unknown[0]}: there are ${Object.keys(SCENARIOS).join(', ')}`)
    const runs = values.runs === undefined ? null : Number(values.runs)
    if (runs !== null && !(Number.isInteger(runs) && runs > 0))
      throw new Error(`--runs ${values.runs}: give a whole number above 0`)
    if (values.write && (values.tiny || values.alone))
      throw new Error('--write is for whole figures: leave out --tiny and --alone')
    return { ...values, only, runs }
  } catch (error) {
    console.error(`bench: ${error.message}; see npm run bench -- --help`)
    process.exit(2)
  }
}

/** Says on a terminal which round goes on. */
const progress = (name) => (round) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${name} ${round}`)
}

function run({ only, runs, tiny, alone, keep }) {
  const root = keep === undefined ? mkdtempSync(join(tmpdir(), 'handoff-gate-bench-')) : resolve(keep)
  mkdirSync(root, { recursive: true })
  try {
    return only.map((name) => {
      const scenario = SCENARIOS[name]
      const stage = stageIn(join(root, name), {
        runs: runs ?? scenario.runs,
        tiny,
        compares: !alone,
        say: progress(name),
      })
      const measured = { name, title: scenario.title, about: scenario.about, ...scenario.measureAt(stage) }
      if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
      console.log(terminalText(measured))
      return measured
    })
  } finally {
    if (keep === undefined) rmSync(root, { recursive: true, force: true })
  }
}

const chosen = options()
if (chosen.help) console.log(HELP)
else {
  if (!chosen.alone) install()
  const where = machine()
  const scenarios = run(chosen)
  const figures = scenarios.map(({ rows, ...rest }) => ({
    ...rest,
    rows: rows.map(({ times, ...row }) => row),
  }))
  if (chosen.json !== undefined)
    writeFileSync(chosen.json, `${JSON.stringify({ machine: where, scenarios: figures }, null, 2)}\n`)
  if (chosen.write) writeFileSync(PAGE, withBlocks(readFileSync(PAGE, 'utf8'), scenarios, where))
  const missed = scenarios.flatMap(({ goals }) => goals.filter(({ holds }) => !holds))
  if (missed.length > 0 && !chosen.tiny) process.exitCode = 1
}
