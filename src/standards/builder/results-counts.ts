import { keyValue } from '../../text/key-value.js'
import { located } from '../../text/located.js'
import { type Section, statements } from '../../text/outline.js'
import {
  type Counts,
  completed,
  isComplete,
  namesAttempt,
  namesEnvironment,
  sumOf,
  worstOf,
} from './count-fields.js'
import { countLines } from './count-lines.js'
import { TOTAL_ROW, tableCounts } from './count-tables.js'
import { splitCommand } from './run-command.js'
import { pastedRuns, type Run, statedRuns, tellsOfRun } from './stated-runs.js'

/** The run that one section states in its own blocks: the sum of its named suites, or the last complete attempt. */
export function sectionCounts(section: Section): Counts | null {
  const fromTable = tableCounts(section)
  const { command, others } = splitCommand(countLines(section), tellsOfRun)
  const best = chosen(statedRuns(others, { rows: fromTable === null }))
  const whole: Counts | null = fromTable && !isComplete(best) ? fromTable : best
  const run = whole && { ...whole, ...differing(whole, pastedRuns(others), section) }
  if (!command || command.value === '') return run && completed(run)
  return completed({ ...(run ?? { notation: 'fields' }), command })
}

/** Typed numbers, and a run of as many tests pasted below them, and none with these, in which more failed or fewer. */
function differing(typed: Counts, pasted: readonly Counts[], section: Section): Partial<Counts> {
  const runs = pasted.filter((run) => run.total?.value === typed.total?.value)
  const [passed, failed] = [runs.at(-1)?.passed, runs.at(-1)?.failed?.value ?? 0]
  if (!passed || typed.notation !== 'fields') return {}
  if (runs.some((run) => (run.failed?.value ?? 0) === (typed.failed?.value ?? 0))) return {}
  const said = statements(section.blocks)
  if (said.some(({ text }) => namesAttempt(text))) return {}
  const text = `the run that is pasted below says passed ${passed.value}, failed ${failed}`
  // A sentence may tell which other run it is.
  const unclear = said.some((line) => !keyValue(line)?.value && /\w(?:\W+\w+){3}/.test(line.text))
  return {
    said_else: located(text, passed.at),
    ...(unclear && { said_else_unclear: located(true, passed.at) }),
  }
}

/** Of runs in several environments, the one that counts. */
export function worstPlace(
  runs: readonly { readonly counts: Counts | null; readonly suite: string | null }[],
): Counts | null {
  const places = runs.filter(({ suite }) => suite !== null && namesEnvironment(suite))
  return places.length > 1 ? worstOf(places.map(({ counts }) => counts).filter(isComplete)) : null
}

function chosen(runs: readonly Run[]): Counts | null {
  const complete = runs.filter(({ counts }) => isComplete(counts))
  const whole = complete.findLast(({ suite }) => suite !== null && TOTAL_ROW.test(suite))
  if (whole) return whole.counts
  const place = worstPlace(complete)
  if (place) return place
  const suites = new Set(complete.map(({ suite }) => suite))
  const isSum =
    complete.length > 1 &&
    suites.size === complete.length &&
    [...suites].every((suite) => suite !== null && !namesAttempt(suite))
  if (isSum) return sumOf(complete.map(({ counts }) => completed(counts)))
  return (complete.at(-1) ?? runs[0])?.counts ?? null
}
