import about from '../../package.json' with { type: 'json' }
import type { RuleInfo } from '../reports/sarif.js'
import { standards } from '../standards/index.js'

export const version: string = about.version

/** Every rule of every standard, as SARIF tells of them. */
export function ruleInfo(): readonly RuleInfo[] {
  return standards.flatMap(({ rules }) =>
    rules.map(({ id, summary, severity }) => ({ id, summary, severity })),
  )
}
