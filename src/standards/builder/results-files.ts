import type { Range } from '../../model/position.js'
import type { Item, Line } from '../../text/blocks.js'
import { type Located, located } from '../../text/located.js'
import { itemLine, itemStatements, itemText, type Section, statements } from '../../text/outline.js'
import { plain, saysNone } from '../../text/plain.js'
import { columnOf, type Table } from '../../text/table.js'
import { clean, leadingPath, pathIn } from './listed-path.js'

interface Hash {
  readonly sha256: string | null
  readonly stated: string
  readonly before: boolean
  readonly range: Range
}

/** Every hash, or what stands in its place, in one line: full, shortened, "TBD", "self-referential". */
export function hashesIn(line: Line): Hash[] {
  const hashes: Hash[] = []
  const labelled = /sha-?256|hash/i.test(line.text)
  const within = (at: number, length: number): Range => {
    const { column, endColumn } = line.range
    const start = Math.max(column, column + at - (line.lead ?? 0))
    return {
      ...line.range,
      column: Math.min(start, endColumn),
      endColumn: Math.min(start + length, endColumn),
    }
  }
  let rest = 0
  let before = false
  for (const match of line.text.matchAll(
    /(?<![0-9A-Za-z])([0-9a-fA-F]{12,128})(\.\.\.|…)?(?![0-9A-Za-z])/g,
  )) {
    const hex = (match[1] ?? '').toLowerCase()
    const lead = line.text.slice(rest, match.index).toLowerCase()
    if (/\b(?:before|old|was)\b/.test(lead)) before = true
    if (/\b(?:after|new|now)\b/.test(lead) || /->|→/.test(lead)) before = false
    rest = match.index + match[0].length
    if (hex.length !== 64 && !labelled) continue
    if (/bytes|\bcommit\b/.test(lead) && hex.length !== 64) continue
    // "X → Y" without a word says by its arrow which one was before.
    const unnamed =
      hashes.length === 1 && /^[\s`)(]*(?:->|→)[\s`(]*(?:sha-?256:\s*)?$/.test(lead) ? hashes[0] : undefined
    if (unnamed) hashes[0] = { ...unnamed, before: true }
    const full = hex.length === 64 && !match[2]
    hashes.push({
      sha256: full ? hex : null,
      stated: match[0],
      before,
      range: within(match.index, match[0].length),
    })
  }
  if (hashes.length === 0) {
    const label =
      /(?:sha-?256|hash)( before| after)?[^:(`]{0,24}:\s*(?:`\s*)?(?:sha-?256:\s*)?([^`)\s][^`)]{0,80})/i.exec(
        line.text,
      )
    if (label?.[2]) {
      const at = label.index + label[0].length - label[2].length
      const stated = label[2].trim()
      hashes.push({
        sha256: null,
        stated,
        before: /before/i.test(label[1] ?? ''),
        range: within(at, label[2].length),
      })
    }
  }
  return hashes
}

function entry(path: string, at: Range, hashes: readonly Hash[]): Located {
  const after = hashes.find((hash) => !hash.before && hash.sha256) ?? hashes.find((hash) => !hash.before)
  const before = hashes.find((hash) => hash.before && hash.sha256) ?? hashes.find((hash) => hash.before)
  return located(
    {
      path: located(path, at),
      sha256: after?.sha256 && located(after.sha256, after.range),
      sha256_before: before?.sha256 && located(before.sha256, before.range),
      stated: after && !after.sha256 ? located(after.stated, after.range) : null,
      stated_before: before && !before.sha256 ? located(before.stated, before.range) : null,
    } as Record<string, Located | null>,
    at,
  )
}

/** Listed files of a section: bullets, nested bullets, tables, pasted digests, or a sub-heading for each file. */
export function readFiles(section: Section): Located[] {
  const files: Located[] = []
  for (const block of section.blocks) {
    if (block.type === 'list') for (const item of block.items) files.push(...itemFiles(item))
    else if (block.type === 'table') files.push(...tableFiles(block))
    else if (block.type === 'paragraph') {
      for (const line of block.lines) {
        const hashes = hashesIn(line)
        const path = pathIn(line.text, hashes.length > 0)
        if (path && hashes.some((hash) => hash.sha256)) files.push(entry(path, line.range, hashes))
      }
    }
  }
  if (files.length === 0)
    for (const block of section.blocks)
      if (block.type === 'code') files.push(...block.lines.flatMap((line) => digestFirst(line) ?? []))
  for (const child of section.children) {
    const path = child.heading && pathIn(child.heading.text.replace(/^\d+[.)]\s+/, ''))
    if (!path) files.push(...readFiles(child))
    else files.push(entry(path, child.range, statements(child.blocks).flatMap(hashesIn)))
  }
  return files
}

