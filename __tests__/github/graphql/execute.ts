import { readFileSync } from 'node:fs'
import {
  buildSchema,
  defaultFieldResolver,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql'
import type { Json } from '../openapi/description.js'
import type { Identity } from '../state/model.js'
import type { World } from '../state/world.js'
import { rootOf } from './root.js'

export interface GraphqlRequest {
  readonly query?: string
  readonly variables?: Json
  readonly operationName?: string
}

export interface GraphqlAnswer {
  readonly status: number
  readonly body: Json
}

const file = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url)
let published: GraphQLSchema | undefined

function githubSchema(): GraphQLSchema {
  published ??= buildSchema(readFileSync(file, 'utf8'), { assumeValid: true, noLocation: true })
  return published
}

export async function executeGraphql(
  world: World,
  identity: Identity,
  request: GraphqlRequest,
  report: (problem: string) => void,
): Promise<GraphqlAnswer> {
  if (typeof request.query !== 'string') {
    report('graphql: no query')
    return { status: 400, body: { message: 'A query attribute must be specified and must be a string.' } }
  }
  const schema = githubSchema()
  const refuse = (errors: readonly GraphQLError[]): GraphqlAnswer => {
    for (const error of errors) report(`graphql: ${error.message}`)
    return { status: 200, body: { errors: errors.map(publicError) } }
  }
  let document: ReturnType<typeof parse>
  try {
    document = parse(request.query)
  } catch (error) {
    return refuse([error as GraphQLError])
  }
  const errors = validate(schema, document)
  if (errors.length > 0) return refuse(errors)
  const result = await execute({
    schema,
    document,
    rootValue: rootOf(world, identity),
    variableValues: request.variables ?? {},
    operationName: request.operationName ?? null,
    fieldResolver: strictResolver(report),
  })
  for (const error of result.errors ?? []) {
    if (error.extensions.type === undefined) report(`graphql: ${error.message}`)
  }
  // Plain objects: the results of graphql-js have no prototype.
  const data = JSON.parse(JSON.stringify(result.data ?? null)) as Json | null
  return { status: 200, body: { data, ...(result.errors ? { errors: result.errors.map(publicError) } : {}) } }
}

/** A field that GitHub has and this server has not must never look like "nothing there". */
function strictResolver(report: (problem: string) => void): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, context, info) => {
    if (info.fieldName !== '__typename' && !(info.fieldName in (source as object))) {
      report(`graphql: the test GitHub does not implement ${info.parentType.name}.${info.fieldName}`)
      return null
    }
    return defaultFieldResolver(source, args, context, info)
  }
}

function publicError(error: GraphQLError): Json {
  const { message, locations, path, extensions } = error
  return {
    ...(extensions.type === undefined ? {} : { type: extensions.type }),
    ...(path ? { path } : {}),
    ...(locations ? { locations } : {}),
    message,
  }
}
