import type { Block } from '../../text/blocks.js'
import { headingName } from '../../text/heading-name.js'
import { type KnownName, knownAs } from '../../text/known-names.js'
import { boldLabel, onlyLine } from '../../text/label.js'
import { type Section, walk } from '../../text/outline.js'
import { plain } from '../../text/plain.js'

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
const name = (
  thing: ResultsSection | 'files_deleted',
  leads: readonly string[],
  pattern: RegExp,
): KnownName<ResultsSection | 'files_deleted'> => ({
  thing,
  exactly: thing === 'files_deleted' ? [] : [RESULTS_SECTIONS[thing].toLowerCase()],
  leads,
  pattern,
})
const NAMES = [
  name('files_created', ['files ', 'new files'], /^files (?:created|added)\b|^new files\b/i),
  name('files_modified', ['files '], /^files (?:modified|changed)\b/i),
  name(
    'files_deleted',
    ['files ', 'deleted', 'removed'],
    /^files (?:deleted|removed)\b|^(?:deleted|removed)(?: files)?$/i,
  ),
  name('archives_built', ['archive'], /^archives? (?:built|rebuilt|created)\b/i),
  name(
    'full_regression',
    ['full ', 'regression ', 'test results '],
    /^full (?:\w+ )?regression\b|^regression (?:tests?|runs?|results|suite)\b|^test results\b.{0,80}\bregression\b/i,
  ),
  name(
    'test_results',
    ['test results', 'package tests', 'own tests'],
    /^test results\b|^(?:package|own) tests?\b/i,
  ),
  name('baseline_snapshot', ['baseline', 'system baseline'], /^(?:system )?baseline(?: snapshot)?\b/i),
  name(
    'clean_room_verification',
    ['clean'],
    /^clean[- ]?room(?: (?:verification|install\w*|tests?|runs?|results?)\b|$)/i,
  ),
  name('issues_encountered', ['issues'], /^issues\b(?: encountered)?/i),
  name('notes_for_reviewer', ['notes'], /^notes\b(?: for (?:the )?reviewers?)?(?!.*\btests?\b)/i),
]

export interface Recognised {
  readonly field: ResultsSection | 'files_deleted'
  readonly section: Section
}

const fieldOf = (title: string): Recognised['field'] | null =>
  // A heading may begin with a sign: "📁 Files Created"; and hyphens are of several kinds.
  knownAs(headingName(title).replace(/[\u2010\u2011]/g, '-'), NAMES)

/** A line in bold that names a section is its heading, in a document that has no other one for it. */
export function withBoldHeadings(blocks: readonly Block[]): readonly Block[] {
  const labelled = blocks.map((block) => {
    const label = boldLabel(onlyLine(block))
    return label === null ? null : fieldOf(label)
  })
  if (labelled.every((field) => field === null)) return blocks
  const headed = new Set(
    blocks.map((block) => (block.type === 'heading' ? fieldOf(plain(block.text)) : null)),
  )
  return blocks.map((block, i) => {
    const [line] = block.type === 'paragraph' ? block.lines : []
    if (!line || !labelled[i] || headed.has(labelled[i])) return block
    return { type: 'heading', level: 2, text: plain(line.text).replace(/:$/, ''), range: line.range }
  })
}

/** The standard's sections in document order, at whatever heading level they stand below the title. */
export function recognise(root: Section): Recognised[] {
  const seen: Recognised[] = []
  for (const section of walk(root)) {
    if (section.level < 2) continue
    const field = fieldOf(section.title)
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
