import type { ChangedFile, ChangeSet } from '../model/change-set.js'
import type { Config } from '../model/config.js'
import type { HistoryHandoff, Moment, StandardHistory } from '../model/history.js'
import type { Result } from '../model/result.js'
import { documentsBefore, type Entry, newEntry, told } from './entry.js'
import { judgementOf } from './judgement.js'
import type { ReadDocument } from './read-step.js'

/** What one commit brought to the branch, read and perhaps judged. */
export interface Step extends Moment {
  /** The beginning of a chain that begins in the middle: what was there already. */
  readonly cut: boolean
  readonly change: ChangeSet
  readonly documents: readonly ReadDocument[]
  /** The gate's judgement of the whole commit; null when nothing is judged. */
  readonly result: Result | null
}

export interface Chronicle {
  /** Takes in the next commit; oldest first. */
  add(step: Step): void
  /** Handoffs of a standard as they were delivered; `changed` leaves out those that the chain only found there. */
  handoffs(standard: string, changed: boolean): readonly HistoryHandoff[]
}

/** Handoffs that one step touches: whether their text changed, or only the place of it. */
type Touched = Map<Entry, 'revised' | 'moved'>

/** Follows documents from commit to commit and makes handoffs of them. */
export function startChronicle(histories: ReadonlyMap<string, StandardHistory>, config: Config): Chronicle {
  /** By standard and key, least recently changed first. */
  const entries = new Map<string, Entry>()
  const owners = new Map<string, Entry>()
  let count = 0

  function touch(entry: Entry, how: 'revised' | 'moved', touched: Touched): void {
    if (entry.changed !== count) entry.before = entry.documents
    entry.changed = count
    if (touched.get(entry) !== 'revised') touched.set(entry, how)
  }

  function take({ standard, document }: ReadDocument, step: Step, touched: Touched): void {
    const history = histories.get(standard)
    const belongs = history?.handoffOf(document, config)
    if (!history || !belongs) return
    const entry = entries.get(`${standard}\0${belongs.key}`) ?? newEntry(standard, belongs, history)
    const file = fileOf(document.path, step)
    const origin = file?.status === 'renamed' ? file.previousPath : undefined
    const former = file?.status === 'added' ? undefined : owners.get(origin ?? document.path)
    const known = former === entry || origin ? former?.parts.get(origin ?? document.path) : undefined
    touch(entry, origin && known ? 'moved' : 'revised', touched)
    if (origin) leave(former, entry, origin)
    entry.parts.set(document.path, { document, author: known?.author ?? (step.cut ? null : step.author) })
    entry.removed = null
    owners.set(document.path, entry)
    entries.set(entry.key, entry)
  }

  /** A document moved away; a handoff of which nothing is left goes on under its new name. */
  function leave(former: Entry | undefined, entry: Entry, origin: string): void {
    owners.delete(origin)
    former?.parts.delete(origin)
    if (!former || former === entry || former.parts.size > 0) return
    entry.revisions = [...former.revisions, ...entry.revisions]
    entries.delete(former.key)
  }

  function remove(path: string, step: Step, touched: Touched): void {
    const owner = owners.get(path)
    owners.delete(path)
    if (owner === undefined || !owner.parts.has(path)) return
    touch(owner, 'moved', touched)
    if (owner.parts.size > 1) owner.parts.delete(path)
    else owner.removed = { commit: step.commit, when: step.when, author: step.author }
  }

  function tell(entry: Entry, how: 'revised' | 'moved', step: Step): void {
    const { history, standard, parts } = entry
    entry.facts = history.factsOf([...parts.values()], config)
    if (how === 'moved' && entry.revisions.length > 0) return
    compare(entry)
    const judgement = judgementOf(step.result, standard, new Set(parts.keys()), config.failOn)
    const { commit, when, cut } = step
    entry.revisions = [
      ...entry.revisions,
      {
        commit,
        when,
        author: cut ? null : step.author,
        dated: !cut,
        status: entry.facts.status,
        numbers: entry.facts.numbers,
        regressed: entry.comparison.regressed,
        judgement,
      },
    ]
    entries.delete(entry.key)
    entries.set(entry.key, entry)
  }

  function compare(entry: Entry): void {
    const { history, documents } = entry
    const previous = history.measuredBy === 'previous' ? previousOf(entry) : null
    entry.previous = previous?.id ?? null
    const past = history.measuredBy === 'itself' ? entry.before : []
    entry.comparison = history.compare(documents, previous ? documentsBefore(previous, count) : past, config)
  }

  /** What was taken away is no predecessor, except in the step that takes it away. */
  function previousOf(entry: Entry): Entry | null {
    const others = [...entries.values()].filter(
      (each) =>
        each !== entry &&
        each.standard === entry.standard &&
        each.chain === entry.chain &&
        each.revisions.length > 0 &&
        (each.removed === null || each.changed === count),
    )
    if (!entry.history.previousOf) return others.at(-1) ?? null
    return entry.history.previousOf(entry, others, config) as Entry | null
  }

  return {
    add(step) {
      count += 1
      const touched: Touched = new Map()
      for (const read of step.documents) take(read, step, touched)
      for (const { path, status } of filesOf(step)) if (status === 'removed') remove(path, step, touched)
      // What comes together is told in the order of its ids, so that each follows the one before it.
      const inOrder = [...touched].sort(([a], [b]) => byId.compare(a.id, b.id))
      for (const [entry] of inOrder) entry.documents = [...entry.parts.values()].map((part) => part.document)
      for (const [entry, how] of inOrder) tell(entry, how, step)
    },
    handoffs(standard, changed) {
      const own = [...entries.values()].filter((entry) => entry.standard === standard)
      return own
        .filter(
          ({ revisions, removed }) => !changed || removed !== null || revisions.some(({ dated }) => dated),
        )
        .map(told)
        .sort((a, b) => inTime(deliveredAt(a), deliveredAt(b)) || byId.compare(a.id, b.id))
    },
  }
}

const filesOf = ({ change }: Step): readonly ChangedFile[] =>
  change.files.state === 'found' ? change.files.value : []

const fileOf = (path: string, step: Step): ChangedFile | undefined =>
  filesOf(step).find((file) => file.path === path)

/** When it first had something to show for itself. */
function deliveredAt({ revisions }: HistoryHandoff): string {
  const delivered = revisions.find(({ numbers }) => Object.keys(numbers).length > 0)
  return (delivered ?? revisions[0])?.when ?? ''
}

const inTime = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
/** As people count: `H-9` before `H-10`. */
const byId = new Intl.Collator('en', { numeric: true })
