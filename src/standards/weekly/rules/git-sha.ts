import type { Rule } from '../../../model/rule.js'
import { saysNotApplicable } from '../cell-text.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import { at } from './said.js'

export const gitSha: Rule<WeeklyHandoff> = {
  id: 'weekly/git-sha',
  severity: 'error',
  summary: 'Commits are named by their full git sha.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    const { metadata, contract_sync: sync } = document.record
    const commits = [
      ['/metadata/producer_commit', metadata?.producer_commit],
      ['/contract_sync/ree_assembly_commit', sync?.ree_assembly_commit],
    ] as const
    for (const [pointer, text] of commits) {
      if (text === undefined || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text)) continue
      const key = pointer.split('/').at(-1)
      const place = at(document, pointer)
      if (saysNotApplicable(text) && /[a-z]/i.test(text.replace(/^n\/?a/i, ''))) {
        yield {
          at: place,
          severity: 'warning',
          message: `${key} is "${text}", so nobody can tell which state was used. Write the git sha.`,
        }
      } else if (/^[0-9a-f]{7,63}$/i.test(text)) {
        yield {
          at: place,
          severity: 'warning',
          message: `${key} is the shortened sha ${text}. Write all 40 hex digits.`,
        }
      } else {
        yield {
          at: place,
          message: `${key} is "${text}", which is no git sha. Write its 40 hex digits, or N/A with the reason in parentheses.`,
        }
      }
    }
  },
}
