import type { Rule } from '../../../model/rule.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { alike, list } from './said.js'

export const runsRewritten: Rule<WeeklyHandoff> = {
  id: 'weekly/runs-rewritten',
  severity: 'warning',
  summary: 'A run that was handed off keeps its content; what changed is a run of its own.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    const rewritten = handoff.inventory?.rewritten ?? []
    const show = (value: unknown): string =>
      Array.isArray(value) ? value.join(', ') || 'none' : String(value ?? 'nothing')
    yield* alike(
      document,
      rewritten.map(({ row, fields }) => `/run_pack_inventory/${row}/${fields[0]?.field}`),
      (i) => {
        const { id, fields = [] } = rewritten[i] ?? {}
        const told = list(
          fields.map(({ field, before, after }) => `${field} ${show(before)} → ${show(after)}`),
        )
        return {
          message: `Run ${id} was handed off with other content (${told}). Consumers do not import it again: give the new content a new run_id, or restore the row.`,
        }
      },
      (count, lines) => ({
        message: `${count} runs (${lines}) were handed off with other content, such as ${list(
          rewritten.map((each) => each.id),
          3,
        )}. Consumers do not import them again: give the new content new run ids, or restore the rows.`,
      }),
    )
  },
}
