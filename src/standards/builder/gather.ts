import type { ChangedFile } from '../../model/change-set.js'
import type { AnyDocument, Document } from '../../model/document.js'
import type { Gathering } from '../../model/standard.js'
import { assetClaims } from './asset-claims.js'
import { compareBaselines } from './baseline.js'
import { countsTests, withEvidence } from './evidence-claims.js'
import { type Group, groupDocuments } from './group.js'
import type { BuilderHandoff, ListedPath, Shelf } from './handoff.js'
import { placeOf } from './layout.js'
import { resolveListed } from './listed-files.js'
import { missingDigests } from './missing-digests.js'
import { type OtherDigests, otherDigests } from './other-digests.js'
import { gatherPackages } from './packages.js'
import { pathsByOwner } from './path-owners.js'
import { pendingGroups } from './pending.js'
import { findPrevious } from './previous.js'
import type { ResultsRecord, SpecRecord } from './records.js'
import { resultsClaims } from './results-claims.js'
import { shelfHolding, shelvesOfId } from './shelf-index.js'
import { readShelves } from './shelves.js'
import { someAtOnce } from './some-at-once.js'
import { openStagingRoot, type StagingRoot } from './staging-root.js'
import { gatherTrend } from './trend.js'
import { gatherWave } from './waves.js'

/** All builder handoffs of a change, each with what the repository says about it. */
export async function gatherBuilder(input: Gathering): Promise<readonly BuilderHandoff[]> {
  const own = groupDocuments(input.documents, input.config, input.change.named)
  const changed = input.change.files.state === 'found' ? input.change.files.value : []
  const touched = changed.map((file) => file.path)
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
  const resolved = await someAtOnce(companions, (group) => listedBy(group, input))
  const roots = new Map<string, Promise<StagingRoot>>()
  const rootAt = (staging: string): Promise<StagingRoot> => {
    const root = roots.get(staging) ?? openStagingRoot(input.repository, staging)
    roots.set(staging, root)
    return root
  }
  const owned = pathsByOwner(touched, companions)
  const others = otherDigests(
    resolved,
    companions.map(({ id }) => id),
  )
  const listedByChange = new Set(resolved.flatMap((files) => files.flatMap((file) => file.path ?? [])))
  const shared = {
    ...input,
    rootAt,
    listedByChange,
    unlisted: changed.filter(({ path }) => !listedByChange.has(path)),
    documentPaths: new Set(touched.filter((path) => placeOf(path, input.config) !== null)),
  }
  const handoffs = await someAtOnce(companions, (group, i) =>
    gatherOne(group, resolved[i] ?? [], {
      ...shared,
      touched: owned.get(i) ?? [],
      others: others(i),
      shelves: shelvesOf.get(group.staging) ?? [],
    }),
  )
  return input.evidence && handoffs.some(countsTests)
    ? withEvidence(handoffs, await input.evidence())
    : handoffs
}

interface Context extends Gathering {
  readonly touched: readonly string[]
  readonly others: OtherDigests
  readonly shelves: readonly Shelf[]
  readonly rootAt: (staging: string) => Promise<StagingRoot>
  readonly listedByChange: ReadonlySet<string>
  readonly unlisted: readonly ChangedFile[]
  readonly documentPaths: ReadonlySet<string>
}

async function gatherOne(
  group: Group,
  listed: readonly ListedPath[],
  context: Context,
): Promise<BuilderHandoff> {
  const { config, change } = context
  const { spec, results, prompt, staging, id } = group
  const named = [...new Set([...(results?.record.packages ?? []), ...(spec?.record.packages ?? [])])]
  const inFiles = listed.flatMap(
    (file) => /(?:^|\/)(PKG-[^/]+?)(?:\/|\.tar\.gz$)/.exec(file.path ?? '')?.[1] ?? [],
  )
  // A tree has no change that would show what was delivered, so there a planned package that exists counts.
  const planned =
    change.mode === 'tree' ? (spec?.record.package_plan ?? []).map((each) => each.package_id) : []
  const listedPackages = [...new Set([...inFiles, ...planned])]
  const [{ packages, shared }, predecessor, wave, trend] = await Promise.all([
    staging === null
      ? { packages: [], shared: [] }
      : gatherPackages({
          root: await context.rootAt(staging),
          touched: context.touched,
          listed: listedPackages,
        }),
    findPrevious(id, results, context.shelves, context),
    gatherWave(id, spec, context.shelves, context),
    gatherTrend(id, results?.record.baseline_snapshot, context.shelves, context),
  ])
  const [claims, digests] = await Promise.all([
    results?.judged ? resultsClaims(results, listed, context.others, context) : [],
    missingDigests(results, listed, context.others, context),
  ])
  const documents = [
    spec,
    results,
    prompt,
    group.manifest ?? null,
    ...packages.map((each) => (each.manifest.state === 'found' ? each.manifest.value : null)),
  ]
  return {
    standard: 'builder',
    id,
    title: results?.record.title ?? spec?.record.title ?? id,
    documents: documents.filter((document): document is AnyDocument => document !== null),
    previous: predecessor?.previous ?? null,
    previousResults: predecessor?.document ?? null,
    baseline: compareBaselines(results, predecessor?.document ?? null),
    trend,
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
    missingDigests: digests,
    listedByChange: context.listedByChange,
    unlisted: context.unlisted,
    documentPaths: context.documentPaths,
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
    (own === undefined ? undefined : shelfHolding(shelves, own)) ??
    shelvesOfId(shelves, group.id).find((each) => each.id === group.id)
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
