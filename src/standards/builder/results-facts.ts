import type { Line } from '../../text/blocks.js'
import { keyValue } from '../../text/key-value.js'
import { fromWord } from '../../text/letters.js'
import { type Located, located, type Part } from '../../text/located.js'
import { type Section, type Statement, statements, walk } from '../../text/outline.js'
import { plain, saysNone } from '../../text/plain.js'
import { PACKAGE_ID, packageIds } from './ids.js'
import { packageList } from './package-list.js'
import { leadingNumber } from './results-counts.js'
import { lines, numberBefore, numberBy, pairs, sectionText } from './results-lines.js'

/** "(installed root only)" behind a total; "(28 existing + 12 new)" is no scope. */
const SCOPE = /\(((?=[^()]{0,80}\b(?:installed|staged|clean[- ]?room|scoped|only)\b)[^()\d]{1,80})\)/i

export function readBaseline(section: Section): Record<string, Part> {
  const listed = packageList(section)
  const total = pairs(section).find(
    ({ pair }) => /^total tests/i.test(pair.key) && leadingNumber(pair.value) !== null,
  )
  const scope = total && (/\(([^()]{1,80})\)/.exec(total.pair.key)?.[1] ?? SCOPE.exec(total.pair.value)?.[1])
  return {
    packages_installed:
      numberBy(section, [
        /^packages? installed/i,
        /^(?:clean-room )?installed packages?$/i,
        /^package count|^CP_BOOTSTRAP(?:\.tar\.gz)? package count/i,
        /^packages? (?:in|count)\b/i,
        /^packages$/i,
      ]) ?? numberBefore(section, [/(?<![\d.])(\d[\d,]{0,6}) packages? (?:are |were )?installed\b/i]),
    total_tests:
      numberBy(section, [
        /^total tests/i,
        /^tests? total/i,
        /^staging tests/i,
        /\btest totals?$/i,
        /^installed .{0,40}\btests$/i,
        /^tests$/i,
      ]) ??
      numberBefore(section, [/(?<![\d.])(\d[\d,]{0,8}) (?:total tests|(?:staged )?tests (?:in )?total)\b/i]),
    total_tests_scope: scope && total ? located(scope, total.pair.range) : null,
    packages: listed,
    reason: reasonIn(section),
    text: located(sectionText(section), section.range),
  }
}

/** `Reason: …` states why something fell. */
function reasonIn(section: Section): Located | null {
  const found = pairs(section).find(({ pair }) => /^reason\b/i.test(pair.key) && plain(pair.value) !== '')
  return found ? located(plain(found.pair.value), found.pair.range) : null
}

