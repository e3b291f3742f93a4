// The thread in which examples run. It is ended from outside when a mutant makes it hang.
import { parentPort, workerData } from 'node:worker_threads'

const state = { active: 0, hits: 0, limit: Number.MAX_SAFE_INTEGER, counts: null, file: '' }
globalThis.mutation = state
const { declared, reset, run } = await import('./examples.mjs')

let stray = null
for (const event of ['unhandledRejection', 'uncaughtException']) {
  process.on(event, (error) => {
    stray = error instanceof Error ? error : new Error(String(error))
  })
}

let loads = 0
/** Modules decide some things once, when they are loaded; a mutant there is on from the start. */
async function load(active) {
  Object.assign(state, { active, hits: 0 })
  reset()
  await import(`${workerData.bundle}?${++loads}`)
  names ??= declared().map(nameOf)
  const byName = new Map(declared().map((example) => [nameOf(example), example]))
  return names.map((name) => byName.get(name))
}

const nameOf = ({ file, title }) => `${file}\0${title}`
/** As the first load has them: a mutant may take away or add examples that are made from lists of rules. */
let names = null
let examples = []
let loadedWith = null

async function ensure(active) {
  if (loadedWith === active) return
  examples = await load(active)
  loadedWith = active
}

async function outcome(index, active) {
  Object.assign(state, { active, hits: 0 })
  stray = null
  const example = examples[index]
  const error = example === undefined ? null : await run(example)
  state.active = 0
  return error ?? stray
}

const nonZero = (counts) => {
  const found = []
  counts.forEach((hits, id) => {
    if (hits > 0) found.push(id, hits)
  })
  return found
}

/** Runs everything once without a mutant and tells which mutants each example comes by. */
async function survey(mutants) {
  state.counts = new Uint32Array(mutants + 1)
  await ensure(0)
  parentPort.postMessage({ kind: 'loaded', examples: examples.length, hits: nonZero(state.counts) })
  for (const [index, { file, title }] of examples.entries()) {
    state.counts.fill(0)
    const start = performance.now()
    const error = await outcome(index, 0)
    const milliseconds = performance.now() - start
    const hits = nonZero(state.counts)
    parentPort.postMessage({
      kind: 'surveyed',
      example: { index, file, title, error: error?.message ?? null, milliseconds, hits },
    })
  }
  state.counts = null
}

/** Whether an example that fails with the mutant passes without: if not, it tells nothing. */
async function passesWithout(index) {
  if ((await outcome(index, 0)) === null) return true
  loadedWith = null
  await ensure(0)
  return (await outcome(index, 0)) === null
}

async function attempt({ mutant, isStatic, order, limit, patience }) {
  state.limit = limit
  const end = performance.now() + patience
  let ran = 0
  try {
    await ensure(isStatic ? mutant : 0)
  } catch (error) {
    loadedWith = null
    return { status: 'Killed', ran, by: null, reason: `it does not load: ${error.message}` }
  }
  for (const index of order) {
    if (performance.now() > end) return { status: 'Survived', ran, cut: true }
    parentPort.postMessage({ kind: 'at', index })
    const error = await outcome(index, mutant)
    ran++
    if (error === null) continue
    // A load costs more than a doubt about one example of a mutant that is on from the start.
    if (!isStatic && !(await passesWithout(index))) return { status: 'Unsound', ran, by: index }
    return { status: 'Killed', ran, by: index, reason: error.message.split('\n')[0] }
  }
  return { status: 'Survived', ran }
}

const failed = ({ stack }) => ({ error: stack })

parentPort.on('message', async (message) => {
  const answer =
    message.kind === 'survey'
      ? { kind: 'done', ...(await survey(message.mutants).catch(failed)) }
      : { kind: 'tried', loads, ...(await attempt(message).catch(failed)) }
  parentPort.postMessage(answer)
})
