import { withoutSigns } from '../../text/letters.js'
import { plain } from '../../text/plain.js'
import { type Row, tableRow } from '../../text/table.js'

export const TASK_COLUMNS = ['id', 'description', 'state', 'guidance'] as const
export type TaskColumn = (typeof TASK_COLUMNS)[number]

/** The standard's own headings. */
export const COLUMN_TITLES: Readonly<Record<TaskColumn, string>> = {
  id: 'ID',
  description: 'Task Description',
  state: 'State',
  guidance: 'How/Why & Guidance',
}

const NAMES: readonly (readonly [TaskColumn, RegExp])[] = [
  ['id', /^(?:task[- ]?)?ids?\b|^(?:task )?(?:#|no\.?|nr\.?|number)$/i],
  [
    'description',
    /^tasks?\b(?!(?: |-)?(?:state|status|owner|guidance|ids?|#|no|nr|number)\b)|^description of (?:the )?task/i,
  ],
  ['state', /^(?:task )?state\b/i],
  ['guidance', /^how ?\/ ?why\b|^how (?:and|&|\+) why\b|\bguidance\b/i],
]
/** Headings that many other tables have as well. */
const WEAK_NAMES: readonly (readonly [TaskColumn, RegExp])[] = [
  ['description', /^description\b/i],
  ['state', /^(?:status|progress|done\??)$/i],
  ['guidance', /^(?:details?|notes?|instructions?|how|why)\b/i],
]

export type ColumnPlaces = Readonly<Partial<Record<TaskColumn, number>>>

/**
 * Which column is which, when a header row is that of a task table: two headings of the standard, or three when some
 * are headings that other tables have as well. Null for any other table.
 */
export function taskColumns(header: Row): ColumnPlaces | null {
  const titles = header.cells.map((cell) => withoutSigns(plain(cell.text)))
  const strong = placesOf(titles, NAMES)
  const places = { ...placesOf(titles, WEAK_NAMES), ...strong }
  const count = Object.keys(strong).length
  return count >= 2 || (count >= 1 && Object.keys(places).length >= 3) ? places : null
}

function placesOf(
  titles: readonly string[],
  names: readonly (readonly [TaskColumn, RegExp])[],
): ColumnPlaces {
  const places: Partial<Record<TaskColumn, number>> = {}
  for (const [column, pattern] of names) {
    const at = titles.findIndex((title) => pattern.test(title))
    if (at >= 0) places[column] = at
  }
  return places
}

/** The line as the header row of a task table, also when nothing below it makes it a table. */
export function headerLine(text: string, line: number): Row | null {
  if (!text.includes('|') || text.length > 2000) return null
  const row = tableRow(text, line)
  return row.cells.length > 1 && taskColumns(row) ? row : null
}
