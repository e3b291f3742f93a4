import { isPlaceholder, saysNone } from '../../text/plain.js'
import type { ResultsRecord, Snapshot } from './records.js'

const DROP =
  /\b(?:down|drop(?:s|ped)?|fell|fewer|lower|decreas\w*|reduc\w*|remov\w*|delet\w*|retir\w*|shr[aiu]nk)\b/i
/** What fell, as the thing that was taken away, as the thing that became fewer, or as a package by its id. */
const FELL = [
  /\b(?:drop(?:s|ped)?|remov\w*|delet\w*|retir\w*|reduc\w*|consolidat\w*|merg\w*)\b(?: (?:the|these|those|all|some|several|old|obsolete|legacy|duplicate|redundant|unused|\w+ed|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|of|unit|integration|staged|number)){0,5} (?:tests?|packages?)\b(?! (?:fixtures?|director\w+|manifests?|data|files?|names?|ids?|folders?|order|helpers?|output|code|duration|times?))/i,
  /\b(?:tests?|packages?)(?: (?:counts?|totals?|numbers?|suites?|cases?))?(?: (?:of|for|in|from)(?: [\w-]+){1,3}?)?(?: (?:was|were|is|are|has|have|been|now|also|that|which|went|goes|intentionally|deliberately|PKG-\S+)){0,4} (?:down|drop(?:s|ped)?|fell|fewer|lower|decreas\w*|reduc\w*|remov\w*|delet\w*|retir\w*|consolidat\w*|merged|shr[aiu]nk)\b(?! (?:their|its|the|a|some)\b)/i,
  /\b(?:fewer|lower|less) (?:(?:number of|total|staged) )?(?:tests?|packages?)\b/i,
  /\bPKG-[A-Z0-9-]+[^.;]{0,40}\b(?:remov|delet|retir|drop|merg|fold)\w*|\b(?:remov|delet|retir|drop|merg|fold)\w*[^.;]{0,40}\bPKG-[A-Z0-9-]+(?![\w./-])/i,
]
/** "No tests were removed" and "Packages removed: 0" deny a drop. */
const DENIED =
  /\b(?:no(?! longer)|nothing|zero)\b[^.,;:→]{0,40}\b(?:drop|fell|fewer|lower|decreas|reduc|remov|delet|retir|less|lost)|\b(?:not|never|without)\s+(?:\w+\s+)?(?:drop|decreas|reduc|remov|delet|retir)|:\s*(?:0|none|n\/a)\b/i
/** "8 flaky tests", "8 fewer", "by 8" */
const AMOUNT =
  /\b(\d[\d,]{0,8})(?: (?:fewer|lower(?![- ]?case)|less)\b|(?: (?!(?:by|for|from|in|to)\b)[\w-]+){0,3} (?:tests?|packages?)\b(?! (?:data|director\w+|files?|fixtures?|helpers?|imports?|names?))|(?<=\bby [\d,]{1,9})(?![\d,]|\.\d))/gi

/** Words that only say which number is meant. */
const LABELS =
  /\b(?:total|tests?|packages?|installed|staged|all|baseline|before|after|previous(?:ly)?|handoff|was|were|now|from|to|and|the|delta|direction|down|change|count|vs|H-\w+)\b/gi

/** The author's reason for a drop: `Reason: …` in the baseline, or a sentence that names it; null when there is none. */
export function dropReason(
  record: ResultsRecord,
  then: Snapshot | undefined,
  now: Snapshot | undefined,
): string | null {
  const reason = now?.reason
  if (reason !== undefined && !isPlaceholder(reason) && !saysNone(reason)) return reason
  const baseline = (now?.text ?? '')
    .split('\n')
    .filter((line) => !/^(?:reason|explanation|justification|why)\b/i.test(line))
  const stated = new Set(baseline)
  const lines = [...baseline, ...(record.issues_encountered ?? []), ...(record.notes_for_reviewer ?? [])]
  const falls = [
    [then?.packages_installed, now?.packages_installed, /\bpackages?\b|\bPKG-/i],
    [then?.total_tests, now?.total_tests, /\btests?\b|\bpackages?\b|\bPKG-/i],
  ] as const
  const fallen = falls.filter(
    ([before, after]) => before !== undefined && after !== undefined && after < before,
  )
  const sentences = fallen.map(([before, after, subject]) =>
    lines.find((line) => {
      const numbers = (line.match(/\d+/g) ?? []).map(Number)
      if (numbers.includes(before as number) && numbers.includes(after as number)) {
        return (line.replace(LABELS, ' ').match(/[\p{L}_]{3,}/gu) ?? []).length >= 2
      }
      if (DENIED.test(line)) return false
      const difference = (before as number) - (after as number)
      const amounts = [...line.matchAll(AMOUNT)].map(([, amount = '']) => Number(amount.replaceAll(',', '')))
      if (amounts.includes(difference) && DROP.test(line) && subject.test(line)) return true
      if (stated.has(line)) return DROP.test(line) && subject.test(line)
      return subject.test(line) && FELL.some((words) => words.test(line))
    }),
  )
  return sentences.length > 0 && sentences.every((line) => line !== undefined)
    ? (sentences[0] as string).trim()
    : null
}
