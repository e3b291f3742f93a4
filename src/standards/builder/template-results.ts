import type { Drafting, NewFile } from '../../model/template.js'
import type { TestReport } from '../../model/test-report.js'
import { placesToWrite, toWriteHere } from '../../text/to-write.js'
import { findPrevious } from './previous.js'
import type { ResultsRecord, SpecRecord } from './records.js'
import { fileLists } from './template-files.js'
import { stagedPackages } from './template-packages.js'
import { draftPlace } from './template-place.js'

/** RESULTS with everything in it that the repository and the runner know. */
export async function draftResults(drafting: Drafting): Promise<readonly NewFile[]> {
  const place = await draftPlace(drafting)
  const spec = place.own?.spec ? await drafting.open('builder/handoff', place.own.spec, 'head') : null
  const [packages, predecessor, lists] = await Promise.all([
    stagedPackages(drafting, place.staging),
    findPrevious(drafting.id, null, place.shelves, drafting),
    fileLists(drafting, place),
  ])
  const { tests, regression } = drafting
  const lines = [
    `# Results: ${drafting.id} ${drafting.title ?? titleOf(spec?.record as SpecRecord | undefined, drafting.id)}`,
    '',
    `## Status: ${toWriteHere('PASS, FAIL or PARTIAL')}`,
    ...lists.lines,
    '',
    '## Test Results — THIS PACKAGE',
    ...counts(tests),
    `- Command: ${toWriteHere('the command that was run')}`,
    '',
    '## Full Regression Test — ALL STAGED PACKAGES',
    ...counts(regression),
    `- Command: ${toWriteHere('the command that was run')}`,
    `- New failures introduced by this agent: ${newFailures(regression)}`,
    '',
    "## Baseline Snapshot (AFTER this agent's work)",
    ...(predecessor ? [`- Previous handoff: ${predecessor.previous.id}`] : []),
    `- Packages installed: ${packages.length || number('packages')}`,
    `- Package list: ${packages.join(', ') || toWriteHere('ids of the installed packages')}`,
    `- Total tests (all staged): ${regression?.total ?? number('tests')}`,
    ...dropReason(predecessor?.document.record, packages.length, regression),
    '',
    '## Clean-Room Verification',
    `- Packages installed: ${packages.length || number('packages')}`,
    `- Install order: ${packages.join(' → ') || toWriteHere('package ids in the order of installation')}`,
    `- All tests pass after each install: ${toWriteHere('YES or NO')}`,
    `- Full command log: ${toWriteHere('path of the log, or the commands with what they printed')}`,
    '',
    '## Issues Encountered',
    `- ${toWriteHere('problems, workarounds and deviations from the spec, or None')}`,
    '',
    '## Notes for Reviewer',
    `- ${toWriteHere('what to look at, decisions that the spec left open, or None')}`,
    '',
  ]
  return [{ path: place.path('RESULTS'), text: lines.join('\n'), notes: lists.notes }]
}

const number = (of: string): string => toWriteHere(`number of ${of}`)

/** The spec's title without what names the document: "BUILDER HANDOFF H-33: Router" → "Router". */
function titleOf(spec: SpecRecord | undefined, id: string): string {
  const rest = (spec?.title ?? '')
    .replace(/builder handoff|handoff/gi, '')
    .replace(id, '')
    .replace(/^[\s:—–-]+|(?<![\s:—–-])[\s:—–-]+$/g, '')
  return rest === '' || placesToWrite(rest).length > 0 ? toWriteHere('title of the handoff') : rest
}

const counts = (run: TestReport | null): string[] => [
  `- Total: ${run ? `${run.total} tests` : number('tests')}`,
  `- Passed: ${run?.passed ?? number('passed tests')}`,
  `- Failed: ${run?.failed ?? number('failed tests')}`,
  `- Skipped: ${run?.skipped ?? number('skipped tests')}`,
]

/** Where nothing fails nothing new fails; which failures are new only a person can tell. */
function newFailures(regression: TestReport | null): string {
  if (regression?.failed === 0) return 'NONE'
  const named = (regression?.failures ?? []).slice(0, 5).join(' ')
  return toWriteHere(
    `NONE or the names of new failures ${named}`
      .replace(/[<>`,;]/g, ' ')
      .slice(0, 190)
      .trim(),
  )
}

/** A baseline that falls needs its reason, which only the author knows. */
function dropReason(
  before: ResultsRecord | undefined,
  packages: number,
  regression: TestReport | null,
): string[] {
  const then = before?.baseline_snapshot
  const falls = [
    ['packages', then?.packages_installed, packages || undefined],
    ['tests', then?.total_tests, regression?.total],
  ] as const
  const fallen = falls.flatMap(([what, was, is]) =>
    was !== undefined && is !== undefined && is < was ? [`${what} fell from ${was} to ${is}`] : [],
  )
  return fallen.length === 0 ? [] : [`- Reason: ${toWriteHere(`why ${fallen.join(' and ')}`)}`]
}
