import type { Problem, Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import type { PlannedPackage } from '../records.js'
import { at, judgedSpec } from '../spec-document.js'

const NOT_SOURCE =
  /^(?:tests?|fixture|config|data|registry|schema|doc|manifest|framework|policy|template|prompt|contract)/i
const NO_SOURCE_PATH =
  /(?:^|\/)(?:tests?|docs?|schemas?|config|fixtures)\/|(?:^|\/)(?:test_[^/]{1,100}|[^/]{1,100}[._]test\.\w{1,5})$|\.(?:json|ya?ml|toml|ini|cfg|csv|md|rst|txt)$/i

/** Assets that hold the package's own code. */
const sourceFiles = (plan: PlannedPackage): number =>
  (plan.assets ?? []).filter(
    ({ path, classification }) => !NOT_SOURCE.test(classification ?? '') && !NO_SOURCE_PATH.test(path),
  ).length

export const specTestCount: Rule<BuilderHandoff> = {
  id: 'builder/spec-test-count',
  severity: 'warning',
  summary: 'A planned package has as many tests as its size asks for.',
  *check(handoff): Iterable<Problem> {
    const spec = judgedSpec(handoff)
    const { tests, test_groups: groups = [], package_plan: plan = [] } = spec?.record ?? {}
    if (!spec || !tests?.length) return
    const { small, medium, large } = handoff.config.minimumTests
    const minimum = (files: number): number =>
      files === 0 ? 0 : files <= 2 ? small : files <= 5 ? medium : large
    const fresh = plan
      .filter((entry) => entry.action === 'new')
      .map((entry) => ({ entry, files: sourceFiles(entry) }))
    const sized = fresh.filter(({ files }) => files > 0)
    const label = (group: number): string => groups[group]?.title ?? ''
    const own = (id: string): number => tests.filter((test) => label(test.group).includes(id)).length
    const split = sized.length > 1 && sized.every(({ entry }) => own(entry.package_id) > 0)
    if (split) {
      for (const { entry, files } of sized) {
        const count = own(entry.package_id)
        if (count >= minimum(files)) continue
        yield {
          at: at(spec, '/tests'),
          message: `${entry.package_id} has ${files} source ${plural(files)} and ${count} planned tests; at least ${minimum(files)} are asked for. Plan ${minimum(files) - count} more.`,
        }
      }
      return
    }
    const wanted = sized.reduce((sum, { files }) => sum + minimum(files), 0)
    if (tests.length >= wanted) return
    const sizes = sized.map(
      ({ entry, files }) => `${entry.package_id} (${files} source ${plural(files)}): ${minimum(files)}`,
    )
    yield {
      at: at(spec, '/tests'),
      message: `${tests.length} ${tests.length === 1 ? 'test is' : 'tests are'} planned; at least ${wanted} are asked for: ${sizes.join(', ')}. Plan ${wanted - tests.length} more.`,
    }
  },
}

const plural = (files: number): string => (files === 1 ? 'file' : 'files')
