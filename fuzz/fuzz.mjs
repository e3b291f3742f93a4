// npm run fuzz -- [options]   judges mutated documents until something breaks; `--help` lists the options
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { bundle } from './bundle.mjs'
import { applied, digestOf, read } from './input.mjs'

const HELP = `Usage: npm run fuzz -- [options]

Changes the project's own examples and fixtures at random, judges each and makes every report of it. Says what throws,
hangs, comes out differently the second time, or lets hostile text into a report. Exit code 1 when there is such a thing.

Options:
  --inputs N        how many inputs to judge (default: 20000)
  --minutes M       stop after so long
  --seed S          where the random numbers start (default: the clock)
  --standard NAME   only this standard; may be repeated
  --threads N       how many threads share the work (default: 1)
  --traits-only     do not watch which code runs, which is a third faster; what is said still guides
  --findings DIR    where inputs that broke something are put (default: fuzz/findings)
  --replay FILE     judges one such input again, and says what happens
  -h, --help        this text
`
const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '20000' },
    minutes: { type: 'string' },
    seed: { type: 'string' },
    standard: { type: 'string', multiple: true },
    threads: { type: 'string', default: '1' },
    'traits-only': { type: 'boolean', default: false },
    findings: { type: 'string', default: join(import.meta.dirname, 'findings') },
    replay: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
})

/** An input that takes longer than this many milliseconds hangs. */
const PATIENCE = 20_000
const LARGEST_INPUT = 4 * 1024 * 1024

const folder = mkdtempSync(join(tmpdir(), 'handoff-gate-fuzz-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'fuzz-target.mjs')

function amount(name, text) {
  const number = Number(text)
  if (Number.isFinite(number) && number > 0) return number
  console.error(`--${name} ${text}: give a number above 0`)
  process.exit(2)
}

const wanted = amount('inputs', values.inputs)
const threads = amount('threads', values.threads)
const minutes = values.minutes === undefined ? null : amount('minutes', values.minutes)
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : amount('seed', values.seed)

async function replay(path) {
  const { judge, seedsOf, STANDARDS } = await import(file)
  const seeds = seedsOf(STANDARDS)
  const input = applied(read(readFileSync(path, 'utf8'), seeds), seeds)
  const start = performance.now()
  const judgement = await judge(input)
  console.log(
    `${judgement ? digestOf(judgement) : 'the policy cannot be used'}, ${Math.round(performance.now() - start)} ms`,
  )
  if (digestOf(judgement) !== digestOf(await judge(input)))
    throw new Error('two judgements of one input differ')
}

async function fuzz() {
  const { STANDARDS } = await import(file)
  const standards = values.standard ?? STANDARDS
  const unknown = standards.filter((name) => !STANDARDS.includes(name))
  if (unknown.length > 0) {
    console.error(`--standard ${unknown[0]}: there are ${STANDARDS.join(', ')}`)
    process.exit(2)
  }
  const inputs = Math.ceil(wanted / threads)
  const until = minutes === null ? Number.MAX_SAFE_INTEGER : Date.now() + minutes * 60_000
  console.log(`seed ${seed}, ${standards.join(', ')}`)
  const start = performance.now()
  const seen = new Map()
  const data = { file, standards, inputs, until, watched: !values['traits-only'] }
  const totals = await Promise.all(
    Array.from({ length: threads }, (_, at) => run({ ...data, seed: seed + at * 7919 }, seen)),
  )
  const sum = (key) => totals.reduce((total, each) => total + each[key], 0)
  const seconds = Math.round((performance.now() - start) / 1000)
  console.log(`${sum('judged')} inputs in ${seconds} s, ${sum('kept')} kept, ${seen.size} findings`)
  process.exitCode = seen.size === 0 ? 0 : 1
}

/** Findings with one cause are told once; the first input of each is kept. */
function tell({ kind, message, id, input }, seen) {
  const [first = '', ...stack] = message.replace(/broke on .*?: (?=\w)/g, 'broke: ').split('\n')
  const cause =
    kind === 'slow' ? `slow ${JSON.parse(input).seed}` : `${first} ${stack[0]}`.replace(/\d+/g, '#')
  if (seen.has(cause) && kind !== 'hang') return
  seen.set(cause, id)
  mkdirSync(values.findings, { recursive: true })
  writeFileSync(join(values.findings, `${kind}-${id}.json`), input)
  console.log(
    `${kind} ${join(values.findings, `${kind}-${id}.json`)}\n  ${message.split('\n').slice(0, 6).join('\n  ')}`,
  )
}

/** One thread's work; a thread that hangs is ended and another goes on in its place. */
function run(data, seen, before = 0) {
  const shared = new SharedArrayBuffer(16 + LARGEST_INPUT)
  const state = new Int32Array(shared, 0, 4)
  const worker = new Worker(new URL('worker.mjs', import.meta.url), {
    workerData: { ...data, inputs: data.inputs - before, shared },
  })
  return new Promise((resolve, reject) => {
    let last = { number: 0, at: Date.now() }
    const judged = () => before + Atomics.load(state, 0)
    const finish = (answer) => {
      clearInterval(watch)
      resolve(answer)
    }
    const watch = setInterval(async () => {
      const number = Atomics.load(state, 0)
      if (number !== last.number || number === 0) {
        last = { number, at: Date.now() }
        return
      }
      if (Date.now() - last.at < PATIENCE) return
      clearInterval(watch)
      await worker.terminate()
      const input = Buffer.from(shared, 16, Atomics.load(state, 1)).toString()
      tell(
        { kind: 'hang', message: `no answer in ${PATIENCE / 1000} s`, id: `${data.seed}-${judged()}`, input },
        seen,
      )
      resolve(run({ ...data, seed: data.seed + 1 }, seen, judged()))
    }, 1000)
    worker.on('error', reject)
    worker.on('message', (message) => {
      if (message.kind === 'done') finish({ judged: judged(), kept: message.kept })
      else tell(message, seen)
    })
    const progress = setInterval(() => console.log(`  ${judged()} inputs`), 60_000)
    worker.on('exit', () => clearInterval(progress))
  })
}

if (values.help) process.stdout.write(HELP)
else {
  await bundle(file)
  await (values.replay === undefined ? fuzz() : replay(values.replay))
}
