import type { Item, Line } from '../../text/blocks.js'
import { keyValue } from '../../text/key-value.js'
import { withoutSigns } from '../../text/letters.js'
import { type Located, located, type Part } from '../../text/located.js'
import { type Section, statements } from '../../text/outline.js'
import { isPlaceholder, plain, saysNone } from '../../text/plain.js'
import type { Table } from '../../text/table.js'

const NO_POINT =
  /^(?:there (?:are|is|were|was) )?no (?:(?:further|additional|other|new|open|known|major|significant|design|implementation|remaining) ){0,3}(?:deviations?|decisions?|questions?)\b/i

/** What the design says is no point of its own: "No decisions beyond those in the design." */
const BEYOND_DESIGN =
  /\b(?:beyond|besides|other than|outside|apart from)\s(?:(?:those|what|the ones)\s(?:is\s|are\s)?(?:(?:made|stated|recorded)\s)?(?:in|of|from)\s)?(?:the\s)?(?:design|spec(?:ification)?)(?:\sdoc(?:ument)?)?[.!]?$/i

/** "None", "No deviations." and the like; "No deviations except …" names one. */
function saysNoPoint(text: string): boolean {
  if (saysNone(text)) return true
  const words = withoutSigns(plain(text))
  return (
    NO_POINT.test(words) &&
    !/\b(?:but|except|excepting|however|apart|besides|other than|only|beyond)\b/i.test(
      words.replace(BEYOND_DESIGN, ''),
    )
  )
}

type More = (text: string, at: Located['at']) => Record<string, Part>

/**
 * Points of a section: bullets whose lines are `Decision: …` and `Rationale: …`, plain bullets, table rows. Null
 * when there is no such section or only placeholders stand in it; empty for "None".
 */
export function readPoints(
  section: Section | undefined,
  main: string,
  fields: Readonly<Record<string, RegExp>>,
  more?: More,
): Located | null {
  if (!section) return null
  const points: Located[] = []
  const add = (lines: readonly Line[], at: Located['at']): void => {
    const point = pointOf(lines, at, main, fields, more)
    if (point) points.push(point)
  }
  let loose: Line[] = []
  let none = false
  for (const block of [...section.blocks, ...section.children.flatMap((child) => child.blocks)]) {
    if (block.type === 'list') for (const item of block.items) add(itemLines(item), item.range)
    else if (block.type === 'table') points.push(...rowPoints(block, main, fields, more))
    else if (block.type === 'paragraph') {
      loose = block.lines.filter((line) => !/^</.test(line.text))
      none ||= loose.some((line) => saysNoPoint(line.text))
      const first = loose[0]
      if (first && keyValue(first)?.key.toLowerCase() === main) add(loose, first.range)
    }
  }
  none ||= section.blocks.some(
    (block) =>
      block.type === 'list' && block.items.some((item) => saysNoPoint(itemLines(item)[0]?.text ?? '')),
  )
  return points.length || none ? located(points, section.range) : null
}

const itemLines = (item: Item): Line[] => [...statements(item.blocks)]

function pointOf(
  lines: readonly Line[],
  at: Located['at'],
  main: string,
  fields: Readonly<Record<string, RegExp>>,
  more?: More,
): Located | null {
  const parts: Record<string, Part> = {}
  const own: Line[] = []
  for (const line of lines) {
    const pair = keyValue(line)
    const field = pair && Object.entries(fields).find(([, key]) => key.test(pair.key))?.[0]
    if (pair && field) {
      if (!isPlaceholder(pair.value)) parts[field] = located(plain(pair.value), pair.range)
    } else if (pair && pair.key.toLowerCase() === main) own.unshift({ text: pair.value, range: pair.range })
    else own.push(line)
  }
  const first = own[0]
  const text = plain(first?.text ?? '')
  if (!first || isPlaceholder(text) || saysNoPoint(text)) return null
  return located({ [main]: located(text, first.range), ...more?.(first.text, first.range), ...parts }, at)
}

/** A table with the point in its first column and further fields in columns of their name. */
function rowPoints(
  table: Table,
  main: string,
  fields: Readonly<Record<string, RegExp>>,
  more?: More,
): Located[] {
  const heads = table.header.cells.map((cell) => plain(cell.text))
  const mainColumn = Math.max(
    0,
    heads.findIndex((head) => head.toLowerCase().startsWith(main)),
  )
  return table.rows.flatMap((row) => {
    const cell = row.cells[mainColumn]
    if (!cell || isPlaceholder(cell.text) || saysNoPoint(cell.text)) return []
    const parts = Object.fromEntries(
      Object.entries(fields).map(([field, key]): [string, Part] => {
        const at = heads.findIndex((head, i) => i !== mainColumn && key.test(head))
        const other = row.cells[at]
        return [field, other && !isPlaceholder(other.text) ? located(plain(other.text), other.range) : null]
      }),
    )
    return [
      located(
        { [main]: located(plain(cell.text), cell.range), ...more?.(cell.text, cell.range), ...parts },
        row.range,
      ),
    ]
  })
}
