import type { Line } from '../../text/blocks.js'
import { keyValue } from '../../text/key-value.js'
import { withoutSigns } from '../../text/letters.js'
import { type Located, located, type Part } from '../../text/located.js'
import { type Section, statements, walk } from '../../text/outline.js'
import { plain, saysNone } from '../../text/plain.js'
import { pairs } from './results-lines.js'

/** Failures that the author says are new. `[]` for NONE; hedged when NONE is qualified. */
export function readNewFailures(section: Section): Record<string, Part> {
  const all = pairs(section)
  const stated = all.find(({ pair }) => /^(?:any )?new (?:test )?failures?\b/i.test(pair.key))
  if (!stated) return answered(section)
  const { value, range } = stated.pair
  const text = withoutSigns(plain(value)).replace(/^\[\s?(?:none|0)?\s?\]$/i, 'NONE')
  if (text === '' || NO_FAILURES.test(text) || saysNone(text)) {
    const below = text === '' ? itemsBelow(section, stated.line) : []
    const items = below.filter((item) => !saysNone(String(item.value)))
    const rest = text.replace(/^\W*(?:none|n\/a|0|nil)[\s.!*)"']*/i, '')
    const scoped = /^(?:observed|seen|found|known|detected|in|for|within)\b/i.test(rest)
    if (text === '' && below.length === 0) return {}
    return {
      new_failures: located(items, range),
      new_failures_hedged: scoped ? located(true, range) : null,
    }
  }
  const names = text.split(/[,;]\s+/).filter((name) => name !== '')
  return {
    new_failures: located(
      names.map((name) => located(name, range)),
      range,
    ),
  }
}

/** "Introduced new failures? No." */
function answered(section: Section): Record<string, Part> {
  const line = statements(section.blocks).find(({ text }) =>
    /\bnew (?:test )?failures?\b[^:?]{0,40}\? (?:no|none)\b/i.test(plain(text)),
  )
  return line ? { new_failures: located([], line.range) } : {}
}

/** "0", "No", "No new failures." */
const NO_FAILURES = /^(?:0\b|no(?:[.!]?$|(?: new)?(?: test)? (?:failures?|regressions?)\b))/i

/** What is listed below a bullet, or behind a line of text. */
function itemsBelow(section: Section, key: Line): Located[] {
  const items: Located[] = []
  let inside = false
  let least = 1
  for (const line of statements(section.blocks)) {
    if (line.range.line === key.range.line) {
      inside = true
      least = line.from === 'paragraph' ? 0 : line.depth + 1
    } else if (
      inside &&
      line.from === 'item' &&
      line.depth >= least &&
      !keyValue(line)?.key.match(/^command/i)
    )
      items.push(located(plain(line.text), line.range))
    else if (inside) break
  }
  return items
}

/** The points of a section, one for each outer bullet, numbered item or paragraph line. */
export function readPoints(section: Section): Located {
  const points = [...walk(section)].flatMap((part) =>
    statements(part.blocks).filter((line) => line.depth === 0),
  )
  return located(
    points
      .filter((line) => !saysNone(line.text) || /\w{4}\s+\w/.test(plain(line.text)))
      .map((line) => located(plain(line.text), line.range)),
    section.range,
  )
}
