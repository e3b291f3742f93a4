import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { judgedResults } from './results-documents.js'

export const resultsHashForm: Rule<BuilderHandoff> = {
  id: 'builder/results-hash-form',
  severity: 'warning',
  summary: 'Every listed file has a full SHA256 of 64 hex digits.',
  *check(handoff) {
    const results = judgedResults(handoff)
    if (!results) return
    for (const { entry, pointer, section, self, deleted } of handoff.listed) {
      const at = (field: string) => ({ path: results.path, pointer: `${pointer}${field}` })
      if (self || deleted || /[*?]|\/$/.test(entry.path)) continue
      if (entry.sha256 === undefined) {
        const said =
          entry.stated === undefined ? 'has no SHA256' : `has "${entry.stated}" instead of a SHA256`
        yield {
          at: at(entry.stated === undefined ? '' : '/stated'),
          message: `${entry.path} ${said}. Write its 64 hex digits: (SHA256: <64 hex>).`,
        }
      }
      if (
        section === 'files_modified' &&
        entry.sha256_before === undefined &&
        entry.stated_before !== undefined
      ) {
        yield {
          at: at('/stated_before'),
          message: `${entry.path} has "${entry.stated_before}" as its hash before the work. Write the 64 hex digits that base has.`,
        }
      }
    }
  },
}
