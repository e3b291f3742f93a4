import type { ChangeSet } from '../../model/change-set.js'
import type { Config } from '../../model/config.js'
import type { KindFinder } from '../../model/standard.js'
import { splitLines } from '../../text/decode.js'
import { placeOf } from './layout.js'
import { headerLine } from './task-columns.js'

/** Whether a text has a task table outside of code; a diff's marks before it do not hide it. */
export function holdsTaskTable(text: string): boolean {
  let fence = ''
  for (const [i, line] of splitLines(text).entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark && (fence === '' || (mark[0] === fence[0] && mark.length >= fence.length)))
      fence = fence === '' ? mark : ''
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

/** A change may take the task table out of a plan, so that nothing of it is recognised any more. */
export function concernsInitiative({ mode, files }: ChangeSet, config: Config): boolean {
  if (mode !== 'change' || files.state !== 'found') return false
  return files.value.some(({ path, status }) => {
    const place = status === 'modified' || status === 'renamed' ? placeOf(path, config.initiative) : null
    return place?.kind === 'plan' && !place.report
  })
}
