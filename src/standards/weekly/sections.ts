import type { Block } from '../../text/blocks.js'
import { headingName } from '../../text/heading-name.js'
import { type Section, walk } from '../../text/outline.js'
import type { SectionField } from './fields.js'

const NAMES: readonly (readonly [SectionField, RegExp])[] = [
  ['metadata', /^(?:handoff )?metadata\b/i],
  ['contract_sync', /^contract[ -]sync\b/i],
  ['ci_gates', /^ci[ -]gates?\b/i],
  ['run_pack_inventory', /^run[ -]?packs?[ -]inventory\b/i],
  ['claim_summary', /^claims?[ -]summary\b/i],
  ['open_blockers', /^(?:open[ -])?blockers?\b/i],
  ['local_compute_options_watch', /^local[ -]compute\b/i],
]

export interface Recognised {
  readonly field: SectionField
  readonly section: Section
  /** Everything under the heading, without sections of their own name. */
  readonly blocks: readonly Block[]
}

/** Sections of the standard in document order, known by their names. */
export function recognise(root: Section): readonly Recognised[] {
  const found: Recognised[] = []
  for (const section of walk(root)) {
    const field = fieldOf(section)
    if (field) found.push({ field, section, blocks: [...blocksBelow(section)] })
  }
  return found
}

function fieldOf({ level, title }: Section): SectionField | undefined {
  if (level === 0) return undefined
  const name = headingName(title).replace(/[‐‑–—]/g, '-')
  return NAMES.find(([, pattern]) => pattern.test(name))?.[0]
}

function* blocksBelow(section: Section): Generator<Block> {
  yield* section.blocks
  for (const child of section.children) if (!fieldOf(child)) yield* blocksBelow(child)
}
