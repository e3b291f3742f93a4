import { readFileSync } from 'node:fs'

export type Json = Record<string, unknown>

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Json
  readonly 'x-multi-segment'?: boolean
}

export interface OperationDescription {
  readonly id: string
  readonly method: string
  readonly template: string
  readonly parameters: readonly Parameter[]
  readonly body: { readonly required: boolean; readonly schema: Json } | null
  /** Status to media type to schema; an empty object means that no body is described. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, Json>>>>
}

interface Document {
  readonly paths: Record<string, Record<string, Json>>
  readonly 'x-webhooks': Record<string, Json>
  readonly components: Record<string, Record<string, Json>>
}

const file = new URL('../../../node_modules/@octokit/openapi/generated/api.github.com.json', import.meta.url)
let document: Document | undefined
let operations: Map<string, OperationDescription> | undefined

function load(): Document {
  document ??= JSON.parse(readFileSync(file, 'utf8')) as Document
  return document
}

export function component(group: string, name: string): Json {
  const found = load().components[group]?.[name]
  if (!found) throw new Error(`GitHub's description has no ${group}/${name}`)
  return found
}

export function allOperations(): ReadonlyMap<string, OperationDescription> {
  if (operations) return operations
  operations = new Map()
  for (const [template, methods] of Object.entries(load().paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const id = String(operation.operationId)
      // Described a second time, as deprecated, with `...` inside a path segment.
      if (id === 'repos/compare-commits') continue
      operations.set(id, lazyOperation(id, method.toUpperCase(), template, operation))
    }
  }
  return operations
}

/** What GitHub sends for an event, or null when the description lacks the event. */
export function webhookSchema(event: string, action: string | null): Json | null {
  const name = [event, action].filter(Boolean).join('-').replaceAll('_', '-')
  const operation = load()['x-webhooks'][name]?.post as Json | undefined
  return operation ? (bodyOf(operation)?.schema ?? null) : null
}

function lazyOperation(id: string, method: string, template: string, operation: Json): OperationDescription {
  return {
    id,
    method,
    template,
    get parameters() {
      return ((operation.parameters ?? []) as Json[]).map(
        (entry) => dereference(entry) as unknown as Parameter,
      )
    },
    get body() {
      return bodyOf(operation)
    },
    get responses() {
      const entries = Object.entries(operation.responses as Record<string, Json>)
      return Object.fromEntries(entries.map(([status, entry]) => [status, mediaTypes(dereference(entry))]))
    },
  }
}

function bodyOf(operation: Json): OperationDescription['body'] {
  if (!operation.requestBody) return null
  const body = dereference(operation.requestBody as Json)
  const schema = mediaTypes(body)['application/json']
  return schema ? { required: body.required === true, schema } : null
}

function mediaTypes(entry: Json): Record<string, Json> {
  const content = (entry.content ?? {}) as Record<string, { schema?: Json }>
  return Object.fromEntries(Object.entries(content).map(([type, { schema }]) => [type, schema ?? {}]))
}

function dereference(entry: Json): Json {
  if (typeof entry.$ref !== 'string') return entry
  const [, , group = '', name = ''] = entry.$ref.split('/')
  return component(group, name)
}
