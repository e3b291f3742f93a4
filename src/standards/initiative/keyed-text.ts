import type { Range } from '../../model/position.js'
import type { Block, Line } from '../../text/blocks.js'
import { headingName } from '../../text/heading-name.js'
import { type KeyValue, keyValue } from '../../text/key-value.js'
import { withoutSigns } from '../../text/letters.js'
import { type Section, statements } from '../../text/outline.js'
import { plain } from '../../text/plain.js'

/** A key with its value, which may go on over several lines and in a list below it. */
export interface Entry {
  /** As a reader sees it, without a remark in parentheses. */
  readonly key: string
  value: string
  readonly range: Range
}

interface Piece extends Line {
  readonly depth: number
  readonly opens: 'paragraph' | 'item' | 'row' | null
}

/**
 * Keys and values of some blocks: bullets, bold keys, lines of a paragraph, two-cell table rows. Only what `isKey`
 * accepts is an entry of its own; further lines and lists belong to the entry that they stand under.
 */
export function entries(blocks: readonly Block[], isKey: (key: string) => boolean): readonly Entry[] {
  const found: Entry[] = []
  let open: { entry: Entry; piece: Piece } | null = null
  for (const piece of pieces(blocks, 0)) {
    const pair = keyOf(piece, isKey)
    if (pair) {
      const entry = { key: bare(pair.key), value: pair.value, range: pair.range }
      found.push(entry)
      open = { entry, piece }
    } else if (open && belongs(piece, open.entry, open.piece)) {
      open.entry.value = open.entry.value === '' ? piece.text : `${open.entry.value} ${piece.text}`
    } else open = null
  }
  return found
}

/** An entry for every child section whose heading is a key, with all its text. */
export const headedEntries = (section: Section, isKey: (key: string) => boolean): readonly Entry[] =>
  section.children.flatMap((child): Entry[] => {
    const pair = child.heading && keyOf({ ...child.heading, depth: 0, opens: 'paragraph' }, isKey)
    const name = bare(headingName(child.title))
    if (!pair && !isKey(name)) return []
    const lines = [...statements(child.blocks)].filter((line) => line.from !== 'row')
    const text = [pair?.value ?? '', ...lines.map((line) => line.text)]
    return [
      {
        key: pair ? bare(pair.key) : name,
        value: text.filter((line) => line !== '').join(' '),
        range: child.range,
      },
    ]
  })

const bare = (key: string): string => key.replace(/(?<!\s)\s*\([^()]{0,200}\)\s*$/, '').trim()

/** `**Goal** — …`, `Goal – …` */
const DASHED =
  /^[^\w\s*]{0,6}\s?(?:(?:\*\*|__)([^*_]{2,60})(?:\*\*|__)|([A-Z][A-Za-z-]{1,20}(?: [A-Za-z-]{1,20}){0,2}))\s+(?:—|–|--|-)\s+/

function keyOf(piece: Piece, isKey: (key: string) => boolean): KeyValue | null {
  const pair = keyValue(piece)
  if (pair) return isKey(bare(pair.key)) ? pair : null
  const dashed = DASHED.exec(piece.text)
  const key = withoutSigns(plain(dashed?.[1] ?? dashed?.[2] ?? ''))
  // Within running text a dash goes on with the sentence.
  if (!dashed || !isKey(bare(key)) || (dashed[2] !== undefined && piece.opens === null)) return null
  const lead = dashed[0].length
  return {
    key,
    value: piece.text.slice(lead),
    range: { ...piece.range, column: piece.range.column + lead },
  }
}

/** A line that begins something else: `**Owner** …`, `Owner: …`. */
const OWN_KEY = /^(?:(?:\*\*|__)[^*_]{1,60}(?:\*\*|__):?\s|[A-Z][\w/-]{0,30}(?: [\w/-]{1,30}){0,2}:\s)/

/** Whether a line goes on with the value of an entry. */
function belongs(piece: Piece, entry: Entry, opened: Piece): boolean {
  if (piece.depth <= opened.depth && OWN_KEY.test(piece.text)) return false
  if (piece.opens === null) return piece.depth >= opened.depth
  if (opened.opens === 'item') {
    return piece.depth > opened.depth || (piece.opens === 'paragraph' && piece.depth === opened.depth)
  }
  if (opened.opens === 'row') return false
  return entry.value === '' || entry.value.endsWith(':') || piece.depth > opened.depth
}

function* pieces(blocks: readonly Block[], depth: number): Generator<Piece> {
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      for (const [i, line] of block.lines.entries())
        yield { ...line, depth, opens: i === 0 ? 'paragraph' : null }
    } else if (block.type === 'list') {
      for (const item of block.items) {
        let first = true
        for (const piece of pieces(item.blocks, depth + 1)) {
          yield first ? { ...piece, opens: 'item' } : piece
          first = false
        }
      }
    } else if (block.type === 'table') {
      for (const line of statements([block])) yield { ...line, depth, opens: 'row' }
    }
  }
}
