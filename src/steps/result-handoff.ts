import type { ChecklistItem, Handoff } from '../model/handoff.js'
import type { ResultHandoff } from '../model/result.js'
import { rangeOf } from './locate.js'

/** A handoff as it stands in the result: judged documents with their records, claims at their lines. */
export function resultOf(handoff: Handoff, checklist: readonly ChecklistItem[]): ResultHandoff {
  const { standard, id, title, previous, baseline, trend = [] } = handoff
  return {
    standard,
    id,
    title,
    documents: handoff.documents
      .filter((document) => document.judged || document.moved)
      .map(({ kind, path, record }) => ({ kind, path, record })),
    previous,
    baseline,
    ...(trend.length > 0 && { trend }),
    claims: handoff.claims.map(({ pointer, line, expected: _, computedFrom: __, ...claim }) => ({
      ...claim,
      line:
        line ??
        rangeOf({ path: claim.path, ...(pointer === undefined ? {} : { pointer }) }, handoff.documents).line,
    })),
    checklist,
  }
}
