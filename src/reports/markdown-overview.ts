import { clip, markdownCell } from './escape.js'
import type { HandoffGroup } from './grouping.js'
import type { Plan } from './markdown-plan.js'
import { andMore, baselineWords, problemCount } from './wording.js'

/** A change with fewer handoffs needs no list of them. */
const MANY = 4
const BASELINE = { good: '✅ holds', bad: '❌ regressed', unknown: '❔ unknown' } as const

/** Problems of a group in words: "2 errors and 1 warning". */
export function problemsOf({ findings }: HandoffGroup): string {
  const count = (severity: string): number => findings.filter((each) => each.severity === severity).length
  return problemCount({ errors: count('error'), warnings: count('warning'), notices: count('notice') })
}

/** Of many handoffs one line each. */
export function overview(groups: readonly HandoffGroup[], plan: Plan): string[] {
  if (groups.length < MANY || plan.rows === 0) return []
  const shown = groups.slice(0, plan.handoffs)
  const rows = shown.map((group) => {
    const { id, claims, baseline, previous } = group.handoff
    const contradicted = claims.filter(({ verdict }) => verdict === 'contradicted').length
    const cells = [
      markdownCell(clip(id, 60)),
      problemsOf(group),
      String(contradicted),
      BASELINE[baselineWords(baseline, previous).tone],
    ]
    return `| ${cells.join(' | ')} |`
  })
  const left = groups.length - shown.length
  return [
    ['| Handoff | Problems | Claims contradicted | Baseline |', '| --- | --- | --- | --- |', ...rows].join(
      '\n',
    ),
    ...(left > 0 ? [`… ${andMore(left, 'handoff')}.`] : []),
  ]
}
