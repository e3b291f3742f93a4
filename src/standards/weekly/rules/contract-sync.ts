import type { Rule } from '../../../model/rule.js'
import { rewritten } from '../../../text/repairs.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { digestIn } from '../value-forms.js'
import { at, missingKeys } from './said.js'

export const contractSync: Rule<WeeklyHandoff> = {
  id: 'weekly/contract-sync',
  severity: 'error',
  summary:
    'Contract Sync states the assembly repository and commit, the lock with its SHA-256, and the schema versions.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    yield* missingKeys(document, 'contract_sync', {
      ree_assembly_repo: 'the repository of the contract',
      ree_assembly_commit: 'its git sha',
      contract_lock_path: 'the path of the lock file in this repository',
      contract_lock_hash: 'the SHA-256 of the lock file, 64 hex digits (sha256sum <path>)',
      schema_version_set: 'the schema versions with commas between them, such as `experiment_pack/v1`',
    })
    const sync = document.record.contract_sync
    for (const key of ['ree_assembly_repo', 'contract_lock_path'] as const) {
      const text = sync?.[key]
      if (text === undefined || !/^(?:n\/?a|none)\b/i.test(text)) continue
      const reason = /[a-z]/i.test(text.replace(/^(?:n\/?a|none)/i, ''))
      yield {
        at: at(document, `/contract_sync/${key}`),
        ...(reason ? { severity: 'warning' as const } : {}),
        message: `${key} is "${text}", so nobody can tell which contract was used. Write it.`,
      }
    }
    const hash = sync?.contract_lock_hash
    if (hash !== undefined && digestIn(hash) === null) {
      yield {
        at: at(document, '/contract_sync/contract_lock_hash'),
        message: `contract_lock_hash is "${hash}", which is no SHA-256. Write the 64 hex digits that sha256sum ${sync?.contract_lock_path ?? '<path>'} prints.`,
      }
    }
    for (const [i, version] of (sync?.schema_version_set ?? []).entries()) {
      if (/^[\w.-]{1,100}\/v\d[\w.-]{0,20}$/i.test(version)) continue
      yield {
        at: at(document, `/contract_sync/schema_version_set/${i}`),
        severity: 'warning',
        message: `"${version}" in schema_version_set is no schema with its version. Write it like experiment_pack/v1.`,
        ...rewritten(
          document,
          `/contract_sync/schema_version_set/${i}`,
          version,
          version.replace(/^([\w.-]{1,100}?)[ @:/_-]{1,2}v?(\d[\w.-]{0,20})$/i, '$1/v$2'),
        ),
      }
    }
  },
}
