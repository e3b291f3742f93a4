import type { Answer } from '../../model/answer.js'
import type { Declaration } from '../../model/declared-config.js'
import type { Document } from '../../model/document.js'
import type { Previous } from '../../model/handoff.js'
import type { Gathering } from '../../model/standard.js'
import { compareIds, sameId, wholeId } from './id-form.js'
import type { DeclaredRecord } from './records.js'

/** Another document of the standard, by its id. */
export interface Shelved {
  readonly id: string
  readonly path: string
  /** The change removes it. */
  readonly gone: boolean
}

export interface Predecessor {
  readonly previous: Previous
  readonly record: DeclaredRecord
}

export interface Searched {
  readonly found: Predecessor | null
  /** Why the one that the author names was not found. */
  readonly problem: string | null
}

/** The handoff before this one: the one that the author names, else as the declaration says. */
export async function findPrevious(
  document: Document<DeclaredRecord>,
  declaration: Declaration,
  shelf: () => Promise<Answer<readonly Shelved[]>>,
  input: Gathering,
): Promise<Searched> {
  const { id, previous: stated } = document.record
  if (stated !== undefined) {
    const others = await shelf()
    if (others.state !== 'found') return { found: null, problem: null }
    const named = others.value.find((each) => sameId(each.id, stated) && each.path !== document.path)
    const found = named ? await open(named, 'stated', document.kind, input) : null
    return { found, problem: found ? null : `no handoff of this standard is called ${stated}` }
  }
  if (declaration.previous === 'same-path') {
    const before = await open(
      { id: id ?? document.path, path: document.path },
      'same-path',
      document.kind,
      input,
    )
    return { found: before?.previous.ref === input.change.base ? before : null, problem: null }
  }
  const own =
    declaration.previous === 'sequence' && id !== undefined ? wholeId(id, declaration.id.forms) : null
  const others = own ? await shelf() : null
  if (!own || others?.state !== 'found') return { found: null, problem: null }
  const earlier = others.value.flatMap((each) => {
    const other = each.path === document.path ? null : wholeId(each.id, declaration.id.forms)
    return other && (compareIds(other, own) ?? 0) < 0 ? [{ each, other }] : []
  })
  const [nearest] = earlier.sort((a, b) => compareIds(b.other, a.other) ?? 0)
  return { found: nearest ? await open(nearest.each, 'sequence', document.kind, input) : null, problem: null }
}

/** Base's version counts: a change cannot lower the bar by editing the previous handoff. */
async function open(
  { id, path }: Pick<Shelved, 'id' | 'path'>,
  how: Previous['how'],
  kind: string,
  input: Gathering,
): Promise<Predecessor | null> {
  const files = input.change.files.state === 'found' ? input.change.files.value : []
  const before = files.find((file) => file.path === path)?.previousPath ?? path
  const atBase = await input.open(kind, before, 'base')
  const document = atBase ?? (how === 'same-path' ? null : await input.open(kind, path, 'head'))
  if (!document) return null
  const record = document.record as unknown as DeclaredRecord
  return {
    previous: {
      id: how === 'same-path' ? (record.id ?? id) : id,
      path: document.path,
      ref: atBase ? input.change.base : input.change.head,
      how,
    },
    record,
  }
}
