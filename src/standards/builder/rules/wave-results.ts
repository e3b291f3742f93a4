import type { Problem, Rule } from '../../../model/rule.js'
import type { BuilderHandoff, WaveFacts } from '../handoff.js'
import { sameId } from '../layout.js'

export const waveResults: Rule<BuilderHandoff> = {
  id: 'builder/wave-results',
  severity: 'error',
  summary: 'Every handoff of a wave has RESULTS of its own before the next wave or the integration.',
  *check(handoff) {
    const { wave, results, spec } = handoff
    const document = results?.judged ? results : spec?.judged ? spec : null
    if (!wave || !document || handoff.staging === null) return
    const own = wave.members.find((member) => sameId(member.id, handoff.id))
    const integrates = wave.integration !== null && sameId(wave.integration.id, handoff.id)
    const before = wave.members.filter((member) => (integrates ? true : own ? member.wave < own.wave : false))
    for (const member of before) {
      if (member.results !== null || !(results?.judged || integrates)) continue
      const next = integrates ? `the integration ${handoff.id}` : `wave ${own?.wave}`
      yield {
        at: { path: document.path },
        message: `${member.id} of wave ${member.wave} has no RESULTS, yet ${next} is delivered. Every package of a wave needs its own RESULTS first.`,
      }
    }
    if (own && results?.judged) yield* integrationDue(wave, own.wave, document.path, handoff)
  },
}

/** With the last RESULTS of the last wave the integration handoff is due. */
function* integrationDue(
  wave: WaveFacts,
  number: number,
  path: string,
  handoff: BuilderHandoff,
): Generator<Problem> {
  const complete = wave.members.every((member) => member.results !== null || sameId(member.id, handoff.id))
  if (number < wave.last || !complete || wave.integration?.spec) return
  yield {
    at: { path },
    severity: 'warning',
    message: `${handoff.id} completes the last wave of ${wave.name}. The integration handoff is mandatory now: write its spec, with "Integrates: ${wave.members.map((member) => member.id).join(', ')}".`,
  }
}
