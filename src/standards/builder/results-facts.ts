import type { Line } from '../../text/blocks.js'
import { keyValue } from '../../text/key-value.js'
import { labelOf, onlyLine } from '../../text/label.js'
import { fromWord } from '../../text/letters.js'
import { type Located, located, type Part } from '../../text/located.js'
import type { Section, Statement } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { leadingNumber } from './count-notations.js'
import { PACKAGE_ID, packageIds } from './ids.js'
import { packageList } from './package-list.js'
import { lines, numberBefore, numberBy, pairs, sectionText } from './results-lines.js'

/** "(installed root only)" behind a total; "(28 existing + 12 new)" is no scope. */
const SCOPE = /\(((?=[^()]{0,80}\b(?:installed|staged|clean[- ]?room|scoped|only)\b)[^()\d]{1,80})\)/i

/** A label or sub-heading of what was there before the work. */
const EARLIER = /^(?:before|previous|prior|old)\b/i

/** A snapshot without what it repeats of the one before, where it has both. */
function presentPart(section: Section): Section {
  let earlier = false
  let seen = false
  const blocks = section.blocks.filter((block) => {
    const label = labelOf(onlyLine(block))
    if (label !== null) {
      earlier = EARLIER.test(label)
      seen ||= earlier
    }
    return !earlier
  })
  const children = section.children.filter(({ title }) => !EARLIER.test(title))
  if (!seen && children.length === section.children.length) return section
  const present = { ...section, blocks, children }
  return pairs(present).length > 0 ? present : section
}

