import type { Rule } from '../../../model/rule.js'
import { together } from '../../../text/repairs.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { sameWord } from './repairs.js'
import { alike } from './said.js'

export const runStatus: Rule<WeeklyHandoff> = {
  id: 'weekly/run-status',
  severity: 'warning',
  summary: 'The status of a run is PASS or FAIL.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    const byWord = new Map<string, string[]>()
    for (const [i, { status }] of (document.record.run_pack_inventory ?? []).entries()) {
      if (status === undefined || status === 'PASS' || status === 'FAIL') continue
      const pointer = `/run_pack_inventory/${i}/status`
      const known = byWord.get(status)
      if (known) known.push(pointer)
      else byWord.set(status, [pointer])
    }
    for (const [word, pointers] of byWord) {
      const upper = word.toUpperCase()
      const write = upper === 'PASS' || upper === 'FAIL' ? `Write ${upper}.` : 'Consumers know PASS and FAIL.'
      const repairs = pointers.map((pointer) => sameWord(document, pointer, word, ['PASS', 'FAIL']))
      yield* alike(
        document,
        pointers,
        (i) => ({ message: `The status of this run is "${word}". ${write}`, ...repairs[i] }),
        (count, lines) => ({
          message: `The status of ${count} runs (${lines}) is "${word}". ${write}`,
          ...together(repairs),
        }),
      )
    }
  },
}
