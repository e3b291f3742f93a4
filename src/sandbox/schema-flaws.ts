import type { Json } from '../model/json.js'
import { escapePointer } from '../text/located.js'

/** What is wrong with a schema, and where. */
export interface Flaw {
  readonly pointer: string
  readonly message: string
}

interface Known {
  readonly formats: readonly string[]
  /** Name under which a schema may refer to the project's own. */
  readonly record: string
  /** The whole schema, for references into it. */
  readonly whole: Json
  /** Throws for a pattern that it cannot read. */
  pattern(text: string): unknown
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Keywords whose value is a schema, a list of schemas, or schemas by name. */
const ONE = new Set(
  words(
    'additionalItems additionalProperties contains contentSchema else if items not propertyNames then unevaluatedItems unevaluatedProperties',
  ),
)
const LIST = new Set(words('allOf anyOf items oneOf prefixItems'))
const NAMED = new Set(words('$defs definitions dependencies dependentSchemas patternProperties properties'))
const REFERENCES = new Set(['$ref', '$dynamicRef'])
const OTHERS = new Set(
  words(`$anchor $comment $dynamicAnchor $id $schema $vocabulary const contentEncoding contentMediaType default dependentRequired
    deprecated description enum examples exclusiveMaximum exclusiveMinimum format maxContains maxItems maxLength maxProperties
    maximum minContains minItems minLength minProperties minimum multipleOf pattern readOnly required title type uniqueItems writeOnly`),
)
const DRAFTS = /^https?:\/\/json-schema\.org\/(?:draft\/2020-12\/schema|draft-07\/schema)#?$/

/** The first thing in a schema that the gate does not allow or that nobody can mean; null when there is none. */
export function flawIn(schema: Json, known: Omit<Known, 'whole'>): Flaw | null {
  const flaws = walk(schema, '', { ...known, whole: schema })
  return flaws.next().value ?? null
}

function* walk(schema: Json, pointer: string, known: Known): Generator<Flaw, undefined> {
  if (typeof schema === 'boolean') return
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) {
    yield { pointer, message: 'a schema is an object, true or false' }
    return
  }
  for (const [word, value] of Object.entries(schema)) {
    const at = `${pointer}/${escapePointer(word)}`
    const message = problemOf(word, value, pointer, known)
    if (message !== null) yield { pointer: at, message }
    if (LIST.has(word) && Array.isArray(value))
      for (const [i, each] of value.entries()) yield* walk(each, `${at}/${i}`, known)
    else if (ONE.has(word)) yield* walk(value, at, known)
    else if (NAMED.has(word) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [name, each] of Object.entries(value)) {
        const place = `${at}/${escapePointer(name)}`
        const bad = word === 'patternProperties' ? patternProblem(name, known) : null
        if (bad !== null) yield { pointer: place, message: bad }
        if (!(word === 'dependencies' && Array.isArray(each))) yield* walk(each, place, known)
      }
    }
  }
}

function problemOf(word: string, value: Json, pointer: string, known: Known): string | null {
  if (REFERENCES.has(word)) return referenceProblem(value, known)
  if (word === '$id' && pointer !== '') return '$id is allowed at the top of the schema only'
  if (word === '$schema' && !DRAFTS.test(String(value)))
    return 'only JSON Schema draft 2020-12 and draft-07 are known'
  if (word === 'pattern' && typeof value === 'string') return patternProblem(value, known)
  if (word === 'format' && !known.formats.includes(String(value))) {
    return `the format ${String(value)} is not known; known are ${known.formats.join(', ')}`
  }
  if (word.startsWith('x-') || ONE.has(word) || LIST.has(word) || NAMED.has(word) || OTHERS.has(word))
    return null
  return `the keyword "${word}" is not known; write "x-${word}" for a remark of your own`
}

function referenceProblem(value: Json, { record, whole }: Known): string | null {
  const target = String(value)
  if (target.startsWith('#/') && !holds(whole, target.slice(1)))
    return `$ref ${target} names nothing in this file`
  if (target.startsWith('#') || target === record || target.startsWith(`${record}#`)) return null
  return `$ref ${target} leads out of this file, and nothing is ever fetched; refer to "#/…" or to ${record}`
}

/** Whether a JSON Pointer, written as in an address, names a value. */
function holds(value: Json, pointer: string): boolean {
  let at: unknown = value
  for (const word of pointer.slice(1).split('/')) {
    const key = decoded(word).replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false
    at = (at as Readonly<Record<string, unknown>>)[key]
  }
  return true
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word)
  } catch {
    return word
  }
}

function patternProblem(pattern: string, known: Known): string | null {
  try {
    known.pattern(pattern)
    return null
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return `the pattern ${pattern} cannot be used: ${reason}; look-around and back references are not known`
  }
}
