import { CONFIG_PATH } from '../config/defaults.js'
import { ConfigError, loadConfig } from '../config/load.js'
import type { ChangeSet } from '../model/change-set.js'
import type { Finding } from '../model/finding.js'
import type { ChecklistItem } from '../model/handoff.js'
import type { Repository } from '../model/repository.js'
import { helpOf } from './locate.js'

/** Files that decide how handoffs are judged. */
const isPolicy = (path: string): boolean => path === CONFIG_PATH || path.startsWith('.github/workflows/')

/**
 * A change that touches policy is judged by base's policy, and says so; one that makes the configuration unreadable
 * has an error at its line.
 */
export async function policyFindings(
  change: ChangeSet,
  repository: Repository,
): Promise<{ findings: readonly Finding[]; checklist: readonly ChecklistItem[] }> {
  const files = change.mode === 'change' && change.files.state === 'found' ? change.files.value : []
  const touched = files.filter((file) => isPolicy(file.path) || isPolicy(file.previousPath ?? ''))
  if (touched.length === 0) return { findings: [], checklist: [] }
  const findings: Finding[] = []
  if (touched.some((file) => file.path === CONFIG_PATH && file.status !== 'removed')) {
    try {
      await loadConfig(repository, 'head')
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      findings.push({
        rule: 'policy/configuration',
        severity: 'error',
        message: `after this change the configuration cannot be used: ${error.detail}. It is judged by base's configuration until then.`,
        path: CONFIG_PATH,
        ...error.range,
        handoff: null,
        help: helpOf('policy/configuration'),
      })
    }
  }
  const names = touched.map((file) => file.path).join(', ')
  return {
    findings,
    checklist: [
      {
        id: 'policy',
        text: 'The change touches the policy of this gate; a person agrees with that',
        state: 'manual',
        evidence: `judged by the policy of base; changed: ${names}`,
      },
    ],
  }
}
