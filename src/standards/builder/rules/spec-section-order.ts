import type { Problem, Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { at, judgedSpec } from '../spec-document.js'
import { SPEC_SECTIONS } from '../spec-sections.js'

export const specSectionOrder: Rule<BuilderHandoff> = {
  id: 'builder/spec-section-order',
  severity: 'error',
  summary: 'The sections of a builder spec stand in the order of the standard.',
  *check(handoff): Iterable<Problem> {
    const spec = judgedSpec(handoff)
    if (!spec) return
    const { sections } = spec.record
    const ranks = sections.map((section) => (SPEC_SECTIONS as readonly string[]).indexOf(section.name))
    const kept = longestRun(ranks)
    for (const [index, section] of sections.entries()) {
      if (kept.has(index)) continue
      const rank = ranks[index] ?? 0
      const next = sections.find((_, other) => kept.has(other) && (ranks[other] ?? 0) > rank)
      const previous = sections.findLast((_, other) => kept.has(other) && (ranks[other] ?? 0) < rank)
      const place = next
        ? `before "${next.title}" (line ${next.line})`
        : `after "${previous?.title}" (line ${previous?.line})`
      yield {
        at: at(spec, `/sections/${index}`),
        message: `"${section.title}" stands out of order: "${section.name}" is section ${rank + 1} of the standard. Move it ${place}.`,
      }
    }
  },
}

/** Indexes of a longest increasing run: what is left out of it is what was misplaced. */
function longestRun(ranks: readonly number[]): Set<number> {
  const length: number[] = []
  const before: number[] = []
  ranks.forEach((rank, index) => {
    length[index] = 1
    before[index] = -1
    for (let earlier = 0; earlier < index; earlier++) {
      if ((ranks[earlier] ?? 0) < rank && (length[earlier] ?? 0) + 1 > (length[index] ?? 0)) {
        length[index] = (length[earlier] ?? 0) + 1
        before[index] = earlier
      }
    }
  })
  const kept = new Set<number>()
  for (let index = length.indexOf(Math.max(0, ...length)); index >= 0; index = before[index] ?? -1)
    kept.add(index)
  return kept
}
