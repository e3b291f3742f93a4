import { type Answer, found, unknown } from '../../model/answer.js'
import type { Declaration } from '../../model/declared-config.js'
import type { Gathering } from '../../model/standard.js'
import { idInPath, isDocument, listDocuments } from './documents.js'
import type { Shelved } from './previous.js'
import type { DeclaredRecord } from './records.js'

/** More documents than this are not opened to look for ids. */
const MOST_OPENED = 1000

/** All documents of a standard with their ids: those at head, and those that the change removes. */
export async function readShelf(
  kind: string,
  declaration: Declaration,
  input: Gathering,
): Promise<Answer<readonly Shelved[]>> {
  const { repository, change, config } = input
  if (change.kind !== null) return unknown('the document is judged by itself')
  if (change.mode === 'files' && (await repository.stat('base', '')).state === 'unknown')
    return unknown('there is no repository')
  const listed = await listDocuments(repository, 'head', declaration.documents, config)
  if (listed.state !== 'found') return listed
  const files = change.files.state === 'found' ? change.files.value : []
  const removed = files.filter(
    (file) => file.status === 'removed' && isDocument(file.path, declaration.documents, config),
  )
  const places = [
    ...listed.value.map((path) => ({ path, side: 'head' as const })),
    ...removed.map(({ path }) => ({ path, side: 'base' as const })),
  ]
  if (declaration.id.from !== 'path' && places.length > MOST_OPENED)
    return unknown(`there are more than ${MOST_OPENED} documents`)
  const shelved = await Promise.all(
    places.map(async ({ path, side }): Promise<Shelved[]> => {
      const id =
        declaration.id.from === 'path'
          ? idInPath(path, declaration.documents, declaration.id.forms)
          : await idInside(path, side)
      return id ? [{ id, path, gone: side === 'base' }] : []
    }),
  )
  return found(shelved.flat())

  async function idInside(path: string, side: 'base' | 'head'): Promise<string | undefined> {
    const known = side === 'head' ? input.documents.find((each) => each.path === path) : undefined
    const document = known ?? (await input.open(kind, path, side))
    return (document?.record as DeclaredRecord | undefined)?.id
  }
}
