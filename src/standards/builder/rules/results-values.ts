import type { Document } from '../../../model/document.js'
import type { Problem, Rule } from '../../../model/rule.js'
import { isPlaceholder } from '../../../text/plain.js'
import { lineAt, type Repair } from '../../../text/repairs.js'
import type { BuilderHandoff } from '../handoff.js'
import type { Regression, ResultsRecord, TestCounts } from '../records.js'
import { derivedCount, isSpokenFor, type Part } from './derived-count.js'
import { judgedResults, statedFailures } from './results-documents.js'

type Results = Document<ResultsRecord>

export const resultsValues: Rule<BuilderHandoff> = {
  id: 'builder/results-values',
  severity: 'error',
  summary: 'Every required section of RESULTS states its values.',
  *check(handoff) {
    const results = judgedResults(handoff)
    if (!results) return
    const { record } = results
    if (record.files_created?.length === 0 && !saysNothing(results, 'Files Created')) {
      yield missing(
        results,
        '/files_created',
        'Files Created',
        'the created files',
        '- path (SHA256: <64 hex>), or - None',
      )
    }
    yield* counts(results, '/test_results', 'Test Results', record.test_results)
    yield* counts(results, '/full_regression', 'Full Regression Test', record.full_regression)
    yield* newFailures(results, record.full_regression)
    yield* baseline(results)
    yield* cleanRoom(results)
  },
}

const missing = (
  results: Results,
  pointer: string,
  section: string,
  what: string,
  write: string,
  severity?: 'warning',
  repair: Repair = {},
): Problem => ({
  at: { path: results.path, pointer },
  message: `${section} does not state ${what}. Write "${write}".`,
  ...(severity ? { severity } : {}),
  ...repair,
})

/** Lines of a section, code blocks left out. */
function bodyOf(results: Results, section: string): string {
  const at = results.record.sections.findIndex((each) => each.name === section)
  const line = results.record.sections[at]?.line ?? 0
  const next = results.record.sections
    .map((each) => each.line)
    .filter((each) => each > line)
    .sort((a, b) => a - b)[0]
  const lines = results.text.split(/\r\n|\n|\r/).slice(line, (next ?? Number.POSITIVE_INFINITY) - 1)
  return lines.join('\n').replace(/^ {0,3}(```|~~~)[\s\S]*?^ {0,3}\1/gm, '')
}

/** An empty list is fine when the section itself says that there is nothing. */
const saysNothing = (results: Results, section: string): boolean =>
  /\bnone\b|\bn\/a\b|\bno (?:new )?files\b|\bnothing\b/i.test(bodyOf(results, section))

function* counts(
  results: Results,
  pointer: string,
  section: string,
  run: TestCounts | undefined,
): Generator<Problem> {
  if (!run) return
  if (run.passed === undefined && run.failed === undefined && run.total === undefined) {
    const instead = run.stated === undefined ? '' : ` (it says "${run.stated}")`
    yield missing(
      results,
      pointer,
      section,
      `any counts${instead}`,
      '- Total: N tests, - Passed: N, - Failed: N, - Skipped: N',
    )
    return
  }
  const body = bodyOf(results, section)
  const runner = run.notation === 'runner' || run.notation === 'prose'
  const lacks = (part: Part, what: string, write: string, severity?: 'warning'): Problem =>
    missing(
      results,
      pointer,
      section,
      what,
      write,
      severity,
      isSpokenFor(body, part) ? {} : derivedCount(results, pointer, run, part),
    )
  if (run.total === undefined) yield lacks('total', 'the total', '- Total: N tests')
  if (run.passed === undefined) yield lacks('passed', 'how many passed', '- Passed: N')
  if (run.failed === undefined && !runner) yield lacks('failed', 'how many failed', '- Failed: N')
  // A runner's line leaves out what is zero; in the standard's fields a missing Skipped matters when the sum needs it.
  if (run.skipped === undefined && !runner) {
    const whole = run.total === (run.passed ?? 0) + (run.failed ?? 0)
    yield lacks('skipped', 'how many were skipped', '- Skipped: N', whole ? 'warning' : undefined)
  }
  const line = results.positions.get(`${pointer}/passed`)?.line
  if (line !== undefined && NOT_RUN.test(lineAt(results, line))) {
    yield {
      at: { path: results.path, pointer: `${pointer}/passed` },
      severity: 'warning',
      message: `${section} states counts that no run has given. Run the tests and write what came out.`,
    }
  }
  if (run.command === undefined)
    yield missing(
      results,
      pointer,
      section,
      'the command',
      '- Command: `python3 -m pytest <path> -v`',
      'warning',
    )
}

/** "Passed: 56 (expected)", "56 passed (not run locally)"; what stands behind another count is about that one. */
const NOT_RUN =
  /(?:\bpass[a-z]{0,4}\W{0,8}\d[\d,]{0,9}|\d (?:tests? )?pass[a-z]{0,4})(?: tests?)?[\s*_`]{0,6}[(,;—–-]{1,3}\s{0,3}(?:(?:expected|estimated?|assumed|planned|projected|to be (?:run|confirmed))(?: from\b|\W*$|\))|not (?:yet )?(?:been )?run\b)/i

function* newFailures(results: Results, run: Regression | undefined): Generator<Problem> {
  if (!run || statedFailures(run) !== undefined) return
  const write = '- New failures introduced by this agent: NONE'
  yield missing(results, '/full_regression', 'Full Regression Test', 'whether there are new failures', write)
}

function* baseline(results: Results): Generator<Problem> {
  const snapshot = results.record.baseline_snapshot
  if (!snapshot) return
  const at = '/baseline_snapshot'
  if (snapshot.packages_installed === undefined) {
    yield missing(
      results,
      at,
      'Baseline Snapshot',
      'the number of installed packages',
      '- Packages installed: N',
    )
  }
  if (snapshot.total_tests === undefined) {
    yield missing(results, at, 'Baseline Snapshot', 'the total of tests', '- Total tests (all staged): N')
  }
  if (snapshot.packages === undefined && snapshot.packages_installed !== 0) {
    yield missing(
      results,
      at,
      'Baseline Snapshot',
      'which packages are installed',
      '- Package list: PKG-A-001, PKG-B-001',
      'warning',
    )
  }
}

function* cleanRoom(results: Results): Generator<Problem> {
  const room = results.record.clean_room_verification
  if (!room) return
  const [at, section] = ['/clean_room_verification', 'Clean-Room Verification']
  if (room.packages_installed === undefined)
    yield missing(results, at, section, 'the number of installed packages', '- Packages installed: N')
  if (room.install_order === undefined && isPlaceholder(room.install_order_stated ?? '')) {
    yield missing(results, at, section, 'the install order', '- Install order: PKG-A-001 → PKG-B-001')
  }
  if (room.all_tests_pass === undefined) {
    // "608 passed, 0 failed" tells a reader as much, though not each install.
    const counted = /\d (?:tests? )?passed\b/i.test(bodyOf(results, section))
    yield missing(
      results,
      at,
      section,
      'whether all tests pass',
      '- All tests pass after each install: YES',
      ...(counted ? (['warning'] as const) : []),
    )
  }
  if (room.command_log === undefined)
    yield missing(results, at, section, 'the command log', '- Full command log: <path or paste>', 'warning')
}
