import { found, unknown } from '../../../model/answer.js'
import type { Document } from '../../../model/document.js'
import type { Address } from '../../../model/position.js'
import { resolve } from '../../../text/located.js'
import type { BuilderHandoff, PackageFacts } from '../handoff.js'
import type { ManifestRecord } from '../records.js'

export interface Delivered {
  readonly facts: PackageFacts
  readonly manifest: Document<ManifestRecord>
}

/** Packages of a handoff whose manifest could be read, and manifests that the user named. */
export function* delivered(handoff: BuilderHandoff): Generator<Delivered> {
  for (const facts of handoff.packages) {
    if (facts.manifest.state === 'found') yield { facts, manifest: facts.manifest.value }
  }
  const known = new Set(handoff.packages.map((each) => `${each.folder}/manifest.json`))
  for (const document of handoff.documents) {
    if (document.kind === 'builder/manifest' && !known.has(document.path)) yield alone(document)
  }
}

/** A manifest of which nothing but its text is known. */
function alone(manifest: Document<ManifestRecord>): Delivered {
  const folder = manifest.path.split('/').slice(0, -1).join('/')
  const name = folder.split('/').at(-1) ?? ''
  const { package_id: stated } = manifest.record
  const because = 'only the manifest was named'
  const facts: PackageFacts = {
    id: name.startsWith('PKG-') || typeof stated !== 'string' ? name : stated,
    folder,
    isNew: false,
    manifest: found(manifest),
    files: unknown(because),
    digests: new Map(),
    absentDependencies: [],
    archive: null,
  }
  return { facts, manifest }
}

/** A value of a manifest; of one that goes over several lines, its first character. */
export function placeIn({ path, positions }: Document<ManifestRecord>, pointer: string): Address {
  const range = resolve(positions, pointer)
  if (range.endLine === range.line) return { path, range }
  return { path, range: { ...range, endLine: range.line, endColumn: range.column + 1 } }
}

const MOST_NAMES = 5

/** `a, b and 3 more` */
export function someOf(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES
  return rest > 0 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${rest} more` : names.join(', ')
}

/** What Python, test runners and file managers leave behind. */
export const isCache = (path: string): boolean =>
  /(?:^|\/)(?:__pycache__|\.pytest_cache|\.mypy_cache|\.ruff_cache)\/|\.py[co]$|(?:^|\/)(?:\.DS_Store|Thumbs\.db|\._[^/]*)$/.test(
    path,
  )

/** Files that a package folder may hold without an asset: its readme and its own archive. */
export const needsNoAsset = (path: string, id: string): boolean =>
  /^README(?:\.[a-z]+)?$/i.test(path) ||
  path === `${id}.tar.gz` ||
  path === `${id}.tgz` ||
  path === 'manifest.json'

/** RESULTS and specs inside a package are in the wrong place, which another rule says. */
export const isHandoffDocument = (path: string): boolean =>
  path.endsWith('.md') &&
  /(?:^|_)(?:RESULTS|BUILDER_HANDOFF|AGENT_PROMPT)/.test(path.slice(path.lastIndexOf('/') + 1))
