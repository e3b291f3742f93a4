import { runBundle, runReport } from '../../generated/validators.js'
import type { Standard } from '../../model/standard.js'
import { readBundleFile } from './bundle-read.js'
import { runChecklist } from './checklist.js'
import { isRunDocument, readDocument } from './document-read.js'
import { gatherRun } from './gather.js'
import type { RunHandoff } from './handoff.js'
import { placeOf } from './layout.js'
import { runRules } from './rules/all.js'

/** Registered notebook runs: reports, the index and state that name them, the bundle of outputs. */
export const run: Standard<RunHandoff> = {
  name: 'run',
  kinds: [
    {
      name: 'run/report',
      matches: (path, config) => {
        const role = placeOf(path, config.run)?.role
        return role !== undefined && role !== 'bundle'
      },
      recognises: isRunDocument,
      read: readDocument,
      validate: runReport,
    },
    {
      name: 'run/bundle',
      matches: (path, config) => placeOf(path, config.run)?.role === 'bundle',
      read: readBundleFile,
      validate: runBundle,
    },
  ],
  gather: gatherRun,
  rules: runRules,
  checklist: runChecklist,
}
