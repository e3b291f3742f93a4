// npm run mutation                                          600 mutants of all folders, about ten minutes
// npm run mutation -- --standard builder --sample 500 --seed 1 --minutes 10
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bundle } from './bundle.mjs'
import { campaign, survey } from './campaign.mjs'
import { instrument } from './instrument.mjs'
import { sampleOf } from './plan.mjs'
import { asJson, survivors, table } from './report.mjs'

const HELP = `npm run mutation -- [options]

Changes the sources of src/standards and src/steps in small ways, one at a time, and runs the examples that come by
each change until one fails. A change that none of them notices survives.

  --standard NAME    only this standard: builder, declared, initiative, pipeline, run, weekly; or steps
  --files TEXT       only files whose path contains the text
  --examples TEXT    only test files whose path contains the text; may be given again
  --sample N         how many mutants, spread evenly over the files (600)
  --seed N           which of them (1)
  --minutes N        ends after so long, wherever it is (10)
  --patience N       seconds of examples for one mutant (20)
  --json FILE        where the report goes (node_modules/.cache/mutation/report.json)
`
const OPTIONS = {
  standard: { type: 'string' },
  files: { type: 'string' },
  examples: { type: 'string', multiple: true, default: ['/'] },
  sample: { type: 'string', default: '600' },
  seed: { type: 'string', default: '1' },
  minutes: { type: 'string', default: '10' },
  patience: { type: 'string', default: '20' },
  json: { type: 'string' },
  help: { type: 'boolean', default: false },
}
const root = fileURLToPath(new URL('../..', import.meta.url))
const cache = join(root, 'node_modules/.cache/mutation')

function options() {
  const { values } = parseArgs({ options: OPTIONS })
  if (values.help) {
    process.stdout.write(HELP)
    process.exit(0)
  }
  const number = (name) => {
    const value = Number(values[name])
    if (Number.isFinite(value) && value >= 0) return value
    throw new Error(`--${name} is a number, not ${values[name]}`)
  }
  const [sample, seed, minutes, patience] = ['sample', 'seed', 'minutes', 'patience'].map(number)
  return { ...values, sample, seed, minutes, patience }
}

function chosen(mutants, { standard, files }) {
  const folder =
    standard === undefined ? 'src/' : standard === 'steps' ? 'src/steps/' : `src/standards/${standard}/`
  const found = mutants.filter(({ file }) => file.startsWith(folder) && file.includes(files ?? ''))
  if (found.length > 0) return found
  throw new Error(`no source is under ${folder}${files === undefined ? '' : ` and has ${files} in its path`}`)
}

const start = Date.now()
const elapsed = () => `${Math.round((Date.now() - start) / 1000)} s`
let told = 0
/** On a terminal one line that changes, elsewhere one every half minute. */
function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${elapsed()}  ${text}`)
  else if (Date.now() - told > 30_000) process.stderr.write(`${elapsed()}  ${text}\n`)
  else return
  told = Date.now()
}

async function main() {
  const given = options()
  progress('writing mutants into the sources')
  const { sources, files, mutants: all } = await instrument(root)
  const mutants = chosen(all, given)
  mkdirSync(cache, { recursive: true })
  // Read again and again, so that another run must not write over it.
  const bundleFile = join(cache, `examples-${process.pid}.mjs`)
  process.once('SIGINT', () => process.exit(130))
  process.once('exit', () => rmSync(bundleFile, { force: true }))
  const importers = await bundle(root, files, given.examples, bundleFile)
  const surveyed = await survey(bundleFile, all, importers, (n, total) =>
    progress(`${n} of ${total} examples`),
  )
  const { examples } = surveyed.coverage
  const broken = examples.filter(({ error }) => error !== null)
  const sample = sampleOf(mutants, given.sample, given.seed)
  const limits = { until: start + given.minutes * 60_000, patience: given.patience * 1000 }
  const { tried, unsound } = await campaign(surveyed, sample, limits, (done) => {
    const alive = done.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').length
    progress(`${done.length} of ${sample.length} mutants, ${alive} survive`)
  })
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
  for (const { file, title, error } of broken)
    console.log(`left out, fails without a mutant: ${file} ${title}: ${error}`)
  for (const index of unsound) console.log(`left out, no longer passes: ${examples[index].title}`)
  console.log(`\n${survivors(tried).join('\n')}\n`)
  console.log(table(mutants, tried))
  console.log(`\n${table(mutants, tried, ({ mutatorName }) => mutatorName, 'mutator')}`)
  const cut = sample.length - tried.length
  console.log(
    `\n${examples.length - broken.length} examples, seed ${given.seed}, ${elapsed()}${cut > 0 ? `; time was up before ${cut} of the sample` : ''}`,
  )
  const commandLine = `npm run mutation -- ${process.argv.slice(2).join(' ')}`.trim()
  const json = given.json ?? join(cache, 'report.json')
  writeFileSync(json, JSON.stringify(asJson({ sources, tried, examples, seed: given.seed, commandLine })))
  console.log(`report: ${json}`)
}

try {
  await main()
} catch (error) {
  console.error(`mutation: ${error.message}`)
  // The thread would go on.
  process.exit(2)
}
