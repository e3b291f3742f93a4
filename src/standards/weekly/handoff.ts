import type { Answer } from '../../model/answer.js'
import type { Document } from '../../model/document.js'
import type { Handoff } from '../../model/handoff.js'
import type { WeeklyConfig, WeeklyProducer } from '../../model/weekly-config.js'
import type { InventoryChange } from './inventory-change.js'
import type { WeeklyRecord } from './records.js'

export interface WeeklyHandoff extends Handoff {
  readonly document: Document<WeeklyRecord>
  /** The document as it stands at base. */
  readonly before: Document<WeeklyRecord> | null
  readonly config: WeeklyConfig
  /** The configured producer that this handoff is from; null for any other. */
  readonly producer: WeeklyProducer | null
  /** What became of the runs that base lists; null when base lists none. */
  readonly inventory: InventoryChange | null
  readonly gatesRegressed: readonly string[]
  /** Whether the repository has the commit of `producer_commit`. */
  readonly commit: Answer<true>
}

/** The document when this change is to be judged by it, and it could be read. */
export function judged(handoff: WeeklyHandoff): Document<WeeklyRecord> | null {
  const { document } = handoff
  return document.judged && !document.problems.some((problem) => problem.rule === 'readable')
    ? document
    : null
}

/** `https://github.com/acme/ree-v2.git`, `acme/ree-v2` and `ree-v2` are one producer. */
export function producerName(stated: string): string {
  const last =
    stated
      .replace(/(?<!\/)\/+$/, '')
      .split(/[/:]/)
      .at(-1) ?? stated
  return last.replace(/\.git$/, '').toLowerCase()
}

export const producerOf = (record: WeeklyRecord, config: WeeklyConfig): WeeklyProducer | null => {
  const stated = record.metadata?.producer_repo
  if (stated === undefined) return null
  return config.producers.find((each) => producerName(each.name) === producerName(stated)) ?? null
}
