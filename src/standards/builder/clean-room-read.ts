import type { Line } from '../../text/blocks.js'
import { keyValue } from '../../text/key-value.js'
import { located, type Part } from '../../text/located.js'
import type { Section, Statement } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { PACKAGE_ID, packageIds } from './ids.js'
import { installSteps, passAnswer } from './install-steps.js'
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
  const steps = installSteps(section)
  const told = order || sentence ? null : steps
  const names = nested.length ? nested : orderedIds(orderText).map((id) => located(id, at ?? section.range))
  const words = orderText.replace(/\bPKG-[A-Z0-9-]+\b/g, '').replace(/->|→/g, '')
  // "… → PKG-X" and "(25 existing) → PKG-X" leave packages out, so they are no list of all of them.
  const elided =
    /\.\.\.|…|\([^()]{0,200}\b(?:packages?|existing|others?|remaining|rest)\b[^()]{0,200}\)/i.test(words)
  const pure = !elided && /^[\s,>\-+&0-9.()`*]*$/.test(words.replace(/\([^()]{0,200}\)/g, ''))
  const pass = pairs(section).find(({ pair }) =>
    /^(?:all\b.{0,40}\b)?(?:tests?|gates?)\b(?:.{0,20}\bpass| after each)/i.test(pair.key),
  )
  const said = pass && passAnswer(pass.pair.value)
  const answer = steps?.pass === false ? false : said
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
      ]) ??
      (steps && located(steps.order.length, steps.at)),
    install_order: names.length && at ? located(names, at) : told && located(told.order, told.at),
    install_order_stated: at && !pure && nested.length === 0 ? located(plain(orderText), at) : null,
    all_tests_pass:
      pass && typeof answer === 'boolean'
        ? located(answer, pass.pair.range)
        : passSentence && answer !== false
          ? located(true, passSentence.range)
          : steps && typeof steps.pass === 'boolean'
            ? located(steps.pass, steps.at)
            : null,
    all_tests_pass_hedged: pass && said && takesBack(pass.pair.value) ? located(true, pass.pair.range) : null,
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
