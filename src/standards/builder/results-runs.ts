import { located, type Part } from '../../text/located.js'
import type { Section } from '../../text/outline.js'
import { type Complete, type Counts, isComplete, namesAttempt, sumOf } from './count-fields.js'
import { proseCounts } from './count-notations.js'
import { sectionCounts, worstPlace } from './results-counts.js'

/**
 * Own tests: the section's own run, or the sum of its sub-sections' runs when each states one. A sub-section about
 * regression is another scope.
 */
export function ownTests(section: Section): Counts | null {
  const own = sectionCounts(section)
  if (isComplete(own)) return own
  const runs = section.children
    .filter((child) => !/regression/i.test(child.title))
    .map((child) => ({ again: isAttempt(child), counts: headingCounts(child) ?? sectionCounts(child) }))
    .filter((run): run is { again: boolean; counts: Complete } => isComplete(run.counts))
  const place = inPlaces(section)
  if (place) return withCommand(place, own)
  const parts = (runs.every((run) => run.again) ? runs.slice(-1) : runs).map((run) => run.counts)
  if (parts.length === 0) return own
  return withCommand(sumOf(parts), own)
}

const withCommand = (run: Counts, own: Counts | null): Counts =>
  own?.command ? { ...run, command: own.command } : run

const inPlaces = ({ children }: Section): Counts | null =>
  worstPlace(children.map((child) => ({ suite: child.title, counts: sectionCounts(child) })))

/** "### test_x.py — 12/12 PASS": the heading states the run. */
function headingCounts(section: Section): Counts | null {
  const prose = proseCounts(section.title, section.range)
  return prose ? { notation: 'prose', ...prose } : null
}

/** "### Attempt 2" repeats what stood before it, so its counts replace those. */
const isAttempt = ({ title }: Section): boolean => namesAttempt(title)

/**
 * A regression states its run in its own blocks; sub-sections are other scopes, asked only when it states none. Of
 * attempts the last complete one counts.
 */
export function regressionCounts(section: Section): Counts | null {
  const own = sectionCounts(section)
  if (isComplete(own)) return own
  const place = inPlaces(section)
  if (place) return withCommand(place, own)
  const attempts = section.children.filter(isAttempt).map(sectionCounts).filter(isComplete)
  return attempts.at(-1) ?? section.children.map(sectionCounts).find(isComplete) ?? own
}

export const countParts = (counts: Counts | null): Record<string, Part> =>
  counts
    ? {
        total: counts.total,
        passed: counts.passed,
        failed: counts.failed,
        skipped: counts.skipped,
        other: counts.other,
        command: counts.command,
        said_else: counts.said_else,
        said_else_unclear: counts.said_else_unclear,
        notation: counts.passed && located(counts.notation, counts.passed.at),
        stated: counts.stated,
      }
    : {}
