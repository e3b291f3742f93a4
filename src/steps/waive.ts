import type { Finding } from '../model/finding.js'
import type { WaivedFinding, Waiver, WaiverPolicy } from '../model/waiver.js'
import { helpOf } from './locate.js'

const RULE = 'policy/waiver'
const DAY = 86_400_000

export interface WaiverFacts {
  /** Who wrote the change; null when nobody knows. */
  readonly author: string | null
  /** Ids of all rules that there are. */
  readonly rules: ReadonlySet<string>
  /** Why a waiver's document is not the one that it was given for; null when it is. */
  readonly changed: (waiver: Waiver) => string | null
}

export interface Waiving {
  /** What counts, with a notice for every waiver that does nothing. */
  readonly findings: readonly Finding[]
  readonly waived: readonly WaivedFinding[]
}

/** Takes out the findings that waivers in force name. */
export function waive(findings: readonly Finding[], policy: WaiverPolicy, facts: WaiverFacts): Waiving {
  const { today } = policy
  if (today === null) return { findings, waived: [] }
  const notices: Finding[] = []
  const inForce = new Map<string, { readonly waiver: Waiver; readonly until: string }>()
  for (const waiver of policy.entries) {
    const capped = dayAfter(waiver.since, policy.maxDays)
    const until = capped < waiver.until ? capped : waiver.until
    const fault = faultOf(waiver, until, today, facts)
    if (fault !== null) notices.push(notice(waiver, `does nothing: ${fault}`))
    else if (until < waiver.until) notices.push(notice(waiver, cappedAt(waiver, until, policy)))
    if (fault === null && !inForce.has(keyOf(waiver))) inForce.set(keyOf(waiver), { waiver, until })
  }
  const kept: Finding[] = []
  const waived: WaivedFinding[] = []
  for (const finding of findings) {
    const found = inForce.get(keyOf(finding))
    if (found === undefined) kept.push(finding)
    else {
      const { reason, approver } = found.waiver
      waived.push({ ...finding, waived: { reason, approver, until: found.until } })
    }
  }
  return { findings: [...kept, ...notices], waived }
}

const keyOf = ({ rule, path }: { readonly rule: string; readonly path: string }): string => `${rule}\0${path}`

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

const cappedAt = ({ until }: Waiver, last: string, { maxDays }: WaiverPolicy): string =>
  `holds until ${last} and not until ${until}: waivers.max-days is ${maxDays}`

function faultOf(waiver: Waiver, until: string, today: string, facts: WaiverFacts): string | null {
  if (waiver.fault !== undefined) return waiver.fault
  if (waiver.rule.startsWith('policy/')) return 'what is about policy cannot be waived'
  if (!facts.rules.has(waiver.rule)) return 'there is no such rule'
  if (facts.author !== null && waiver.approver.toLowerCase() === facts.author.toLowerCase()) {
    return `${waiver.approver} is the author of this change; somebody else has to approve`
  }
  if (today < waiver.since) return `it begins on ${waiver.since}`
  if (today > until) {
    return until < waiver.until
      ? `it expired on ${until}, the last day that waivers.max-days allows`
      : `it expired on ${until}`
  }
  return facts.changed(waiver)
}

function notice({ rule, path, at }: Waiver, message: string): Finding {
  return {
    rule: RULE,
    severity: 'notice',
    message: `the waiver of ${rule} for ${path} ${message}`,
    path: at.path,
    ...at.range,
    handoff: null,
    help: helpOf(RULE),
  }
}
