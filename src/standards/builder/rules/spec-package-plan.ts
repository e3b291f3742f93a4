import type { Problem, Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import type { PlannedPackage } from '../records.js'
import { at, judgedSpec, type SpecDocument, sectionOf } from '../spec-document.js'

/** Kinds of work that leave most facts of a package as they are. */
const KNOWN = new Set(['modified', 'unchanged', 'removed', 'rebuilt'])

export const specPackagePlan: Rule<BuilderHandoff> = {
  id: 'builder/spec-package-plan',
  severity: 'error',
  summary: 'The plan states id, layer, ids of the governance chain, assets and dependencies of each package.',
  *check(handoff): Iterable<Problem> {
    const spec = judgedSpec(handoff)
    const found = spec && sectionOf(spec, 'Package Plan')
    if (!found) return
    const { package_plan: plan, unnamed_packages: unnamed = [] } = spec.record
    if (!plan && unnamed.length === 0) {
      yield {
        at: found.at,
        message:
          'The plan names no package. Write "### PKG-… (new)" with Package ID, Layer, spec_id, framework_id, plane_id, assets and dependencies; or "No packages: documents only" when none is touched.',
      }
      return
    }
    for (const [index, entry] of (plan ?? []).entries()) {
      yield* missing(spec, entry, entry.package_id, `/package_plan/${index}`)
    }
    for (const [index, entry] of unnamed.entries()) {
      const place = `/unnamed_packages/${index}`
      yield { at: at(spec, place), message: 'A planned package has no id. Write "Package ID: PKG-…".' }
      yield* missing(spec, entry, 'The package', place)
    }
  },
}

function* missing(
  spec: SpecDocument,
  entry: Omit<PlannedPackage, 'package_id'>,
  name: string,
  pointer: string,
): Generator<Problem> {
  const known = KNOWN.has(entry.action)
  const report = (text: string, place = pointer): Problem => ({
    at: at(spec, place),
    message: text,
    ...(known ? { severity: 'warning' as const } : {}),
  })
  const fields = (['layer', 'spec_id', 'framework_id', 'plane_id'] as const).filter(
    (field) => entry[field] === undefined,
  )
  for (const field of known ? [] : fields) {
    const label = field === 'layer' ? 'Layer' : field
    yield report(`${name} has no ${field} in the plan. Write "${label}: ${EXAMPLES[field]}".`)
  }
  if (known && fields.length) {
    yield report(
      `${name} is ${entry.action}, and the plan does not repeat its ${fields.join(', ')}. Write them so that the plan stands alone.`,
    )
  }
  if (!entry.assets?.length) {
    yield report(
      `${name} lists no assets. Write a table "| Asset | Classification |" with the path of every file.`,
    )
  } else {
    for (const [index, asset] of entry.assets.entries()) {
      if (asset.classification !== undefined || known) continue
      yield report(
        `Asset ${asset.path} of ${name} has no classification. Write e.g. "\`${asset.path}\` (library)"; others are config, schema, test.`,
        `${pointer}/assets/${index}`,
      )
    }
  }
  if (entry.dependencies === undefined && entry.dependencies_stated === undefined) {
    yield report(
      `${name} says nothing about dependencies. Write "Dependencies: PKG-…" or "Dependencies: None".`,
    )
  }
}

const EXAMPLES = { layer: '2', spec_id: 'SPEC-…', framework_id: 'FMWK-…', plane_id: 'hot' } as const
