import type { AnyDocument } from '../model/document.js'
import type {
  Comparison,
  Facts,
  HistoryHandoff,
  Identity,
  Known,
  Moment,
  Part,
  Revision,
  StandardHistory,
} from '../model/history.js'

/** A handoff while its history is being read. */
export interface Entry extends Known {
  readonly standard: string
  readonly key: string
  readonly chain: string
  readonly history: StandardHistory
  /** By path; of a handoff that was removed, what it had last. */
  readonly parts: Map<string, Part>
  documents: readonly AnyDocument[]
  revisions: readonly Revision[]
  removed: Moment | null
  previous: string | null
  facts: Facts
  comparison: Comparison
  /** Number of the step that changed it last, and its documents before that step. */
  changed: number
  before: readonly AnyDocument[]
}

export const newEntry = (
  standard: string,
  { id, key, chain }: Identity,
  history: StandardHistory,
): Entry => ({
  standard,
  id,
  key: `${standard}\0${key}`,
  chain,
  history,
  parts: new Map(),
  documents: [],
  revisions: [],
  removed: null,
  previous: null,
  facts: { title: '', status: null, numbers: {}, gates: [], transfers: [] },
  comparison: { delta: {}, worse: [], regressed: null, why: null },
  changed: -1,
  before: [],
})

/** Its documents as the base of a step has them; where base has none, as they are. */
export const documentsBefore = (entry: Entry, step: number): readonly AnyDocument[] =>
  entry.changed === step && entry.before.length > 0 ? entry.before : entry.documents

/** The handoff as the history tells it. */
export function told(entry: Entry): HistoryHandoff {
  const { standard, id, chain, facts, comparison, previous, removed, revisions, history, parts } = entry
  return {
    standard,
    id,
    chain,
    path: parts.keys().next().value ?? '',
    ...facts,
    ...(history.measuredBy === 'itself' ? overItsLife(revisions, comparison) : comparison),
    previous,
    removed,
    revisions,
  }
}

/** What lives on has changed since it was first seen, and fell when any version of it fell. */
function overItsLife(revisions: readonly Revision[], now: Comparison): Comparison {
  const [first, last] = [revisions[0], revisions.at(-1)]
  const delta = Object.entries(last?.numbers ?? {}).flatMap(([name, value]) => {
    const before = first === last ? undefined : first?.numbers[name]
    return before === undefined ? [] : [[name, value - before] as const]
  })
  const fell = revisions.some((each) => each.regressed === true)
  return { ...now, delta: Object.fromEntries(delta), regressed: fell ? true : now.regressed }
}
