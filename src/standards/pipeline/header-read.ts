import type { Config } from '../../model/config.js'
import type { SourceText } from '../../model/document.js'
import type { Json } from '../../model/json.js'
import type { Range } from '../../model/position.js'
import type { ReadResult } from '../../model/standard.js'
import { splitLines } from '../../text/decode.js'
import { type Located, located, type Part, toRecord } from '../../text/located.js'
import { readBody } from './body-read.js'
import { readCapabilities } from './capabilities-read.js'
import { indented, renamedKey } from './front-repairs.js'
import {
  asWritten,
  type Front,
  isMap,
  isTemplate,
  keyOf,
  type Node,
  nodeAt,
  note,
  pick,
  textOf,
} from './front-values.js'
import { readDependencies } from './header-dependencies.js'
import { readAssumptions, readDecisions, readQuestions } from './header-items.js'
import { readNames } from './header-lists.js'
import { stageOfPath } from './layout.js'
import { stageOfAgent } from './stages.js'

/** Other keys under which people write a field. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  id: ['feature_id', 'feature'],
  from: ['producer'],
  to: ['consumers'],
  created: ['created_at', 'date'],
  updated: ['updated_at'],
  context_summary: ['summary', 'context'],
  decisions_made: ['decisions', 'key_decisions'],
  open_questions: ['questions'],
  assumptions: ['assumptions_made'],
  dependencies: [],
  platform_capabilities: ['capabilities'],
}

const ALL_KEYS = new Set(Object.entries(ALIASES).flatMap(([name, others]) => [name, ...others].map(keyOf)))

const LISTS: Readonly<Record<string, (front: Front, node: Node) => Located | null>> = {
  to: (front, node) => readNames(front, node, 'to'),
  decisions_made: readDecisions,
  open_questions: readQuestions,
  assumptions: readAssumptions,
  dependencies: readDependencies,
  platform_capabilities: readCapabilities,
}

/** Reads the handoff header of an artifact, and what its text says about the same things. */
export function readHeader(source: SourceText, { pipeline: config }: Config): ReadResult {
  const lines = splitLines(source.text)
  const front: Front | null = source.frontMatter && { source: source.frontMatter, lines, problems: [] }
  const header = front && headerNode(front)
  const fields: Record<string, Part> = front && header ? readFields(front, header) : {}
  const { title, body } = readBody(source.body, config)
  const from = fields.from?.value
  const stage =
    stageOfPath(source.path, config) ?? (typeof from === 'string' ? stageOfAgent(from, config) : null)
  const at = headerPlace(lines)
  const tree = located({ title, stage: stage && located(stage, fields.from?.at ?? at), ...fields, body }, at)
  return { ...toRecord(tree), problems: front?.problems ?? [] }
}

/** The `handoff:` map; a header that lacks the key around it is read too. */
function headerNode(front: Front): Node | null {
  const root = nodeAt(front, front.source.data, '')
  const node = pick(front, root, 'handoff')
  if (node && isMap(node.value)) return node
  if (node) {
    note(front, 'header', 'handoff is not a map. Indent the fields below "handoff:".', node.at)
    return null
  }
  const known = isMap(root.value) ? Object.keys(root.value).filter((key) => keyOf(key) in FLAT) : []
  if (known.length < 2) return null
  note(
    front,
    'notation',
    'The fields stand outside of "handoff:". Write "handoff:" above them and indent them.',
    headerPlace(front.lines),
    undefined,
    Object.keys(Object(root.value)).every((key) => ALL_KEYS.has(keyOf(key))) ? indented(front) : {},
  )
  return root
}

/** Fields that show a header even without the key around it. */
const FLAT: Readonly<Record<string, true>> = {
  from: true,
  to: true,
  contextsummary: true,
  decisionsmade: true,
  openquestions: true,
}

function readFields(front: Front, header: Node): Record<string, Part> {
  const fields: Record<string, Part> = {}
  for (const [name, others] of Object.entries(ALIASES)) {
    const node = pick(front, header, name, ...others)
    if (!node) continue
    const written = writtenKey(node, header)
    if (written !== name)
      note(
        front,
        'notation',
        `"${written}" is read as ${name}. Write "${name}:".`,
        node.at,
        undefined,
        renamedKey(front, node, written, name),
      )
    const read = LISTS[name]
    fields[name] = read ? read(front, node) : readText(node, name)
    // Where the value is missing or says nothing, the finding belongs to the key that is there.
    const noted = front.problems.some((problem) => problem.rule === `placeholder:${name}`)
    if (!fields[name] && !noted) note(front, `placeholder:${name}`, asWritten(front, node), node.at)
  }
  return fields
}

const writtenKey = (node: Node, header: Node): string =>
  node.pointer
    .slice(header.pointer.length + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')

function readText(node: Node, name: string): Located | null {
  const text = textOf(node) ?? joined(node.value)
  return text === null || (name !== 'context_summary' && isTemplate(text)) ? null : located(text, node.at)
}

/** A summary that is written as a list of sentences. */
function joined(value: Json): string | null {
  if (!Array.isArray(value) || value.length === 0 || !value.every((each) => typeof each === 'string'))
    return null
  return value.join(' ')
}

/** The line of `handoff:`, where a missing field belongs; else the first line. */
function headerPlace(lines: readonly string[]): Range {
  const end = lines.findIndex((line, i) => i > 0 && /^---\s*$/.test(line))
  const at = lines.findIndex((line, i) => i <= end && /^handoff\s*:/.test(line))
  const line = Math.max(at, 0)
  return { line: line + 1, column: 1, endLine: line + 1, endColumn: (lines[line] ?? '').trimEnd().length + 1 }
}
