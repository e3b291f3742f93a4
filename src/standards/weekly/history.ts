import { found } from '../../model/answer.js'
import type { Document } from '../../model/document.js'
import type { Known, Part, StandardHistory } from '../../model/history.js'
import { compareHandoffs } from './baseline.js'
import { idOf } from './gather.js'
import { producerName } from './handoff.js'
import { compareInventories } from './inventory-change.js'
import type { WeeklyRecord } from './records.js'

type Weekly = Document<WeeklyRecord>

const weeklyOf = (documents: Known['documents']): Weekly | null => documents[0] ?? null

/** One handoff for each producer and week: gates, runs, claims, and whose evidence goes to whom. */
export const weeklyHistory: StandardHistory = {
  kinds: ['weekly/handoff'],
  measuredBy: 'previous',
  handoffOf(document) {
    const id = idOf(document)
    return { id, key: id, chain: producerName(document.record.metadata?.producer_repo ?? '') }
  },
  factsOf(parts) {
    const { record } = (parts[0] as Part).document as Weekly
    const gates = (record.ci_gates ?? []).flatMap(({ gate, status }) =>
      gate === undefined || status === undefined ? [] : [{ gate, status: status.toUpperCase() }],
    )
    const from = record.metadata?.producer_repo
    const to = record.contract_sync?.ree_assembly_repo
    const counted = {
      runs: record.run_pack_inventory?.length,
      claims: record.claim_summary?.length,
      blockers: record.open_blockers?.length,
    }
    return {
      title: record.title ?? '',
      status: gates.length === 0 ? null : gates.some(({ status }) => status === 'FAIL') ? 'FAIL' : 'PASS',
      numbers: Object.fromEntries(
        Object.entries(counted).flatMap(([name, count]) => (count === undefined ? [] : [[name, count]])),
      ),
      gates,
      transfers: from !== undefined && to !== undefined ? [{ from: producerName(from), to }] : [],
    }
  },
  compare(now, before) {
    const [current, earlier] = [weeklyOf(now), weeklyOf(before)]
    if (current === null || earlier === null) {
      return { delta: {}, worse: [], regressed: null, why: 'there is no earlier week of this producer' }
    }
    const inventory = compareInventories(earlier.record, current.record)
    const { regressed, why } = compareHandoffs(current, found(earlier), inventory).baseline
    const count = ({ record }: Weekly): Record<string, number | undefined> => ({
      runs: record.run_pack_inventory?.length,
      claims: record.claim_summary?.length,
    })
    const [then, since] = [count(earlier), count(current)]
    const delta = Object.entries(since).flatMap(([name, value]) => {
      const old = then[name]
      return value === undefined || old === undefined ? [] : [[name, value - old] as const]
    })
    return { delta: Object.fromEntries(delta), worse: [], regressed, why }
  },
}
