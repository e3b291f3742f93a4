import type { RuleInfo } from '../reports/sarif.js'
import { handoffMissing, loadStandards, toWriteRule } from '../standards/index.js'

/** Every rule of every standard, as SARIF tells of them. */
export async function ruleInfo(): Promise<readonly RuleInfo[]> {
  const [standards, { declaredRules }] = await Promise.all([
    loadStandards(),
    import('../standards/declared/loading.js'),
  ])
  const rules = [
    ...standards.flatMap((standard) => standard.rules),
    ...declaredRules,
    handoffMissing,
    toWriteRule,
  ]
  return rules.map(({ id, summary, severity }) => ({ id, summary, severity }))
}
