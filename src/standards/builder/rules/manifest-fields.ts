import type { Json } from '../../../model/json.js'
import type { Problem, Rule } from '../../../model/rule.js'
import { isPlaceholder } from '../../../text/plain.js'
import type { BuilderHandoff } from '../handoff.js'
import { assetsOf, isObject, MANIFEST_RULE } from '../manifest-read.js'
import { renamedKey, withoutComma, withoutRepeat } from './manifest-repairs.js'
import { type Delivered, delivered, placeIn } from './package-documents.js'

const NAMES = ['schema_version', 'spec_id', 'framework_id', 'plane_id']
/** Three tiers; HO3 is another name of HOT. */
const PLANES = /^ho[t123]$/i
/** What older manifests wrote where the standard now has another name. */
const OLD_NAMES = { assets: 'files', dependencies: 'depends_on' } as const
const EXAMPLES = {
  assets:
    '"assets": [{ "path": "HOT/kernel/name.py", "sha256": "sha256:<64 hex>", "classification": "library" }]',
  dependencies: '"dependencies": ["PKG-NAME-001"] (or [])',
} as const

export const manifestFields: Rule<BuilderHandoff> = {
  id: 'builder/manifest-fields',
  severity: 'error',
  summary: 'A manifest is valid JSON and has the fields of the standard',
  *check(handoff) {
    for (const each of delivered(handoff)) {
      const { manifest } = each
      const own = manifest.problems.filter((problem) => problem.rule === MANIFEST_RULE)
      for (const { message, range, pointer } of own) {
        const at = range ? { path: manifest.path, range } : placeIn(manifest, pointer ?? '')
        yield { at, message, ...withoutComma(manifest, message, range) }
      }
      // Text that is no JSON object states no field at all; one finding says that.
      if (manifest.problems.length > 0 && Object.keys(manifest.record).length === 0) continue
      yield* names(each)
      yield* lists(each)
      yield* entries(each)
    }
  },
}

function* names({ facts, manifest }: Delivered): Generator<Problem> {
  const { record } = manifest
  const missing = NAMES.filter((name) => record[name] === undefined || record[name] === null)
  if (missing.length > 0) {
    const lines = missing.map((name) => `"${name}": "…"`).join(', ')
    yield {
      at: placeIn(manifest, ''),
      message: `manifest.json of ${facts.id} has no ${missing.join(', ')}; add ${lines}.`,
    }
  }
  for (const name of NAMES) {
    const value = record[name]
    if (missing.includes(name) || typeof value === 'number') continue
    if (typeof value === 'string' && !isPlaceholder(value)) continue
    const there = typeof value === 'string' ? `the placeholder "${value}"` : 'no text'
    yield { at: placeIn(manifest, `/${name}`), message: `${name} is ${there}; write the real value.` }
  }
  const { plane_id: plane } = record
  if (typeof plane === 'string' && !isPlaceholder(plane) && !PLANES.test(plane)) {
    const message = `"${plane}" is no tier of the control plane; write "plane_id": "hot" (or "ho2", "ho1").`
    yield { at: placeIn(manifest, '/plane_id'), severity: 'warning', message }
  }
  const id = record.package_id
  if (id !== undefined && id !== facts.id) {
    const message = `package_id is ${JSON.stringify(id)}, but the folder is ${facts.id}; write "package_id": "${facts.id}".`
    yield { at: placeIn(manifest, '/package_id'), message }
  }
}

function* lists({ manifest }: Delivered): Generator<Problem> {
  for (const name of ['assets', 'dependencies'] as const) {
    const value = manifest.record[name]
    if (Array.isArray(value)) continue
    const old = OLD_NAMES[name]
    if (value !== undefined) {
      yield {
        at: placeIn(manifest, `/${name}`),
        message: `${name} is ${kindOf(value)}; it must be an array: ${EXAMPLES[name]}.`,
      }
    } else if (manifest.record[old] !== undefined) {
      yield {
        at: placeIn(manifest, `/${old}`),
        message: `"${old}" is the old name; write an array: ${EXAMPLES[name]}.`,
        ...renamedKey(manifest, old, name),
      }
    } else
      yield { at: placeIn(manifest, ''), message: `The manifest has no "${name}"; add ${EXAMPLES[name]}.` }
  }
}

function* entries({ manifest }: Delivered): Generator<Problem> {
  const { assets } = manifest.record
  const first = new Map<string, string>()
  for (const [index, entry] of (Array.isArray(assets) ? (assets as Json[]) : []).entries()) {
    if (isObject(entry) && typeof entry.path === 'string' && entry.path.trim() !== '') continue
    const message = `This asset has no "path"; write ${EXAMPLES.assets.slice('"assets": ['.length, -1)}.`
    yield { at: placeIn(manifest, `/assets/${index}`), message }
  }
  for (const { path, pointer } of assetsOf(manifest.record)) {
    if (first.has(path))
      yield {
        at: placeIn(manifest, `${pointer}/path`),
        message: `${path} is declared twice; keep one entry.`,
        ...withoutRepeat(manifest, first.get(path) ?? '', pointer),
      }
    first.set(path, pointer)
  }
}

const kindOf = (value: Json): string =>
  value === null ? 'null' : typeof value === 'object' ? 'an object' : `a ${typeof value}`