export function readCleanRoom(section: Section): Record<string, Part> {
  const order = pairs(section).find(({ pair }) => /^install(?:ation)? order\b/i.test(pair.key))
  const sentence = order
    ? null
    : [...lines(section)].find((line) => /^install order\b/i.test(plain(line.text)))
  const stated = order ? order.pair.value : (sentence?.text ?? '')
  const orderText = `${stated}${stated === '' ? '' : wrapped(section, order?.line ?? sentence)}`
  const at = order?.pair.range ?? sentence?.range
  const nested = order && orderText === '' ? nestedNames(section, order.line) : []
  const names = nested.length ? nested : orderedIds(orderText).map((id) => located(id, at ?? section.range))
  const words = orderText.replace(/\bPKG-[A-Z0-9-]+\b/g, '').replace(/->|→/g, '')
  // "… → PKG-X" and "(existing packages) → PKG-X" leave packages out, so they are no list of all of them.
  const elided = /\.\.\.|…|\([^()]{0,200}\bpackages?\b[^()]{0,200}\)/.test(words)
  const pure = !elided && /^[\s,>\-+&0-9.()`*]*$/.test(words.replace(/\([^()]{0,200}\)/g, ''))
  const pass = pairs(section).find(({ pair }) =>
    /^all\b.{0,40}\b(?:tests?|gates?)\b.{0,20}\bpass/i.test(pair.key),
  )
  const answer =
    pass &&
    /^(yes|no|true|false|pass|fail)\b(?!\s*[/|])/i.exec(fromWord(plain(pass.pair.value)))?.[1]?.toLowerCase()
  const log = pairs(section).find(({ pair }) => /\blogs?\b/i.test(pair.key))
  const waves = pairs(section).filter(({ pair }) => /^wave \d/i.test(pair.key))
  return {
    packages_installed:
      numberBy(section, [
        /^packages? installed/i,
        /^installed packages?/i,
        /^packages?(?: count| total)?$/i,
        /package count$/i,
      ]) ??
      numberBefore(section, [
        /(?<![\d.])(\d[\d,]{0,6}) (?:total )?packages?\b(?! archives?)/i,
        /(?<![\d.])(\d[\d,]{0,6}) receipts?\b/i,
      ]),
    install_order: names.length && at ? located(names, at) : null,
    install_order_stated: at && !pure && nested.length === 0 ? located(plain(orderText), at) : null,
    all_tests_pass: pass && answer ? located(/^(?:yes|true|pass)$/.test(answer), pass.pair.range) : null,
    command_log: log ? located(plain(log.pair.value) || 'listed', log.pair.range) : null,
    waves: waves.length
      ? located(
          waves.map(({ pair }) => located(`${pair.key}: ${plain(pair.value)}`, pair.range)),
          section.range,
        )
      : null,
  }
}

/** Ids in the order of installation; one that stands there twice is said twice. */
const orderedIds = (text: string): string[] => {
  const known = new Set(packageIds(text))
  return (text.match(PACKAGE_ID) ?? []).filter((id) => known.has(id))
}

/** What follows on the next lines when an arrow or a comma says that a list goes on. */
function wrapped(section: Section, start: Line | null | undefined): string {
  let last = start
  let text = ''
  for (const line of lines(section)) {
    if (!last || line.range.line !== last.range.line + 1) continue
    if (!/(?:→|->|>|,)\s*$/.test(last.text) && !/^(?:→|->|>|,)/.test(line.text)) break
    text += ` ${line.text}`
    last = line
  }
  return text
}

/** Package ids in the lines directly below a key that has no value of its own. */
function nestedNames(section: Section, key: Line): Located[] {
  const names: Located[] = []
  let first: Statement | null = null
  for (const line of lines(section)) {
    if (line.range.line <= key.range.line) continue
    const ids = packageIds(line.text)
    first ??= line
    // The list ends where something else begins: text behind it, or an outer bullet.
    if (ids.length === 0 || line.from !== first.from || line.depth < first.depth) break
    names.push(...ids.map((id) => located(id, line.range)))
  }
  return names
}

/** Failures that the author says are new. `[]` for NONE; hedged when NONE is qualified. */
export function readNewFailures(section: Section): Record<string, Part> {
  const all = pairs(section)
  const stated = all.find(({ pair }) => /^(?:any )?new (?:test )?failures?\b/i.test(pair.key))
  if (!stated) return {}
  const { value, range } = stated.pair
  const text = plain(value).replace(/^\[\s?(?:none|0)?\s?\]$/i, 'NONE')
  if (text === '' || saysNone(text) || /^0\b/.test(text)) {
    const below = text === '' ? itemsBelow(section, stated.line) : []
    const items = below.filter((item) => !saysNone(String(item.value)))
    const rest = text.replace(/^(?:none|n\/a|0|nil)[\s.!*]*/i, '')
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

function itemsBelow(section: Section, key: Line): Located[] {
  const items: Located[] = []
  let inside = false
  for (const line of statements(section.blocks)) {
    if (line.range.line === key.range.line) inside = true
    else if (inside && line.depth > 0 && !keyValue(line)?.key.match(/^command/i))
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
