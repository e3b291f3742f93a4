import type { Edit } from '../../../model/finding.js'
import { addedBelow, lineAt, linesOf, type Repair, together } from '../../../text/repairs.js'
import type { SpecDocument } from '../spec-document.js'

const MARKER = /^(\s{0,3})(?:(\d{1,9})([.)])|[-+*])(?=\s)/

interface Item {
  readonly line: number
  readonly marker: RegExpExecArray
}

/** The items of the constraints, when each begins with a marker of its own and they are all there is. */
function itemsOf(spec: SpecDocument): readonly Item[] | null {
  const items = (spec.record.constraints?.items ?? []).map((_, i) => {
    const line = spec.positions.get(`/constraints/items/${i}`)?.line ?? 0
    return { line, marker: MARKER.exec(lineAt(spec, line)) }
  })
  const own = items.filter((item): item is Item => item.marker !== null)
  return own.length === items.length && items.length > 0 ? own : null
}

/** Another constraint as the last one of the list. */
export function appendedConstraint(spec: SpecDocument, text: string): Repair {
  const items = itemsOf(spec)
  const last = items?.at(-1)
  const end = spec.record.sections.find((section) => section.name === 'Critical Constraints')?.end
  if (!items || !last || end === undefined) return {}
  const below = linesOf(spec).slice(last.line, end)
  if (!below.every((line) => line === '' || /^\s/.test(line))) return {}
  const [, indent = '', number, dot = ''] = last.marker
  const counts = Number(number) === items.length
  const same = items.length > 1 && items.every(({ marker }) => marker[2] === number)
  if (number !== undefined && !counts && !same) return {}
  const marker = number === undefined ? last.marker[0].trim() : `${Number(number) + (same ? 0 : 1)}${dot}`
  return addedBelow(spec, end, `${indent}${marker} ${text}`)
}

/** The list numbered from one on, unless the text refers to its numbers or its items hold lists of their own. */
export function renumberedConstraints(spec: SpecDocument): Repair {
  const items = itemsOf(spec)
  const [first, last] = [items?.[0], items?.at(-1)]
  if (!items || !first || !last || /\bconstraints?[ \t]{0,2}#?\d/i.test(spec.text)) return {}
  const numbered = items.every(({ marker }) => marker[2] !== undefined)
  const region = linesOf(spec).slice(first.line, last.line)
  if (!numbered && region.some((line) => /^\s+(?:[-+*]|\d{1,9}[.)])\s/.test(line))) return {}
  const edits = items.flatMap(({ line, marker }, i): Edit[] => {
    const [whole, indent = '', number, dot = '.'] = marker
    if (number === String(i + 1)) return []
    const text = `${i + 1}${number === undefined ? '.' : dot}`
    return [{ line, column: indent.length + 1, endLine: line, endColumn: whole.length + 1, text }]
  })
  return together(edits.map((fix) => ({ fix })))
}
