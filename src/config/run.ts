import type { RunConfig } from '../model/run-config.js'

/** The standard's part of the configuration file, as schemas/config.run.schema.json describes it. */
export type RunFile = Readonly<Record<string, never>>

export const runDefaults: RunConfig = {}

/** Fills in what the file leaves out. */
export const fillRun = (_file: RunFile): RunConfig => runDefaults
