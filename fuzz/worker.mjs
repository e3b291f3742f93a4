// A thread that fuzzes: takes an input that taught something, changes it, judges it, and keeps what teaches more.
import { createHash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { watchBlocks } from './blocks.mjs'
import { applied, digestOf, written } from './input.mjs'
import { mutate } from './mutate.mjs'
import { randomFrom } from './random.mjs'

const { file, standards, seed, inputs, until, shared, watched } = workerData
const { judge, seedsOf } = await import(file)
const random = randomFrom(seed)
const seeds = seedsOf(standards)
const whole = seeds.map((_, seed) => ({ seed, alone: null, changes: [] }))
const kept = { whole: [...whole], alone: [] }
const traits = new Set()
const blocks = watched ? await watchBlocks() : async () => false

/** So many inputs share one look at the code that ran, which costs as much as one of them. */
const BATCH = 24
/** Milliseconds. */
const SLOW = 1500
/** One in so many is judged twice. */
const TWICE = 15
/** One in so many is turned into every report, and held against the schemas of teams. */
const EVERY = 4
const MOST_KEPT = 4000
/** Bytes; what grows from larger ones is slow and teaches no more. */
const LARGEST_KEPT = 16 * 1024
/** A file by itself is judged several times as fast as a whole pull request, which is one input in so many. */
const WHOLE = 24

const state = new Int32Array(shared, 0, 4)
const room = new Uint8Array(shared, 16)

/** Tells the thread that watches what is judged now, since a judgement that hangs can tell nobody. */
function announce(input) {
  const { written: length } = new TextEncoder().encodeInto(written(input, seeds), room)
  Atomics.store(state, 1, length)
  Atomics.store(state, 2, Math.floor(performance.now()))
  Atomics.add(state, 0, 1)
}

const isText = (file) => file instanceof Uint8Array

/** The documents of a change come first; others are changed too, for they are what claims are checked against. */
function pathToChange({ base, head, alone }, side) {
  if (alone) return alone
  const files = side === 'base' ? base : head
  const paths = Object.keys(files).filter((path) => isText(files[path]))
  const own = paths.filter(
    (path) => !base[path]?.equals?.(files[path]) && /\.(?:md|json|ya?ml|txt|html?)$/.test(path),
  )
  return random.one(own.length > 0 && !random.once(6) ? own : paths)
}

function changeOf(input) {
  const side = input.alone || !random.once(8) ? 'head' : 'base'
  if (input.pullRequest && random.once(3)) {
    const body = mutate(Buffer.from(input.pullRequest.body), 'body.md', someText(), random)
    return { side: 'body', path: '', content: body.toString('utf8') }
  }
  const path = pathToChange(input, side)
  if (path === undefined) return null
  if (!input.alone && random.once(40))
    return { side, path, content: random.one([null, { symlink: 'a' }, { submodule: 'a'.repeat(40) }]) }
  return { side, path, content: mutate(Buffer.from(input[side][path] ?? ''), path, someText(), random) }
}

function someText() {
  const { head } = random.one(seeds)
  return (head[random.one(Object.keys(head))] ?? '').toString('utf8')
}

function parent() {
  if (random.once(WHOLE)) return random.one(kept.whole)
  if (kept.alone.length > 0 && !random.once(4)) return random.one(kept.alone)
  const entry = random.one(whole)
  const alone = pathToChange(applied(entry, seeds), 'head')
  return alone === undefined ? entry : { ...entry, alone }
}

function child(entry) {
  const change = changeOf(applied(entry, seeds))
  if (change === null) return entry
  const others = entry.changes.filter(({ side, path }) => side !== change.side || path !== change.path)
  return { ...entry, changes: [...others, change] }
}

const sizeOf = ({ changes }) => changes.reduce((sum, { content }) => sum + (content?.length ?? 0), 0)

function keep(entry) {
  if (sizeOf(entry) > LARGEST_KEPT) return
  const list = entry.alone === null ? kept.whole : kept.alone
  if (list.length < MOST_KEPT) list.push(entry)
  else list[random.below(list.length)] = entry
}

async function judged(entry) {
  announce(entry)
  const input = applied(entry, seeds)
  const number = Atomics.load(state, 0)
  const judgement = await judge(input, number % EVERY === 0)
  if (number % TWICE === 0) {
    const again = await judge(applied(entry, seeds), number % EVERY === 0)
    if (digestOf(judgement) !== digestOf(again)) throw new Error('two judgements of one input differ')
  }
  return judgement
}

function report(kind, message, entry) {
  const text = written(entry, seeds)
  const id = createHash('sha256').update(text).digest('hex').slice(0, 12)
  parentPort.postMessage({ kind, message, id, input: text })
}

/** Milliseconds, at the best of some tries, since a busy machine makes anything slow once. */
async function leastTime(entry, tries) {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < tries; i++) {
    const start = performance.now()
    await judged(entry).catch(() => {})
    least = Math.min(least, performance.now() - start)
  }
  return least
}

async function batch() {
  let fresh = []
  const tried = []
  for (let i = 0; i < BATCH && Date.now() < until; i++) {
    const entry = child(parent())
    const start = performance.now()
    try {
      const judgement = await judged(entry)
      const unseen = judgement?.traits.filter((trait) => !traits.has(trait)) ?? []
      for (const trait of unseen) traits.add(trait)
      tried.push(entry)
      if (unseen.length > 0) fresh.push(entry)
    } catch (error) {
      report('broken', error.stack ?? String(error), entry)
    }
    if (performance.now() - start > SLOW) {
      const least = await leastTime(entry, 3)
      if (least > SLOW) report('slow', `${Math.round(least)} ms`, entry)
    }
  }
  if ((await blocks()) && fresh.length === 0) fresh = tried.slice(-2)
  fresh.forEach(keep)
}

while (Atomics.load(state, 0) < inputs && Date.now() < until) await batch()
parentPort.postMessage({
  kind: 'done',
  kept: kept.whole.length - seeds.length + kept.alone.length,
  traits: traits.size,
})
