import type { Rule } from '../../../model/rule.js'
import { gateEvidence } from '../gate-evidence.js'
import type { RunHandoff } from '../handoff.js'
import { at } from './places.js'

export const gateEvidenceHolds: Rule<RunHandoff> = {
  id: 'run/gate-evidence',
  severity: 'error',
  summary: 'A green gate is borne out by the bundle and by its own observed values.',
  *check(handoff) {
    for (const { gate, document, verdict, evidence } of gateEvidence(
      handoff,
      handoff.bundle,
      handoff.config,
    )) {
      if (verdict !== 'contradicted' || !document.judged) continue
      yield {
        at: at(document, gate.statusPointer),
        message: `The gate ${gate.name} is green, but ${evidence}. Write red, or mend the run.`,
      }
    }
  },
}
