import type { ComputeThresholds, WeeklyConfig } from '../model/weekly-config.js'

/** The standard's part of the configuration file, as schemas/config.weekly.schema.json describes it. */
export interface WeeklyFile {
  documents?: string[]
  producers?: { name: string; 'local-compute'?: 'required' | 'optional' }[]
  thresholds?: { hold?: number; mid?: number; high?: number; 'blocked-sessions'?: number }
}

export const weeklyDefaults: WeeklyConfig = {
  documents: ['**/weekly_handoff/latest.md', '**/weekly_handoff/20??-??-??.md'],
  producers: [
    { name: 'ree-v2', localCompute: true },
    { name: 'ree-experiments-lab', localCompute: false },
    { name: 'ree-v1-minimal', localCompute: false },
  ],
  thresholds: { hold: 80, mid: 100, high: 250, blockedSessions: 2 },
}

/** Fills in what the file leaves out. */
export function fillWeekly(file: WeeklyFile): WeeklyConfig {
  return {
    documents: file.documents ?? weeklyDefaults.documents,
    producers:
      file.producers?.map(({ name, ...rest }) => ({
        name,
        localCompute: rest['local-compute'] === 'required',
      })) ?? weeklyDefaults.producers,
    thresholds: thresholds(file.thresholds ?? {}),
  }
}

function thresholds(file: NonNullable<WeeklyFile['thresholds']>): ComputeThresholds {
  const { hold, mid, high, 'blocked-sessions': blockedSessions } = file
  const defaults = weeklyDefaults.thresholds
  return {
    hold: hold ?? defaults.hold,
    mid: mid ?? defaults.mid,
    high: high ?? defaults.high,
    blockedSessions: blockedSessions ?? defaults.blockedSessions,
  }
}
