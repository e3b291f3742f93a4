import type { Problem, Rule } from '../../../model/rule.js'
import { together, withoutRepeat } from '../../../text/repairs.js'
import { ROW_KEYS, type TableField } from '../fields.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { alike, at, lineOf, type Weekly } from './said.js'

export const duplicateKey: Rule<WeeklyHandoff> = {
  id: 'weekly/duplicate-key',
  severity: 'error',
  summary: 'No run, claim or gate is listed twice.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    for (const field of Object.keys(ROW_KEYS) as TableField[]) yield* repeatedRows(document, field)
    for (const [i, { field }] of document.record.repeated_keys.entries()) {
      const key = field.split('/').at(-1)
      yield {
        at: at(document, `/repeated_keys/${i}`),
        severity: 'warning',
        message: `${key} is stated twice; line ${lineOf(document, field)} counts. Keep one of them.`,
        ...withoutRepeat(document, lineOf(document, field), lineOf(document, `/repeated_keys/${i}`)),
      }
    }
  },
}

function* repeatedRows(document: Weekly, field: TableField): Generator<Problem> {
  const key = ROW_KEYS[field]
  const rows = (document.record[field] ?? []) as readonly Readonly<Record<string, unknown>>[]
  const first = new Map<unknown, string>()
  const again: { id: string; pointer: string; line: number }[] = []
  for (const [i, row] of rows.entries()) {
    const pointer = `/${field}/${i}/${key}`
    const id = row[key]
    const known = first.get(id)
    if (id === undefined) continue
    if (known === undefined) first.set(id, pointer)
    else again.push({ id: String(id), pointer, line: lineOf(document, known) })
  }
  const repairs = again.map(({ pointer, line }) => withoutRepeat(document, line, lineOf(document, pointer)))
  yield* alike(
    document,
    again.map((each) => each.pointer),
    (i) => ({
      message: `${key} ${again[i]?.id} stands on line ${again[i]?.line} already. Keep one row, or give this one its own ${key}.`,
      ...repairs[i],
    }),
    (count, lines) => ({
      message: `${count} rows (${lines}) repeat a ${key} that stands further up, such as ${again[0]?.id}. Keep one row of each.`,
      ...together(repairs),
    }),
  )
}