export function readBaseline(whole: Section): Record<string, Part> {
  const section = presentPart(whole)
  const listed = packageList(section)
  const totals = pairs(section).filter(
    ({ pair }) => /^(?:total tests|tests \()/i.test(pair.key) && leadingNumber(pair.value) !== null,
  )
  const total = totals.find(({ pair }) => !/\((?:this|own)/i.test(pair.key)) ?? totals[0]
  const scope = total && (/\(([^()]{1,80})\)/.exec(total.pair.key)?.[1] ?? SCOPE.exec(total.pair.value)?.[1])
  return {
    packages_installed:
      numberBy(section, [
        /^packages? installed/i,
        /^(?:clean-room )?installed packages?$/i,
        /^package count|^CP_BOOTSTRAP(?:\.tar\.gz)? package count/i,
        /^packages? (?:in|count)\b/i,
        /^(?:number of |total )?packages(?: installed)?$/i,
      ]) ?? numberBefore(section, [/(?<![\d.])(\d[\d,]{0,6}) packages? (?:are |were )?installed\b/i]),
    total_tests:
      numberBy(section, [
        /^total tests \((?:all|full)/i,
        /^total tests(?! \((?:this|own))/i,
        /^tests? total/i,
        /^test count/i,
        /^staging tests/i,
        /\btest totals?$/i,
        /^installed .{0,40}\btests$/i,
        /^(?:number of )?tests(?: \([^()]{0,60}\))?$/i,
      ]) ??
      numberBefore(section, [
        /(?<![\d.])(\d(?:[\d,]{0,8}\d)?) (?:total tests|(?:staged )?tests (?:(?:in )?total|across))\b/i,
      ]),
    total_tests_scope: scope && total ? located(scope, total.pair.range) : null,
    packages: listed,
    reason: reasonIn(section),
    text: located(sectionText(whole), section.range),
  }
}

/** `Reason: …` states why something fell. */
function reasonIn(section: Section): Located | null {
  const found = pairs(section).find(
    ({ pair }) =>
      /^(?:reason|explanation|justification|why\b.{0,20})$|^reason\b/i.test(pair.key) &&
      plain(pair.value) !== '',
  )
  return found ? located(plain(found.pair.value), found.pair.range) : null
}

/** "All tests pass after each install." without a key. */
const ALL_PASS =
  /(?:^|[:,;.] )(?:and )?all\b([^:.;]{0,40}\b(?:tests?|gates?)\b[^:.;]{0,20})\bpass(?:es|ed)?\b(?![^.;]{0,60}\b(?:except|but|not)\b)/i
const NOT_YET =
  /\b(?:not|never|can|could|must|need|shall|should|will|would|may|might|to|if|once|until|when)\b|n['’]t\b/i
const saysAllPass = (text: string): boolean => {
  const [, words] = ALL_PASS.exec(text) ?? []
  return words !== undefined && !NOT_YET.test(words)
}

/** "YES", "all pass", "3 of 3"; null for what answers nothing. */
function passAnswer(text: string): boolean | null {
  const [, word] = /^(yes|no|true|false|pass|fail|y|n|all pass(?:ed)?)\b(?!\s*[/|])/i.exec(text) ?? []
  if (word !== undefined) return /^(?:y|yes|true|pass|all)/i.test(word)
  const [, some, all] = /^(\d{1,5})(?: of |\/)(\d{1,5})\b/.exec(text) ?? []
  return some === undefined ? null : Number(some) === Number(all)
}

export function readCleanRoom(section: Section): Record<string, Part> {
  const order = pairs(section).find(({ pair }) => /^(?:install(?:ation)? )?order\b/i.test(pair.key))
  const sentence = order
    ? null
    : [...lines(section)].find((line) =>
        /^install order\b|\bin order\b(?=.*\bPKG-)|\b(?:resolver|resolved|dependency|topological) order\b/i.test(
          plain(line.text),
        ),
      )
  const stated = order ? order.pair.value : (sentence?.text ?? '')
  const at = order?.pair.range ?? sentence?.range
  const below = order && stated === '' ? nestedLines(section, order.line) : []
  const isList = below.length > 0 && below.every(({ text }) => packageIds(text).length > 0)
  const nested = isList
    ? below.flatMap(({ text, range }) => packageIds(text).map((id) => located(id, range)))
    : []
  const orderText = isList
    ? ''
    : stated === ''
      ? below.map(({ text }) => text).join(' ')
      : `${stated}${wrapped(section, order?.line ?? sentence)}`
  const names = nested.length ? nested : orderedIds(orderText).map((id) => located(id, at ?? section.range))
  const words = orderText.replace(/\bPKG-[A-Z0-9-]+\b/g, '').replace(/->|→/g, '')
  // "… → PKG-X" and "(25 existing) → PKG-X" leave packages out, so they are no list of all of them.
  const elided =
    /\.\.\.|…|\([^()]{0,200}\b(?:packages?|existing|others?|remaining|rest)\b[^()]{0,200}\)/i.test(words)
  const pure = !elided && /^[\s,>\-+&0-9.()`*]*$/.test(words.replace(/\([^()]{0,200}\)/g, ''))
  const pass = pairs(section).find(({ pair }) =>
    /^(?:all\b.{0,40}\b)?(?:tests?|gates?)\b(?:.{0,20}\bpass| after each)/i.test(pair.key),
  )
  const answer = pass ? passAnswer(fromWord(plain(pass.pair.value))) : null
  const passSentence = pass ? undefined : [...lines(section)].find((line) => saysAllPass(plain(line.text)))
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
    all_tests_pass:
      pass && answer !== null
        ? located(answer, pass.pair.range)
        : passSentence
          ? located(true, passSentence.range)
          : null,
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

/** The lines of the list directly below a key that has no value of its own. */
function nestedLines(section: Section, key: Line): readonly Statement[] {
  const below = [...lines(section)].filter(({ range }) => range.line > key.range.line)
  const [first] = below
  if (!first) return []
  // The list ends where something else begins: text behind it, or an outer bullet.
  const end = below.findIndex(
    (line) =>
      line.from !== first.from ||
      line.depth < first.depth ||
      keyValue(line)?.key.match(/^(?:all|command|full|tests?)\b/i),
  )
  const list = end < 0 ? below : below.slice(0, end)
  return list.some(({ text }) => packageIds(text).length > 0) ? list : []
}
