import type { KindFinder } from '../../model/standard.js'
import { splitLines } from '../../text/decode.js'
import { placeOf } from './layout.js'
import { headerLine } from './task-columns.js'

/** Whether a text has a task table outside of code; a diff's marks before it do not hide it. */
function holdsTaskTable(text: string): boolean {
  let fence = ''
  for (const [i, line] of splitLines(text).entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark && (fence === '' || (mark[0] === fence[0] && mark.length >= fence.length))) fence = fence === '' ? mark : ''
    else if (fence === '' && headerLine(line.replace(/^[+-]\|/, '|'), i + 1)) return true
  }
  return false
}

export const initiativeKinds: readonly KindFinder[] = [
  {
    name: 'initiative/plan',
    // Reports hold tables about tasks; the plan itself stands beside them.
    matches: (path, config) => {
      const place = placeOf(path, config.initiative)
      return place?.kind === 'plan' && !place.report
    },
    recognises: holdsTaskTable,
  },
  { name: 'initiative/notes', matches: (path, config) => placeOf(path, config.initiative)?.kind === 'notes' },
]
