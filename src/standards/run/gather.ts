import type { Document } from '../../model/document.js'
import type { Gathering } from '../../model/standard.js'
import { compareRuns } from './baseline.js'
import { bundleDocument, gatherArtifacts, gatherBundle, isForgotten } from './bundle.js'
import { bundleStatements } from './bundle-statements.js'
import { runClaims } from './claims.js'
import { earlierRows } from './earlier-rows.js'
import { type Group, groupRuns, latestRun, placeIn } from './group.js'
import type { Called, RunDocument, RunDocuments, RunHandoff } from './handoff.js'
import { folderOf, GATE_RESULTS, join, NEEDS_INPUT, nameOf, PROGRAM_STATUS, stemOf } from './layout.js'
import { findPrevious } from './previous.js'
import { type Shelf, shelfOf } from './shelf.js'
import { reportStatements, stated } from './statements.js'

/** All runs of a change, each with what the repository says about it. */
export async function gatherRun(input: Gathering): Promise<readonly RunHandoff[]> {
  const shelf = await shelfOf(input)
  const groups = await groupRuns(shelf)
  const latest = new Map<string, string | null>()
  for (const { root } of groups) {
    if (root !== null && !latest.has(root)) latest.set(root, await latestRun(root, groups, shelf))
  }
  const bundles = input.documents.filter(({ kind }) => kind === 'run/bundle')
  const named = new Map(bundles.map((document) => [placeIn(document, shelf).runId, document]))
  const handoffs = await Promise.all(
    groups.map((group) => {
      const isLatest = group.root === null || latest.get(group.root) === group.runId
      return gatherOne(group, isLatest, named.get(group.runId) ?? null, groups, shelf)
    }),
  )
  return handoffs.filter((handoff) => handoff !== null)
}

async function gatherOne(
  group: Group,
  isLatest: boolean,
  named: Document | null,
  groups: readonly Group[],
  shelf: Shelf,
): Promise<RunHandoff | null> {
  const { runId, root } = group
  const { change, config } = shelf.input
  const documents = await openDocuments(group, isLatest, shelf)
  const { report, text, index } = documents
  const isNew = [report, text].some((document) => document && shelf.added(document.path))
  const options = { isNew, ...(named && root === null ? { folder: folderOf(named.path) } : {}) }
  const bundle =
    root === null && !named ? null : await gatherBundle(runId, root ?? '', documents, options, shelf)
  // Folders of other tools are named like bundles; without any trace of the standard they are theirs.
  if (!report && !text && !usesRuns(documents) && !named?.named) return null
  const folder = bundle?.folder ?? (root === null ? null : join(root, config.run.outputs, runId))
  const [artifacts, previous, missing, twins, bundleForgotten, earlier] = await Promise.all([
    gatherArtifacts(documents, root, folder, bundle, shelf),
    findPrevious(runId, root, documents, shelf),
    missingDocuments(group, documents, isLatest, isNew, shelf),
    twinsOf(group, shelf),
    root !== null && isNew && !bundle ? isForgotten(runId, root, shelf) : false,
    earlierRows(isLatest ? index : null, root, groups, shelf),
  ])
  const facts = { ...documents, bundle, artifacts, isLatest, root, config: config.run }
  const statements = [
    ...reportStatements(runId, documents, isLatest),
    ...bundleStatements(runId, documents, bundle),
    ...earlier.statements,
  ]
  const all = [
    report,
    text,
    documents.needsInput,
    index,
    documents.programStatus,
    documents.gateResults,
    documents.statusBoard,
  ]
  const shown = all.flatMap((document) =>
    document
      ? [{ ...document, judged: document.judged && (isLatest || !isShared(document, documents)) }]
      : [],
  )
  const name = stated(documents, '/phase_name') ?? stated(documents, '/phase')
  const decision = stated(documents, '/decision')
  return {
    standard: 'run',
    id: runId,
    title: [name ?? runId, decision].filter((part) => part !== null).join(': '),
    documents: [
      ...shown,
      ...(bundle
        ? [
            bundleDocument(bundle, runId),
            ...[...bundle.opened.values()].map((document) => ({ ...document, judged: false })),
          ]
        : []),
    ],
    previous: previous?.previous ?? null,
    baseline: await compareRuns(documents, previous, bundle, shelf),
    claims: runClaims({ ...facts, statements }),
    ...facts,
    change,
    places: new Map(
      all.flatMap((document) =>
        document && !document.named ? [[document.path, placeIn(document, shelf)] as const] : [],
      ),
    ),
    missing,
    statements,
    unlisted: earlier.unlisted,
    bundleForgotten,
    twins,
    isNew,
  }
}

