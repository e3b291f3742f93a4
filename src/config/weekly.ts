import type { WeeklyConfig } from '../model/weekly-config.js'

/** The standard's part of the configuration file, as schemas/config.weekly.schema.json describes it. */
export type WeeklyFile = Readonly<Record<string, never>>

export const weeklyDefaults: WeeklyConfig = {}

/** Fills in what the file leaves out. */
export const fillWeekly = (_file: WeeklyFile): WeeklyConfig => weeklyDefaults
