import { loadConfig } from '../../../src/config/load.js'
import type { Rule } from '../../../src/model/rule.js'
import { memoryRepository } from '../../../src/sources/memory.js'
import type { BuilderHandoff } from '../../../src/standards/builder/handoff.js'
import type { SpecRecord } from '../../../src/standards/builder/records.js'
import { readSpec } from '../../../src/standards/builder/spec-read.js'
import { resolve } from '../../../src/text/located.js'

export const SPEC_PATH = '_reboot/_staging/handoffs/H-40/H-40_BUILDER_HANDOFF.md'

export const specOf = (text: string, path = SPEC_PATH): SpecRecord =>
  readSpec({ path, text, body: text, frontMatter: null }).record as unknown as SpecRecord

const { builder } = await loadConfig(memoryRepository({ base: {}, head: {} }))

/** A handoff that consists of a spec, as far as rules about specs look at it. */
export function handoffOf(text: string, judged = true): BuilderHandoff {
  const { record, positions, problems } = readSpec({ path: SPEC_PATH, text, body: text, frontMatter: null })
  const spec = {
    kind: 'builder/handoff',
    path: SPEC_PATH,
    text,
    oid: null,
    judged,
    named: false,
    record,
    positions,
    problems,
  }
  return { id: 'H-40', spec, config: builder, staging: '_reboot/_staging' } as unknown as BuilderHandoff
}

/** `line severity message` of everything that a rule says. */
export function saidBy(rule: Rule<BuilderHandoff>, text: string): string[] {
  const handoff = handoffOf(text)
  return [...rule.check(handoff)].map(({ at, severity, message }) => {
    const range = at.range ?? resolve(handoff.spec?.positions ?? new Map(), at.pointer ?? '')
    return `${range.line} ${severity ?? rule.severity} ${message}`
  })
}
