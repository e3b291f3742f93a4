import type { Document } from '../../model/document.js'
import type { RunDocument } from './handoff.js'
import { isRunDocument } from './kinds.js'
import { folderOf, join, nameOf, type Place, placeByName, placeOf, stemOf } from './layout.js'
import { textOf } from './notation.js'
import type { Shelf } from './shelf.js'
import { rowsOf } from './statements.js'

/** One run of the change, before its documents are opened. */
export interface Group {
  readonly runId: string
  /** Null for documents that the user named and that stand in no folder of runs. */
  readonly root: string | null
  /** Path of the report without its ending; null while only the bundle or a state file is known. */
  readonly stem: string | null
}

/** Roles that speak of the latest run. */
const CURRENT = ['index', 'program-status', 'gate-results', 'status-board']

export const placeIn = (document: Document, shelf: Shelf): Place & { readonly known: boolean } => {
  const place = placeOf(document.path, shelf.input.config.run)
  if (place) return { ...place, known: true }
  const role = document.kind === 'run/bundle' ? ('bundle' as const) : null
  const named = placeByName(document.path)
  return {
    ...named,
    ...(role ? { role, runId: nameOf(folderOf(document.path)) || 'bundle' } : {}),
    known: false,
  }
}

/** Runs that the change touches, in order of path: reports, bundles, and the run that touched state files speak of. */
export async function groupRuns(shelf: Shelf): Promise<readonly Group[]> {
  const { documents, change, config } = shelf.input
  const groups = new Map<string, Group>()
  const add = (group: Group): void => {
    const key = `${group.root}\0${group.runId}\0${group.stem === null ? '' : folderOf(group.stem)}`
    if (!groups.has(key)) groups.set(key, group)
  }
  const placed = documents.map((document) => ({ document, place: placeIn(document, shelf) }))
  for (const { document, place } of placed) {
    if (place.runId === null || place.role === 'bundle') continue
    add({ runId: place.runId, root: place.known ? place.root : null, stem: stemOf(document.path) })
  }
  // What the change empties or takes away is no document any more; what stands beside it or speaks of it is.
  const touched = change.mode === 'change' && change.files.state === 'found' ? change.files.value : []
  const left = touched.flatMap(({ path }) => {
    const place = placeOf(path, config.run)
    return place ? [{ path, place }] : []
  })
  for (const { path, place } of left) {
    if (place.runId === null || place.role === 'bundle') continue
    const stem = stemOf(path)
    const others = [`${stem}.json`, `${stem}.md`].filter((each) => each !== path)
    const read = await Promise.all(others.map((each) => shelf.open('run/report', each)))
    if (read.some((document) => document && isRunDocument(document.text)))
      add({ runId: place.runId, root: place.root, stem })
  }
  const has = (root: string | null, runId: string): boolean =>
    [...groups.values()].some((group) => group.root === root && group.runId === runId)
  const gone = left.filter(({ path, place }) => place.role === 'bundle' && shelf.removed(path))
  for (const { place } of [...placed, ...gone.map(({ place }) => ({ place: { ...place, known: true } }))]) {
    const root = place.known ? place.root : null
    if (place.role === 'bundle' && place.runId !== null && !has(root, place.runId)) {
      add({ runId: place.runId, root, stem: root === null ? null : await stemFor(place.runId, root, shelf) })
    }
  }
  const current = [...placed.filter(({ place }) => place.known), ...left].filter(({ place }) =>
    CURRENT.includes(place.role),
  )
  for (const root of new Set(current.map(({ place }) => place.root))) {
    const runId = await latestRun(root, [...groups.values()], shelf)
    if (runId !== null && !has(root, runId)) add({ runId, root, stem: await stemFor(runId, root, shelf) })
  }
  return [...groups.values()]
}

async function stemFor(runId: string, root: string, shelf: Shelf): Promise<string | null> {
  const paths = await shelf.reports(root, 'head')
  const path = paths.find((each) => nameOf(stemOf(each)) === runId)
  return path === undefined ? null : stemOf(path)
}

/** The run that was registered last: the newest of the change, unless the index knows a later one with a report. */
export async function latestRun(
  root: string,
  groups: readonly Group[],
  shelf: Shelf,
): Promise<string | null> {
  const { config } = shelf.input
  const index = await shelf.open('run/report', join(root, config.run.reports, 'index.md'))
  const rows = rowsOf(index).flatMap((row) => {
    const runId = textOf(row.run_id)
    return runId === null ? [] : [{ runId, time: timeOf(row.timestamp_utc) }]
  })
  const own = await Promise.all(
    groups.filter((group) => group.root === root && group.stem !== null).map((group) => timed(group, shelf)),
  )
  const newest = own.reduce<Timed | null>(
    (best, each) => (best === null || each.time >= best.time ? each : best),
    null,
  )
  const reports = new Set((await shelf.reports(root, 'head')).map((path) => nameOf(stemOf(path))))
  const later = rows.find(
    ({ runId, time }) => runId !== newest?.runId && time > (newest?.time ?? 0) && reports.has(runId),
  )
  if (later) return later.runId
  if (newest && newest.time > 0) return newest.runId
  const known = rows.find(({ runId }) => own.some((each) => each.runId === runId))
  return known?.runId ?? newest?.runId ?? (await namedByState(root, index, shelf))
}

interface Timed {
  readonly runId: string
  readonly time: number
}

async function timed({ runId, stem }: Group, shelf: Shelf): Promise<Timed> {
  for (const ending of ['.json', '.md']) {
    const time = timeOf((await shelf.open('run/report', `${stem}${ending}`))?.record.timestamp_utc)
    if (time > 0) return { runId, time }
  }
  return { runId, time: 0 }
}

const timeOf = (value: unknown): number => (typeof value === 'string' ? Date.parse(value) || 0 : 0)

/** For a change that touches state files only. */
async function namedByState(root: string, index: RunDocument | null, shelf: Shelf): Promise<string | null> {
  const { state } = shelf.input.config.run
  const latest = index?.record.latest as { run_id?: unknown } | undefined
  const program = await shelf.open('run/report', join(root, state, 'program_status.yaml'))
  const gates = await shelf.open('run/report', join(root, state, 'gate_results.yaml'))
  const names = [latest?.run_id, program?.record.last_run_id, gates?.record.run_id]
  return names.find((name): name is string => typeof name === 'string' && name !== '') ?? null
}
