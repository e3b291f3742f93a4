import type { Declaration } from '../../model/declared-config.js'
import type { Document, SchemaError } from '../../model/document.js'
import type { CheckSchema } from '../../model/schema-check.js'
import type { Gathering } from '../../model/standard.js'
import { compare } from './baseline.js'
import { pathClaims } from './claims.js'
import type { DeclaredHandoff, FormPart } from './handoff.js'
import { sameId } from './id-form.js'
import { findPrevious } from './previous.js'
import type { DeclaredRecord } from './records.js'
import { applySchema } from './schema.js'
import { readShelf } from './shelf.js'

type DeclaredDocument = Document<DeclaredRecord>

/** The handoffs of a declared standard: each document is one. */
export async function gatherDeclared(
  name: string,
  declaration: Declaration,
  input: Gathering,
  check: CheckSchema,
): Promise<readonly DeclaredHandoff[]> {
  const documents = input.documents as unknown as readonly DeclaredDocument[]
  let shelved: ReturnType<typeof readShelf> | null = null
  const shelf = (): ReturnType<typeof readShelf> =>
    (shelved ??= readShelf(`${name}/handoff`, declaration, input))
  const schema = await schemaAnswers(documents.filter(isSound), declaration, check)
  return Promise.all(
    documents.map(async (document): Promise<DeclaredHandoff> => {
      const part: FormPart = {
        path: document.path,
        text: document.text,
        form: declaration,
        record: document.record,
        positions: document.positions,
        problems: document.problems,
      }
      const parts = isSound(document) ? [part] : []
      const id = document.record.id ?? nameOf(document.path)
      const [others, { found, problem }, claims] = await Promise.all([
        document.named ? null : shelf(),
        findPrevious(document, declaration, shelf, input),
        parts.length > 0 ? pathClaims(part, input) : [],
      ])
      const twins =
        others?.state === 'found' && document.record.id !== undefined
          ? others.value.filter((each) => !each.gone && each.path !== document.path && sameId(each.id, id))
          : []
      return {
        standard: name,
        id,
        title: titleOf(document.record.title, id),
        documents: [document],
        previous: found?.previous ?? null,
        baseline: compare(document.record, found?.record ?? null, found?.previous ?? null, declaration),
        claims,
        declaration,
        document,
        parts,
        twins: twins.map((each) => each.path),
        before: found?.record ?? null,
        previousProblem: problem,
        schemaErrors: schema.errors.get(document) ?? [],
        schemaLimit: parts.length > 0 ? schema.limit : null,
      }
    }),
  )
}

/** Touched by the change, and readable. */
const isSound = (document: DeclaredDocument): boolean =>
  document.judged && !document.problems.some((problem) => problem.rule === 'readable')

/** What a handoff without an id is called: the name of its folder and file. */
const nameOf = (path: string): string => path.split('/').slice(-2).join('/')

/** "R-12: Payments" is "Payments" where the id stands beside it. */
function titleOf(title: string | undefined, id: string): string {
  if (title === undefined) return id
  const rest = title.toLowerCase().startsWith(id.toLowerCase())
    ? title.slice(id.length).replace(/^\s*[:.,—–-]+\s*/, '')
    : title
  return rest.trim() === '' ? id : rest
}

interface SchemaAnswers {
  readonly errors: ReadonlyMap<DeclaredDocument, readonly SchemaError[]>
  readonly limit: DeclaredHandoff['schemaLimit']
}

async function schemaAnswers(
  documents: readonly DeclaredDocument[],
  { schema }: Declaration,
  check: CheckSchema,
): Promise<SchemaAnswers> {
  if (schema === null || documents.length === 0) return { errors: new Map(), limit: null }
  const { errors, limit } = await applySchema(
    schema,
    documents.map((document) => document.record as never),
    check,
  )
  return {
    errors: new Map(documents.map((document, i) => [document, errors[i] ?? []])),
    limit: limit === null ? null : { path: schema.path, message: limit },
  }
}
