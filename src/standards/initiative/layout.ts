import type { InitiativeConfig } from '../../model/initiative-config.js'

/** Where a document of an initiative stands. */
export interface Place {
  readonly kind: 'plan' | 'notes'
  /** The folder that holds the initiatives, as it stands in the repository: `plans/active`. */
  readonly root: string
  /** Name of the initiative's folder. */
  readonly initiative: string
  /** The initiative's folder from the repository's root. */
  readonly folder: string
  /** Below the reports folder: the name of the folder right under it; null elsewhere. */
  readonly stamp: string | null
  /** True below the reports folder. */
  readonly report: boolean
}

const NOTES_NAME = /^handoff[-_ ]?notes?\b.*\.md$|^handoff[-_ ]?notes?_.*\.md$/i

/** What a path is to the initiative standard, or null. A root counts at any depth, for repositories of several projects. */
export function placeOf(path: string, config: InitiativeConfig): Place | null {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  if (!/\.md$/i.test(name)) return null
  for (const root of config.roots) {
    const start = rootIn(parts, root.split('/'))
    if (start === null || start + 1 >= parts.length) continue
    const initiative = parts[start] ?? ''
    const inside = parts.slice(start + 1)
    const report = inside.length > 1 && inside[0] === config.reportsFolder
    return {
      kind: NOTES_NAME.test(name) ? 'notes' : 'plan',
      root: parts.slice(0, start).join('/'),
      initiative,
      folder: parts.slice(0, start + 1).join('/'),
      stamp: report && inside.length > 2 ? (inside[1] ?? null) : null,
      report,
    }
  }
  return null
}

/** Index of the first segment after the root. */
function rootIn(parts: readonly string[], root: readonly string[]): number | null {
  for (let at = 0; at + root.length < parts.length; at++) {
    if (root.every((segment, i) => parts[at + i] === segment)) return at + root.length
  }
  return null
}

/** Whether a folder name is a time stamp: `standard` is `2026-01-31T142500Z`, `legal` any other ISO 8601 form in UTC. */
export function stampForm(name: string): 'standard' | 'legal' | 'none' {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})T(\d{2})[:_-]?(\d{2})[:_-]?(\d{2})(?:\.\d{1,6})?Z$/.exec(name)
  if (!match) return 'none'
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  if (!isDate(year, month, day) || hour > 23 || minute > 59 || second > 60) return 'none'
  return /^\d{4}-\d{2}-\d{2}T\d{6}Z$/.test(name) ? 'standard' : 'legal'
}

export function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

export const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/')

/** Joins and tidies a path; null when it leaves the repository. */
export function join(...parts: readonly string[]): string | null {
  const segments: string[] = []
  for (const segment of parts.join('/').split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') segments.push(segment)
    else if (segments.pop() === undefined) return null
  }
  return segments.join('/')
}
