import type { ColumnForm, KeyForm } from '../../model/declared-config.js'
import type { ReadProblem } from '../../model/document.js'
import type { Range } from '../../model/position.js'
import type { Block, Item } from '../../text/blocks.js'
import { keyValue } from '../../text/key-value.js'
import { type Located, located, type Part } from '../../text/located.js'
import { itemLine, itemText, type Statement, statements } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { slug } from '../../text/slug.js'
import type { Table } from '../../text/table.js'
import { readValue } from './values.js'
import type { Vocabulary } from './vocabulary.js'

/** A key with its value, where it stands. */
export interface StatedKey {
  readonly name: string
  readonly form: KeyForm | null
  readonly value: Located
}

export interface Content {
  readonly parts: Readonly<Record<string, Part>>
  readonly keys: readonly StatedKey[]
  readonly problems: readonly ReadProblem[]
}

/** Reads what stands under a heading. `section` is its declared name, null for any other; `pointer` its address in the record. */
export function readContent(
  blocks: readonly Block[],
  section: string | null,
  words: Vocabulary,
  pointer: string,
): Content {
  const paragraphs = blocks.flatMap((block) => (block.type === 'paragraph' ? [block] : []))
  const items = blocks.flatMap((block) => (block.type === 'list' ? [...itemsOf(block.items)] : []))
  const tasks = items.flatMap((item) => taskOf(item) ?? [])
  const bullets = items.filter((item) => taskOf(item) === null)
  const code = blocks.flatMap((block) => (block.type === 'code' ? [block] : []))
  const tables = blocks.flatMap((block) => (block.type === 'table' ? [block] : []))
  const keys = readKeys(blocks, section, words)
  const problems: ReadProblem[] = [...contradictions(keys)]
  const first = paragraphs[0]?.lines[0]
  const text = paragraphs.map((each) => each.lines.map((line) => line.text).join('\n')).join('\n\n')
  return {
    keys,
    problems,
    parts: {
      text:
        first &&
        located(text, { ...first.range, ...endOf(paragraphs.at(-1)?.lines.at(-1)?.range ?? first.range) }),
      bullets: listOf(bullets.map((item) => located(plain(itemText(item)), item.range))),
      keys: keysPart(keys),
      tables: listOf(
        tables.map((table, i) =>
          readTable(table, words.columns(table, section), `${pointer}/tables/${i}`, problems),
        ),
      ),
      tasks: listOf(tasks),
      code: listOf(
        code.map((block) =>
          located(
            {
              language: located(block.language, block.range),
              text: located(block.lines.map((line) => line.text).join('\n'), block.range),
            },
            block.range,
          ),
        ),
      ),
    },
  }
}

const endOf = ({ endLine, endColumn }: Range) => ({ endLine, endColumn })

const listOf = (parts: readonly Located[]): Located | null => (parts[0] ? located(parts, parts[0].at) : null)

/** Of keys that stand twice the first counts. */
export function keysPart(keys: readonly StatedKey[]): Located | null {
  const parts = new Map<string, Located>()
  for (const { name, value } of keys) if (!parts.has(name)) parts.set(name, value)
  const [first] = parts.values()
  return first ? located(Object.fromEntries(parts), first.at) : null
}

function* itemsOf(items: readonly Item[]): Generator<Item> {
  for (const item of items) {
    yield item
    for (const block of item.blocks) if (block.type === 'list') yield* itemsOf(block.items)
  }
}

function taskOf(item: Item): Located | null {
  const box = /^\[([ xX])\]\s+/.exec(itemLine(item)?.text ?? '')
  if (!box) return null
  const text = plain(itemText(item).slice(box[0].length))
  return located({ text: located(text, item.range), done: located(box[1] !== ' ', item.range) }, item.range)
}

function readKeys(blocks: readonly Block[], section: string | null, words: Vocabulary): StatedKey[] {
  const lines = [...statements(blocks)]
  return lines.flatMap((line, i): StatedKey[] => {
    const pair = keyValue(line)
    if (!pair) return []
    const form = words.key(pair.key, section)
    const raw = pair.value === '' ? nested(lines, i) : pair.value
    return [{ name: slug(form?.name ?? pair.key), form, value: located(readValue(raw, form), pair.range) }]
  })
}

/** Declared keys that are stated again under the same heading, as something else. */
function* contradictions(keys: readonly StatedKey[]): Generator<ReadProblem> {
  const first = new Map<string, StatedKey>()
  for (const key of keys) {
    const known = first.get(key.name)
    if (!known) first.set(key.name, key)
    else if (key.form !== null && known.value.value !== key.value.value) {
      const [now, then] = [String(key.value.value), String(known.value.value)]
      const message = `"${key.form.name}" is stated twice: "${now}" here, "${then}" on line ${known.value.at.line}; keep one`
      yield { rule: 'duplicate-key', message, range: key.value.at }
    }
  }
}

/** The value of a key that ends its line: the bullets below it. */
function nested(lines: readonly Statement[], at: number): string {
  const texts: string[] = []
  for (let i = at + 1; i < lines.length; i++) {
    const [key, line] = [lines[at] as Statement, lines[i] as Statement]
    if (line.from !== 'item' || (key.from === 'item' && line.depth <= key.depth)) break
    texts.push(line.text)
  }
  return texts.join(', ')
}

function readTable(
  table: Table,
  forms: readonly (ColumnForm | null)[],
  pointer: string,
  problems: ReadProblem[],
): Located {
  const names = distinct(table.header.cells.map((cell, i) => slug(forms[i]?.name ?? cell.text)))
  const rows = table.rows.filter((row) => !row.note)
  rows.forEach((row, i) => {
    if (row.cells.length === names.length) return
    const message = `this row has ${row.cells.length} cells, its header has ${names.length}; a pipe inside a cell is written \\|`
    problems.push({ rule: 'table-rows', message, pointer: `${pointer}/rows/${i}`, range: row.range })
  })
  const cells = (row: Table['header']): [string, Part][] =>
    row.cells
      .slice(0, names.length)
      .map((cell, i) => [
        names[i] ?? '',
        cell.text === '' ? null : located(readValue(cell.text, forms[i] ?? null), cell.range),
      ])
  return located(
    {
      columns: located(
        names.map((name, i) => located(name, table.header.cells[i]?.range ?? table.header.range)),
        table.header.range,
      ),
      rows: located(
        rows.map((row) => located(Object.fromEntries(cells(row)), row.range)),
        table.range,
      ),
    },
    table.header.range,
  )
}

/** A name that stands again gets a number: `notes`, `notes-2`. */
export function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>()
  const turns = new Map<string, number>()
  return names.map((name) => {
    let turn = turns.get(name) ?? 1
    let unique = turn === 1 ? name : `${name}-${turn}`
    while (taken.has(unique)) unique = `${name}-${++turn}`
    turns.set(name, turn + 1)
    taken.add(unique)
    return unique
  })
}
