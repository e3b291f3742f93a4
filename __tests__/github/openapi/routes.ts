import { allOperations, type OperationDescription } from './description.js'

export interface Route {
  readonly operation: OperationDescription
  readonly params: Readonly<Record<string, string>>
}

interface Pattern {
  readonly operation: OperationDescription
  readonly expression: RegExp
  readonly names: readonly string[]
}

/** Finds the operation of a request among those that are implemented, in the description's own words. */
export function openRoutes(implemented: Iterable<string>): (method: string, path: string) => Route | null {
  const patterns = [...implemented].map((id) => {
    const operation = allOperations().get(id)
    if (!operation) throw new Error(`GitHub has no operation ${id}`)
    return toPattern(operation)
  })
  // `commits/{ref}/status` must win over `commits/{ref}`, whose parameter spans slashes.
  patterns.sort((a, b) => fixedLength(b) - fixedLength(a))

  return (method, path) => {
    for (const { operation, expression, names } of patterns) {
      if (operation.method !== method) continue
      const match = expression.exec(path)
      if (!match) continue
      const values = names.map((name, index) => [name, decode(match[index + 1] ?? '')])
      return { operation, params: Object.fromEntries(values) }
    }
    return null
  }
}

function toPattern(operation: OperationDescription): Pattern {
  const names: string[] = []
  const source = operation.template.replace(/\{(\w+)\}|[.*+?^$()|[\]\\]/g, (token, name?: string) => {
    if (!name) return `\\${token}`
    names.push(name)
    const parameter = operation.parameters.find((candidate) => candidate.name === name)
    return parameter?.['x-multi-segment'] ? '(.+)' : '([^/]+)'
  })
  // The root folder is asked for with an empty path.
  const complete = source.replace('/contents/(.+)', '/contents(?:/(.*))?')
  return { operation, expression: new RegExp(`^${complete}$`), names }
}

function fixedLength({ operation }: Pattern): number {
  return operation.template.replace(/\{\w+\}/g, '').length
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
