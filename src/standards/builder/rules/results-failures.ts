import type { Document } from '../../../model/document.js'
import type { Problem, Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import type { ResultsRecord } from '../records.js'
import { explainsFailures, judgedResults, statedFailures } from './results-documents.js'

export const resultsFailures: Rule<BuilderHandoff> = {
  id: 'builder/results-failures',
  severity: 'error',
  summary: 'The status agrees with the failures that are stated, and no new failure is introduced.',
  *check(handoff) {
    const results = judgedResults(handoff)
    if (!results) return
    yield* underPass(results)
    yield* introduced(results)
    if (results.record.clean_room_verification?.all_tests_pass_hedged) {
      yield {
        at: { path: results.path, pointer: '/clean_room_verification/all_tests_pass' },
        severity: 'warning',
        message:
          'The answer for the clean room is qualified. Run all tests after each install and write a bare YES; or NO, and why.',
      }
    }
    if (results.record.clean_room_verification?.all_tests_pass === false) {
      yield {
        at: { path: results.path, pointer: '/clean_room_verification/all_tests_pass' },
        ...(/^(?:FAIL|PARTIAL)$/.test(results.record.status ?? '') ? { severity: 'warning' as const } : {}),
        message:
          'Not all tests pass in the clean room. Fix them before the handoff, or say FAIL or PARTIAL and why.',
      }
    }
  },
}

function* underPass({ record, path }: Document<ResultsRecord>): Generator<Problem> {
  const own = record.test_results?.failed ?? 0
  const all = record.full_regression?.failed ?? 0
  const { status } = record
  if (own > 0 && (status === 'PASS' || status === undefined)) {
    yield {
      at: { path, pointer: '/test_results/failed' },
      message: `${status ? 'The status is PASS' : 'There is no status'}, but ${own} of this package's own tests failed. Fix them, or write "## Status: PARTIAL" and say why.`,
    }
  }
  if (record.status === 'PASS' && all > 0 && !explainsFailures(record)) {
    yield {
      at: { path, pointer: '/full_regression/failed' },
      message: `The status is PASS, but ${all} regression tests failed and neither the regression nor Issues or Notes names them. Name each and say since when it fails.`,
    }
  }
  for (const [field, name] of [
    ['test_results', 'own'],
    ['full_regression', 'regression'],
  ] as const) {
    const { total = 0, passed, failed = 0 } = record[field] ?? {}
    if (status !== 'PASS' || passed !== 0 || total === 0 || failed > 0) continue
    yield {
      at: { path, pointer: `/${field}/passed` },
      severity: 'warning',
      message: `The status is PASS, but none of the ${total} ${name} tests passed. Run them, or write "## Status: PARTIAL" and say why they are skipped.`,
    }
  }
  if (
    record.status === 'FAIL' &&
    own + all === 0 &&
    record.test_results?.passed &&
    record.full_regression?.passed
  ) {
    yield {
      at: { path, pointer: '/status' },
      severity: 'warning',
      message: 'The status is FAIL, but every stated test passed. Say in Issues Encountered what failed.',
    }
  }
}

function* introduced({ record, path }: Document<ResultsRecord>): Generator<Problem> {
  const failures = statedFailures(record.full_regression)
  const at = { path, pointer: '/full_regression/new_failures' }
  if (failures && failures.length > 0) {
    yield {
      at,
      message: `New failures are a blocker: ${failures.slice(0, 5).join(', ')}. Fix them, then write "New failures introduced by this agent: NONE".`,
    }
  } else if (record.full_regression?.new_failures_hedged) {
    yield {
      at,
      severity: 'warning',
      message:
        'NONE is qualified, so it says nothing about the other packages. Run all of them and write a bare NONE.',
    }
  }
}
