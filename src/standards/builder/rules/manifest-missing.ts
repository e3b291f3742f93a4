import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'

export const manifestMissing: Rule<BuilderHandoff> = {
  id: 'builder/manifest-missing',
  severity: 'error',
  summary: 'A delivered package has a manifest.json',
  *check({ packages, results, spec }) {
    for (const { id, folder, manifest, files } of packages) {
      if (manifest.state !== 'absent') continue
      const first = files.state === 'found' ? files.value[0] : undefined
      if (files.state === 'found' && first === undefined) continue
      const path = results?.path ?? spec?.path ?? first?.path
      if (path === undefined) continue
      yield {
        at: { path },
        message:
          `${folder}/ is delivered without manifest.json; write ${folder}/manifest.json with "package_id": "${id}", ` +
          '"schema_version", "spec_id", "framework_id", "plane_id", "assets" (one entry with path and sha256 for every file) and "dependencies".',
      }
    }
  },
}
