import type { Problem, Rule } from '../../../model/rule.js'
import { saysNone } from '../../../text/plain.js'
import type { RunHandoff } from '../handoff.js'
import { decisionOf, gatesIn, textOf } from '../notation.js'
import { gatesOf, stated } from '../statements.js'
import { at, callerOf, judged, listed } from './places.js'

export const needsInput: Rule<RunHandoff> = {
  id: 'run/needs-input',
  severity: 'error',
  summary: 'A run with a red gate has a needs-input file that says what is waited for; other runs have none.',
  *check(handoff) {
    const { report, text, needsInput: document, missing, config, id } = handoff
    const red = redGates(handoff)
    const decision = stated(handoff, '/decision')
    const paused = decision !== null && config.decisions.pause.includes(decisionOf(decision))
    const goesOn = decision !== null && config.decisions.continue.includes(decisionOf(decision))
    const called = missing.get('needsInput')
    const caller = callerOf(handoff, called)
    // A run that is forced to go on waits for nothing; that it was forced is said elsewhere.
    if (called?.answer.state === 'absent' && caller && (paused || (red.length > 0 && !goesOn))) {
      const why = red.length > 0 ? `${listed(red)} is red` : `the decision is ${decision}`
      yield {
        at: caller,
        message: `${id} needs input (${why}), but ${called.path} is not there. Write it: the run, what is needed, why, and where it goes.`,
      }
    }
    if (document && red.length === 0 && goesOn && (judged(document) || judged(report) || judged(text))) {
      const place = judged(document) ? { path: document.path } : caller
      if (place)
        yield {
          at: place,
          message: `${document.path} asks for input, but no gate of ${id} is red and the decision is ${decision}. Remove the file, or correct the gates.`,
        }
    }
    if (judged(document) && document) yield* asked(handoff, red.length > 0 || paused)
    yield* lists(handoff, red)
  },
}

export const redGates = ({ report, text }: Pick<RunHandoff, 'report' | 'text'>): readonly string[] =>
  Object.entries(gatesOf(report?.record.gates ? report : text)).flatMap(([name, status]) =>
    status === 'red' ? [name] : [],
  )

function* asked({ needsInput: document }: RunHandoff, waits: boolean): Generator<Problem> {
  if (!document || !waits) return
  const { items } = document.record
  if (Array.isArray(items) && items.length > 0) return
  yield {
    at: { path: document.path },
    severity: 'warning',
    message:
      'The needs-input file lists nothing that is needed; write one bullet for each output or decision that is waited for.',
  }
}

/** The report's own lists of what is needed. */
function* lists({ report }: RunHandoff, red: readonly string[]): Generator<Problem> {
  const document = judged(report)
  if (!document || red.length === 0) return
  const { needs_user_input: needs, executive_summary: summary } = document.record
  const first = gatesIn(document.record.gate_scorecard, '/gate_scorecard').find(
    ({ status }) => status === 'red',
  )
  if (Array.isArray(needs) && needs.every((each) => typeof each === 'string' && saysNone(each))) {
    yield {
      at: at(document, '/needs_user_input'),
      severity: 'warning',
      message: `${first?.name} is red, but needs_user_input is empty; list what is needed to turn it green.`,
    }
  }
  const required =
    summary && typeof summary === 'object' && !Array.isArray(summary)
      ? textOf((summary as { user_input_required?: string }).user_input_required)
      : null
  if (required !== null && (/^no\b/i.test(required) || saysNone(required))) {
    yield {
      at: at(document, '/executive_summary/user_input_required'),
      severity: 'warning',
      message: `${first?.name} is red, but user_input_required is "${required}"; write yes.`,
    }
  }
}
