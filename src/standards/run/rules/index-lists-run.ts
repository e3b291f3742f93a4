import type { Problem, Rule } from '../../../model/rule.js'
import { resolve } from '../../../text/located.js'
import { escapedPipes, rewritten, withoutRepeat } from '../../../text/repairs.js'
import type { RunDocument, RunHandoff } from '../handoff.js'
import { stemOf } from '../layout.js'
import { isObject, textOf } from '../notation.js'
import { rowOf, rowsOf, stated, valueAt } from '../statements.js'
import { at, callerOf, differing, judged, listed, unread } from './places.js'

export const indexListsRun: Rule<RunHandoff> = {
  id: 'run/index-lists-run',
  severity: 'error',
  summary: 'reports/index.md has a row for the run; the latest run stands under Latest and in the first row.',
  *check(handoff) {
    const { index, missing, id, isLatest, report, text, unlisted } = handoff
    if (!index) {
      const called = missing.get('index')
      const caller = callerOf(handoff, called)
      if (called?.answer.state === 'absent' && caller)
        yield {
          at: caller,
          message: `${called.path} is not there; it lists every run. Write it, or register the run again.`,
        }
      return
    }
    if (unread(index)) return
    const row = rowOf(index, id)
    const own = judged(report) ?? judged(text)
    if (row === null && (report || text) && (index.judged || own)) {
      const place = index.judged
        ? at(index, Array.isArray(index.record.history) ? '/history' : '')
        : own
          ? at(own, '/run_id')
          : { path: index.path }
      yield {
        at: place,
        message: `${index.path} does not list ${id}. Add as its first row: ${rowFor(handoff)}`,
      }
    }
    if (isLatest) {
      if (!isObject(index.record.latest) && index.judged)
        yield {
          at: { path: index.path },
          message: `The index has no section Latest; write "## Latest" with "- Run ID: \`${id}\`".`,
        }
      yield* differing(
        handoff,
        ({ topic, document, pointer }) =>
          topic === 'run id' && document === index && (row !== null || pointer.startsWith('/latest')),
        ({ pointer }) =>
          pointer.startsWith('/latest')
            ? `The latest run is ${id}; write it here.`
            : `Rows stand newest first; put the row of ${id} first.`,
      )
    }
    yield* paths(handoff, index, row)
    if (index.judged) yield* rows(index)
    if (unlisted.length > 0)
      yield {
        at: at(index, Array.isArray(index.record.history) ? '/history' : ''),
        severity: 'warning',
        message: `${index.path} lists ${listed(unlisted)} no longer, though the report is there. Put the row back.`,
      }
  },
}

/** The report that the index leads to has to be the run's own. */
function* paths(
  { report, text, id, isLatest, twins }: RunHandoff,
  index: RunDocument,
  row: number | null,
): Generator<Problem> {
  const document = report ?? text
  if (!document || !index.judged) return
  const stem = stemOf(document.path)
  const latest = isLatest && textOf(valueAt(index, '/latest/run_id')) === id ? ['/latest/report'] : []
  for (const pointer of [...latest, ...(row === null ? [] : [`/history/${row}/report`])]) {
    const value = textOf(valueAt(index, pointer))
    if (value === null || stem === stemOf(value) || stem.endsWith(`/${stemOf(value)}`)) continue
    yield {
      at: at(index, pointer),
      message: `The index leads to ${value}, the report of ${id} is ${stem}.md; write that path.`,
      ...(twins.length > 0 ? {} : rewritten(index, pointer, value, `${stem}.md`)),
    }
  }
}

function* rows(index: RunDocument): Generator<Problem> {
  const seen = new Map<string, number>()
  for (const [i, row] of rowsOf(index).entries()) {
    const id = textOf(row.run_id)
    if (id !== null && seen.has(id))
      yield {
        at: at(index, `/history/${i}`),
        message: `${id} has two rows; keep one.`,
        ...withoutRepeat(index, lineOf(index, seen.get(id) ?? 0), lineOf(index, i)),
      }
    if (id !== null && !seen.has(id)) seen.set(id, i)
    if (typeof row.cells === 'string') {
      yield {
        at: at(index, `/history/${i}`),
        message: `This row has ${row.cells.replace(' of ', ' cells, the table has ')}; readers drop or shift it. Give it one cell for each column.`,
        ...escapedPipes(index, lineOf(index, i), Number(row.cells.split(' ').at(-1))),
      }
    }
  }
}

function rowFor(handoff: RunHandoff): string {
  const cells = ['/timestamp_utc', '/phase_name', '/decision'].map(
    (pointer) => stated(handoff, pointer) ?? '…',
  )
  const stem = stemOf((handoff.report ?? handoff.text)?.path ?? '')
  return `| ${[handoff.id, ...cells, `${stem}.md`].join(' | ')} |`
}

const lineOf = (index: RunDocument, row: number): number => resolve(index.positions, `/history/${row}`).line
