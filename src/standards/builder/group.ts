import type { Config } from '../../model/config.js'
import type { AnyDocument, Document } from '../../model/document.js'
import { idKey } from './ids.js'
import { filedUnder, type Place, placeOf } from './layout.js'
import type { ManifestRecord, ResultsRecord, SpecRecord } from './records.js'

/** Documents of the change that are judged as one handoff. */
export interface Group {
  readonly id: string
  readonly staging: string | null
  spec: Document<SpecRecord> | null
  readonly results: Document<ResultsRecord> | null
  prompt: Document | null
  /** Only when the user named a manifest; else manifests belong to the packages of a handoff. */
  readonly manifest?: Document<ManifestRecord>
}

/**
 * Every RESULTS document is a handoff; specs and prompts join it by id and folder, or stand alone. So does a manifest
 * whose path the user asked for.
 */
export function groupDocuments(
  documents: readonly AnyDocument[],
  config: Config,
  asked: readonly string[],
): readonly Group[] {
  const placed = documents.map((document) => ({
    document,
    place: document.named ? null : placeOf(document.path, config),
  }))
  const ofKind = (kind: string) => placed.filter(({ document }) => document.kind === kind)
  const groups: Group[] = []
  const byKey = new Map<string, Group[]>()
  const partnersOf = ({ id, staging }: Pick<Group, 'id' | 'staging'>): Group[] => {
    const key = JSON.stringify([staging, idKey(id)])
    const partners = byKey.get(key) ?? []
    byKey.set(key, partners)
    return partners
  }
  const add = (group: Group): void => {
    groups.push(group)
    partnersOf(group).push(group)
  }
  for (const { document, place } of ofKind('builder/results'))
    add({ ...identity(document, place), spec: null, results: document, prompt: null })
  for (const { document, place } of ofKind('builder/handoff')) {
    const { id, staging } = identity(document, place)
    const partner = place && partnersOf({ id, staging }).find((group) => group.spec === null)
    if (partner) partner.spec = document
    else add({ id, staging, spec: document, results: null, prompt: null })
  }
  for (const { document, place } of ofKind('builder/agent-prompt')) {
    const { id, staging } = identity(document, place)
    const partner = partnersOf({ id, staging }).find((group) => group.prompt === null)
    if (partner) partner.prompt = document
    else add({ id, staging, spec: null, results: null, prompt: document })
  }
  for (const { document } of ofKind('builder/manifest')) {
    if (document.named || asked.includes(document.path))
      groups.push({
        id: packageOf(document),
        staging: null,
        spec: null,
        results: null,
        prompt: null,
        manifest: document,
      })
  }
  return groups
}

/** What a document calls itself, and where its handoffs folder stands. */
export function identity(
  document: Document<{ handoff_id?: string }>,
  place: Place | null,
): { id: string; staging: string | null } {
  const stated = document.record.handoff_id
  return { id: (place && filedUnder(place)) ?? stated ?? document.path, staging: place?.staging ?? null }
}

const packageOf = (document: Document<ManifestRecord>): string =>
  typeof document.record.package_id === 'string' ? document.record.package_id : document.path
