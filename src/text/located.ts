import type { Json } from '../model/json.js'
import type { Positions, Range } from '../model/position.js'
import { START } from '../model/start.js'

/** A value with the place it was read from; readers build trees of these. Parts that are null or undefined are left out. */
export interface Located {
  readonly value: null | boolean | number | string | readonly Part[] | { readonly [key: string]: Part }
  readonly at: Range
}
export type Part = Located | null | undefined

export const located = (value: Located['value'], at: Range): Located => ({ value, at })

/** Splits a located tree into the plain record and the map from JSON Pointer to place. */
export function toRecord(tree: Located): { readonly record: Json; readonly positions: Positions } {
  const positions = new Map<string, Range>()
  const visit = (node: Located, pointer: string): Json => {
    positions.set(pointer, node.at)
    const { value } = node
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) {
      const list: Json[] = []
      for (const part of value) if (part != null) list.push(visit(part, `${pointer}/${list.length}`))
      return list
    }
    const parts = value as { readonly [key: string]: Part }
    const object: Record<string, Json> = {}
    for (const key of Object.keys(parts)) {
      const part = parts[key]
      // As a key of plain JSON it would set the prototype.
      if (part != null && key !== '__proto__') object[key] = visit(part, `${pointer}/${escapePointer(key)}`)
    }
    return object
  }
  return { record: visit(tree, ''), positions }
}

export const escapePointer = (key: string): string =>
  /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key

/** Where a pointer stands: the value's own place or that of its nearest ancestor with one; else line 1. */
export function resolve(positions: Positions, pointer: string): Range {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const range = positions.get(at)
    if (range) return range
    if (at === '') return START
  }
}
