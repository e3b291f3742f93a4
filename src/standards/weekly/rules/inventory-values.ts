import type { Problem, Rule } from '../../../model/rule.js'
import { together } from '../../../text/repairs.js'
import { COLUMNS, DIRECTIONS, LISTS, MODES } from '../fields.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { sameWord } from './repairs.js'
import { alike, at, type Weekly } from './said.js'

interface Flaw {
  readonly message: string
  readonly severity?: 'warning'
  /** What stands where one of a few words is wanted. */
  readonly word?: string
  readonly allowed?: readonly string[]
}

export const inventoryValues: Rule<WeeklyHandoff> = {
  id: 'weekly/inventory-values',
  severity: 'error',
  summary: 'Every run has all values: directions and modes from their lists, numbers as numbers.',
  *check(handoff) {
    const document = judged(handoff)
    const runs = document?.record.run_pack_inventory
    if (!document || !runs) return
    yield* templateRows(document)
    const present = COLUMNS.run_pack_inventory.filter((name) =>
      document.record.columns.run_pack_inventory?.includes(name),
    )
    const uneven = new Set(document.record.uneven_rows.map((each) => each.row))
    const unfilled = new Map(document.record.placeholders.map(({ field, text }) => [field, text]))
    const groups = new Map<string, { flaw: Flaw; pointers: string[] }>()
    for (const [i, run] of runs.entries()) {
      if (uneven.has(`/run_pack_inventory/${i}`)) continue
      for (const column of present) {
        const pointer = `/run_pack_inventory/${i}/${column}`
        const template = unfilled.get(pointer)
        const flaw =
          template === undefined
            ? flawOf(column, (run as Readonly<Record<string, unknown>>)[column])
            : { message: `${column} is still the placeholder ${template}. Write its value.` }
        if (!flaw) continue
        const group = groups.get(flaw.message)
        if (group) group.pointers.push(pointer)
        else groups.set(flaw.message, { flaw, pointers: [pointer] })
      }
    }
    for (const { flaw, pointers } of groups.values()) {
      const { word, allowed = [], ...told } = flaw
      const repairs = pointers.map((pointer) => sameWord(document, pointer, word, allowed))
      yield* alike(
        document,
        pointers,
        (i) => ({ ...told, ...repairs[i] }),
        (count, lines) => ({
          ...told,
          message: `${count} rows (${lines}): ${told.message}`,
          ...together(repairs),
        }),
      )
    }
  },
}

function flawOf(column: string, value: unknown): Flaw | null {
  if (LISTS.has(column)) return null
  if (value === undefined) return { message: `${column} is empty. Write its value in this cell.` }
  if (column === 'evidence_direction') return wordFlaw(column, String(value), DIRECTIONS)
  if (column === 'execution_mode') return wordFlaw(column, String(value), MODES)
  if (column === 'runtime_minutes') {
    if (typeof value === 'string')
      return {
        message: `runtime_minutes is "${value}". Write a number, or N/A.`,
        // A bound is an answer, though none that tools can read.
        ...(/^[<>≤≥]=?\s?\d/.test(value) ? { severity: 'warning' as const } : {}),
      }
    return typeof value === 'number' && value < 0
      ? { message: `runtime_minutes is ${value}. Write how long the run took.` }
      : null
  }
  if (column === 'seed' && typeof value === 'string')
    return { message: `seed is "${value}", which is no number. Write the run's seed.`, severity: 'warning' }
  if (column === 'run_id' && /^n\/?a\b/i.test(String(value)))
    return { message: `run_id is "${value}". Every run needs an id of its own.` }
  return null
}

function wordFlaw(column: string, word: string, allowed: readonly string[]): Flaw | null {
  if (allowed.includes(word)) return null
  const small = word.toLowerCase()
  if (allowed.includes(small))
    return {
      message: `${column} is "${word}", which tools will not read. Write ${small}.`,
      severity: 'warning',
      word,
      allowed,
    }
  return {
    word,
    allowed,
    message: `${column} is "${word}". It must be ${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}.`,
  }
}

/** `| ... | ... |` and cells such as `<path>`. */
function* templateRows(document: Weekly): Generator<Problem> {
  for (const [i, { field, text }] of document.record.placeholders.entries()) {
    if (field === '/run_pack_inventory') {
      yield {
        at: at(document, `/placeholders/${i}`),
        message: `This row is the template's ("${text}"). Replace it with the runs, or remove it.`,
      }
    }
  }
}
