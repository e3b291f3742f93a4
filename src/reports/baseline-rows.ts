import type { Baseline } from '../model/handoff.js'
import type { Json } from '../model/json.js'

/** One line of the comparison. `difference` is words or a signed number, '' when there is none to give. */
export interface BaselineRow {
  readonly label: string
  readonly before: string
  readonly after: string
  readonly difference: string
}

export interface BaselineFact {
  readonly label: string
  readonly value: string
}

const MINUS = '−'
const LISTED = 5

function valueWords(value: Json | undefined): string {
  if (value === undefined || value === null) return 'not stated'
  if (value === true) return 'yes'
  if (value === false) return 'no'
  if (typeof value === 'string') return value === '' ? '(empty)' : value
  if (typeof value === 'number') return value < 0 ? `${MINUS}${-value}` : String(value)
  if (Array.isArray(value)) {
    if (value.length === 0) return 'none'
    const listed = value
      .slice(0, LISTED)
      .map((it: Json) => valueWords(it))
      .join(', ')
    return value.length > LISTED ? `${listed} and ${value.length - LISTED} more` : listed
  }
  return JSON.stringify(value)
}

const spaced = (name: string): string => name.replace(/[_-]+/g, ' ').trim()

function difference(before: Json | undefined, after: Json | undefined): string {
  if (typeof before !== 'number' || typeof after !== 'number') return ''
  const delta = after - before
  if (delta === 0) return 'unchanged'
  return delta > 0 ? `+${delta}` : `${MINUS}${-delta}`
}

function row(label: string, before: Json | undefined, after: Json | undefined): BaselineRow {
  return {
    label,
    before: valueWords(before),
    after: valueWords(after),
    difference: difference(before, after),
  }
}

const PAIR = /^(.+)_(before|after|delta)$/

/**
 * The comparison as rows, read from the changes and from the pairs `x_before`, `x_after`, `x_delta` of the
 * summary, each thing once; and what else the summary says. `id` is the handoff's own, not repeated in labels.
 */
export function baselineRows(baseline: Baseline, id: string): { rows: BaselineRow[]; facts: BaselineFact[] } {
  const rows = baseline.changes.map((change) => {
    const subject = change.subject === id ? '' : change.subject
    const field =
      /^(?:value|count|number|total)?$/.test(change.field) || change.field === subject
        ? ''
        : spaced(change.field)
    return row(
      [subject, field].filter((part) => part !== '').join(' ') || spaced(change.kind),
      change.before,
      change.after,
    )
  })
  // Paths have words like "tests" in them too, so a row counts as the pair's own only with the pair's number.
  const shown = (stem: string, after: string): boolean =>
    rows.some(
      (it) =>
        it.after === after &&
        (it.label.toLowerCase() === spaced(stem).toLowerCase() ||
          it.label.toLowerCase().split(' ').includes(stem.toLowerCase())),
    )
  const fromSummary: BaselineRow[] = []
  const facts: BaselineFact[] = []
  const done = new Set<string>()
  for (const [key, value] of Object.entries(baseline.summary)) {
    const stem = PAIR.exec(key)?.[1]
    if (stem === undefined) {
      facts.push({ label: spaced(key), value: valueWords(value) })
      continue
    }
    const label = spaced(stem)
    const before = baseline.summary[`${stem}_before`]
    const after = baseline.summary[`${stem}_after`]
    const stated = isStated(before) || isStated(after)
    if (done.has(stem) || shown(label, valueWords(after)) || (!stated && shownByDelta(rows, label))) continue
    done.add(stem)
    if (stated) fromSummary.push(row(label, before, after))
    else if (isStated(baseline.summary[`${stem}_delta`])) {
      facts.push({ label, value: difference(0, baseline.summary[`${stem}_delta`]) })
    }
  }
  return { rows: [...fromSummary, ...rows], facts }
}

function shownByDelta(rows: readonly BaselineRow[], label: string): boolean {
  return rows.some(
    (it) => it.difference !== '' && it.label.toLowerCase().split(' ').includes(label.toLowerCase()),
  )
}

function isStated(value: Json | undefined): boolean {
  return value !== undefined && value !== null
}
