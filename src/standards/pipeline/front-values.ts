import type { FrontMatter, ReadProblem } from '../../model/document.js'
import type { Json } from '../../model/json.js'
import type { Range } from '../../model/position.js'
import { escapePointer, type Located, located, resolve } from '../../text/located.js'
import { isPlaceholder, saysNone } from '../../text/plain.js'
import type { Repair } from '../../text/repairs.js'

/** A value of the front matter, where it stands. */
export interface Node {
  readonly value: Json
  readonly at: Range
  readonly pointer: string
}

/** The front matter with what the reader noticed on its way. */
export interface Front {
  readonly source: FrontMatter
  readonly lines: readonly string[]
  readonly problems: ReadProblem[]
}

/** `field` when the flaw is that a whole list is written as plain text. */
export const note = (
  front: Front,
  rule: string,
  message: string,
  at: Range,
  field?: string,
  { fix }: Repair = {},
): void => {
  const pointer = field === undefined ? {} : { pointer: `/${field}` }
  front.problems.push({ rule, message, range: at, ...pointer, ...(fix ? { fix } : {}) })
}

/** A block value ends for the parser where the next key begins; for people it ends with its own last line. */
function tidy(range: Range, lines: readonly string[]): Range {
  let { endLine, endColumn } = range
  while (endLine > range.line && (lines[endLine - 1] ?? '').slice(0, endColumn - 1).trim() === '') {
    endLine--
    endColumn = (lines[endLine - 1] ?? '').length + 1
  }
  return { ...range, endLine, endColumn }
}

export function nodeAt(front: Front, value: Json, pointer: string): Node {
  return { value, pointer, at: tidy(resolve(front.source.positions, pointer), front.lines) }
}

export const isMap = (value: Json): value is { readonly [key: string]: Json } =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

export const child = (front: Front, node: Node, key: string, value: Json): Node =>
  nodeAt(front, value, `${node.pointer}/${escapePointer(key)}`)

export function elements(front: Front, node: Node): Node[] {
  return (Array.isArray(node.value) ? node.value : []).map((value: Json, i) =>
    child(front, node, String(i), value),
  )
}

/** `open-questions`, `openQuestions` and `open_questions` are one key. */
export const keyOf = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, '')

/** The first of some keys that a map has. */
export function pick(front: Front, map: Node, ...keys: readonly string[]): Node | null {
  if (!isMap(map.value)) return null
  for (const key of keys) {
    for (const [written, value] of Object.entries(map.value)) {
      if (keyOf(written) === keyOf(key)) return child(front, map, written, value)
    }
  }
  return null
}

const TEMPLATE = /\{[^{}]{0,200}\}|<[a-z][a-z0-9 _-]{0,60}>|(?:^|-)X{2,9}$|\bNNN\b/i

/** Text as a value; null when there is none, or only a placeholder. */
export function textOf(node: Node | null): string | null {
  if (node === null || node.value === null || typeof node.value === 'object') return null
  const text = String(node.value).trim()
  // What is struck out was written all the same: a question is closed that way.
  return isPlaceholder(text) && !text.includes('~~') ? null : text
}

export const textPart = (node: Node | null): Located | null => {
  const text = textOf(node)
  return node && text !== null ? located(text, node.at) : null
}

/** Whether something stands where a value was to be written. */
export const isTemplate = (text: string): boolean => isPlaceholder(text) || TEMPLATE.test(text)

/** `yes`, `True`, `no`, `N/A (reason)` as truth values; null for what says neither, or both (`true|false`). */
export function truth(value: Json): boolean | null {
  if (typeof value === 'boolean') return value
  if (typeof value !== 'string' || isChoice(value)) return null
  if (/^\s*(?:true|yes|y)\b/i.test(value)) return true
  return /^\s*(?:false|no|n)(?:$|[\s.,;:(—–-])/i.test(value) || saysNone(value) ? false : null
}

/** What the standard's text leaves to choose from. */
export const isChoice = (text: string): boolean => /^\s*(?:true|yes)\s*[|/]\s*(?:false|no)\b/i.test(text)

/** A text without its quotes or "|", any other value as it is written, as far as its first line goes. */
export function asWritten({ lines }: Front, { at, value }: Node): string {
  if (typeof value === 'string') return value.trim().split('\n')[0] ?? ''
  const end = at.endLine === at.line ? at.endColumn - 1 : undefined
  return (lines[at.line - 1] ?? '').slice(at.column - 1, end).trim()
}