/** Whether the documents around a bundle are those of registered runs. */
const usesRuns = ({ needsInput, index, programStatus, gateResults, statusBoard }: RunDocuments): boolean =>
  [index?.record.history, index?.record.latest, programStatus?.record.last_run_id].some(Boolean) ||
  [needsInput, gateResults, statusBoard].some((document) => document?.judged)

const isShared = (
  document: RunDocument,
  { index, programStatus, gateResults, statusBoard }: RunDocuments,
): boolean => [index, programStatus, gateResults, statusBoard].includes(document)

async function openDocuments({ root, stem }: Group, isLatest: boolean, shelf: Shelf): Promise<RunDocuments> {
  const { run } = shelf.input.config
  const open = (path: string | null): Promise<RunDocument | null> =>
    path === null ? Promise.resolve(null) : shelf.open('run/report', path)
  const below = (...parts: readonly string[]): string | null => (root === null ? null : join(root, ...parts))
  const current = (...parts: readonly string[]): string | null => (isLatest ? below(...parts) : null)
  const own = (ending: string): string | null => (stem === null ? null : `${stem}${ending}`)
  const [report, text, needsInput, index, programStatus, gateResults, statusBoard] = await Promise.all([
    open(own('.json')),
    open(own('.md')),
    open(own(`${NEEDS_INPUT}.md`)),
    open(below(run.reports, 'index.md')),
    open(current(run.state, PROGRAM_STATUS)),
    open(current(run.state, GATE_RESULTS)),
    open(current(run.statusBoard)),
  ])
  return { report, text, needsInput, index, programStatus, gateResults, statusBoard }
}

/** Documents that have to be there and are not. An edit of an old report calls for none that base has not either. */
async function missingDocuments(
  group: Group,
  documents: RunDocuments,
  isLatest: boolean,
  isNew: boolean,
  shelf: Shelf,
): Promise<ReadonlyMap<keyof RunDocuments, Called>> {
  const { run } = shelf.input.config
  const { root, stem } = group
  const calls: [keyof RunDocuments, string, boolean][] = []
  if (stem !== null)
    calls.push(
      ['report', `${stem}.json`, true],
      ['text', `${stem}.md`, true],
      ['needsInput', `${stem}${NEEDS_INPUT}.md`, true],
    )
  if (root !== null) {
    calls.push(
      ['index', join(root, run.reports, 'index.md'), isNew],
      ['programStatus', join(root, run.state, PROGRAM_STATUS), isNew && isLatest],
      ['gateResults', join(root, run.state, GATE_RESULTS), isNew && isLatest],
    )
  }
  const missing = new Map<keyof RunDocuments, Called>()
  for (const [role, path, called] of calls) {
    if (documents[role] !== null || (!called && !shelf.removed(path))) continue
    const answer = await shelf.missing(path)
    if (answer) missing.set(role, { path, answer, removed: shelf.removed(path) })
  }
  return missing
}

async function twinsOf({ runId, root, stem }: Group, shelf: Shelf): Promise<readonly string[]> {
  if (root === null || stem === null) return []
  const paths = await shelf.reports(root, 'head')
  return paths.filter(
    (path) => path.endsWith('.json') && stemOf(path) !== stem && nameOf(stemOf(path)) === runId,
  )
}
