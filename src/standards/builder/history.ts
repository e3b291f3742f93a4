import type { Document } from '../../model/document.js'
import type { Known, Part, StandardHistory } from '../../model/history.js'
import { compareBaselines } from './baseline.js'
import { identity } from './group.js'
import { compareSequences, idKey, type Sequence, sequence } from './ids.js'
import { placeOf } from './layout.js'
import type { ResultsRecord, SpecRecord } from './records.js'

type Results = Document<ResultsRecord>

const resultsOf = (documents: Known['documents']): Results | null =>
  documents.find((document) => document.kind === 'builder/results') ?? null

/** Specs and RESULTS: packages and tests, and who built what whom had specified. */
export const builderHistory: StandardHistory = {
  kinds: ['builder/results', 'builder/handoff'],
  measuredBy: 'previous',
  handoffOf(document, config) {
    const { id, staging } = identity(document, placeOf(document.path, config))
    return { id, key: `${staging}\0${idKey(id)}`, chain: staging ?? '' }
  },
  factsOf(parts) {
    const results = partOf<ResultsRecord>(parts, 'builder/results')
    const spec = partOf<SpecRecord>(parts, 'builder/handoff')
    const record = results?.document.record
    const snapshot = record?.baseline_snapshot
    const from = spec?.author ?? null
    const to = results?.author ?? null
    return {
      title: subjectOf(record?.title ?? spec?.document.record.title ?? ''),
      status: record === undefined ? 'SPEC' : (record.status ?? null),
      numbers: {
        ...(snapshot?.packages_installed !== undefined && { packages: snapshot.packages_installed }),
        ...(snapshot?.total_tests !== undefined && { tests: snapshot.total_tests }),
      },
      gates: [],
      transfers: from !== null && to !== null ? [{ from, to }] : [],
    }
  },
  previousOf(own, others) {
    const record = resultsOf(own.documents)?.record
    if (record === undefined) return null
    const delivered = others.filter((each) => resultsOf(each.documents) !== null)
    const { previous_handoff: stated } = record
    const named = stated && delivered.find((each) => idKey(each.id) === idKey(stated))
    if (named) return named
    const place = (each: Known): number | null => compareSequences(sequenceOf(each), sequenceOf(own))
    let nearest: Known | null = null
    for (const each of delivered) {
      const earlier = (place(each) ?? 1) < 0
      const nearer = nearest === null || (compareSequences(sequenceOf(each), sequenceOf(nearest)) ?? 0) > 0
      if (earlier && nearer) nearest = each
    }
    return nearest ?? delivered.findLast((each) => (place(each) ?? -1) < 0) ?? null
  },
  compare(now, before) {
    const { summary, regressed, why } = compareBaselines(resultsOf(now), resultsOf(before))
    const moved = { packages: summary.packages_delta, tests: summary.tests_delta }
    const delta = Object.entries(moved).flatMap(([name, value]) =>
      typeof value === 'number' ? [[name, value] as const] : [],
    )
    const worse = delta.flatMap(([name, value]) => (value < 0 ? [name] : []))
    return { delta: Object.fromEntries(delta), worse, regressed, why }
  },
}

const RESULTS = /^results\b[\s:—–-]*/i
const ID_FIRST =
  /^(?:builder[\s_-]+)?(?:(?:results|handoff|follow-?up|cleanup|housekeeping|bugfix|fmwk|h)[\s_:-]*)+#?\d[\w.]*(?:-\d+)?(?:[\s:—–-]+|$)/i

/** "Results: H-33 Router" is about the router; its id stands beside it. */
function subjectOf(title: string): string {
  const rest = title.slice(0, 300).replace(ID_FIRST, '').replace(RESULTS, '')
  return rest.replace(/^\((.*)\)$/, '$1').trim() || title
}

interface PartOf<R> extends Part {
  readonly document: Document<R>
}

const partOf = <R>(parts: readonly Part[], kind: string): PartOf<R> | null =>
  parts.find(({ document }) => document.kind === kind) ?? null

const sequences = new WeakMap<Known, Sequence | null>()

/** Asked for again and again of every handoff that there is. */
function sequenceOf(known: Known): Sequence | null {
  const made = sequences.get(known)
  if (made !== undefined) return made
  const fresh = sequence(known.id)
  sequences.set(known, fresh)
  return fresh
}
