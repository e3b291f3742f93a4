import { type Section, walk } from '../../text/outline.js'

/** The standard's sections of a RESULTS document, by record field. */
export const RESULTS_SECTIONS = {
  files_created: 'Files Created',
  files_modified: 'Files Modified',
  archives_built: 'Archives Built',
  test_results: 'Test Results',
  full_regression: 'Full Regression Test',
  baseline_snapshot: 'Baseline Snapshot',
  clean_room_verification: 'Clean-Room Verification',
  issues_encountered: 'Issues Encountered',
  notes_for_reviewer: 'Notes for Reviewer',
} as const
export type ResultsSection = keyof typeof RESULTS_SECTIONS

/** Every name that a person reads as the section, at the start of a heading; suffixes of any kind may follow. */
const NAMES: readonly (readonly [ResultsSection | 'files_deleted', RegExp])[] = [
  ['files_created', /^files created\b/i],
  ['files_modified', /^files (?:modified|changed)\b/i],
  ['files_deleted', /^files (?:deleted|removed)\b|^(?:deleted|removed)(?: files)?$/i],
  ['archives_built', /^archives? (?:built|rebuilt|created)\b/i],
  ['full_regression', /^full (?:\w+ )?regression\b|^test results\b.{0,80}\bregression\b/i],
  ['test_results', /^test results\b/i],
  ['baseline_snapshot', /^baseline(?: snapshot)?\b/i],
  ['clean_room_verification', /^clean[- ]?room (?:verification|install)/i],
  ['issues_encountered', /^issues\b(?: encountered)?/i],
  ['notes_for_reviewer', /^notes\b(?: for (?:the )?reviewers?)?(?!.*\btests?\b)/i],
]

export interface Recognised {
  readonly field: ResultsSection | 'files_deleted'
  readonly section: Section
}

/** The standard's sections in document order, at whatever heading level they stand below the title. */
export function recognise(root: Section): Recognised[] {
  const seen: Recognised[] = []
  for (const section of walk(root)) {
    if (section.level < 2) continue
    // A heading may begin with a sign: "📁 Files Created".
    const title = section.title.replace(/^[^\p{L}\p{N}]+/u, '')
    const field = NAMES.find(([, name]) => name.test(title))?.[0]
    if (field) seen.push({ field, section })
  }
  return seen
}

/** A section without the standard's sections that are nested in it ("### Clean-Room" under "## Test Results"). */
export function ownPart(section: Section, recognised: readonly Recognised[]): Section {
  const others = new Set(recognised.map((entry) => entry.section))
  const children = section.children
    .filter((child) => !others.has(child))
    .map((child) => ownPart(child, recognised))
  return { ...section, children }
}
