import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Json } from '../model/json.js'
import type { Range } from '../model/position.js'
import { escapePointer } from './located.js'

export interface YamlProblem {
  readonly message: string
  readonly range: Range
}
export interface YamlValue {
  readonly data: Json
  readonly positions: ReadonlyMap<string, Range>
  /** Not empty: `data` is null, the text says nothing certain. */
  readonly problems: readonly YamlProblem[]
}

const DEEPEST = 64
/** The parser makes some hundred bytes of every character of hostile text. */
const MOST_CHARACTERS = 512 * 1024
const MOST_ALIASES = 100
const MOST_VALUES = 100_000
const MOST_PROBLEMS = 20

/**
 * YAML 1.2 core with places: no tags but the core ones, no duplicate keys, and bounds for length, depth, aliases and
 * values.
 * `firstLine` is the line of the document on which the text begins.
 */
export function parseYaml(text: string, firstLine = 1): YamlValue {
  if (text.length > MOST_CHARACTERS) {
    const range = { line: firstLine, column: 1, endLine: firstLine, endColumn: 1 }
    const message = `more than ${MOST_CHARACTERS / 1024} KiB of YAML`
    return { data: null, positions: new Map(), problems: [{ message, range }] }
  }
  const counter = new LineCounter()
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    uniqueKeys: false,
    lineCounter: counter,
    prettyErrors: false,
    merge: false,
  })
  const rangeOf = (start: number, end: number): Range => {
    const from = counter.linePos(start)
    const to = counter.linePos(Math.max(start, end))
    return {
      line: from.line + firstLine - 1,
      column: from.col,
      endLine: to.line + firstLine - 1,
      endColumn: to.col,
    }
  }
  const problems = [...document.errors, ...document.warnings].slice(0, MOST_PROBLEMS).map((error) => ({
    message: /call stack/.test(error.message)
      ? `nested deeper than ${DEEPEST} levels`
      : (error.message.split('\n')[0] ?? 'not valid YAML'),
    range: rangeOf(error.pos[0], error.pos[1]),
  }))
  const positions = new Map<string, Range>()
  const say = (node: Node | null, message: string): null => {
    if (problems.length < MOST_PROBLEMS)
      problems.push({ message, range: rangeOf(node?.range?.[0] ?? 0, node?.range?.[1] ?? 0) })
    return null
  }
  let aliases = 0
  let values = 0
  const visit = (node: Node | null, pointer: string, depth: number): Json => {
    if (++values > MOST_VALUES)
      return values === MOST_VALUES + 1 ? say(node, `more than ${MOST_VALUES} values`) : null
    if (node?.range) positions.set(pointer, rangeOf(node.range[0], node.range[1]))
    if (depth > DEEPEST) return say(node, `nested deeper than ${DEEPEST} levels`)
    if (isAlias(node)) {
      if (++aliases > MOST_ALIASES)
        return aliases === MOST_ALIASES + 1 ? say(node, `more than ${MOST_ALIASES} aliases`) : null
      const target = node.resolve(document)
      return target
        ? visit(target as Node, pointer, depth + 1)
        : say(node, `the alias *${node.source} names nothing`)
    }
    if (isScalar(node)) {
      const { value } = node
      if (typeof value === 'number' && !Number.isFinite(value)) return say(node, 'a non-finite number')
      return value instanceof Date
        ? value.toISOString()
        : typeof value === 'bigint'
          ? Number(value)
          : ((value as Json) ?? null)
    }
    if (isSeq(node))
      return node.items.map((item, i) => visit(item as Node | null, `${pointer}/${i}`, depth + 1))
    if (!isMap(node)) return null
    const object: Record<string, Json> = Object.create(null)
    for (const pair of node.items) {
      const key = isScalar(pair.key) && pair.key.value !== null ? String(pair.key.value) : ''
      if (key === '' || key === '__proto__')
        say(pair.key as Node, key ? '`__proto__` is not allowed as a key' : 'a key must be a plain word')
      else if (Object.hasOwn(object, key)) say(pair.key as Node, `the key "${key}" stands twice`)
      else object[key] = visit(pair.value as Node | null, `${pointer}/${escapePointer(key)}`, depth + 1)
    }
    return { ...object }
  }
  const data = problems.length ? null : visit(document.contents, '', 0)
  return { data: problems.length ? null : data, positions, problems }
}
