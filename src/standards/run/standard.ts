import { runBundle, runReport } from '../../generated/validators.js'
import type { Standard } from '../../model/standard.js'
import { readBundleFile } from './bundle-read.js'
import { runChecklist } from './checklist.js'
import { readDocument } from './document-read.js'
import { gatherRun } from './gather.js'
import type { RunHandoff } from './handoff.js'
import { runRules } from './rules/all.js'

/** Registered notebook runs: reports, the index and state that name them, the bundle of outputs. */
export const run: Standard<RunHandoff> = {
  name: 'run',
  kinds: [
    { name: 'run/report', read: readDocument, validate: runReport },
    { name: 'run/bundle', read: readBundleFile, validate: runBundle },
  ],
  gather: gatherRun,
  rules: runRules,
  checklist: runChecklist,
}
