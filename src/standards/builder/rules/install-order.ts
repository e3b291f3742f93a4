import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { contradicted, judgedResults } from './results-documents.js'

export const installOrder: Rule<BuilderHandoff> = {
  id: 'builder/install-order',
  severity: 'error',
  summary: 'The install order holds every installed package, each once.',
  *check(handoff) {
    const results = judgedResults(handoff)
    if (!results) return
    yield* contradicted(handoff, ['install-order'], (claim) => `The install order and the number of installed packages disagree: ${claim.evidence}. List every package once, in the order of installation.`)
    const order = results.record.clean_room_verification?.install_order ?? []
    for (const [i, id] of order.entries()) {
      if (order.indexOf(id) === i) continue
      yield { at: { path: results.path, pointer: `/clean_room_verification/install_order/${i}` }, severity: 'warning', message: `${id} stands twice in the install order.` }
    }
  },
}
