import type { Rule } from '../../../model/rule.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { alike } from './said.js'

export const packManifest: Rule<WeeklyHandoff> = {
  id: 'weekly/pack-manifest',
  severity: 'warning',
  summary: "A row says the same as its pack's manifest.json.",
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    const wrong = handoff.claims.filter(
      (claim) => claim.kind === 'pack-manifest' && claim.verdict === 'contradicted',
    )
    yield* alike(
      document,
      wrong.map((claim) => claim.pointer ?? ''),
      (i) => ({ message: `${wrong[i]?.evidence}. Correct the row, or the pack.` }),
      (count, lines) => ({
        message: `${count} rows (${lines}) differ from the manifests of their packs; the first, ${wrong[0]?.subject}: ${wrong[0]?.evidence}. Write the inventory from the packs.`,
      }),
    )
  },
}
