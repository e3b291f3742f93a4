import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { join } from '../layout.js'
import { someOf } from './package-documents.js'

export const resultsMissing: Rule<BuilderHandoff> = {
  id: 'builder/results-missing',
  severity: 'error',
  summary: 'A change that delivers package files has the RESULTS of the handoff.',
  *check(handoff) {
    const { spec, results, staging, id } = handoff
    if (results || !spec || staging === null) return
    const write = `Write ${join(staging, handoff.config.handoffsFolder, id, `${id}_RESULTS.md`)}.`
    const packages = deliveredPackages(handoff)
    if (packages.length > 0) {
      const where = handoff.change.mode === 'tree' ? 'is there' : 'is delivered'
      yield {
        at: { path: spec.path },
        message: `${someOf(packages)} ${where}, but ${id} has no RESULTS. ${write}`,
      }
    } else if (removesResults(handoff)) {
      yield {
        at: { path: spec.path },
        message: `The change removes the RESULTS of ${id}, but its spec stays. ${write}`,
      }
    }
  },
}

/** Packages that the change touches, or in a whole tree those that the spec plans and that are there. */
function deliveredPackages({ spec, packages, change }: BuilderHandoff): string[] {
  if (change.mode === 'tree') return packages.map((each) => each.id)
  if (change.files.state !== 'found') return []
  const planned = new Set(
    [...(spec?.record.package_plan ?? []), ...packages].map((each) =>
      'id' in each ? each.id : each.package_id,
    ),
  )
  const owners = change.files.value.map(
    (file) => /(?:^|\/)(PKG-[^/]+?)(?:\/|\.tar\.gz$)/.exec(file.path)?.[1],
  )
  return [...new Set(owners)].filter((id) => id !== undefined).filter((id) => planned.has(id))
}

const removesResults = ({ change, id }: BuilderHandoff): boolean =>
  change.files.state === 'found' &&
  change.files.value.some((file) => file.status === 'removed' && file.path.endsWith(`/${id}_RESULTS.md`))
