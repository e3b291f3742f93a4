import type { AnyDocument, Document } from '../../model/document.js'
import type { Gathering } from '../../model/standard.js'
import { assetClaims } from './asset-claims.js'
import { compareBaselines } from './baseline.js'
import { type Group, groupDocuments } from './group.js'
import type { BuilderHandoff, ListedPath, Shelf } from './handoff.js'
import { placeOf } from './layout.js'
import { resolveListed } from './listed-files.js'
import { gatherPackages } from './packages.js'
import { pendingGroups } from './pending.js'
import { findPrevious } from './previous.js'
import type { ResultsRecord, SpecRecord } from './records.js'
import { type Claimed, resultsClaims } from './results-claims.js'
import { readShelves } from './shelves.js'
import { gatherWave } from './waves.js'

/** All builder handoffs of a change, each with what the repository says about it. */
export async function gatherBuilder(input: Gathering): Promise<readonly BuilderHandoff[]> {
  const own = groupDocuments(input.documents, input.config)
  const touched =
    input.change.files.state === 'found' ? input.change.files.value.map((file) => file.path) : []
  const delivered = touched
    .flatMap((path) => /^(?:(.*)\/)?PKG-[^/]+\//.exec(path)?.slice(1) ?? [])
    .map((staging) => staging ?? '')
  const filed = touched.flatMap((path) => placeOf(path, input.config)?.staging ?? [])
  const stagings = [...new Set([...own.map((group) => group.staging), ...delivered, ...filed])]
  const shelvesOf = new Map<string | null, readonly Shelf[]>()
  for (const staging of stagings) {
    shelvesOf.set(
      staging,
      staging === null ? [] : await readShelves(input.repository, 'head', staging, input.config),
    )
  }
  const groups = [...own, ...(await pendingGroups(own, shelvesOf, touched, input))]
  const companions = await Promise.all(
    groups.map((group) => withCompanions(group, shelvesOf.get(group.staging) ?? [], input)),
  )
  const resolved = await Promise.all(companions.map((group) => listedBy(group, input)))
  const claimed = digestsByPath(resolved)
  return Promise.all(
    companions.map((group, i) => {
      const packages =
        companions.length === 1 ? touched : touched.filter((path) => ownerOf(path, companions) === i)
      const others = claimed.filter((each) => each.index !== i)
      return gatherOne(group, resolved[i] ?? [], {
        ...input,
        touched: packages,
        others,
        shelves: shelvesOf.get(group.staging) ?? [],
        all: resolved,
      })
    }),
  )
}

interface Context extends Gathering {
  readonly touched: readonly string[]
  readonly others: readonly Claimed[]
  readonly shelves: readonly Shelf[]
  readonly all: readonly (readonly ListedPath[])[]
}

async function gatherOne(
  group: Group,
  listed: readonly ListedPath[],
  context: Context,
): Promise<BuilderHandoff> {
  const { repository, config, change } = context
  const { spec, results, prompt, staging, id } = group
  const named = [...new Set([...(results?.record.packages ?? []), ...(spec?.record.packages ?? [])])]
  const inFiles = listed.flatMap(
    (file) => /(?:^|\/)(PKG-[^/]+?)(?:\/|\.tar\.gz$)/.exec(file.path ?? '')?.[1] ?? [],
  )
  // A tree has no change that would show what was delivered, so there a planned package that exists counts.
  const planned =
    change.mode === 'tree' ? (spec?.record.package_plan ?? []).map((each) => each.package_id) : []
  const listedPackages = [...new Set([...inFiles, ...planned])]
  const [{ packages, shared }, predecessor, wave] = await Promise.all([
    staging === null
      ? { packages: [], shared: [] }
      : gatherPackages({ repository, staging, touched: context.touched, listed: listedPackages }),
    findPrevious(id, results, context.shelves, context),
    gatherWave(id, spec, context.shelves, context),
  ])
  const claims = results?.judged ? await resultsClaims(results, listed, context.others, context) : []
  const documents = [
    spec,
    results,
    prompt,
    group.manifest ?? null,
    ...packages.map((each) => (each.manifest.state === 'found' ? each.manifest.value : null)),
  ]
  const paths = new Set(
    change.files.state === 'found'
      ? change.files.value.map((file) => file.path).filter((path) => placeOf(path, config) !== null)
      : [],
  )
  return {
    standard: 'builder',
    id,
    title: results?.record.title ?? spec?.record.title ?? id,
    documents: documents.filter((document): document is AnyDocument => document !== null),
    previous: predecessor?.previous ?? null,
    previousResults: predecessor?.document ?? null,
    baseline: compareBaselines(results, predecessor?.document ?? null),
    claims: [...claims, ...assetClaims(packages)],
    spec,
    results,
    prompt,
    change,
    config: config.builder,
    staging,
    places: new Map(
      [spec, results, prompt].flatMap((document) =>
        document && !document.named ? placeEntry(document.path, context) : [],
      ),
    ),
    listed,
    listedByChange: new Set(context.all.flat().flatMap((file) => file.path ?? [])),
    documentPaths: paths,
    namedPackages: named,
    shelves: context.shelves,
    packages,
    shared,
    wave,
  }
}

function placeEntry(path: string, context: Context): [string, NonNullable<ReturnType<typeof placeOf>>][] {
  const place = placeOf(path, context.config)
  return place ? [[path, place]] : []
}

/** The spec, RESULTS and prompt that the change leaves alone, read from the same shelf. */
async function withCompanions(group: Group, shelves: readonly Shelf[], input: Gathering): Promise<Group> {
  const own = group.results?.path ?? group.spec?.path
  const shelf =
    shelves.find((each) => own !== undefined && (each.results === own || each.spec === own)) ??
    shelves.find((each) => each.id === group.id)
  const open = async (kind: string, path: string | null | undefined) =>
    path ? input.open(kind, path, 'head') : null
  return {
    ...group,
    spec: group.spec ?? ((await open('builder/handoff', shelf?.spec)) as Document<SpecRecord> | null),
    results:
      group.results ?? ((await open('builder/results', shelf?.results)) as Document<ResultsRecord> | null),
    prompt: group.prompt ?? (await open('builder/agent-prompt', shelf?.prompt)),
  }
}

async function listedBy(group: Group, input: Gathering): Promise<readonly ListedPath[]> {
  if (!group.results) return []
  const root = await input.repository.stat('base', '')
  const packages = [
    ...new Set([...(group.results.record.packages ?? []), ...(group.spec?.record.packages ?? [])]),
  ]
  const absenceCounts = input.change.mode !== 'files' || root.state !== 'unknown'
  return resolveListed(group.results, {
    repository: input.repository,
    staging: group.staging,
    packages,
    absenceCounts,
  })
}

const digestsByPath = (resolved: readonly (readonly ListedPath[])[]): Claimed[] =>
  resolved.flatMap((files, index) =>
    files.flatMap(({ path, entry }) => (path && entry.sha256 ? [{ index, path, sha256: entry.sha256 }] : [])),
  )

/** A package file belongs to the handoff that names its package, else to the first of the change. */
function ownerOf(path: string, groups: readonly Group[]): number {
  const id = /(?:^|\/)(PKG-[^/]+?)(?:\/|\.tar\.gz$)/.exec(path)?.[1]
  const named = groups.findIndex(
    (group) =>
      id && [...(group.results?.record.packages ?? []), ...(group.spec?.record.packages ?? [])].includes(id),
  )
  return Math.max(0, named)
}
