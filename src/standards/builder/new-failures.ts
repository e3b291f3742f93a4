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
  if (!stated) return answered(section) ?? headed(section)
  const { value, range } = stated.pair
  const text = withoutSigns(plain(value)).replace(/^\[\s?(?:none|0)?\s?\]$/i, 'NONE')
  if (UNKNOWN.test(text)) return {}
  if (text === '' || NO_FAILURES.test(text) || saysNone(text)) {
    const below = text === '' ? itemsBelow(section, stated.line) : []
    const items = below.filter((item) => !saysNone(String(item.value)))
    const rest = text.replace(/^\W*(?:none|n\/a|0|nil|no(?: new)?(?: test)? \w+)[\s.!*)"']*/i, '')
    const scoped = /^(?:observed|seen|found|known|detected|in|for|within|of|so far|yet)\b/i.test(rest)
    if (text === '' && below.length === 0) return {}
    const exception = EXCEPTION.exec(rest)?.[1]
    if (exception !== undefined && !OLD.test(exception))
      return { new_failures: located([...items, located(exception, range)], range) }
    return {
      new_failures: located(items, range),
      new_failures_hedged:
        scoped || (exception === undefined && takesBack(rest)) ? located(true, range) : null,
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

const UNKNOWN = /^(?:unknown|unchecked|not (?:yet )?(?:run|checked|known|determined|assessed))\b/i
/** "NONE, apart from test_a" */
const EXCEPTION =
  /^\W*(?:except(?:ing)?(?: for)?|excluding|apart from|aside from|other than|but for|but(?= (?:test_|\S+::))) ([^()]{1,200})/i
const OLD = /\b(?:pre-?existing|known|old|already|unrelated|inherited|baseline|on main|before|since)\b/i

/** Whether the words behind an answer take some of it back, or say that nobody has looked. */
export const takesBack = (text: string): boolean =>
  /\b(?:except(?:ing)?|excluding|apart from|aside from|other than|but for|(?<!(?:\b(?:as|the|than)|\d) )expected(?!:| (?:x?fail|skip|none|zero|\d|result|outcome|value))|assum(?:e[ds]?|ing)|presum\w+|pending (?:(?:the|a) )?(?:\w+ )?(?:ci|runs?|review|confirmation|verification)|will be (?:run|checked|confirmed|verified|done)|should (?:all )?(?:pass|be (?:none|no|zero|fine|green|clean|ok))|not (?:yet )?run|to be (?:run|checked|confirmed|verified))\b/i.test(
    text,
  )

/** "### New failures" with what stands below it. */
function headed(section: Section): Record<string, Part> {
  const part = walk(section).find(({ title }) => /^(?:any )?new (?:test )?failures?\b/i.test(title))
  const said = part ? statements(part.blocks) : []
  if (!part || said.length === 0) return {}
  const named = said.filter(({ text }) => !saysNone(text) && !NO_FAILURES.test(plain(text)))
  const names = named.map(({ text, range }) => located(plain(text), range))
  return { new_failures: located(names, part.range) }
}

/** "Introduced new failures? No." */
function answered(section: Section): Record<string, Part> | null {
  const line = statements(section.blocks).find(({ text }) =>
    /\bnew (?:test )?failures?\b[^:?]{0,40}\? (?:no|none)\b/i.test(plain(text)),
  )
  return line ? { new_failures: located([], line.range) } : null
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
