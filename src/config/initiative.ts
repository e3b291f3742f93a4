import type { InitiativeConfig, TaskStatus } from '../model/initiative-config.js'

/** The standard's part of the configuration file, as schemas/config.initiative.schema.json describes it. */
export interface InitiativeFile {
  roots?: string[]
  'reports-folder'?: string
  states?: Partial<Record<TaskStatus, string[]>>
  'unfinished-words'?: string[]
  'path-bases'?: string[]
}

export const initiativeDefaults: InitiativeConfig = {
  roots: ['plans/active'],
  reportsFolder: 'reports',
  states: { open: [' '], progress: ['P'], done: ['x', 'X', 'D'], blocked: ['B'], skipped: ['S'] },
  unfinishedWords: [
    'will be',
    'to be done',
    'not yet',
    'pending',
    'skipped',
    'todo',
    'tbd',
    'fixme',
    'wip',
    'in progress',
    'deferred',
    'postponed',
    'blocked',
    'incomplete',
    'unfinished',
    'still open',
    'still missing',
    'placeholder',
  ],
  pathBases: [],
}

const folders = (paths: readonly string[]): string[] =>
  paths.map((path) => path.replace(/^\.\//, '').replace(/\/$/, ''))

/** Fills in what the file leaves out. */
export const fillInitiative = (file: InitiativeFile): InitiativeConfig => ({
  roots: file.roots ? folders(file.roots) : initiativeDefaults.roots,
  reportsFolder: file['reports-folder'] ?? initiativeDefaults.reportsFolder,
  states: { ...initiativeDefaults.states, ...file.states },
  unfinishedWords: file['unfinished-words'] ?? initiativeDefaults.unfinishedWords,
  pathBases: folders(file['path-bases'] ?? []),
})
