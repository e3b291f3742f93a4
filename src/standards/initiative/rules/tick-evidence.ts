import type { Claim } from '../../../model/claim.js'
import type { Problem, Rule } from '../../../model/rule.js'
import type { InitiativeHandoff } from '../handoff.js'
import { notesTicks, planTicks, type Tick } from '../ticks.js'
import { judgedNotes, judgedPlan, someOf } from './judged-documents.js'

export const tickEvidence: Rule<InitiativeHandoff> = {
  id: 'initiative/tick-evidence',
  severity: 'error',
  summary: 'What ticked rows and boxes name is there.',
  *check(handoff) {
    const wrong = new Map<string, Claim[]>()
    for (const claim of handoff.claims) {
      if (claim.kind !== 'tick-evidence' || claim.verdict !== 'contradicted') continue
      const key = `${claim.path}\0${claim.pointer}`
      wrong.set(key, [...(wrong.get(key) ?? []), claim])
    }
    const ticks = new Map(ticksOf(handoff).map((tick) => [`${tick.document}\0${tick.pointer}`, tick]))
    for (const [key, claims] of wrong) {
      const tick = ticks.get(key)
      const paths = claims.map((claim) => claim.subject)
      const many = paths.length > 1
      if (!tick) continue
      yield {
        at: { path: tick.document, pointer: tick.pointer },
        message: `The ${tick.name} is ticked and names ${someOf(paths)}, but there ${many ? 'are no such files' : 'is no such file'} at head, under any of the usual bases. Commit ${many ? 'them' : 'it'}, correct the ${many ? 'paths' : 'path'} (from the repository's root or the initiative's folder), or take the tick back.`,
      }
    }
    yield* nothingNamed(handoff)
  },
}

const ticksOf = (handoff: InitiativeHandoff): readonly Tick[] => {
  const [plan, notes] = [judgedPlan(handoff), judgedNotes(handoff)]
  return [...(plan ? planTicks(plan, null, handoff.config) : []), ...(notes ? notesTicks(notes) : [])]
}

/** Ticks without anything to look up are shown once, to the person who has to judge them. */
function* nothingNamed(handoff: InitiativeHandoff): Generator<Problem> {
  for (const { document, pointers } of handoff.uncited) {
    const [first] = pointers
    if (first === undefined) continue
    const boxes = pointers.filter((pointer) => pointer.startsWith('/checklist/')).length
    const rows = pointers.length - boxes
    const parts = [count(rows, 'row'), count(boxes, 'box')].filter((part) => part !== '')
    yield {
      at: { path: document, pointer: first },
      severity: 'notice',
      message: `${parts.join(' and ')} ticked by this change ${pointers.length === 1 ? 'names' : 'name'} no file, so nothing could be checked. Name the file that shows it.`,
    }
  }
}

const count = (n: number, noun: 'row' | 'box'): string =>
  n === 0 ? '' : `${n} ${n === 1 ? noun : noun === 'box' ? 'boxes' : 'rows'}`
