import { setTimeout as sleep } from 'node:timers/promises'
import {
  type HookDelivery,
  primaryRateLimit,
  secondaryRateLimit,
  type TestGitHub,
} from '../../github/index.js'
import { until } from '../run-bot.js'
import { statusOn } from '../stage.js'
import { type Crew, startCrew } from './crew.js'
import {
  everWrong,
  type FieldSize,
  layField,
  otherwiseByCheck,
  push,
  type Row,
  tell,
  wrongIn,
} from './field.js'
import { atATime } from './post-office.js'
import type { Theatre } from './theatre.js'

/** Numbers by what they are, and what of the promise was not kept: nothing, when all is well. */
export interface Outcome {
  readonly numbers: Readonly<Record<string, number | string>>
  readonly broken: readonly string[]
}

export type Say = (line: string) => void

/** The time in which everything has to be judged once all is delivered, in seconds. */
const PATIENCE = 240
const SENT_AT_A_TIME = 50
const PROMISED_SECONDS = 1
const HEAP_MIB = 64

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)] ?? 0
const ms = (seconds: number): number => Math.round(seconds * 1000)
const elapsed = (start: number): number => Math.round((performance.now() - start) / 100) / 10

const acknowledgements = (sent: readonly HookDelivery[]): Outcome['numbers'] => {
  const seconds = sent.map((each) => each.seconds)
  return {
    'acknowledged, median ms': ms(quantile(seconds, 0.5)),
    'acknowledged, p99 ms': ms(quantile(seconds, 0.99)),
    'acknowledged, longest ms': ms(quantile(seconds, 1)),
  }
}

const slow = (sent: readonly HookDelivery[]): readonly string[] => {
  const p99 = quantile(
    sent.map(({ seconds }) => seconds),
    0.99,
  )
  return p99 <= PROMISED_SECONDS ? [] : [`p99 of the acknowledgements is ${p99.toFixed(2)} s`]
}

/** All heads of all, the first of each before the second of any. */
const pushesOf = (rows: readonly Row[]): readonly { readonly row: Row; readonly head: number }[] =>
  Array.from({ length: rows[0]?.heads.length ?? 0 }, (_, head) => rows.map((row) => ({ row, head }))).flat()

/** Waits until everything is as it has to be and nothing is left to do; then it still has to be. */
async function settled(rows: readonly Row[], crew: Crew, patience = PATIENCE): Promise<readonly string[]> {
  const quiet = async (): Promise<boolean> =>
    wrongIn(rows).length === 0 && (await crew.left().catch(() => 1)) === 0
  await until(quiet, 'every pull request has its verdict', patience).catch(() => undefined)
  const left = await crew.left()
  return [...wrongIn(rows), ...(left === 0 ? [] : [`${left} pieces of work are left`])]
}

/** Deliveries of many repositories at once; several heads of each pull request while the first are being judged. */
export async function burst({ github, app, redis }: Theatre, size: FieldSize, say: Say): Promise<Outcome> {
  const crew = await startCrew(github, app, redis, 2)
  try {
    const rows = await layField(github, app, size)
    const start = performance.now()
    const sent = await atATime(SENT_AT_A_TIME, pushesOf(rows), ({ row, head }) => push(row, head))
    const sending = elapsed(start)
    say(`${sent.length} deliveries in ${sending} s, ${crew.judgements()} judgements so far`)
    const wrong = await settled(rows, crew)
    const numbers = {
      deliveries: sent.length,
      repositories: size.repositories,
      'pull requests': rows.length,
      'sent within, s': sending,
      'all judged after, s': elapsed(start),
      judgements: crew.judgements(),
      ...acknowledgements(sent),
    }
    const refused = sent.filter(({ status }) => status !== 202)
    const sample = rows.filter((_, i) => i % Math.ceil(rows.length / 12) === 0)
    return {
      numbers,
      broken: [
        ...slow(sent),
        ...(refused.length > 0 ? [`${refused.length} deliveries were not acknowledged`] : []),
        ...wrong,
        ...everWrong(rows),
        ...otherwiseByCheck(sample),
        ...github.problems,
      ],
    }
  } finally {
    await crew.stop()
  }
}

