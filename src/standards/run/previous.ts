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
 * base's index; else the report that base received last; else the earlier version of this report.
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
  const later = own === null ? [] : rowsOf(documents.index).slice(own + 1)
  const before = registered
    ? null
    : await shelf.input.open('run/report', join(root, config.run.reports, 'index.md'), 'base')
  for (const row of [...later, ...rowsOf(before as RunDocument | null)]) {
    const id = textOf(row.run_id)
    if (id !== null && id !== runId && paths.has(id)) return open(id, 'sequence')
  }
  if (registered) return change.mode === 'change' ? open(runId, 'same-path') : null
  const others = atBase.filter((path) => path.endsWith('.json') && nameOf(stemOf(path)) !== runId)
  const newest = others.length > 0 ? await repository.newest(others) : null
  return newest?.state === 'found' ? open(nameOf(stemOf(newest.value.path)), 'history') : null
}
