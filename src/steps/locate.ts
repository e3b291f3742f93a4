import type { AnyDocument } from '../model/document.js'
import type { Finding, Severity } from '../model/finding.js'
import type { Handoff } from '../model/handoff.js'
import type { Address, Range } from '../model/position.js'
import type { Problem } from '../model/rule.js'
import { START } from '../model/start.js'
import { resolve } from '../text/located.js'

const RULE_PAGES = 'https://github.com/handoff-gate/handoff-gate/blob/main/docs/rules'

/** Address of a rule's page. */
export const helpOf = (rule: string): string => `${RULE_PAGES}/${rule}.md`

/** Where an address stands: its own range, else the value its pointer names or the nearest one around it, else line 1. */
export function rangeOf(address: Address, documents: readonly AnyDocument[]): Range {
  if (address.range) return address.range
  const document = documents.find((each) => each.path === address.path)
  return document && address.pointer !== undefined ? resolve(document.positions, address.pointer) : START
}

/** A rule's problem as a finding at a line and column. */
export function locate(problem: Problem, rule: string, severity: Severity, handoff: Handoff | null): Finding {
  const range = rangeOf(problem.at, handoff?.documents ?? [])
  return {
    rule,
    severity,
    message: problem.message,
    path: problem.at.path,
    ...range,
    handoff: handoff?.id ?? null,
    help: helpOf(rule),
    ...(problem.fix ? { fix: problem.fix } : {}),
  }
}
