import type { HistoryHandoff, TransferCount } from '../model/history.js'

/** Who handed what to whom: of each standard the most frequent first. */
export function countTransfers(handoffs: readonly HistoryHandoff[]): readonly TransferCount[] {
  const counts = new Map<string, { standard: string; from: string; to: string; handoffs: string[] }>()
  for (const { standard, id, transfers } of handoffs) {
    for (const { from, to } of transfers) {
      const key = JSON.stringify([standard, from, to])
      const known = counts.get(key)
      if (known) known.handoffs.push(id)
      else counts.set(key, { standard, from, to, handoffs: [id] })
    }
  }
  const order = [...new Set(handoffs.map(({ standard }) => standard))]
  const frequent = [...counts.values()].sort((a, b) => b.handoffs.length - a.handoffs.length)
  return order.flatMap((standard) => frequent.filter((each) => each.standard === standard))
}