/** Some of GitHub's answers are errors, lost, or ask to wait. */
function spoil(github: TestGitHub, every: number): () => number {
  const [all, more] = [/./, (i: number) => ({ skip: i * every })]
  const handles = [
    ...Array.from({ length: 40 }, (_, i) => ({ status: i % 2 ? 502 : 503, ...more(i + 1) })),
    ...Array.from({ length: 10 }, (_, i) => ({ drop: 'after' as const, ...more(4 * i + 2) })),
    ...Array.from({ length: 4 }, (_, i) => ({ ...secondaryRateLimit(4), ...more(9 * i + 3) })),
    ...Array.from({ length: 2 }, (_, i) => ({ ...primaryRateLimit(5), ...more(15 * i + 4) })),
  ].map((fault) => github.fault({ path: all, ...fault }))
  return () => handles.reduce((sum, { fired }) => sum + fired, 0)
}

/** A burst in which a worker is killed, Redis is gone for a while, and GitHub has troubles of its own. */
export async function faults({ github, app, redis }: Theatre, size: FieldSize, say: Say): Promise<Outcome> {
  if (redis === null) throw new Error('needs Redis')
  const further = { HANDOFF_GATE_LOCK_SECONDS: '5', HANDOFF_GATE_SWEEP_MINUTES: '1' }
  const crew = await startCrew(github, app, redis, 3, further)
  try {
    const rows = await layField(github, app, size)
    const pushes = pushesOf(rows)
    const trouble = spoil(github, Math.max(3, Math.round(rows.length / 10)))
    const start = performance.now()
    let outage: Promise<unknown> = Promise.resolve()
    const sent = await atATime(SENT_AT_A_TIME, pushes, async ({ row, head }, at) => {
      if (at === Math.floor(pushes.length / 3)) {
        // In the middle of a judgement, as far as that can be known.
        await until(() => crew.judgements() > 0, 'the first is judged')
        void crew.workers[0]?.stop('SIGKILL')
        say('a worker is killed')
      }
      if (at === Math.floor(pushes.length / 2)) {
        say('Redis is killed')
        outage = redis.restart(5000)
      }
      // Heads move while others are judged.
      await sleep(1000)
      return push(row, head)
    })
    await outage
    say(
      `${sent.length} deliveries, ${sent.filter((each) => each.status !== 202).length} not acknowledged; Redis is back`,
    )
    const wrong = await settled(rows, crew)
    const kept = sent.filter(({ status }) => status === 202)
    const refused = sent.filter(({ status }) => status !== 202)
    const lost = new Set(refused.map(({ guid }) => guid))
    const healed = new Set(
      github.world.apps.deliveries
        .filter(({ guid, redelivery, status }) => redelivery && status === 202 && lost.has(guid))
        .map(({ guid }) => guid),
    )
    const answered = sent.filter(({ status }) => ![202, 503].includes(status))
    return {
      numbers: {
        deliveries: sent.length,
        repositories: size.repositories,
        'pull requests': rows.length,
        'workers killed': 1,
        'seconds without Redis': 5,
        'spoiled answers of GitHub': trouble(),
        'answered with 503': lost.size,
        'of these delivered once more': healed.size,
        judgements: crew.judgements(),
        'all judged after, s': elapsed(start),
        ...acknowledgements(kept),
        'answered with 503 after at most, ms': ms(
          quantile(
            refused.map(({ seconds }) => seconds),
            1,
          ),
        ),
      },
      broken: [
        ...wrong,
        ...everWrong(rows),
        ...(answered.length > 0
          ? [`${answered.length} deliveries were answered neither with 202 nor with 503`]
          : []),
        ...(lost.size > healed.size
          ? [`${lost.size - healed.size} deliveries were not asked for again`]
          : []),
      ],
    }
  } finally {
    await crew.stop()
  }
}

