import type { Problem, Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { idsIn } from '../manifest-read.js'
import { contradicted, judgedResults } from './results-documents.js'

export const installOrder: Rule<BuilderHandoff> = {
  id: 'builder/install-order',
  severity: 'error',
  summary: 'The install order holds every installed package, each once.',
  *check(handoff) {
    const results = judgedResults(handoff)
    if (!results) return
    yield* contradicted(
      handoff,
      ['install-order'],
      (claim) =>
        `The install order and the installed packages disagree: ${claim.evidence}. List every package once, in the order of installation.`,
    )
    const order = results.record.clean_room_verification?.install_order ?? []
    yield* tooEarly(handoff, results.path, order)
    for (const [i, id] of order.entries()) {
      if (order.indexOf(id) === i) continue
      yield {
        at: { path: results.path, pointer: `/clean_room_verification/install_order/${i}` },
        severity: 'warning',
        message: `${id} stands twice in the install order.`,
      }
    }
  },
}

/** A package cannot be installed before what it depends on. */
function* tooEarly({ packages }: BuilderHandoff, path: string, order: readonly string[]): Generator<Problem> {
  for (const { id, manifest } of packages) {
    if (manifest.state !== 'found') continue
    const at = order.indexOf(id)
    const later = idsIn(manifest.value.record.dependencies).filter(
      (each) => at >= 0 && order.indexOf(each.id) > at,
    )
    for (const dependency of later) {
      const message = `${id} is installed before ${dependency.id}, on which its manifest depends. Install ${dependency.id} first, or correct the order.`
      yield {
        at: { path, pointer: `/clean_room_verification/install_order/${at}` },
        severity: 'warning',
        message,
      }
    }
  }
}
