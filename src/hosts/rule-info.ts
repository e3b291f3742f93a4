import type { RuleInfo } from '../reports/sarif.js'
import { declaredRules, handoffMissing, standards } from '../standards/index.js'

/** Every rule of every standard, as SARIF tells of them. */
export const ruleInfo = (): readonly RuleInfo[] =>
  [...standards.flatMap(({ rules }) => rules), ...declaredRules, handoffMissing].map(
    ({ id, summary, severity }) => ({
      id,
      summary,
      severity,
    }),
  )
