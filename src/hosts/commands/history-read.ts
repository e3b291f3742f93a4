import { check } from '../../check.js'
import { type Chronicle, startChronicle } from '../../history/chronicle.js'
import { type Followed, readStep } from '../../history/read-step.js'
import { countTransfers } from '../../history/transfers.js'
import type { Config } from '../../model/config.js'
import { UsageError } from '../../model/errors.js'
import type { History, Unread } from '../../model/history.js'
import { checkSchema } from '../../sandbox/check-schema.js'
import type { Chain, ChainStep } from '../../sources/git-chain.js'
import { historiesFor } from '../../standards/histories.js'
import { standardsFor } from '../../standards/index.js'
import type { Progress } from '../progress.js'
import type { HistoryOptions } from './history-options.js'

/** So many commits are read together, which keeps git busy. */
const TOGETHER = 32

/** Follows a chain of commits from its beginning to its end. */
export async function readHistory(
  chain: Chain,
  config: Config,
  options: HistoryOptions,
  progress: Progress,
): Promise<History> {
  const followed = followedBy(config, options.standard)
  const histories = new Map(followed.map(({ entry, history }) => [entry.name, history]))
  const chronicle = startChronicle(histories, config)
  const unread: Unread[] = []
  let done = 0
  for await (const steps of inBatches(chain.steps(), TOGETHER)) {
    const read = await Promise.all(steps.map((step) => readOne(step, config, followed, options.claims)))
    for (const { step, documents, result, unread: flaws } of read) {
      const { commit, when, author, cut, change } = step
      chronicle.add({ commit, when, author, cut, change, documents, result })
      unread.push(...flaws)
    }
    done += steps.length
    progress.at(Math.min(done, chain.length))
  }
  const { standards, transfers } = conclude(chronicle, followed, options.since !== null)
  return {
    version: 1,
    head: { ref: options.head, ...chain.head },
    since: options.since,
    commits: chain.length,
    cut: chain.because,
    judged: options.claims,
    standards,
    transfers,
    unread,
  }
}

function followedBy(config: Config, standard: string | null): readonly Followed[] {
  const histories = historiesFor(config)
  const all = standardsFor(config, checkSchema)
  const wanted = standard === null ? config.standards : [standard]
  const followed = wanted.flatMap((name): Followed[] => {
    const entry = all.find((each) => each.name === name)
    const history = histories.get(name)
    return entry && history ? [{ entry, history }] : []
  })
  if (standard === null || followed.length > 0) return followed
  const names = all.map(({ name }) => name).join(', ')
  throw new UsageError(`--standard ${standard}: no such standard; known are ${names}`)
}

async function readOne(step: ChainStep, config: Config, followed: readonly Followed[], judges: boolean) {
  const { change, changed, whole, cut } = step
  const read = await readStep(change, changed, config, followed)
  const entries = followed.map(({ entry }) => entry)
  const judged = judges && !cut && read.documents.length > 0
  return { step, ...read, result: judged ? await check(change, whole, config, entries) : null }
}

function conclude(
  chronicle: Chronicle,
  followed: readonly Followed[],
  changed: boolean,
): Pick<History, 'standards' | 'transfers'> {
  const standards = followed
    .map(({ entry, history }) => ({
      standard: entry.name,
      measured_by: history.measuredBy,
      handoffs: chronicle.handoffs(entry.name, changed),
    }))
    .filter(({ handoffs }) => handoffs.length > 0)
  return { standards, transfers: countTransfers(standards.flatMap(({ handoffs }) => handoffs)) }
}

async function* inBatches<T>(source: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let batch: T[] = []
  for await (const each of source) {
    batch.push(each)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
