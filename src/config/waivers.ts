import { ConfigError } from '../model/errors.js'
import type { Repository, Side } from '../model/repository.js'
import type { Waiver, WaiverPolicy } from '../model/waiver.js'
import { resolve } from '../text/located.js'
import { policyText, readPolicy } from './policy-file.js'

/** Where a repository keeps its waivers. */
export const WAIVERS_PATH = '.github/handoff-waivers.yml'

/** The configuration's part about waivers. */
export interface WaiversConfigFile {
  readonly 'max-days'?: number
}

interface Entry {
  readonly rule: string
  readonly path: string
  readonly reason: string
  readonly approver: string
  readonly since: string
  readonly until: string
  readonly sha256?: string
  readonly blob?: string
}

export const waiversDefaults: WaiverPolicy = { maxDays: 14, today: null, entries: [] }

export const fillWaivers = (file: WaiversConfigFile): WaiverPolicy => ({
  ...waiversDefaults,
  maxDays: file['max-days'] ?? waiversDefaults.maxDays,
})

/** Whether the calendar has that day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Reads the text of a file of waivers. Throws a ConfigError at the line that cannot be used. */
export async function parseWaivers(text: string, path: string): Promise<readonly Waiver[]> {
  const read = await readPolicy<{ readonly waivers: readonly Entry[] | null }>('waivers', text, path)
  if (read === null) return []
  const { file, positions } = read
  return (file.waivers ?? []).map((entry, i) => {
    for (const key of ['since', 'until'] as const) {
      if (!isDay(entry[key])) {
        throw new ConfigError(
          path,
          resolve(positions, `/waivers/${i}/${key}`),
          `\`waivers.${i}.${key}\` is no day of the calendar: write it as in 2026-03-31`,
        )
      }
    }
    return {
      ...entry,
      approver: entry.approver.replace(/^@/, ''),
      sha256: entry.sha256?.toLowerCase() ?? null,
      blob: entry.blob ?? null,
      at: { path, range: resolve(positions, `/waivers/${i}/rule`) },
    }
  })
}

/** Loads `.github/handoff-waivers.yml` from one side; none where there is no such file. */
export async function loadWaivers(repository: Repository, side: Side = 'base'): Promise<readonly Waiver[]> {
  const text = await policyText(repository, side, WAIVERS_PATH)
  return text === null ? [] : parseWaivers(text, WAIVERS_PATH)
}
