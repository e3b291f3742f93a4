import type { InitiativeConfig } from '../model/initiative-config.js'

/** The standard's part of the configuration file, as schemas/config.initiative.schema.json describes it. */
export type InitiativeFile = Readonly<Record<string, never>>

export const initiativeDefaults: InitiativeConfig = {}

/** Fills in what the file leaves out. */
export const fillInitiative = (_file: InitiativeFile): InitiativeConfig => initiativeDefaults
