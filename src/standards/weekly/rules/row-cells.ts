import type { Rule } from '../../../model/rule.js'
import { closedUp, escapedPipes, type Repair, together } from '../../../text/repairs.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { alike, lineOf } from './said.js'

export const rowCells: Rule<WeeklyHandoff> = {
  id: 'weekly/row-cells',
  severity: 'error',
  summary: 'Every row of a table has as many cells as its header.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    const { uneven_rows: uneven, detached_rows: detached } = document.record
    const pipes = (i: number): Repair =>
      escapedPipes(document, lineOf(document, `/uneven_rows/${i}`), uneven[i]?.columns ?? 0)
    const gap = (i: number): Repair => closedUp(document, lineOf(document, `/detached_rows/${i}`))
    yield* alike(
      document,
      uneven.map((_, i) => `/uneven_rows/${i}`),
      (i) => {
        const { cells = 0, columns = 0 } = uneven[i] ?? {}
        const fix =
          cells < columns
            ? 'Add what is missing'
            : 'Remove what is too much, and write a pipe inside of a cell as \\|'
        return {
          message: `This row has ${cells} cells, its header ${columns}, so consumers drop it or read it shifted. ${fix}.`,
          ...pipes(i),
        }
      },
      (count, lines) => ({
        message: `${count} rows (${lines}) have more or fewer cells than their header, so consumers drop them or read them shifted. Give each the cells of its header.`,
        ...together(uneven.map((_, i) => pipes(i))),
      }),
    )
    yield* alike(
      document,
      detached.map((_, i) => `/detached_rows/${i}`),
      (i) => ({
        severity: 'warning',
        ...gap(i),
        message:
          'An empty line cuts this row off from its table, so parsers take it for text. Remove the empty line.',
      }),
      (count, lines) => ({
        severity: 'warning',
        message: `An empty line cuts ${count} rows (${lines}) off from their table, so parsers take them for text. Remove the empty line.`,
        ...together(detached.map((_, i) => gap(i))),
      }),
    )
  },
}
