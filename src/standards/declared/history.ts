import type { Declaration } from '../../model/declared-config.js'
import type { Document } from '../../model/document.js'
import type { Known, Part, StandardHistory } from '../../model/history.js'
import { compare, fieldValue, movements } from './baseline.js'
import { compareIds, sameId, wholeId } from './id-form.js'
import { type DeclaredRecord, own } from './records.js'

type Declared = Document<DeclaredRecord>

const declaredOf = (documents: Known['documents']): Declared | null => documents[0] ?? null

/** A team's own handoffs: the values that its declaration compares. */
export function declaredHistory(name: string, declaration: Declaration): StandardHistory {
  const { forms } = declaration.id
  return {
    kinds: [`${name}/handoff`],
    measuredBy: declaration.previous === 'same-path' ? 'itself' : 'previous',
    handoffOf(document: Declared) {
      const id = document.record.id ?? document.path.split('/').slice(-2).join('/')
      const key = declaration.previous === 'same-path' ? document.path : id.toLowerCase()
      return { id, key, chain: '' }
    },
    factsOf(parts) {
      const { record } = (parts[0] as Part).document as Declared
      const status = own(record.keys, 'status') ?? own(record.front_matter, 'status')
      const values = movements(record, record, declaration.baseline).map((each) => {
        const value = fieldValue(record, each.field.field)
        return [keyOf(each.name), value] as const
      })
      return {
        title: record.title ?? '',
        status: typeof status === 'string' ? status : null,
        numbers: Object.fromEntries(
          values.filter((each): each is [string, number] => typeof each[1] === 'number'),
        ),
        gates: [],
        transfers: [],
      }
    },
    previousOf(mine, others) {
      const { previous: stated } = declaredOf(mine.documents)?.record ?? {}
      if (stated !== undefined) return others.find((each) => sameId(each.id, stated)) ?? null
      const id = declaration.previous === 'sequence' ? wholeId(mine.id, forms) : null
      if (id === null) return null
      const earlier = others.flatMap((known) => {
        const other = wholeId(known.id, forms)
        return other !== null && (compareIds(other, id) ?? 0) < 0 ? [{ known, other }] : []
      })
      return (
        earlier.reduce<(typeof earlier)[number] | null>(
          (best, each) => (best !== null && (compareIds(each.other, best.other) ?? 0) <= 0 ? best : each),
          null,
        )?.known ?? null
      )
    },
    compare(now, before) {
      const [current, earlier] = [declaredOf(now)?.record, declaredOf(before)?.record]
      if (current === undefined || earlier === undefined) {
        return { delta: {}, worse: [], regressed: null, why: 'there is no previous handoff to compare with' }
      }
      const previous = { id: '', path: '', ref: null, how: 'sequence' } as const
      const { regressed, why } = compare(current, earlier, previous, declaration)
      const moved = movements(current, earlier, declaration.baseline)
      const delta = moved.flatMap(({ name: field, before: old, after }) =>
        typeof old === 'number' && typeof after === 'number' ? [[keyOf(field), after - old] as const] : [],
      )
      const worse = moved.flatMap(({ name: field, wrong }) => (wrong === true ? [keyOf(field)] : []))
      return { delta: Object.fromEntries(delta), worse, regressed, why }
    },
  }
}

const keyOf = (name: string): string => name.replaceAll(' ', '_')
