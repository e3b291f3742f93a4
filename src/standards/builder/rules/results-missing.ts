import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { join } from '../layout.js'

export const resultsMissing: Rule<BuilderHandoff> = {
  id: 'builder/results-missing',
  severity: 'error',
  summary: 'A change that delivers package files has the RESULTS of the handoff.',
  *check(handoff) {
    const { spec, results, change, staging, id } = handoff
    if (results || !spec || staging === null || change.files.state !== 'found') return
    const planned = new Set([...(spec.record.package_plan ?? []).flatMap((each) => each.package_id ?? []), ...handoff.packages.map((each) => each.id)])
    const delivered = change.files.value.filter((file) => {
      const owner = /(?:^|\/)(PKG-[^/]+?)(?:\/|\.tar\.gz$)/.exec(file.path)?.[1]
      return owner !== undefined && planned.has(owner)
    })
    const write = `Write ${join(staging, handoff.config.handoffsFolder, id, `${id}_RESULTS.md`)}.`
    if (delivered.length === 0) {
      const gone = change.files.value.some((file) => file.status === 'removed' && file.path.endsWith(`/${id}_RESULTS.md`))
      if (gone) yield { at: { path: spec.path }, message: `The change removes the RESULTS of ${id}, but its spec stays. ${write}` }
      return
    }
    const packages = [...new Set(delivered.map((file) => /PKG-[^/]+?(?=\/|\.tar\.gz$)/.exec(file.path)?.[0]))].join(', ')
    yield {
      at: { path: spec.path },
      message: `The change delivers ${packages}, but ${id} has no RESULTS. ${write}`,
    }
  },
}
