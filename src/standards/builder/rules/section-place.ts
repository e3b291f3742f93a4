import type { Document } from '../../../model/document.js'
import type { Address } from '../../../model/position.js'
import type { ResultsRecord } from '../records.js'
import { RESULTS_SECTIONS, type ResultsSection } from '../results-sections.js'

const ORDER = Object.keys(RESULTS_SECTIONS) as ResultsSection[]

/** Where a missing section belongs: the heading of the next section that is there, else the last heading, else line 1. */
export function placeForSection(results: Document<ResultsRecord>, field: ResultsSection): Address {
  const { sections } = results.record
  const index = (name: string): number => ORDER.findIndex((each) => RESULTS_SECTIONS[each] === name)
  const own = ORDER.indexOf(field)
  const next = sections.findIndex((section) => index(section.name) > own)
  const at = next >= 0 ? next : sections.length - 1
  return at >= 0 ? { path: results.path, pointer: `/sections/${at}` } : { path: results.path }
}

/** Lines of the headings that were read as sections of the standard. */
export const knownHeadings = ({
  record,
}: Document<{ readonly sections: readonly { readonly line: number }[] }>): ReadonlySet<number> =>
  new Set(record.sections.map((section) => section.line))
