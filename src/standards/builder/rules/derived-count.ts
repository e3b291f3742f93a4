import type { Document } from '../../../model/document.js'
import { fromWord } from '../../../text/letters.js'
import { lineAt, type Repair } from '../../../text/repairs.js'
import type { ResultsRecord, TestCounts } from '../records.js'

const PARTS = ['total', 'passed', 'failed', 'skipped'] as const
export type Part = (typeof PARTS)[number]

const NAMES: Readonly<Record<Part, string>> = {
  total: 'Total',
  passed: 'Passed',
  failed: 'Failed',
  skipped: 'Skipped',
}

/** A bullet that states one count and nothing else, cut where its name and its number stand. */
const BULLET =
  /^(\s*[-+*]\s+[*_]{0,2})(Total|Passed|Failed|Skipped)([*_]{0,2}:[*_]{0,2}\s*[*_`]{0,2})\d+( tests?)?([*_`]{0,2}\s*)$/i

/** Whether a line names the count with a number in another way: `* Total = 38 tests`. Then nothing is written beside it. */
export const isSpokenFor = (body: string, part: Part): boolean =>
  body.split('\n').some((line) => {
    const words = fromWord(line).toLowerCase()
    const name = NAMES[part].toLowerCase()
    return words.startsWith(name) && /^(?![a-z]).*\d/.test(words.slice(name.length))
  })

/** Whether the baseline, which is of the full run, says another total. */
const isContradicted = ({ record }: Document<ResultsRecord>, pointer: string, count: number): boolean =>
  pointer === '/full_regression' && (record.baseline_snapshot?.total_tests ?? count) !== count

/** A count that is not stated, where the other three leave only one number for it: a bullet below that of another. */
export function derivedCount(
  results: Document<ResultsRecord>,
  pointer: string,
  run: TestCounts,
  part: Part,
): Repair {
  const count = run.notation === 'fields' && run.other === undefined ? countOf(run, part) : null
  const before = PARTS.slice(0, PARTS.indexOf(part)).filter((each) => run[each] !== undefined)
  const near = before.at(-1) ?? PARTS.find((each) => run[each] !== undefined)
  const place = near && results.positions.get(`${pointer}/${near}`)
  const text = place ? lineAt(results, place.line) : ''
  const bullet = BULLET.exec(text)
  if (count === null || !place || !bullet) return {}
  if (part === 'total' && isContradicted(results, pointer, count)) return {}
  const [, lead = '', , middle = '', , end = ''] = bullet
  const line = `${lead}${NAMES[part]}${middle}${count}${end.trimEnd()}`
  const isFirst = before.length === 0
  const column = isFirst ? 1 : text.length + 1
  const range = { line: place.line, column, endLine: place.line, endColumn: column }
  return { fix: { ...range, text: isFirst ? `${line}\n` : `\n${line}` } }
}

/** When all of the total is accounted for, nothing is left to fail or to be skipped; a failure is never made up. */
function countOf({ total, passed, failed, skipped }: TestCounts, part: Part): number | null {
  if (part === 'total')
    return passed !== undefined && failed !== undefined && skipped !== undefined
      ? passed + failed + skipped
      : null
  if (total === undefined) return null
  const stated = [passed, failed, skipped].filter((each) => each !== undefined)
  const rest = total - stated.reduce((sum, each) => sum + each, 0)
  if (rest === 0 && part !== 'passed') return 0
  return stated.length === 2 && rest >= 0 && part !== 'failed' ? rest : null
}
