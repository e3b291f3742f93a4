import type { Line } from '../../text/blocks.js'
import { type KeyValue, keyValue } from '../../text/key-value.js'
import { type Located, located } from '../../text/located.js'
import { oncePerDocument } from '../../text/once-per-document.js'
import { type Section, type Statement, statements, walk } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { columnOf, type Table } from '../../text/table.js'
import { leadingNumber } from './count-notations.js'
import { idIn } from './ids.js'

type Pair = { readonly line: Line; readonly pair: KeyValue }

/** Every key with its value, code included. */
export const pairs = oncePerDocument((section: Section): readonly Pair[] => [
  ...[...lines(section)].flatMap(separate).flatMap((line) => {
    const pair = keyValue(line)
    return pair ? [{ line, pair }] : []
  }),
  ...[...walk(section)].flatMap((part) =>
    part.blocks.flatMap((block) => (block.type === 'table' ? afterPairs(block) : [])),
  ),
])

/** "Packages installed: 24, total tests: 750" states two things. */
const BETWEEN =
  /[,;|·] {1,3}(?=[*_]{0,2}(?:total |staged )?(?:tests?|packages?)\b[^:,;]{0,30}:)|[.;] {1,3}(?=[*_]{0,2}(?:any )?new (?:test )?failures?\b[^:.;]{0,60}:)/i

function separate(line: Line): readonly Line[] {
  const said = line.text.includes(' = ') ? line.text.replace(EQUALS, '$1: ') : line.text
  const parts = said.includes(':') ? said.split(BETWEEN) : []
  return said === line.text && parts.length < 2 ? [line] : parts.map((text) => ({ ...line, text }))
}
const EQUALS = /^((?:total |staged )?(?:tests?|packages?)\b[^:=]{0,40}?) = (?=\d)/i

/** Of a table Metric | Before | After the names and what holds after the work. */
function afterPairs(table: Table): Pair[] {
  const after = table.header.cells.length > 2 ? afterColumn(table) : -1
  if (after < 1) return []
  return table.rows.flatMap(({ cells }) => {
    const [name, value] = [cells[0], cells[after]]
    if (!name || !value) return []
    return [
      {
        line: { text: `${name.text}: ${value.text}`, range: value.range },
        pair: { key: plain(name.text), value: value.text, range: value.range },
      },
    ]
  })
}

/** The column of what holds now: "After", or the last of columns that are called by handoffs. */
export function afterColumn(table: Table): number {
  const names = table.header.cells.slice(1).map((cell) => plain(cell.text))
  const byId = names.length > 1 && names.every((name) => idIn(name) !== null)
  return byId ? names.length : columnOf(table, /^(?:after|now|current)\b/i)
}

export function* lines(section: Section): Generator<Statement> {
  for (const part of walk(section)) yield* statements(part.blocks, { code: true })
}

/** The first value whose key matches the earliest of the patterns: the standard's own words before looser ones. */
export function numberBy(section: Section, keys: readonly RegExp[]): Located | null {
  const all = pairs(section)
  for (const key of keys) {
    for (const { pair } of all) {
      const number = key.test(pair.key) ? leadingNumber(pair.value) : null
      if (number !== null) return located(number, pair.range)
    }
  }
  return null
}

/** A number that stands before its noun in running text: "23 packages installed". */
export function numberBefore(section: Section, patterns: readonly RegExp[]): Located | null {
  for (const pattern of patterns) {
    for (const line of lines(section)) {
      const match = pattern.exec(plain(line.text))
      if (match?.[1]) return located(Number(match[1].replaceAll(',', '')), line.range)
    }
  }
  return null
}

/** Everything a section says, for words that explain. */
export const sectionText = (section: Section): string =>
  [...lines(section)].map((line) => plain(line.text)).join('\n')
