import { Ajv, type AnySchemaObject, type ErrorObject, type Options } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { RE2JS } from 're2js'
import recordSchema from '../../schemas/declared.record.schema.json' with { type: 'json' }
import type { SchemaError } from '../model/document.js'
import type { Json } from '../model/json.js'
import type { SchemaOutcome } from '../model/schema-check.js'
import { type Flaw, flawIn } from './schema-flaws.js'

const MOST_ERRORS = 1000

/** Patterns run on an engine whose time is linear in the text, whatever the pattern. */
function linearPattern(pattern: string) {
  const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern))
  return { test: (text: string): boolean => compiled.matcher(text).find(), toString: () => pattern }
}
// Ajv names the engine in the code that it could write to a file; nothing is written here.
linearPattern.code = 'linearPattern'

const OPTIONS: Options = {
  allErrors: true,
  // Unknown words and formats were refused before, with their places.
  strict: false,
  logger: false,
  messages: true,
  code: { regExp: linearPattern },
}

function ajvFor(schema: Json): Ajv {
  const draft = isObject(schema) && typeof schema.$schema === 'string' ? schema.$schema : ''
  const ajv = draft.includes('draft-07') ? new Ajv(OPTIONS) : (new Ajv2020(OPTIONS) as unknown as Ajv)
  addFormats.default(ajv)
  ajv.addSchema(plainSchema(recordSchema as AnySchemaObject), recordSchema.$id)
  return ajv
}

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A schema without its own name: it is known by its file, and `$ref` is resolved against that name. */
function plainSchema(schema: AnySchemaObject): AnySchemaObject {
  const { $id: _, $schema: __, ...rest } = schema
  return rest
}

/** Applies a schema to records. Meant for a thread of its own: ajv makes code out of the schema. */
export function judgeSchema(schema: Json, records: readonly Json[]): SchemaOutcome {
  try {
    const ajv = ajvFor(schema)
    const flaw = flawIn(schema, {
      formats: Object.keys(ajv.formats),
      record: recordSchema.$id,
      pattern: linearPattern,
    })
    if (flaw) return wrong(flaw)
    const bare = isObject(schema)
      ? plainSchema(schema as AnySchemaObject)
      : (schema as unknown as AnySchemaObject)
    if (!ajv.validateSchema(bare)) return wrong(metaFlaw(ajv.errors ?? []))
    const validate = ajv.compile(bare)
    return {
      state: 'checked',
      errors: records.map((record) => (validate(record) ? [] : telling(validate.errors ?? []))),
    }
  } catch (error) {
    if (error instanceof RangeError)
      return { state: 'limit', message: 'it is nested without end: a $ref leads back to itself' }
    return wrong({ pointer: '', message: error instanceof Error ? error.message : String(error) })
  }
}

const wrong = ({ pointer, message }: Flaw): SchemaOutcome => ({ state: 'wrong', pointer, message })

function metaFlaw(errors: readonly ErrorObject[]): Flaw {
  const deepest = [...errors].sort((a, b) => b.instancePath.length - a.instancePath.length)[0]
  const allowed = (deepest?.params as { allowedValues?: unknown[] } | undefined)?.allowedValues
  const message = `this part ${deepest?.message ?? 'is not right'}${allowed ? `: ${allowed.join(', ')}` : ''}`
  return { pointer: deepest?.instancePath ?? '', message }
}

/**
 * The errors that say something to an author. What fails inside the branches of `anyOf` and `oneOf` becomes a part of
 * the message of the whole, and `if` only repeats what `then` or `else` says.
 */
function telling(errors: readonly ErrorObject[]): SchemaError[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
  const inside = (error: ErrorObject, choice: ErrorObject): boolean =>
    error !== choice &&
    error.schemaPath.startsWith(`${choice.schemaPath}/`) &&
    error.instancePath.startsWith(choice.instancePath)
  return errors
    .filter((error) => error.keyword !== 'if' && !choices.some((choice) => inside(error, choice)))
    .slice(0, MOST_ERRORS)
    .map((error) => {
      const { instancePath, keyword, params, message } = error
      const parts = choices.includes(error)
        ? errors.filter((each) => inside(each, error)).map((each) => each.message)
        : []
      const reasons = [...new Set(parts)].slice(0, 3).join('; or ')
      return {
        instancePath,
        keyword,
        params: shortened(params),
        message: reasons === '' ? message : `fits none of the allowed forms: ${reasons}`,
      }
    })
}

/** Parameters can hold a whole enum. */
function shortened(params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const cut = (value: unknown): unknown => (Array.isArray(value) ? value.slice(0, 20) : value)
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, cut(value)]))
}
