import type { Problem, Rule } from '../../../model/rule.js'
import { escapePointer } from '../../../text/located.js'
import { plain } from '../../../text/plain.js'
import type { BuilderHandoff } from '../handoff.js'
import { at, judgedSpec, sectionOf } from '../spec-document.js'

const COLUMNS = [
  ['File', /^files?\b/i],
  ['Location', /^(?:location|path|where|directory|folder)\b/i],
  ['Action', /^(?:action|change)\b/i],
] as const
const ACTION =
  /^\W{0,4}(?:created?|modif(?:y|ied)|deleted?|rebuil[dt]|removed?|moved?|edit(?:ed)?|updated?|replaced?|renamed?)\b/i

export const specFilesSummary: Rule<BuilderHandoff> = {
  id: 'builder/spec-files-summary',
  severity: 'error',
  summary: 'Every file stands in a table File, Location, Action.',
  *check(handoff): Iterable<Problem> {
    const spec = judgedSpec(handoff)
    const found = spec && sectionOf(spec, 'Files Summary')
    if (!found) return
    const table = spec.record.files_summary
    if (!table) {
      yield {
        at: found.at,
        message:
          'There is no table of files. Write "| File | Location | Action |" with one row for each file that is created or changed.',
      }
      return
    }
    const missing = COLUMNS.filter(([, name]) => !table.columns.some((column) => name.test(column))).map(
      ([name]) => name,
    )
    if (missing.length) {
      yield {
        at: at(spec, '/files_summary/columns'),
        message: `The table has no column ${missing.join(', ')}; its columns are ${table.columns.join(', ')}. Write the header "| File | Location | Action |".`,
      }
    }
    if (table.rows.length === 0) {
      yield {
        at: at(spec, '/files_summary/columns'),
        message: 'The table has no rows. Add one for each file that is created or changed.',
      }
    }
    const action = table.columns.find((column) => COLUMNS[2][1].test(column))
    if (action === undefined) return
    for (const [index, row] of table.rows.entries()) {
      const value = plain(row[action] ?? '')
      if (ACTION.test(value)) continue
      const pointer = `/files_summary/rows/${index}`
      yield {
        at: at(spec, value === '' ? pointer : `${pointer}/${escapePointer(action)}`),
        severity: 'warning',
        message: `${value === '' ? 'The row has no action' : `"${value}" is no action of the standard`}. Write CREATE, MODIFY, DELETE, REBUILD, MOVE, RENAME or REPLACE; a remark may follow in parentheses.`,
      }
    }
  },
}
