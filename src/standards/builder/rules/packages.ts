import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { archiveContent } from './archive-content.js'
import { archiveDeterministic } from './archive-deterministic.js'
import { manifestDependency } from './manifest-dependency.js'
import { manifestFields } from './manifest-fields.js'
import { manifestHash } from './manifest-hash.js'
import { manifestHashForm } from './manifest-hash-form.js'
import { manifestMissing } from './manifest-missing.js'
import { sharedAsset } from './shared-asset.js'
import { undeclaredFile } from './undeclared-file.js'

/** What the standard asks of delivered packages. */
export const packageRules: readonly Rule<BuilderHandoff>[] = [
  manifestMissing,
  manifestFields,
  manifestHashForm,
  manifestHash,
  manifestDependency,
  undeclaredFile,
  sharedAsset,
  archiveDeterministic,
  archiveContent,
]
