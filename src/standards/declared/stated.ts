import type { KeyForm, TableForm, ValueForm } from '../../model/declared-config.js'
import type { Json } from '../../model/json.js'
import { escapePointer } from '../../text/located.js'
import { slug } from '../../text/slug.js'
import type { FormPart } from './handoff.js'
import { own, type SectionRecord, type TableRecord } from './records.js'

export interface Stated {
  readonly form: ValueForm & { readonly name: string }
  readonly value: Json
  readonly pointer: string
  readonly from: 'key' | 'cell'
}

/** The section of a declared name, when the document has it. */
export const sectionOf = (part: FormPart, name: string): SectionRecord | undefined =>
  own(part.record.sections, slug(name))

/** Where a declared key is stated: its section, else the whole document. */
export function keyPlace(
  part: FormPart,
  key: KeyForm,
): { readonly value: Json | undefined; readonly pointer: string } {
  const name = slug(key.name)
  if (key.in === null) return { value: own(part.record.keys, name), pointer: `/keys/${escapePointer(name)}` }
  const pointer = `/sections/${escapePointer(slug(key.in))}/keys/${escapePointer(name)}`
  return { value: own(sectionOf(part, key.in)?.keys, name), pointer }
}

/** The table of a section that is most like the declared one. */
export function tablePlace(
  part: FormPart,
  { section, columns }: TableForm,
): { readonly table: TableRecord; readonly pointer: string } | null {
  const tables = sectionOf(part, section)?.tables ?? []
  const names = new Set(columns.map((column) => slug(column.name)))
  const known = (table: TableRecord): number => table.columns.filter((column) => names.has(column)).length
  let best = -1
  for (const [i, table] of tables.entries())
    if (best < 0 || known(table) > known(tables[best] as TableRecord)) best = i
  const table = tables[best]
  return table ? { table, pointer: `/sections/${escapePointer(slug(section))}/tables/${best}` } : null
}

/** Every declared value that the document states, keys and cells. */
export function* statedValues(part: FormPart): Generator<Stated> {
  for (const key of part.form.keys) {
    const { value, pointer } = keyPlace(part, key)
    if (value !== undefined) yield { form: key, value, pointer, from: 'key' }
  }
  for (const form of part.form.tables) {
    const place = tablePlace(part, form)
    if (!place) continue
    const columns = form.columns.map((column) => ({ column, name: slug(column.name) }))
    for (const [i, row] of place.table.rows.entries()) {
      for (const { column, name } of columns) {
        const value = own(row, name)
        if (value !== undefined)
          yield {
            form: column,
            value,
            pointer: `${place.pointer}/rows/${i}/${escapePointer(name)}`,
            from: 'cell',
          }
      }
    }
  }
}
