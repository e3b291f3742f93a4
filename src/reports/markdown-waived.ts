import type { WaivedFinding } from '../model/waiver.js'
import { clip, codeSpan, markdownLink, markdownText } from './escape.js'
import { byImportance } from './grouping.js'
import { type LineLink, placeLink } from './markdown-findings.js'
import type { Plan } from './markdown-plan.js'
import { andMore, plural, SEVERITY_WORDS } from './wording.js'

/** What does not count, who answers for it, why, and for how long. */
export function waivedBlocks(waived: readonly WaivedFinding[], link: LineLink, plan: Plan): string[] {
  if (waived.length === 0) return []
  const shown = byImportance(waived).slice(0, plan.problems) as WaivedFinding[]
  const left = waived.length - shown.length
  const lines = shown.map(
    ({ severity, path, line, rule, help, message, waived: { reason, approver, until } }) => {
      const text = (words: string): string => markdownText(clip(words, plan.text))
      const head = `- ☑️ **${SEVERITY_WORDS[severity]}, waived** ${placeLink(path, line, link)} · ${markdownLink(codeSpan(rule), help)}`
      return `${head}<br>${text(message)}<br>**Why:** ${text(reason)} (${codeSpan(approver)}, until ${until})`
    },
  )
  return [
    `### Waived: ${plural(waived.length, 'finding')}`,
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
    ...(left > 0 && lines.length > 0 ? [`… ${andMore(left, 'waived finding')}.`] : []),
  ]
}
