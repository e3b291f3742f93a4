import type { Rule } from '../../../model/rule.js'
import type { RunHandoff } from '../handoff.js'
import { differing } from './places.js'

/** What is compared elsewhere, by documents of other kinds. */
const OTHERS = /^(?:run id|(?:earlier )?decision|phase|current phase|time|commit|gate .*)$/

export const bundleAgrees: Rule<RunHandoff> = {
  id: 'run/bundle-agrees',
  severity: 'error',
  summary: 'The files of a bundle name one run, one seed, one commit and the same fingerprints.',
  *check(handoff) {
    if (!handoff.bundle) return
    yield* differing(
      handoff,
      ({ topic }) => !OTHERS.test(topic),
      ({ topic, differs }) =>
        topic === 'seed'
          ? `A run has one seed; write ${differs?.value}.`
          : `All files of a bundle come from one run; export this one again, or correct it.`,
    )
  },
}
