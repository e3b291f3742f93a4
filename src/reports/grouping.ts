import type { Finding, Severity } from '../model/finding.js'
import type { Result, ResultClaim, ResultHandoff } from '../model/result.js'

export interface HandoffGroup {
  readonly handoff: ResultHandoff
  readonly findings: readonly Finding[]
}

export interface Grouped {
  readonly groups: readonly HandoffGroup[]
  /** Findings of no handoff in this result. */
  readonly loose: readonly Finding[]
}

/** Each finding with its handoff. Ids repeat across standards, so the document's path decides between them. */
export function groupByHandoff(result: Result): Grouped {
  const groups = result.handoffs.map((handoff) => ({ handoff, findings: [] as Finding[] }))
  const byId = new Map<string, typeof groups>()
  for (const group of groups) {
    const same = byId.get(group.handoff.id)
    if (same === undefined) byId.set(group.handoff.id, [group])
    else same.push(group)
  }
  const loose: Finding[] = []
  for (const finding of result.findings) {
    const candidates = finding.handoff === null ? [] : (byId.get(finding.handoff) ?? [])
    const own = candidates.find(({ handoff }) => handoff.documents.some((it) => it.path === finding.path))
    const group =
      own ??
      candidates.find(({ handoff }) => finding.rule.startsWith(`${handoff.standard}/`)) ??
      candidates[0]
    ;(group?.findings ?? loose).push(finding)
  }
  return { groups, loose }
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 }

/** Errors first; otherwise the order they had. */
export function byImportance(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])
}

/** Every rule once before any rule twice. */
export function spreadOverRules(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>()
  const turns = findings.map((finding) => {
    const turn = seen.get(finding.rule) ?? 0
    seen.set(finding.rule, turn + 1)
    return { finding, turn }
  })
  return turns.toSorted((a, b) => a.turn - b.turn).map(({ finding }) => finding)
}

export interface ReasonGroup {
  readonly reason: string
  readonly claims: readonly ResultClaim[]
}

/** Claims whose evidence differs only in the subject share a reason. Largest group first. */
export function byReason(claims: readonly ResultClaim[]): ReasonGroup[] {
  const groups = new Map<string, ResultClaim[]>()
  for (const claim of claims) {
    const reason = claim.subject === '' ? claim.evidence : claim.evidence.replaceAll(claim.subject, '…')
    const group = groups.get(reason)
    if (group === undefined) groups.set(reason, [claim])
    else group.push(claim)
  }
  return Array.from(groups, ([reason, members]) => ({
    reason: members.length === 1 ? (members[0]?.evidence ?? reason) : reason,
    claims: members,
  })).toSorted((a, b) => b.claims.length - a.claims.length)
}
