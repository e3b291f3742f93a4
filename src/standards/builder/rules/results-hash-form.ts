import type { Rule } from '../../../model/rule.js'
import { rewritten } from '../../../text/repairs.js'
import type { BuilderHandoff, ListedPath } from '../handoff.js'
import { missingHash } from './missing-hash.js'
import { judgedResults } from './results-documents.js'

const SHORTENED = /^[0-9a-f]{8,63}(?:\.\.\.|…)?$/i

export const resultsHashForm: Rule<BuilderHandoff> = {
  id: 'builder/results-hash-form',
  severity: 'warning',
  summary: 'Every listed file has a full SHA256 of 64 hex digits.',
  *check(handoff) {
    const results = judgedResults(handoff)
    if (!results) return
    for (const file of handoff.listed) {
      const { entry, pointer, section, self, deleted } = file
      const before = handoff.missingDigests.get(`${pointer}/sha256_before`)
      const at = (field: string) => ({ path: results.path, pointer: `${pointer}${field}` })
      if (self || deleted || /[*?]|\/$/.test(entry.path)) continue
      if (entry.sha256 === undefined) {
        const said =
          entry.stated === undefined ? 'has no SHA256' : `has "${entry.stated}" instead of a SHA256`
        yield {
          at: at(entry.stated === undefined ? '' : '/stated'),
          message: `${entry.path} ${said}. Write its 64 hex digits: (SHA256: <64 hex>).`,
          ...missingHash(results, file, whole(handoff, file)),
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
          ...rewritten(
            results,
            `${pointer}/stated_before`,
            entry.stated_before,
            before ?? entry.stated_before,
          ),
        }
      }
    }
  },
}

/** The digest of a file that has none, or of which the beginning is stated and right. */
function whole(handoff: BuilderHandoff, { pointer, entry }: ListedPath): string | undefined {
  if (!SHORTENED.test(entry.stated ?? '')) return handoff.missingDigests.get(`${pointer}/sha256`)
  return handoff.claims.find(
    (claim) => claim.pointer === `${pointer}/stated` && claim.verdict === 'consistent',
  )?.expected
}
