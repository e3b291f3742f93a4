import type { ChangeSet } from '../model/change-set.js'
import type { Evidence } from '../model/evidence.js'

/** Who the workflow says made the evidence. */
export type EvidenceSource = 'change' | 'base'
export type Origin = Pick<Evidence, 'madeBy' | 'because'>

/** The workflow's text comes from base, whatever the change does. */
const OF_BASE = ['pull_request_target', 'workflow_run', 'issue_comment']
/** The workflow's text comes from head, which is base's where the change leaves it alone. */
const OF_HEAD = ['merge_group', 'push']

export const ownRun: Origin = {
  madeBy: 'change',
  because: "made by the author's own run, so it is consistent and no proof",
}

/**
 * Whether evidence was made by a workflow of base for the head that is judged. A workflow has to say so, and is
 * believed only where its own text cannot be the change's; see docs/decisions/0006-evidence.md.
 */
export function originOf(source: EvidenceSource, event: string, { files }: ChangeSet): Origin {
  if (source === 'change') return ownRun
  const verified: Origin = { madeBy: 'base', because: "run by base's workflow for this head" }
  if (OF_BASE.includes(event)) return verified
  if (!OF_HEAD.includes(event)) {
    return { madeBy: 'change', because: `under ${event} the workflow is the change's own, so it is no proof` }
  }
  const isKnown = files.state === 'found'
  const touches =
    isKnown &&
    files.value.some(({ path, previousPath = '' }) =>
      [path, previousPath].some((it) => it.startsWith('.github/')),
    )
  return isKnown && !touches
    ? verified
    : { madeBy: 'change', because: 'the change edits .github/, and with it what ran, so it is no proof' }
}
