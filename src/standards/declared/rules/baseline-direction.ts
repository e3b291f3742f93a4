import type { Rule } from '../../../model/rule.js'
import { movements, pointerOf } from '../baseline.js'
import type { DeclaredHandoff } from '../handoff.js'

export const baselineDirection: Rule<DeclaredHandoff> = {
  id: 'declared/baseline-direction',
  severity: 'error',
  summary:
    'Values of the baseline do not move the wrong way against the previous handoff without a stated reason.',
  *check({ document, declaration, parts, before, baseline, previous }) {
    if (parts.length === 0 || before === null || baseline.regressed !== true) return
    for (const { field, name, before: then, after: now, wrong } of movements(
      document.record,
      before,
      declaration.baseline,
    )) {
      if (wrong !== true) continue
      const [moved, rule] = field.direction === 'must-not-fall' ? ['fell', 'fall'] : ['rose', 'rise']
      yield {
        at: { path: document.path, pointer: pointerOf(field.field) },
        message: `${name} ${moved} from ${String(then)} to ${String(now)} against ${previous?.id ?? 'the previous handoff'}; it must not ${rule}. Put it right, or add "- Reason: …".`,
      }
    }
  },
}
