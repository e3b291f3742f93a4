import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import { component, type Json } from './description.js'

/**
 * OpenAPI 3.0 says `nullable`, JSON Schema wants a type; and its schemas name each other inside one 13 MB
 * document, of which a test-suite needs a few dozen. Each is translated and compiled when first asked for.
 */
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  logger: false,
  // Each schema is used a few times: compiling it is what costs.
  inlineRefs: false,
  code: { optimize: false },
})
formats.default(ajv)

const compiled = new WeakMap<object, ValidateFunction>()

export function compileSchema(schema: Json): ValidateFunction {
  const known = compiled.get(schema)
  if (known) return known
  const validate = ajv.compile(translate(schema) as Json)
  compiled.set(schema, validate)
  return validate
}

export function describeErrors(errors: readonly ErrorObject[] | null | undefined): string {
  const lines = (errors ?? []).map((error) => {
    const detail = Object.values(error.params).filter((value) => typeof value === 'string')
    return `${error.instancePath || '/'} ${error.message ?? ''}${detail.length > 0 ? ` (${detail.join(', ')})` : ''}`
  })
  const shown = [...new Set(lines)].slice(0, 6)
  return shown.join('; ') + (lines.length > shown.length ? `; and ${lines.length - shown.length} more` : '')
}

const registered = new Set<string>()

function register(name: string): string {
  const id = `https://api.github.com/schemas/${name}`
  if (registered.has(name)) return id
  // Before it is translated, because GitHub's schemas refer to themselves.
  registered.add(name)
  ajv.addSchema(translate(component('schemas', name)) as Json, id)
  return id
}

const named = new Set(['properties', 'patternProperties'])
const nested = new Set(['items', 'additionalProperties', 'anyOf', 'oneOf', 'allOf', 'not'])
const dropped = new Set([
  'description',
  'title',
  'example',
  'examples',
  'discriminator',
  'externalDocs',
  'nullable',
])

function translate(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(translate)
  if (node === null || typeof node !== 'object') return node
  const source = node as Json
  if (typeof source.$ref === 'string') return { $ref: register(source.$ref.split('/').pop() ?? '') }
  const result: Json = {}
  for (const [keyword, value] of Object.entries(source)) {
    if (dropped.has(keyword)) continue
    // GitHub's alternatives overlap, so that "exactly one" would refuse its own answers.
    const name = keyword === 'oneOf' ? 'anyOf' : keyword
    if (named.has(keyword)) result[name] = mapValues(value as Json, translate)
    else result[name] = nested.has(keyword) ? translate(value) : value
  }
  return source.nullable === true ? orNull(result) : result
}

function orNull(schema: Json): Json {
  if (typeof schema.type === 'string' && !schema.enum) return { ...schema, type: [schema.type, 'null'] }
  return { anyOf: [schema, { type: 'null' }] }
}

function mapValues(values: Json, change: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]))
}
