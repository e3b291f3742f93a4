import type { Problem, Rule } from '../../../model/rule.js'
import { rewritten, together } from '../../../text/repairs.js'
import { judged, type WeeklyHandoff } from '../handoff.js'
import type { WeeklyRecord } from '../records.js'
import { alike, at, type Weekly } from './said.js'

/** Id → the places where it stands. */
type Ids = ReadonlyMap<string, readonly string[]>

export const stableIds: Rule<WeeklyHandoff> = {
  id: 'weekly/stable-ids',
  severity: 'warning',
  summary: 'A claim or failure signature has one id, the same everywhere and every week.',
  *check(handoff) {
    const document = judged(handoff)
    if (!document) return
    const before = handoff.before?.record
    yield* judgeIds(document, 'claim', claimIds(document.record), before && claimIds(before))
    yield* judgeIds(document, 'failure signature', signatures(document.record), before && signatures(before))
  },
}

function* judgeIds(document: Weekly, noun: string, ids: Ids, earlier: Ids | undefined): Generator<Problem> {
  const blank = [...ids].filter(([id]) => /\s/.test(id))
  yield* alike(
    document,
    blank.map(([, [first = '']]) => first),
    (i) => ({
      message: `"${blank[i]?.[0]}" is a sentence, no id of a ${noun}. Write an id without blanks; commas go between ids.`,
    }),
    (count) => ({
      message: `${count} cells have sentences such as "${blank[0]?.[0]}" where ids of a ${noun} are wanted. Write ids without blanks; commas go between ids.`,
    }),
  )
  const spellings = new Map<string, string>()
  for (const id of earlier?.keys() ?? []) spellings.set(bare(id), id)
  for (const [id, pointers] of ids) {
    const known = spellings.get(bare(id))
    if (known === undefined) spellings.set(bare(id), id)
    else if (known !== id && !earlier?.has(id)) {
      yield {
        at: at(document, pointers[0] ?? ''),
        message: `${id} looks like ${known} in another spelling, and would count as a ${noun} of its own. Write ${known}.`,
        ...together(pointers.map((pointer) => rewritten(document, pointer, word(id), known))),
      }
    }
  }
}

/** An id where it is not part of a longer one. */
const word = (id: string): RegExp =>
  new RegExp(`(?<![\\w-])${id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`, 'g')

const bare = (id: string): string => id.toLowerCase().replace(/[^a-z0-9]/g, '')

function claimIds({ claim_summary: claims = [], run_pack_inventory: runs = [] }: WeeklyRecord): Ids {
  const ids = new Map<string, string[]>()
  for (const [i, { claim_id: id }] of claims.entries()) note(ids, id, `/claim_summary/${i}/claim_id`)
  for (const [i, run] of runs.entries()) {
    for (const id of run.claim_ids_tested ?? []) note(ids, id, `/run_pack_inventory/${i}/claim_ids_tested`)
  }
  return ids
}

function signatures({ claim_summary: claims = [], run_pack_inventory: runs = [] }: WeeklyRecord): Ids {
  const ids = new Map<string, string[]>()
  for (const [i, run] of runs.entries()) {
    for (const id of run.failure_signatures ?? [])
      note(ids, id, `/run_pack_inventory/${i}/failure_signatures`)
  }
  for (const [i, row] of claims.entries()) {
    for (const id of row.recurring_failure_signatures ?? [])
      note(ids, id, `/claim_summary/${i}/recurring_failure_signatures`)
  }
  return ids
}

function note(ids: Map<string, string[]>, id: string | undefined, pointer: string): void {
  if (id === undefined) return
  const places = ids.get(id)
  if (places) places.push(pointer)
  else ids.set(id, [pointer])
}
