import type { Range } from '../../model/position.js'
import type { Line } from '../../text/blocks.js'
import { keyValue } from '../../text/key-value.js'
import { located, type Part } from '../../text/located.js'
import type { Section, Statement } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { PACKAGE_ID, packageIds } from './ids.js'
import { type InstallSteps, installSteps, passAnswer } from './install-steps.js'
import { takesBack } from './new-failures.js'
import { lines, numberBefore, numberBy, pairs } from './results-lines.js'

/** "All tests pass after each install." without a key. */
const ALL_PASS =
  /(?:^|[:,;.] )(?:and )?all\b([^:.;]{0,40}\b(?:tests?|gates?)\b[^:.;]{0,20})\bpass(?:es|ed)?\b(?![^.;]{0,60}\b(?:except|but|not)\b)/i
const NOT_YET =
  /\b(?:not|never|can|could|must|need|shall|should|will|would|may|might|to|if|once|until|when)\b|n['’]t\b/i
const saysAllPass = (text: string): boolean => {
  const [, words] = ALL_PASS.exec(text) ?? []
  return words !== undefined && !NOT_YET.test(words)
}

export function readCleanRoom(section: Section): Record<string, Part> {
  const steps = installSteps(section)
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
      ]) ??
      (steps && located(steps.order.length, steps.at)),
    ...installOrder(section, steps),
    ...allTestsPass(section, steps),
    command_log: log ? located(plain(log.pair.value) || 'listed', log.pair.range) : null,
    waves: waves.length
      ? located(
          waves.map(({ pair }) => located(`${pair.key}: ${plain(pair.value)}`, pair.range)),
          section.range,
        )
      : null,
  }
}

/** The order as it is written, on one line or as a list below its key; of a room that writes none, that of its steps. */
function installOrder(section: Section, steps: InstallSteps | null): Record<string, Part> {
  const written = writtenOrder(section)
  if (!written) return { install_order: steps && located(steps.order, steps.at) }
  const { line, value, range } = written
  const below = value === '' ? nestedLines(section, line) : []
  if (below.length > 0 && below.every(({ text }) => packageIds(text).length > 0)) {
    const names = below.flatMap(({ text, range }) => packageIds(text).map((id) => located(id, range)))
    return { install_order: located(names, range) }
  }
  const text = value === '' ? below.map(({ text }) => text).join(' ') : `${value}${wrapped(section, line)}`
  const names = orderedIds(text).map((id) => located(id, range))
  return {
    install_order: names.length > 0 ? located(names, range) : null,
    install_order_stated: namesAll(text) ? null : located(plain(text), range),
  }
}

interface Written {
  readonly line: Line
  readonly value: string
  readonly range: Range
}

/** `Install order: …`, or a sentence about the order. */
function writtenOrder(section: Section): Written | undefined {
  const keyed = pairs(section).find(({ pair }) => /^(?:install(?:ation)? )?order\b/i.test(pair.key))
  if (keyed) return { line: keyed.line, value: keyed.pair.value, range: keyed.pair.range }
  const line = [...lines(section)].find(({ text }) =>
    /^install order\b|\bin order\b(?=.*\bPKG-)|\b(?:resolver|resolved|dependency|topological) order\b/i.test(
      plain(text),
    ),
  )
  return line && { line, value: line.text, range: line.range }
}

/** Whether an order is nothing but names; "… → PKG-X" and "(25 existing) → PKG-X" leave packages out. */
function namesAll(order: string): boolean {
  const words = order.replace(/\bPKG-[A-Z0-9-]+\b/g, '').replace(/->|→/g, '')
  const elided =
    /\.\.\.|…|\([^()]{0,200}\b(?:packages?|existing|others?|remaining|rest)\b[^()]{0,200}\)/i.test(words)
  return !elided && /^[\s,>\-+&0-9.()`*]*$/.test(words.replace(/\([^()]{0,200}\)/g, ''))
}

/** What its key answers, else a sentence, else the steps; a step that did not pass is a no to each of them. */
function allTestsPass(section: Section, steps: InstallSteps | null): Record<string, Part> {
  const key = pairs(section).find(({ pair }) =>
    /^(?:all\b.{0,40}\b)?(?:tests?|gates?)\b(?:.{0,20}\bpass| after each)/i.test(pair.key),
  )
  const answer = key ? passAnswer(key.pair.value) : null
  const failed = steps?.pass === false
  const hedged = key && answer && takesBack(key.pair.value)
  const all_tests_pass_hedged = hedged ? located(true, key.pair.range) : null
  if (key && (failed || answer !== null))
    return { all_tests_pass: located(!failed && answer, key.pair.range), all_tests_pass_hedged }
  const sentence =
    key || failed ? undefined : [...lines(section)].find(({ text }) => saysAllPass(plain(text)))
  if (sentence) return { all_tests_pass: located(true, sentence.range) }
  return { all_tests_pass: steps && steps.pass !== null ? located(steps.pass, steps.at) : null }
}

/** Ids in the order of installation; one that stands there twice is said twice. */
const orderedIds = (text: string): string[] => {
  const known = new Set(packageIds(text))
  return (text.match(PACKAGE_ID) ?? []).filter((id) => known.has(id))
}

/** What follows on the next lines when an arrow or a comma says that a list goes on. */
function wrapped(section: Section, start: Line): string {
  let last = start
  let text = ''
  for (const line of lines(section)) {
    if (line.range.line !== last.range.line + 1) continue
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