/** A bullet is about one file, or it is the name of a group whose files stand below it. */
function itemFiles(item: Item): Located[] {
  const line = itemLine(item)
  if (!line || saysNone(line.text)) return []
  const pasted = digestFirst(line)
  if (pasted) return [pasted]
  const nested = item.blocks.flatMap((block) => (block.type === 'list' ? block.items : []))
  const apart = nested.filter(isFileOfItsOwn)
  const remarks = nested.filter((each) => !apart.includes(each))
  const hashes = [...ownStatements(item), ...remarks.flatMap(itemStatements)].flatMap(hashesIn)
  const path = pathIn(itemText(item), hashes.length > 0)
  if (path === null || (path.endsWith('/') && apart.length > 0))
    return nested.filter((each) => apart.includes(each) || leadingPath(itemText(each))).flatMap(itemFiles)
  return [entry(path, line.range, hashes), ...apart.flatMap(itemFiles)]
}

const ownStatements = (item: Item): readonly Line[] =>
  itemStatements({ ...item, blocks: item.blocks.filter(({ type }) => type !== 'list') })

/** Whether a bullet below another names a file and its hash; else it is a remark on the file above it. */
const isFileOfItsOwn = (item: Item): boolean =>
  leadingPath(itemText(item), true) !== null && itemStatements(item).some((line) => hashesIn(line).length > 0)

/** A line as `sha256sum` prints it. */
function digestFirst({ text, range }: Line): Located | null {
  const [, hex = '', path] = /^\s*`?([0-9a-fA-F]{64})`?\s{1,4}[*`]?([^\s`]{1,400})`?\s*$/.exec(text) ?? []
  const hash = { sha256: hex.toLowerCase(), stated: hex, before: false, range }
  return path === undefined ? null : entry(clean(path), range, [hash])
}

const isEmptyCell = (text: string): boolean => /^(?:-+|—|–|n\/a)?$/i.test(plain(text))

function tableFiles(table: Table): Located[] {
  const at = columnOf(table, /^(?:file|path|archive|asset|name)s?\b/i)
  if (at < 0) return []
  const owner = columnOf(table, /^package\b/i)
  const before = columnOf(table, /\bbefore\b/i)
  const after = table.header.cells.findIndex(
    (cell, i) => i !== before && /sha|hash|\bafter\b/i.test(plain(cell.text)),
  )
  return table.rows.flatMap((row) => {
    const cell = row.cells[at]
    if (row.note || !cell) return []
    const hashed = row.cells.some((each, i) => i !== at && /[0-9a-f]{64}/i.test(each.text))
    const path = hashed
      ? (pathIn(cell.text, true) ?? pathIn(`\`${plain(cell.text)}\``, true))
      : pathIn(cell.text)
    if (path === null) return []
    const home = owner >= 0 && owner !== at ? plain(row.cells[owner]?.text ?? '') : ''
    const full = /^PKG-/.test(home) && !path.includes(home) ? `${home}/${path}` : path
    const hashes = [before, after].flatMap((column, i) => {
      const hash = column >= 0 ? row.cells[column] : undefined
      if (!hash || isEmptyCell(hash.text)) return []
      const read = hashesIn({
        ...hash,
        text: /[0-9a-f]{12}/i.test(hash.text) ? `sha256: ${hash.text}` : `SHA256: ${hash.text}`,
      })
      return read.map((each) => ({ ...each, before: i === 0, range: hash.range }))
    })
    return [entry(full, cell.range, hashes)]
  })
}
