import type { Problem, Rule } from '../../../model/rule.js'
import { saysNone } from '../../../text/plain.js'
import { rewritten } from '../../../text/repairs.js'
import type { RunDocument, RunHandoff } from '../handoff.js'
import { stemOf } from '../layout.js'
import { decisionOf, isObject, phaseOf, textOf } from '../notation.js'
import { stated } from '../statements.js'
import { at, callerOf, differing, judged, unread } from './places.js'

export const programStatus: Rule<RunHandoff> = {
  id: 'run/program-status',
  severity: 'error',
  summary: 'The program status names the latest run, its report, and whether its phase is blocked.',
  *check(handoff) {
    const { programStatus: document, missing, id, isLatest } = handoff
    const called = missing.get('programStatus')
    const caller = callerOf(handoff, called)
    if (called?.answer.state === 'absent' && caller) {
      yield {
        at: caller,
        message: `${called.path} is not there; it names the latest run. Write it with "last_run_id: ${id}", or register the run again.`,
      }
    }
    if (!document || !isLatest) return
    yield* differing(
      handoff,
      ({ topic, document: each }) => topic === 'run id' && each === document,
      () => `The latest run is ${id}; write "last_run_id: ${id}".`,
    )
    if (!judged(document) || unread(document)) return
    if (textOf(document.record.last_run_id) === null) {
      yield {
        at: at(document, ''),
        message: `The program status does not name the latest run; write "last_run_id: ${id}".`,
      }
    }
    if (textOf(document.record.last_run_id) === id) yield* details(document, handoff)
  },
}

function* details(document: RunDocument, handoff: RunHandoff): Generator<Problem> {
  const { report, text, config, id, twins } = handoff
  const { record } = document
  const stem = stemOf((report ?? text)?.path ?? '')
  const path = textOf(record.last_report_path)
  if (path !== null && stem !== '' && stemOf(path) !== stem && !stem.endsWith(`/${stemOf(path)}`)) {
    yield {
      at: at(document, '/last_report_path'),
      message: `last_report_path is ${path}, the report of ${id} is ${stem}.md; write that path.`,
      ...(twins.length > 0 ? {} : rewritten(document, '/last_report_path', path, `${stem}.md`)),
    }
  }
  const decision = stated(handoff, '/decision')
  const phase = phaseOf(stated(handoff, '/phase') ?? '')
  if (decision === null) return
  const paused = config.decisions.pause.includes(decisionOf(decision))
  const status = isObject(record.phase_status) ? textOf(record.phase_status[phase]) : null
  const blocked = status !== null && /^(?:blocked|paused)\b/i.test(status)
  if (status !== null && blocked !== paused) {
    yield {
      at: at(document, `/phase_status/${phase}`),
      severity: 'warning',
      message: `Phase ${phase} is "${status}", but the decision of ${id} is ${decision}; write ${paused ? 'blocked' : 'in_progress'}.`,
    }
  }
  const reason = textOf(record.blocking_reason)
  const waits = reason !== null && reason !== '' && !saysNone(reason)
  if (reason !== null && waits !== paused) {
    const advice = paused ? 'say what is waited for' : 'leave it empty'
    yield {
      at: at(document, '/blocking_reason'),
      severity: 'warning',
      message: `blocking_reason is ${reason === '' ? 'empty' : `"${reason.slice(0, 60)}"`}, but the decision is ${decision}; ${advice}.`,
    }
  }
}
