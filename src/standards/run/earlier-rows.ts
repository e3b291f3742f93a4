import { compare } from './agreement.js'
import type { Group } from './group.js'
import type { RunDocument, Statement } from './handoff.js'
import { join, nameOf, stemOf } from './layout.js'
import { decisionOf, textOf } from './notation.js'
import type { Shelf } from './shelf.js'
import { rowsOf, say, stated } from './statements.js'

export interface EarlierRows {
  /** Decisions of rows that the change writes anew, each next to the run's own report. */
  readonly statements: readonly Statement[]
  /** Runs whose row the change takes away, though their report stays. */
  readonly unlisted: readonly string[]
}

const NONE: EarlierRows = { statements: [], unlisted: [] }

/** What the change does to the index's rows of runs that it leaves alone otherwise. */
export async function earlierRows(
  index: RunDocument | null,
  root: string | null,
  groups: readonly Group[],
  shelf: Shelf,
): Promise<EarlierRows> {
  const { change, config, open } = shelf.input
  if (!index?.judged || root === null || change.mode !== 'change') return NONE
  const path = join(root, config.run.reports, 'index.md')
  const before = rowsOf((await open('run/report', path, 'base')) as RunDocument | null)
  const [now, reports] = [rowsOf(index), await shelf.reports(root, 'head')]
  const idOf = (row: (typeof now)[number] | undefined): string | null => textOf(row?.run_id)
  const decisions = new Map(before.map((row) => [idOf(row), textOf(row.decision)]))
  const touched = new Set(groups.filter((group) => group.root === root).map(({ runId }) => runId))
  const reportOf = (id: string | null, ending: string): string | undefined =>
    reports.find((each) => each.endsWith(ending) && nameOf(stemOf(each)) === id)
  const statements = await Promise.all(
    now.map(async (row, i): Promise<readonly Statement[]> => {
      const [id, decision] = [idOf(row), textOf(row.decision)]
      if (id === null || touched.has(id) || decision === null || decisions.get(id) === decision) return []
      const [report, text] = await Promise.all(
        [reportOf(id, '.json'), reportOf(id, '.md')].map((each) =>
          each === undefined ? null : shelf.open('run/report', each),
        ),
      )
      const value = stated({ report: report ?? null, text: text ?? null }, '/decision')
      const said = say(`the row of ${id} in the index`, index, `/history/${i}/decision`)
      const truth = value === null ? undefined : { value, by: (report ?? text)?.path ?? '' }
      return truth ? compare('earlier decision', said, { same: decisionOf, truth }) : []
    }),
  )
  const listed = new Set(now.map(idOf))
  return {
    statements: statements.flat(),
    unlisted: before.flatMap((row) => {
      const id = idOf(row)
      const gone = id !== null && !listed.has(id) && !touched.has(id)
      return gone && (reportOf(id, '.json') ?? reportOf(id, '.md')) ? [id] : []
    }),
  }
}
