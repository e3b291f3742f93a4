import { GraphQLError } from 'graphql'
import type { Json } from '../openapi/description.js'

export interface ConnectionArguments {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
  readonly before?: string | null
}

export function connection<T>(
  name: string,
  args: ConnectionArguments,
  items: readonly T[],
  node: (item: T) => unknown,
): Json {
  const size = args.first ?? args.last
  if (size === null || size === undefined) {
    throw typed(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    )
  }
  if (size < 0 || size > 100) {
    throw typed(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`,
    )
  }
  const from = args.after ? position(args.after) + 1 : 0
  const to = args.before ? position(args.before) : items.length
  const start = args.first === null || args.first === undefined ? Math.max(from, to - size) : from
  const end = Math.min(to, start + size)
  const page = items.slice(start, end).map(node)
  return {
    totalCount: items.length,
    nodes: page,
    edges: page.map((entry, index) => ({ node: entry, cursor: cursor(start + index) })),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: page.length > 0 ? cursor(start) : null,
      endCursor: page.length > 0 ? cursor(end - 1) : null,
    },
  }
}

/** An error with the type that GitHub gives it; those without one are faults of the test. */
export function typed(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

function cursor(index: number): string {
  return Buffer.from(`cursor:${index}`).toString('base64')
}

function position(text: string): number {
  return Number(Buffer.from(text, 'base64').toString('utf8').split(':')[1] ?? 0)
}
