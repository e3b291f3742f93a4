import { labelOf, onlyLine } from '../../text/label.js'
import { type Located, located, type Part } from '../../text/located.js'
import type { Section } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { leadingNumber } from './count-notations.js'
import { packageList } from './package-list.js'
import { numberBefore, numberBy, pairs, sectionText } from './results-lines.js'

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
