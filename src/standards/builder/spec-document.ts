import type { Document } from '../../model/document.js'
import type { Address, Range } from '../../model/position.js'
import { splitLines } from '../../text/decode.js'
import type { BuilderHandoff } from './handoff.js'
import type { SpecRecord } from './records.js'
import type { SpecSectionName } from './spec-sections.js'

export type SpecDocument = Document<SpecRecord>
export type FoundSection = SpecRecord['sections'][number]

/** The spec that rules may speak about: it is there and the change is answerable for it. */
export const judgedSpec = ({ spec }: BuilderHandoff): SpecDocument | null => (spec?.judged ? spec : null)

/** A section with the address of its heading; null when the spec has none of that name. */
export function sectionOf(
  spec: SpecDocument,
  name: SpecSectionName,
): { at: Address; section: FoundSection } | null {
  const index = spec.record.sections.findIndex((section) => section.name === name)
  const section = spec.record.sections[index]
  return section ? { at: at(spec, `/sections/${index}`), section } : null
}

export const at = (spec: SpecDocument, pointer: string): Address => ({ path: spec.path, pointer })

/** A whole line of the spec. */
export function onLine(spec: SpecDocument, line: number): Address {
  const text = splitLines(spec.text)[line - 1] ?? ''
  const range: Range = { line, column: 1, endLine: line, endColumn: text.length + 1 }
  return { path: spec.path, range }
}
