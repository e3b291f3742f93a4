import {
  component,
  type Json,
  type OperationDescription,
  type Parameter,
  webhookSchema,
} from './description.js'
import { compileSchema, describeErrors } from './json-schema.js'

export interface RequestInput {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
}

export interface CheckedRequest {
  readonly query: Json
  /** Reasons for GitHub to answer 422. */
  readonly errors: readonly string[]
  /** What GitHub ignores without a word, and what is a mistake all the same. */
  readonly remarks: readonly string[]
}

export function checkRequest(operation: OperationDescription, input: RequestInput): CheckedRequest {
  const errors: string[] = []
  const remarks: string[] = []
  const query: Json = {}
  for (const parameter of operation.parameters) {
    const text = parameter.in === 'path' ? input.params[parameter.name] : input.query.get(parameter.name)
    if (parameter.in === 'header') continue
    if (text === null || text === undefined) {
      if (parameter.required) errors.push(`${parameter.in} parameter ${parameter.name} is missing`)
      else if (parameter.schema.default !== undefined) query[parameter.name] = parameter.schema.default
      continue
    }
    const value = fromText(text, parameter)
    const validate = compileSchema(parameter.schema)
    if (!validate(value))
      errors.push(`${parameter.in} parameter ${parameter.name}: ${describeErrors(validate.errors)}`)
    if (parameter.in === 'query') query[parameter.name] = value
  }
  for (const name of new Set(input.query.keys())) {
    if (!(name in query)) remarks.push(`${operation.id} has no query parameter ${name}`)
  }
  if (Number(query.per_page) > 100) remarks.push('per_page is at most 100; GitHub sends 100 without a word')
  checkBody(operation, input.body, errors, remarks)
  return { query, errors, remarks }
}

function checkBody(
  operation: OperationDescription,
  body: unknown,
  errors: string[],
  remarks: string[],
): void {
  const { body: expected } = operation
  if (!expected) {
    if (body !== undefined) remarks.push(`${operation.id} takes no body`)
    return
  }
  if (body === undefined) {
    if (expected.required) errors.push('body is missing')
    return
  }
  const validate = compileSchema(expected.schema)
  if (!validate(body)) errors.push(`body: ${describeErrors(validate.errors)}`)
  const properties = expected.schema.properties as Json | undefined
  if (!properties || body === null || typeof body !== 'object') return
  for (const name of Object.keys(body)) {
    if (!(name in properties)) remarks.push(`${operation.id} has no body field ${name}`)
  }
}

/** Null when the answer is as GitHub describes it, else what is wrong with it. */
export function checkResponse(
  operation: OperationDescription,
  status: number,
  mediaType: string,
  body: unknown,
): string | null {
  const described = operation.responses[String(status)]
  // GitHub describes few of its refusals, but they all have one shape.
  if (!described && status < 400) return `status ${status} is not described`
  if (status === 204 || status === 304) return body === undefined ? null : `a body with status ${status}`
  const schema = described?.[mediaType] ?? (described ? described['application/json'] : undefined)
  const errors =
    described && schema ? violations(schema, body) : violations(component('schemas', 'basic-error'), body)
  return errors === null ? null : `status ${status}: ${errors}`
}

/** Null when the payload is as GitHub describes the event's webhook, or when it does not describe it. */
export function checkPayload(event: string, payload: Json): string | null {
  const action = typeof payload.action === 'string' ? payload.action : null
  const schema = webhookSchema(event, action)
  return schema ? violations(schema, payload) : null
}

function violations(schema: Json, value: unknown): string | null {
  const validate = compileSchema(schema)
  return validate(value) ? null : describeErrors(validate.errors)
}

function fromText(text: string, { schema }: Parameter): unknown {
  if (schema.type === 'integer' && /^-?\d+$/.test(text)) return Number(text)
  if (schema.type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true'
  return text
}
