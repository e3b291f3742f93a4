import type { Item, Line } from '../../text/blocks.js'
import { keyValue } from '../../text/key-value.js'
import { type Located, located } from '../../text/located.js'
import { itemLine, itemText, type Section, statements } from '../../text/outline.js'
import { isPlaceholder, plain } from '../../text/plain.js'
import { packageIds } from './ids.js'
import { linesOf, type SpecSection } from './spec-sections.js'

/** Every item of the outer lists of a section, with the list's own kind. */
export function outerItems(parts: readonly Section[]): { item: Item; ordered: boolean; part: Section }[] {
  return parts.flatMap((part) =>
    part.blocks.flatMap((block) =>
      block.type === 'list' ? block.items.map((item) => ({ item, ordered: block.ordered, part })) : [],
    ),
  )
}

/** "**Layer**: 2", "Wave: 1 of 2" and "Notes:" are metadata and labels; a sentence may hold a colon too. */
function isMetadata(line: Line): boolean {
  const pair = keyValue(line)
  return pair !== null && (pair.key.length <= 25 || line.text.startsWith('**')) && pair.value.length < 200
}

/** Paragraphs count when they say something. */
export function readMission(section: SpecSection): Located {
  const lines = [...linesOf(section.parts)]
  const paragraphs = section.parts.flatMap((part) =>
    part.blocks.flatMap((block) => {
      if (block.type !== 'paragraph' || block.lines.every(isMetadata)) return []
      const text = block.lines.map((line) => line.text).join(' ')
      return isPlaceholder(text) || /^\*\*[^*]{1,200}\*\*$/.test(text) ? [] : [block]
    }),
  )
  const listed = outerItems(section.parts).some(({ item }) => !isPlaceholder(itemText(item)))
  const count = paragraphs.length || (listed ? 1 : 0)
  const second = paragraphs[1]?.lines[0]?.range
  const packages = new Map(
    lines.flatMap((line) => packageIds(line.text).map((id) => [id, line.range] as const)).reverse(),
  )
  return located(
    {
      paragraphs: located(count, second ?? section.range),
      packages: located(
        [...packages].reverse().map(([id, range]) => located(id, range)),
        section.range,
      ),
    },
    section.range,
  )
}

/** Text of an item and everything nested in it. */
export const wholeText = (item: Item): string =>
  plain([...statements(item.blocks, { code: true })].map((line) => line.text).join(' '))

/** `1. 1. 1.` is how Markdown counts by itself: a reader sees 1, 2, 3. */
export function shownNumbers(items: readonly Item[]): (number | null)[] {
  const counting = items.length > 1 && items.every((item) => item.number === items[0]?.number)
  return items.map((item, at) => (counting && item.number !== null ? item.number + at : item.number))
}

export function readConstraints(section: SpecSection): Located {
  const items = outerItems(section.parts)
  const numbers = shownNumbers(items.map(({ item }) => item))
  const listed = items.map(({ item }, at) => {
    const line = itemLine(item)?.range ?? item.range
    const number = numbers[at] ?? null
    return located(
      { number: number === null ? null : located(number, line), text: located(wholeText(item), line) },
      line,
    )
  })
  const loose = listed.length ? [] : [...linesOf(section.parts)].filter((line) => !isPlaceholder(line.text))
  const prose = loose.map((line) => {
    const number = /^\D{0,3}(\d{1,3})[.)]/.exec(line.text)?.[1]
    return located(
      {
        number: number === undefined ? null : located(Number(number), line.range),
        text: located(plain(line.text), line.range),
      },
      line.range,
    )
  })
  const numbered = listed.length
    ? items[0]?.ordered === true
    : /\d[.)]/.test(loose[0]?.text.slice(0, 8) ?? '')
  return located(
    {
      numbered: located(numbered, section.range),
      items: located(listed.length ? listed : prose, section.range),
    },
    section.range,
  )
}

/** Principles stand in a list, under headings of their own, or as paragraphs with a bold lead. */
export function readPrinciples(section: SpecSection): Located {
  const items = outerItems(section.parts).flatMap(({ item }) => {
    const line = itemLine(item)
    return line && !isPlaceholder(itemText(item)) ? [located(plain(itemText(item)), line.range)] : []
  })
  if (items.length) return located(items, section.range)
  const headings = section.parts.slice(1).map((part) => located(part.title, part.range))
  if (headings.length) return located(headings, section.range)
  const rows = section.parts.flatMap((part) =>
    part.blocks.flatMap((block) => {
      if (block.type === 'table')
        return block.rows.map((row) => located(plain(row.cells[0]?.text ?? ''), row.range))
      if (block.type !== 'paragraph') return []
      return block.lines
        .filter((line) => /^(?:\*\*|__)\S/.test(line.text))
        .map((line) => located(plain(line.text), line.range))
    }),
  )
  return located(rows, section.range)
}
