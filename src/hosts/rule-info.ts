import type { RuleInfo } from '../reports/sarif.js'
import { standards } from '../standards/index.js'

/** Every rule of every standard, as SARIF tells of them. */
export const ruleInfo = (): readonly RuleInfo[] =>
  standards.flatMap(({ rules }) => rules.map(({ id, summary, severity }) => ({ id, summary, severity })))
