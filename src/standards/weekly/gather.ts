import { type Answer, unknown } from '../../model/answer.js'
import type { Claim } from '../../model/claim.js'
import type { Document } from '../../model/document.js'
import type { Previous } from '../../model/handoff.js'
import type { Gathering } from '../../model/standard.js'
import { matchesAny } from '../../text/glob.js'
import { compareHandoffs } from './baseline.js'
import { countClaims, runsByClaim } from './count-claims.js'
import { producerName, producerOf, type WeeklyHandoff } from './handoff.js'
import { compareInventories, type InventoryChange, runsById } from './inventory-change.js'
import { lockClaims } from './lock-claims.js'
import { packClaims } from './pack-claims.js'
import { placesOf } from './places.js'
import type { WeeklyRecord } from './records.js'
import type { SignatureHistory } from './signature-claims.js'

type Weekly = Document<WeeklyRecord>

/** Every weekly handoff of a change, each with what the repository says about it. */
export async function gatherWeekly(input: Gathering): Promise<readonly WeeklyHandoff[]> {
  const documents = input.documents as unknown as readonly Weekly[]
  return Promise.all(documents.map((document) => gatherOne(document, input)))
}

async function gatherOne(document: Weekly, input: Gathering): Promise<WeeklyHandoff> {
  const { record } = document
  const { change, config } = input
  const earlier = await openEarlier(document, input)
  const before = earlier.state === 'found' ? earlier.value : null
  const inventory = before ? compareInventories(before.record, record) : null
  const { baseline, gatesRegressed } = compareHandoffs(document, earlier, inventory)
  const [claims, commit] = document.judged
    ? await claimsOf(document, earlier, inventory, input)
    : [[], unknown('it is not judged')]
  return {
    standard: 'weekly',
    id: idOf(document),
    title: record.title ?? document.path,
    documents: [document],
    previous: before && previousOf(before, change),
    baseline,
    claims,
    document,
    before,
    config: config.weekly,
    producer: producerOf(record, config.weekly),
    inventory,
    gatesRegressed,
    commit,
  }
}

/**
 * The handoff that base has at the same place, at the old one of a rename, or the one of the same producer and file name
 * that the change takes away elsewhere.
 */
async function openEarlier(
  { path, kind, record }: Weekly,
  { change, repository, open, config }: Gathering,
): Promise<Answer<Weekly>> {
  if (change.mode === 'tree') return unknown('every handoff of the tree is judged as it is')
  const files = change.files.state === 'found' ? change.files.value : []
  const former = files.find((file) => file.path === path)?.previousPath ?? path
  const place = await repository.stat('base', former)
  if (place.state === 'absent') {
    const producer = producerName(record.metadata?.producer_repo ?? '')
    const fileName = path.slice(path.lastIndexOf('/') + 1)
    for (const file of files) {
      if (file.status !== 'removed' || !file.path.endsWith(`/${fileName}`)) continue
      const gone = matchesAny(file.path, config.weekly.documents)
        ? ((await open(kind, file.path, 'base')) as Weekly | null)
        : null
      const owner = producerName(gone?.record.metadata?.producer_repo ?? '')
      if (gone && producer !== '' && owner === producer) return { state: 'found', value: gone }
    }
  }
  if (place.state !== 'found') return place
  const document = (await open(kind, former, 'base')) as Weekly | null
  return document ? { state: 'found', value: document } : unknown('the handoff at base could not be read')
}

function previousOf(before: Weekly, { base, files }: Gathering['change']): Previous {
  const removed = files.state === 'found' && files.value.find((file) => file.path === before.path)
  const how = removed && removed.status === 'removed' ? 'history' : 'same-path'
  return { id: idOf(before), path: before.path, ref: base, how }
}

/** `ree-v2 2026-02-09`; what is not stated is left out. */
export function idOf({ record, path }: Pick<Weekly, 'record' | 'path'>): string {
  const { producer_repo: repo, week_of_utc: week } = record.metadata ?? {}
  const parts = [repo === undefined ? undefined : producerName(repo), week].filter(
    (part) => part !== undefined && part !== '',
  )
  return parts.length > 0 ? parts.join(' ') : path
}

async function claimsOf(
  document: Weekly,
  earlier: Answer<Weekly>,
  inventory: InventoryChange | null,
  { change, repository }: Gathering,
): Promise<[readonly Claim[], Answer<true>]> {
  const { record, path } = document
  const root = change.mode === 'files' ? await repository.stat('base', '') : null
  const stated = record.metadata?.producer_repo
  const places = placesOf({
    repository,
    document: path,
    producer: stated === undefined ? null : producerName(stated),
    absenceCounts: root?.state !== 'unknown',
  })
  const sha = record.metadata?.producer_commit ?? ''
  const [locks, packs, commit] = await Promise.all([
    lockClaims({ document, repository, places }),
    packClaims({ document, repository, places }),
    /^[0-9a-f]{7,64}$/i.test(sha) ? knownCommit(sha, repository) : unknown('no commit is stated'),
  ])
  const counts = countClaims(document, signatureHistory(record, earlier, inventory))
  return [[...commitClaim(document, commit), ...locks, ...counts, ...packs], commit]
}

const knownCommit = async (sha: string, repository: Gathering['repository']): Promise<Answer<true>> =>
  repository.hasCommit ? repository.hasCommit(sha) : unknown('commits cannot be looked up here')

function commitClaim({ path, record }: Weekly, commit: Answer<true>): Claim[] {
  const sha = record.metadata?.producer_commit
  if (sha === undefined || !/^[0-9a-f]{7,64}$/i.test(sha)) return []
  const [verdict, evidence] =
    commit.state === 'found'
      ? (['verified', 'the repository has this commit'] as const)
      : ([
          'unverified',
          commit.state === 'unknown'
            ? commit.because
            : 'the repository has no such commit; it may be gone after a rebase',
        ] as const)
  return [
    { kind: 'producer-commit', subject: sha, verdict, evidence, path, pointer: '/metadata/producer_commit' },
  ]
}

/** An inventory that still lists every run of base is cumulative: it has all runs that ever were. */
function signatureHistory(
  record: WeeklyRecord,
  earlier: Answer<Weekly>,
  inventory: InventoryChange | null,
): SignatureHistory {
  if (earlier.state !== 'found') return { earlier: new Map(), whole: false }
  const now = runsById(record.run_pack_inventory ?? [])
  const gone = (earlier.value.record.run_pack_inventory ?? []).filter(
    (run) => run.run_id !== undefined && !now.has(run.run_id),
  )
  return { earlier: runsByClaim(gone), whole: inventory !== null && inventory.removed.length === 0 }
}
