import type { Problem, Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { at, judgedSpec, type SpecDocument, sectionOf } from '../spec-document.js'
import { missingConstraints, STANDING_CONSTRAINTS, type StandingConstraint } from '../standing-constraints.js'
import { appendedConstraint, renumberedConstraints } from './constraint-list.js'

export const specConstraints: Rule<BuilderHandoff> = {
  id: 'builder/spec-constraints',
  severity: 'error',
  summary: 'The constraints hold the ten standing ones, in a list numbered without gaps.',
  *check(handoff): Iterable<Problem> {
    const spec = judgedSpec(handoff)
    const constraints = spec?.record.constraints
    const found = spec && sectionOf(spec, 'Critical Constraints')
    if (!constraints || !found) return
    const write = ({ text }: StandingConstraint): string =>
      text.replaceAll('<staging>', handoff.staging ?? '_reboot/_staging').replaceAll('<id>', handoff.id)
    const { items } = constraints
    if (items.length === 0) {
      const list = STANDING_CONSTRAINTS.map((constraint, index) => `${index + 1}. ${write(constraint)}`)
      yield {
        at: found.at,
        message: `No constraint is listed. Every spec begins with the ten standing ones: ${list.join(' ')}`,
      }
      return
    }
    for (const constraint of missingConstraints(items.map((item) => item.text))) {
      const number = STANDING_CONSTRAINTS.indexOf(constraint) + 1
      yield {
        at: found.at,
        message: `Standing constraint ${number} (${constraint.name}) is missing. Write: "${number}. ${write(constraint)}"`,
        // A spec that was built already says what its builder was told.
        ...(handoff.results ? {} : appendedConstraint(spec, write(constraint))),
      }
    }
    if (constraints.numbered) yield* misnumbered(spec)
    else {
      yield {
        at: found.at,
        severity: 'warning',
        message:
          'The constraints are not numbered, so nobody can refer to one. Write them as a numbered list: "1. …", "2. …".',
        ...renumberedConstraints(spec),
      }
    }
  },
}

function* misnumbered(spec: SpecDocument): Generator<Problem> {
  let before = 0
  let repair = renumberedConstraints(spec)
  for (const [index, { number }] of (spec.record.constraints?.items ?? []).entries()) {
    if (number === undefined) continue
    if (number !== before + 1) {
      const flaw =
        number > before
          ? `follows ${before}`
          : number === before
            ? 'stands there twice'
            : `comes after ${before}`
      yield {
        at: at(spec, `/constraints/items/${index}`),
        severity: 'warning',
        message: `Constraint ${number} ${flaw}; the next number is ${before + 1}. Number the list without gaps and repeats.`,
        ...repair,
      }
      // One repair numbers them all.
      repair = {}
    }
    before = number
  }
}
