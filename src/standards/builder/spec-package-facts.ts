import type { Range } from '../../model/position.js'
import type { Code, Line } from '../../text/blocks.js'
import { type KeyValue, keyValue } from '../../text/key-value.js'
import { plain } from '../../text/plain.js'
import { packageIds } from './ids.js'
import { type PlanField, planField } from './spec-package-draft.js'

/** Every fact on a line: "**Spec:** A, **Framework:** B" holds two, "Governance: `spec_id: A`" one. */
export function pairsIn(line: Line): KeyValue[] {
  const whole = keyValue(line)
  if (whole && /^(?:assets|dependencies)$/.test(planField(whole.key) ?? '')) return [whole]
  return line.text.split(/[,;]\s+/).flatMap((text) => {
    const pair = keyValue({ text: text.replace(/^`|`$/g, ''), range: line.range })
    if (!pair) return []
    const inner = planField(pair.key) ? null : keyValue({ text: plain(pair.value), range: line.range })
    const found = inner && planField(inner.key) ? inner : pair
    return planField(found.key) ? [{ ...found, range: line.range }] : []
  })
}

export interface ManifestFact {
  readonly field: 'asset' | Exclude<PlanField, 'assets' | 'action'>
  readonly value: string
  readonly classification: string | null
  readonly range: Range
}

const IDS = /^(?:package_id|layer|spec_id|framework_id|plane_id)$/

/** A manifest in a fence, read line by line: it may be incomplete, and every fact keeps its line. */
export function* manifestFacts(code: Code): Generator<ManifestFact> {
  if (!code.lines.some((line) => /"?\b(?:package_id|assets)\b"?\s*:/.test(line.text))) return
  let inDependencies = false
  for (const { text, range } of code.lines) {
    if (/"?dependencies"?\s*:/.test(text)) {
      inDependencies = true
      if (/\[\s*\]/.test(text)) yield { field: 'dependencies', value: 'None', classification: null, range }
    }
    if (inDependencies) {
      if (packageIds(text).length) yield { field: 'dependencies', value: text, classification: null, range }
      if (text.includes(']')) inDependencies = false
      continue
    }
    const values = new Map<string, string>()
    const written = text.matchAll(/"?([a-z_]{4,20})"?\s{0,4}:\s{0,4}"?([^",{}[\]]{1,300})/g)
    for (const [, key = '', value = ''] of written) values.set(key, value)
    const path = values.get('path')
    if (path) {
      const classification = values.get('classification') ?? classificationBelow(code, range)
      yield { field: 'asset', value: path.trim(), classification, range }
    }
    for (const [key, value] of values) {
      const field = IDS.test(key) ? planField(key) : null
      if (field && field !== 'assets' && field !== 'action')
        yield { field, value, classification: null, range }
    }
  }
}

/** `"classification"` of the asset whose path stands on the given line. */
function classificationBelow(code: Code, at: Range): string | null {
  for (const line of code.lines.filter(({ range }) => range.line > at.line).slice(0, 6)) {
    if (/"path"/.test(line.text)) return null
    const match = /"classification"\s{0,4}:\s{0,4}"([^"]{1,60})"/.exec(line.text)
    if (match) return match[1] ?? null
  }
  return null
}
