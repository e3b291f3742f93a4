import type { PipelineConfig } from '../../model/pipeline-config.js'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Configured patterns as one expression; the digits are what varies. */
function expression(config: PipelineConfig): string {
  return config.ids.map((pattern) => pattern.split('<N>').map(escaped).join('\\d{1,9}')).join('|')
}

/** The first feature id in a text, as written; null when there is none. */
export function idIn(text: string, config: PipelineConfig): string | null {
  return new RegExp(`(?<![A-Za-z0-9])(?:${expression(config)})(?![A-Za-z0-9])`, 'i').exec(text)?.[0] ?? null
}

/** Whether an id is written as the configuration says, with or without the feature's name behind it. */
export function hasForm(id: string, config: PipelineConfig): boolean {
  return new RegExp(`^(?:${expression(config)})(?:-[A-Za-z0-9][A-Za-z0-9._-]*)?$`).test(id)
}

/** Any word and number that people would take for an id: `ENH 12`, `bug-7`. */
export const looksLikeId = (id: string): boolean =>
  /^[A-Za-z]{1,20}[-_ #]{0,2}\d{1,9}(?![A-Za-z0-9])/.test(id)

/** Ids are one feature when only case, separators, leading zeros and the name behind them differ. */
export function featureKey(id: string): string {
  const match = /^([a-z]{1,30})[-_ #]{0,2}0{0,8}(\d{1,9})(?![a-z0-9])/.exec(id.trim().toLowerCase())
  return match ? `${match[1]}-${match[2]}` : id.trim().toLowerCase()
}

/** The id that a path names: in the file's name, else in one of the two folders around it. */
export function idOfPath(path: string, config: PipelineConfig): string | null {
  for (const name of path.split('/').slice(-3).reverse()) {
    const id = idIn(name, config)
    if (id !== null) return id
  }
  return null
}
