import type { Range } from '../../model/position.js'
import { type Located, located } from '../../text/located.js'
import { isPlaceholder, saysNone } from '../../text/plain.js'
import { together } from '../../text/repairs.js'
import { keyed, scalar } from './front-repairs.js'
import {
  asWritten,
  child,
  elements,
  type Front,
  isMap,
  type Node,
  note,
  pick,
  textOf,
} from './front-values.js'

/** An item of a list: its text, and its fields when it is written with fields. */
export interface ListItem {
  readonly text: string
  /** Where the text stands. */
  readonly textAt: Range
  readonly node: Node
  /** False when it is plain text where the standard has fields. */
  readonly hasFields: boolean
}

/** What a list is made of, in singular, and the keys under which people write an item's text. */
export interface ListShape {
  readonly field: string
  readonly keys: readonly [string, ...string[]]
  readonly write: string
}

/**
 * Items of a list in any notation: objects, plain texts, one text, a map, bullets in one text, "None". Null when
 * nothing is stated.
 */
export function readList(front: Front, list: Node, shape: ListShape): ListItem[] | null {
  const { value } = list
  if (value === null) return []
  if (
    typeof value !== 'object' &&
    saysNone(
      String(value)
        .trim()
        .replace(/^[-*+]\s+(?=\S)/, ''),
    )
  )
    return []
  if (typeof value !== 'object' && isPlaceholder(String(value))) {
    note(front, `placeholder:${shape.field}`, String(value), list.at)
    return null
  }
  const nodes = Array.isArray(value) ? elements(front, list) : looseItems(front, list, shape)
  const items = nodes.flatMap((node) => readItem(front, node, shape) ?? [])
  const plain = items.filter((item) => !item.hasFields)
  const first = plain[0]
  if (first) {
    const count =
      plain.length === items.length ? 'are' : `hold ${plain.length} that ${plain.length === 1 ? 'is' : 'are'}`
    note(
      front,
      'notation',
      `${shape.field} ${count} plain text. Write each as "${shape.write}".`,
      first.node.at,
      shape.field,
      together(plain.map(({ node }) => keyed(front, node, shape.keys[0]))),
    )
  }
  return items
}

function looseItems(front: Front, list: Node, shape: ListShape): Node[] {
  const { value } = list
  if (isMap(value)) {
    note(front, 'notation', `${shape.field} is a map, not a list. Begin each item with "- ".`, list.at)
    if (pick(front, list, ...shape.keys)) return [list]
    return Object.entries(value).map(([key, inner]) =>
      isMap(inner) || Array.isArray(inner)
        ? child(front, list, key, inner)
        : { ...child(front, list, key, inner), value: `${key}: ${String(inner ?? '')}` },
    )
  }
  const lines = String(value)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const bullets = lines.filter((line) => /^[-*+] /.test(line))
  note(
    front,
    'notation',
    `${shape.field} is one text, not a list. Write "- " before each item, without quotes or "|" around the whole.`,
    list.at,
  )
  if (bullets.length !== lines.length) return [list]
  return bullets.map((line) => ({ ...list, value: line.slice(2) }))
}

function readItem(front: Front, node: Node, shape: ListShape): ListItem | null {
  if (isMap(node.value)) {
    const main = pick(front, node, ...shape.keys)
    const text = textOf(main)
    if (main && text !== null) return { text, textAt: main.at, node, hasFields: true }
    if (main) return null
    // An unquoted colon makes a map of what was meant as text.
    const [entry, ...more] = Object.entries(node.value)
    if (!entry || (entry[1] !== null && typeof entry[1] === 'object')) return null
    const joined = `${entry[0]}: ${String(entry[1] ?? '')}`.trim()
    return { text: joined, textAt: node.at, node, hasFields: more.length > 0 }
  }
  const text = textOf(node)
  return text === null || saysNone(text) ? null : { text, textAt: node.at, node, hasFields: false }
}

/** A list of names: `[a, b]`, `a, b`, `a`. */
export function readNames(front: Front, list: Node, field: string): Located | null {
  if (Array.isArray(list.value)) {
    const names = elements(front, list).flatMap((node) => {
      const text = textOf(node)
      return text === null ? [] : [located(text, node.at)]
    })
    if (names.length === 0 && list.value.length > 0)
      note(front, `placeholder:${field}`, asWritten(front, list), list.at)
    return located(names, list.at)
  }
  const text = textOf(list)
  if (text === null) {
    if (list.value !== null) note(front, `placeholder:${field}`, asWritten(front, list), list.at)
    return null
  }
  const names = saysNone(text)
    ? []
    : text
        .split(/,|;|\s(?:and|&)\s/)
        .map((name) => name.trim())
        .filter((name) => name !== '')
  note(
    front,
    'notation',
    `${field} is one text, not a list. Write "${field}: [${names.join(', ')}]".`,
    list.at,
    undefined,
    names.every((name) => /^[A-Za-z][\w-]*$/.test(name)) ? scalar(front, list, `[${names.join(', ')}]`) : {},
  )
  return located(
    names.map((name) => located(name, list.at)),
    list.at,
  )
}
