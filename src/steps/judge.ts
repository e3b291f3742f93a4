import type { Config } from '../model/config.js'
import type { Finding } from '../model/finding.js'
import type { Handoff } from '../model/handoff.js'
import type { Rule } from '../model/rule.js'
import { together } from '../text/repairs.js'
import { helpOf, locate } from './locate.js'

/** Findings of one rule in one document beyond this number are summed up in one more. */
const MOST_OF_A_RULE = 25

export interface Judgement {
  readonly findings: readonly Finding[]
  /** Rules that broke: each is named, the others still ran. */
  readonly troubles: readonly string[]
}

/** Runs every rule over one handoff. Severities of the configuration win over a rule's own. */
export function judge<H extends Handoff>(handoff: H, rules: readonly Rule<H>[], config: Config): Judgement {
  const findings: Finding[] = []
  const troubles: string[] = []
  for (const rule of rules) {
    const chosen = config.rules[rule.id]
    if (chosen === 'off') continue
    try {
      for (const problem of rule.check(handoff)) {
        findings.push(locate(problem, rule.id, chosen ?? problem.severity ?? rule.severity, handoff))
      }
    } catch (error) {
      troubles.push(
        `rule ${rule.id} broke on ${handoff.id}: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
  }
  return { findings, troubles }
}

/** Sorted by place and rule. */
export const inOrder = <F extends Finding>(findings: readonly F[]): F[] => [...findings].sort(byPlace)

/** Sorted by place and rule, without repeats, long runs of one rule in one document summed up. */
export function arrange<F extends Finding>(findings: readonly F[]): F[] {
  const sorted = inOrder(findings)
  const groups = new Map<string, F[]>()
  const seen = new Set<string>()
  for (const finding of sorted) {
    const key = `${finding.path}\0${finding.rule}\0${finding.severity}`
    const place = `${key}\0${finding.line}\0${finding.column}\0${finding.message}`
    if (seen.has(place)) continue
    seen.add(place)
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()].flatMap(summedUp).sort(byPlace)
}

function summedUp<F extends Finding>(group: F[]): F[] {
  if (group.length <= MOST_OF_A_RULE) return group
  const rest = group.slice(MOST_OF_A_RULE)
  const [first, last] = [rest[0] as F, rest.at(-1) as F]
  const { fix: _, ...place } = first
  // What must be asked for by name is repaired one by one.
  const repair = together(rest.filter(({ fix }) => fix?.contradictedBy === undefined))
  const message = `${rest.length} more findings of ${first.rule} on lines ${first.line} to ${last.line}`
  return [...group.slice(0, MOST_OF_A_RULE), { ...place, message, help: helpOf(first.rule), ...repair } as F]
}

const byPlace = (a: Finding, b: Finding): number =>
  compare(a.path, b.path) ||
  a.line - b.line ||
  a.column - b.column ||
  compare(a.rule, b.rule) ||
  compare(a.message, b.message)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