/** Many deliveries of which one in so many is judged; memory after the first of them and at the end. */
export async function memory(
  { github, app, redis }: Theatre,
  { deliveries, judgedEvery }: { readonly deliveries: number; readonly judgedEvery: number },
  say: Say,
): Promise<Outcome> {
  // A small heap is cleaned often, so that what is measured is what is needed.
  const crew = await startCrew(github, app, redis, 1, { NODE_OPTIONS: `--max-old-space-size=${HEAP_MIB}` })
  const rows = await layField(github, app, { repositories: 10, pulls: 5, heads: 1, accounts: 5 })
  const samples: { readonly at: number; readonly sizes: readonly number[] }[] = []
  let sent = 0
  const watching = setInterval(async () => {
    const at = sent
    samples.push({ at, sizes: await crew.memory() })
  }, 500)
  try {
    const start = performance.now()
    const works = Array.from({ length: deliveries }, (_, i) => i)
    const answers = await atATime(8, works, async (i) => {
      const row = rows[Math.floor(i / judgedEvery) % rows.length] as Row
      const isJudged = i % judgedEvery === 0
      // Judged as fast as it comes in, so that what waits is not what is measured.
      if (isJudged) await until(async () => (await crew.left()) < rows.length / 2, 'there is room', PATIENCE)
      const answer = await (isJudged ? push(row, 0, { action: 'edited' }) : tell(row, { action: 'labeled' }))
      sent += 1
      if (sent % Math.ceil(deliveries / 10) === 0) {
        const sizes = samples.at(-1)?.sizes.map(Math.round).join(', ')
        say(`${sent} deliveries, ${crew.judgements()} judgements, memory in MiB: ${sizes}`)
      }
      return answer
    })
    const wrong = await settled(rows, crew)
    clearInterval(watching)
    const within = (from: number, to: number): readonly number[] => {
      const chosen = samples.filter(({ at }) => at >= from * deliveries && at <= to * deliveries)
      return crew.all.map((_, i) =>
        Math.round(
          quantile(
            chosen.map(({ sizes }) => sizes[i] ?? 0),
            0.5,
          ),
        ),
      )
    }
    const [early, late] = [within(0.2, 0.4), within(0.8, 1)]
    const grown = late.map((size, i) => size - (early[i] ?? 0))
    const names = crew.all.map((_, i) => (redis === null ? 'all' : i === 0 ? 'web' : 'worker'))
    return {
      numbers: {
        deliveries,
        judgements: crew.judgements(),
        'heap allowed, MiB': HEAP_MIB,
        'took, s': elapsed(start),
        ...Object.fromEntries(names.map((name, i) => [`memory of ${name}, MiB`, `${early[i]} → ${late[i]}`])),
        ...acknowledgements(answers),
      },
      broken: [
        ...slow(answers),
        ...wrong,
        ...grown.flatMap((more, i) =>
          more > 0.15 * (early[i] ?? 0) ? [`memory of ${names[i]} grew by ${more} MiB`] : [],
        ),
        ...github.problems,
      ],
    }
  } finally {
    clearInterval(watching)
    await crew.stop()
  }
}

/** One repository's burst, and in it one delivery of somebody else. */
export async function fairness({ github, app, redis }: Theatre, size: number, say: Say): Promise<Outcome> {
  const crew = await startCrew(github, app, redis, 1)
  const loud = await layField(github, app, {
    repositories: 1,
    pulls: size,
    heads: 1,
    accounts: 1,
    name: 'loud',
  })
  const quiet = await layField(github, app, {
    repositories: 1,
    pulls: 2,
    heads: 1,
    accounts: 1,
    name: 'quiet',
  })
  const judgedAfter = async (row: Row): Promise<number> => {
    const start = performance.now()
    await push(row, 0)
    await until(() => statusOn(row.pull) !== undefined, 'it is judged', PATIENCE)
    return elapsed(start)
  }
  try {
    const [first, second] = quiet as [Row, Row]
    const alone = await judgedAfter(first)
    const sent = await atATime(SENT_AT_A_TIME, loud, (row) => push(row, 0))
    await sleep(500)
    const left = await crew.left()
    const amidst = await judgedAfter(second)
    say(`${alone} s alone, ${amidst} s behind ${left} of the other`)
    return {
      numbers: {
        'burst of one repository': sent.length,
        'of these left to judge': left,
        'the other’s verdict alone, s': alone,
        'the other’s verdict behind them, s': amidst,
        ...acknowledgements(sent),
      },
      broken: [
        ...slow(sent),
        ...(amidst > 10 ? [`the other waited for ${amidst} s`] : []),
        ...wrongIn(quiet),
        ...everWrong([...loud, ...quiet]),
      ],
    }
  } finally {
    await crew.stop()
  }
}
