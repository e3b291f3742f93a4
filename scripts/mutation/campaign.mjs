// Survey, then one mutant after the other.
import { Coverage, inOrder } from './plan.mjs'
import { Thread } from './thread.mjs'

const BATCH = 150

export async function survey(bundleFile, mutants, importers, progress) {
  const thread = new Thread(bundleFile)
  const coverage = new Coverage(mutants, importers)
  let total = 0
  const answer = await thread.ask({ kind: 'survey', mutants: mutants.length }, 'done', (message) => {
    if (message.kind === 'loaded') {
      total = message.examples
      coverage.loaded(message.hits)
    }
    if (message.kind === 'surveyed') {
      coverage.surveyed(message.example)
      progress(message.example.index + 1, total)
    }
  })
  const trouble = answer === null ? 'their thread died' : (answer.error ?? (total === 0 && 'there are none'))
  if (trouble) throw new Error(`the examples could not be run without a mutant: ${trouble}`)
  return { thread, coverage }
}

/** Mutants that are on from the start come last in a batch: each of them costs a load, and so does going back. */
function* inBatches(sample, coverage) {
  for (let i = 0; i < sample.length; i += BATCH) {
    const batch = sample.slice(i, i + BATCH)
    yield* batch.filter(({ id }) => !coverage.static.has(id))
    yield* batch.filter(({ id }) => coverage.static.has(id))
  }
}

/** Tries mutants until all are or time is up. Each gets a status and, when killed, by which example. */
export async function campaign({ thread, coverage }, sample, { until, patience }, progress) {
  const finds = new Map()
  const unsound = new Set()
  const tried = []
  for (const mutant of inBatches(sample, coverage)) {
    if (Date.now() > until) break
    const found = finds.get(mutant.file) ?? new Map()
    finds.set(mutant.file, found)
    const result = await attempt(mutant, { thread, coverage, found, unsound, patience })
    if (result.status === 'Killed' && result.by !== null)
      found.set(result.by, (found.get(result.by) ?? 0) + 1)
    tried.push({ ...mutant, ...result })
    progress(tried)
  }
  await thread.end()
  return { tried, unsound }
}

async function attempt(mutant, { thread, coverage, found, unsound, patience }) {
  const covering = coverage.examplesOf(mutant).filter((index) => !unsound.has(index))
  if (covering.length === 0) return { status: 'NoCoverage', ran: 0, covering: 0 }
  const order = inOrder(covering, coverage.examples, mutant.file, found)
  let at = null
  const question = {
    kind: 'try',
    mutant: mutant.id,
    isStatic: coverage.static.has(mutant.id),
    order,
    limit: coverage.limitOf(mutant),
    patience,
  }
  const answer = await thread.ask(question, 'tried', (message) => {
    if (message.kind === 'at') at = message.index
  })
  if (answer === null) return { status: 'Timeout', by: at, ran: 0, covering: order.length }
  if (answer.error) throw new Error(answer.error)
  if (answer.status === 'Unsound') {
    unsound.add(answer.by)
    return attempt(mutant, { thread, coverage, found, unsound, patience })
  }
  const { status, by = null, reason, ran, cut = false } = answer
  return { status, by, reason, ran, cut, covering: order.length }
}
