import type { Problem, Rule } from '../../../model/rule.js'
import { isPlaceholder } from '../../../text/plain.js'
import type { BuilderHandoff } from '../handoff.js'
import { at, judgedSpec, sectionOf } from '../spec-document.js'

const COLUMNS = [
  ['What', /^what\b/i],
  ['Where', /^where\b/i],
  ['Why', /^why\b/i],
] as const

export const specExistingCode: Rule<BuilderHandoff> = {
  id: 'builder/spec-existing-code',
  severity: 'error',
  summary: 'Existing code is listed in a table What, Where, Why.',
  *check(handoff): Iterable<Problem> {
    const spec = judgedSpec(handoff)
    const found = spec && sectionOf(spec, 'Existing Code to Reference')
    if (!found || found.section.holds === 'none') return
    const table = spec.record.existing_code
    if (!table) {
      yield {
        at: found.at,
        message:
          'There is no table of code to read. Write "| What | Where | Why |" with one row for each file to read before building, or "None" with the reason.',
      }
      return
    }
    const missing = COLUMNS.filter(([, name]) => !table.columns.some((column) => name.test(column))).map(
      ([name]) => name,
    )
    if (missing.length) {
      yield {
        at: at(spec, '/existing_code/columns'),
        message: `The table has no column ${missing.join(', ')}; its columns are ${table.columns.join(', ')}. Write the header "| What | Where | Why |".`,
      }
    }
    for (const [index, row] of table.rows.entries()) {
      const empty = table.columns.filter(
        (column) => COLUMNS.some(([, name]) => name.test(column)) && isPlaceholder(row[column] ?? ''),
      )
      if (empty.length === 0) continue
      yield {
        at: at(spec, `/existing_code/rows/${index}`),
        severity: 'warning',
        message: `This row does not say ${empty.join(', ')}. Say for each file what it is, where it stands and why to read it.`,
      }
    }
    if (table.rows.length === 0) {
      yield {
        at: at(spec, '/existing_code/columns'),
        message: 'The table has no rows. Add one for each file to read before building.',
      }
    }
  },
}
