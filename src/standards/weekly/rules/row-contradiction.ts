import type { Rule } from '../../../model/rule.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { tidied } from '../places.js'
import type { Run } from '../records.js'
import { alike, list } from './said.js'

interface Conflict {
  readonly field: keyof Run
  /** What is the matter with a row, in the singular. */
  told(run: Run): string | null
  /** The same of many rows. */
  readonly many: string
  readonly write: string
}

const CONFLICTS: readonly Conflict[] = [
  {
    field: 'failure_signatures',
    told: ({ status, failure_signatures: signatures = [] }) =>
      status?.toUpperCase() === 'PASS' && signatures.length > 0
        ? `The run is PASS, but has the failure signature ${list(signatures)}`
        : null,
    many: 'are PASS, but have failure signatures',
    write: 'Write FAIL, or none as the signature.',
  },
  {
    field: 'failure_signatures',
    told: ({ status, failure_signatures: signatures }) =>
      status?.toUpperCase() === 'FAIL' && signatures?.length === 0
        ? 'The run is FAIL, but has no failure signature'
        : null,
    many: 'are FAIL, but have no failure signature',
    write: 'Name how it failed.',
  },
  {
    field: 'claim_ids_tested',
    told: ({ claim_ids_tested: claims, evidence_direction: direction }) =>
      claims?.length === 0 && direction !== undefined
        ? `The run says ${direction}, but names no claim`
        : null,
    many: 'give a direction, but name no claim',
    write: 'Name the claims that it tests.',
  },
  {
    field: 'compute_backend',
    told: ({ execution_mode: mode, compute_backend: backend = '' }) =>
      (mode === 'local' && /^cloud/i.test(backend)) || (mode === 'remote' && /^local/i.test(backend))
        ? `execution_mode is ${mode}, but compute_backend is ${backend}`
        : null,
    many: 'have an execution_mode that does not go with their compute_backend',
    write: 'Correct one of the two.',
  },
  {
    field: 'seed',
    told: ({ run_id: id = '', seed }) => {
      const named = /(?:^|[_-])seed[_-]?(\d{1,9})(?=[_-]|$)/i.exec(id)?.[1]
      return named !== undefined && typeof seed === 'number' && Number(named) !== seed
        ? `seed is ${seed}, but the run id says ${named}`
        : null
    },
    many: 'have another seed than their run id says',
    write: 'Correct one of the two.',
  },
  {
    field: 'pack_path',
    told: ({ run_id: id, pack_path: path }) => {
      const [folder, last] = tidied(path ?? '')
        .split('/')
        .slice(-2)
      return id !== undefined && folder === 'runs' && last !== undefined && last !== id
        ? `The run is ${id}, but its pack_path ends in ${last}`
        : null
    },
    many: 'have the pack_path of another run',
    write: "Write the run's own pack.",
  },
]

export const rowContradiction: Rule<WeeklyHandoff> = {
  id: 'weekly/row-contradiction',
  severity: 'warning',
  summary: 'The cells of a run do not contradict each other.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    const uneven = new Set(document.record.uneven_rows.map((each) => each.row))
    const runs = [...(document.record.run_pack_inventory ?? []).entries()].filter(
      ([i]) => !uneven.has(`/run_pack_inventory/${i}`),
    )
    for (const { field, told, many, write } of CONFLICTS) {
      const found = runs.flatMap(([i, run]) => {
        const text = told(run)
        return text === null ? [] : [{ text, pointer: `/run_pack_inventory/${i}/${field}` }]
      })
      yield* alike(
        document,
        found.map((each) => each.pointer),
        (i) => ({ message: `${found[i]?.text}. ${write}` }),
        (count, lines) => ({ message: `${count} runs (${lines}) ${many}. ${write}` }),
      )
    }
  },
}
