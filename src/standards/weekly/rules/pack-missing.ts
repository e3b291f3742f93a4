import type { Claim } from '../../../model/claim.js'
import type { Rule } from '../../../model/rule.js'
import { saysNotApplicable } from '../cell-text.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { alike, at } from './said.js'

export const packMissing: Rule<WeeklyHandoff> = {
  id: 'weekly/pack-missing',
  severity: 'error',
  summary: 'The pack of every listed run is in the tree.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    const packs = handoff.claims.filter((claim) => claim.kind === 'pack-exists')
    const gone = packs.filter((claim) => claim.verdict === 'contradicted')
    const pointers = (claims: readonly Claim[]): string[] => claims.map((claim) => claim.pointer ?? '')
    yield* alike(
      document,
      pointers(gone),
      (i) => ({
        message: `There is no pack at ${gone[i]?.subject}. Commit the pack, or correct the path (from the repository's root).`,
      }),
      (count, lines) => ({
        message: `${count} pack paths are missing (${lines}), the first is ${gone[0]?.subject}. Commit the packs, or correct the paths (from the repository's root).`,
      }),
    )
    const unsure = packs.filter((claim) => claim.verdict === 'unverified')
    for (const reason of new Set(unsure.map((claim) => claim.evidence))) {
      const mine = unsure.filter((claim) => claim.evidence === reason)
      const subject = mine.length === 1 ? `The pack ${mine[0]?.subject}` : `${mine.length} packs`
      yield {
        at: at(document, mine[0]?.pointer ?? ''),
        severity: 'notice',
        message: `${subject} could not be looked up: ${reason}.`,
      }
    }
    for (const [i, { pack_path: path }] of (document.record.run_pack_inventory ?? []).entries()) {
      if (path === undefined || !saysNotApplicable(path)) continue
      yield {
        at: at(document, `/run_pack_inventory/${i}/pack_path`),
        severity: 'warning',
        message: `pack_path is "${path}", so nobody can look at the run. Write where its pack is.`,
      }
    }
  },
}
