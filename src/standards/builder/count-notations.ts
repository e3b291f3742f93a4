import type { Range } from '../../model/position.js'
import { type Located, located } from '../../text/located.js'
import { plain } from '../../text/plain.js'
import type { Field } from './count-fields.js'

/** "1 204", "1'204" and "1.204", as long as nothing else can be meant. */
const DIGIT_GROUPS = /^[1-9]\d{0,2}(?:[ '’.]\d{3}){1,2}(?=$|[ ,;)])(?! ?(?:[+=→%]|->))/

/** A number that counts what it stands for: "43", "1,204 tests", "8 + 4 = 12 total"; not collection errors. */
export function leadingNumber(value: string): number | null {
  const text = plain(value)
    .replace(/^[a-z]+(?:[- ][a-z]+){0,5} \((\d{1,6})\)/i, '$1')
    .replace(DIGIT_GROUPS, (group) => group.replace(/[ '’.]/g, ''))
  const sum =
    /^[\d,]+(?: [A-Za-z0-9.]+){0,4}(?: ?\+ ?[\d,]+(?: [A-Za-z0-9.]+){0,4}){1,6} ?= ?(\d[\d,]{0,11})(?!\d)/.exec(
      text,
    )
  // "28 → 40" is 40 after the work.
  const moved = /^~?[\d,]{1,12}(?: [A-Za-z]{1,12})? ?(?:→|->) ?(\d[\d,]{0,11})(?![\d/]|[.]\d)/.exec(text)
  // "12/12" is 12; fractions, decimals and percentages are no counts.
  const first = sum ?? moved ?? /^~?(\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?:\/\1)?(?![\d/]|[.,]\d| ?%)/.exec(text)
  if (!first?.[1]) return null
  return Number(first[1].replaceAll(',', ''))
}

/** "316 collected before interruption" and "91 collection errors" are no counts of tests that ran. */
export const notACount = (value: string): boolean =>
  /^[\W\d]*(?:tests? )?(?:collected before|(?:collected|collection|import) errors?)/i.test(plain(value))

/** Counts in running text: "608 passed, 26 failed, 17 skipped", "13 passed in 0.39s", "12/12 PASS". */
export function proseCounts(text: string, range: Range): Partial<Record<Field | 'errors', Located>> | null {
  const words = plain(text)
  const counts: Partial<Record<Field | 'errors', Located>> = {}
  /** Several patterns are kinds that are counted by themselves. */
  const grab = (field: Field | 'errors', ...kinds: readonly RegExp[]): void => {
    const numbers = kinds.flatMap((kind) => kind.exec(words)?.[1]?.replaceAll(',', '') ?? [])
    if (numbers.length > 0)
      counts[field] = located(
        numbers.reduce((sum, number) => sum + Number(number), 0),
        range,
      )
  }
  grab('passed', /(?<![\d.,/])(\d(?:[\d,]{0,8}\d)?) (?:tests? )?pass(?:ed|es|ing)?\b/i)
  grab('failed', /(?<![\d.,/])(\d(?:[\d,]{0,8}\d)?) (?:tests? )?fail(?:ed|ures?|ing)?\b/i)
  grab('errors', /, ?(\d{1,7}) errors?(?=$|[,;.)=|]| in \d| =)/i)
  grab('other', /(?<![\d.,/])(\d{1,7}) xfailed\b/i, /(?<![\d.,/])(\d{1,7}) xpassed\b/i)
  grab(
    'skipped',
    /(?<![\d.,/])(\d(?:[\d,]{0,8}\d)?) (?:tests? )?(?:skip(?:ped|s)?|ignored|pending)\b/i,
    /(?<![\d.,/])(\d{1,7}) todo\b/i,
  )
  const ratio = /(?<![\d/])(\d{1,7})\/(\d{1,7})(?![\d/]) (?:tests? )?pass/i.exec(words)
  if (ratio && !/gates?\b/i.test(words)) {
    counts.passed = located(Number(ratio[1]), range)
    counts.total = located(Number(ratio[2]), range)
  }
  return counts.passed ? counts : null
}
