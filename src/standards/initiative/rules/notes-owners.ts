import type { Problem, Rule } from '../../../model/rule.js'
import { isPlaceholder } from '../../../text/plain.js'
import type { InitiativeHandoff } from '../handoff.js'
import type { Owner } from '../records.js'
import { judgedNotes, listed } from './judged-documents.js'

const FACTS = [
  ['action', 'required action'],
  ['dependencies', 'blocking dependencies'],
  ['references', 'references'],
] as const
const HEADER = '| Owner | Required Action | Blocking Dependencies | References | Contact |'

export const notesOwners: Rule<InitiativeHandoff> = {
  id: 'initiative/notes-owners',
  severity: 'error',
  summary:
    'The notes list the owners, each with action, blocking dependencies, references, and a contact or TBD.',
  *check(handoff) {
    const notes = judgedNotes(handoff)
    if (!notes) return
    const { owners } = notes.record
    const problem = (pointer: string, message: string, severity?: 'warning'): Problem => ({
      at: { path: notes.path, pointer },
      message,
      ...(severity ? { severity } : {}),
    })
    if (!owners) {
      yield {
        at: { path: notes.path },
        message: `The notes do not say who has to do what. Write "## Owners" with a table "${HEADER}" and a row for each initiative or team.`,
      }
      return
    }
    if (owners.rows.length === 0) {
      yield problem(
        '/owners',
        `No owner is listed. Write a table "${HEADER}" with a row for each initiative or team.`,
      )
      return
    }
    const { columns } = owners
    const lacking = columns ? FACTS.filter(([fact]) => !columns.includes(fact)) : []
    if (lacking.length > 0)
      yield problem(
        '/owners',
        `The owner table has no column for ${listed(lacking.map(([, word]) => word))}. Write its header "${HEADER}".`,
      )
    for (const [i, owner] of owners.rows.entries()) {
      const name = owner.owner === '' ? 'An owner without a name' : owner.owner.slice(0, 80)
      const missing = FACTS.filter(
        ([fact]) => !lacking.some(([each]) => each === fact) && isOpen(owner, fact),
      )
      if (owner.owner === '')
        yield problem(`/owners/rows/${i}`, 'This row names no owner. Write the initiative or team.')
      if (missing.length === 0) continue
      yield problem(
        `/owners/rows/${i}`,
        `${name} has no ${listed(missing.map(([, word]) => word))}. Write ${missing.length === 1 ? 'it' : 'them'}; "None" is an answer where nothing blocks.`,
      )
    }
    const without = owners.rows.filter((owner) => owner.contact === undefined)
    if (without.length > 0 && owners.contact_note === undefined) {
      yield problem(
        '/owners',
        `${without.length} of ${owners.rows.length} owners have no contact. Name the responsible person in a column Contact, or write TBD.`,
        'warning',
      )
    }
  },
}

/** An empty cell or a placeholder; a dash and "None" say that there is nothing. */
const isOpen = (owner: Owner, fact: (typeof FACTS)[number][0]): boolean => {
  const value = owner[fact]
  return (
    value === undefined || (isPlaceholder(value) && !(fact !== 'action' && /^[-—–]+$/.test(value.trim())))
  )
}
