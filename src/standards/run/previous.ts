import type { Previous } from '../../model/handoff.js'
import type { RunDocument, RunDocuments } from './handoff.js'
import { join, nameOf, stemOf } from './layout.js'
import { textOf } from './notation.js'
import type { Shelf } from './shelf.js'
import { rowOf, rowsOf, stated } from './statements.js'

export interface Predecessor {
  readonly previous: Previous
  readonly report: RunDocument
}

const STATED = ['/previous_run_id', '/previous_run', '/previous_handoff', '/previous', '/baseline_run_id']

/**
 * The run before this one: the one that the author names; else the next row of the index at head, or the first of
 * base's index that is no newer; else the report that base received last; else the earlier version of this report.
 */
export async function findPrevious(
  runId: string,
  root: string | null,
  documents: RunDocuments,
  shelf: Shelf,
): Promise<Predecessor | null> {
  if (root === null || (!documents.report && !documents.text)) return null
  const { change, repository, config } = shelf.input
  const [atHead, atBase] = await Promise.all([shelf.reports(root, 'head'), shelf.reports(root, 'base')])
  const paths = new Map(
    [...atHead, ...atBase]
      .filter((path) => path.endsWith('.json'))
      .map((path) => [nameOf(stemOf(path)), path]),
  )
  const open = async (id: string, how: Previous['how']): Promise<Predecessor | null> => {
    const path = paths.get(id)
    if (path === undefined) return null
    // Base's version counts: a change cannot lower the bar by editing the previous report.
    const before = (await shelf.input.open('run/report', path, 'base')) as RunDocument | null
    const report = before ?? (id === runId ? null : await shelf.open('run/report', path))
    return report && { previous: { id, path, ref: before ? change.base : change.head, how }, report }
  }
  const name = STATED.map((pointer) => stated(documents, pointer)).find((value) => value !== null)
  if (name != null && name !== runId && paths.has(name)) return open(name, 'stated')
  const registered = atBase.includes(paths.get(runId) ?? '')
  const own = rowOf(documents.index, runId)
  const rows = rowsOf(documents.index)
  const later = own === null ? [] : rows.slice(own + 1)
  const before = registered
    ? null
    : await shelf.input.open('run/report', join(root, config.run.reports, 'index.md'), 'base')
  const listed = rowsOf(before as RunDocument | null)
  const newer = newerRuns(documents, own === null ? [] : rows.slice(0, own), [...rows, ...listed])
  for (const row of [...later, ...listed.filter((each) => !newer.has(textOf(each.run_id)))]) {
    const id = textOf(row.run_id)
    if (id !== null && id !== runId && paths.has(id)) return open(id, 'sequence')
  }
  if (registered) return change.mode === 'change' ? open(runId, 'same-path') : null
  const others = atBase.filter(
    (path) => path.endsWith('.json') && ![...newer, runId].includes(nameOf(stemOf(path))),
  )
  const newest = others.length > 0 ? await repository.newest(others) : null
  return newest?.state === 'found' ? open(nameOf(stemOf(newest.value.path)), 'history') : null
}

type IndexRow = ReturnType<typeof rowsOf>[number]

/** Runs that came after this one: by their times, and where one of the two is not told by the order of the rows. */
function newerRuns(
  documents: RunDocuments,
  above: readonly IndexRow[],
  rows: readonly IndexRow[],
): ReadonlySet<string | null> {
  const time = Date.parse(stated(documents, '/timestamp_utc') ?? '')
  const isNewer = (row: IndexRow): boolean => {
    const then = Date.parse(textOf(row.timestamp_utc) ?? '')
    return Number.isNaN(time - then) ? above.includes(row) : then > time
  }
  return new Set(rows.filter(isNewer).map((row) => textOf(row.run_id)))
}
