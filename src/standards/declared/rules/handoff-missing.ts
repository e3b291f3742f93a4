import type { Rule } from '../../../model/rule.js'

/** A change for which the configuration asks for a handoff that it does not bring. */
export interface HandoffMissing {
  readonly standard: string
  /** The first file that asks for it. */
  readonly path: string
  /** How many files ask for it. */
  readonly files: number
  /** Where its documents are found; empty for built-in standards. */
  readonly documents: readonly string[]
}

export const handoffMissing: Rule<HandoffMissing> = {
  id: 'declared/handoff-missing',
  severity: 'error',
  summary: 'A change under the paths that the configuration names brings a handoff.',
  *check({ standard, path, files, documents }) {
    const others = files > 1 ? ` and ${files - 1} more ${files === 2 ? 'file' : 'files'}` : ''
    const where = documents.length > 0 ? ` at ${documents.join(' or ')}` : ''
    yield {
      at: { path },
      message: `A change of ${path}${others} needs a ${standard} handoff, and this change brings none. Add one${where}.`,
    }
  },
}
