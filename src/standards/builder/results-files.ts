import type { Range } from '../../model/position.js'
import type { Item, Line } from '../../text/blocks.js'
import { boldLabel, onlyLine } from '../../text/label.js'
import { type Located, located, type Part } from '../../text/located.js'
import { itemLine, itemStatements, itemText, type Section, statements } from '../../text/outline.js'
import { plain, saysNone } from '../../text/plain.js'
import { columnOf, type Table } from '../../text/table.js'
import { packageIds } from './ids.js'
import { type Hash, hashesIn, headsAfter, headsBefore } from './listed-hashes.js'
import { clean, leadingPath, pathIn } from './listed-path.js'

function entry(path: string, at: Range, hashes: readonly Hash[], under: string | null): Located {
  const after = hashes.find((hash) => !hash.before && hash.sha256) ?? hashes.find((hash) => !hash.before)
  const before = hashes.find((hash) => hash.before && hash.sha256) ?? hashes.find((hash) => hash.before)
  return located(
    {
      path: located(path, at),
      under: under !== null && !path.includes(under) ? located(under, at) : null,
      sha256: after?.sha256 && located(after.sha256, after.range),
      sha256_before: before?.sha256 && located(before.sha256, before.range),
      stated: after && !after.sha256 ? located(after.stated, after.range) : null,
      stated_before: before && !before.sha256 ? located(before.stated, before.range) : null,
    } as Record<string, Located | null>,
    at,
  )
}

/**
 * Listed files of a section: bullets, nested bullets, tables, pasted digests, or a sub-heading for each file. What
 * stands under the name of a package or a folder is looked for there first.
 */
export function readFiles(section: Section, under: string | null = null): Located[] {
  const files: Located[] = []
  let group = under
  for (const block of section.blocks) {
    if (block.type === 'list') for (const item of block.items) files.push(...itemFiles(item, group))
    else if (block.type === 'table') files.push(...tableFiles(block, group))
    else if (block.type === 'paragraph') {
      group = labelledGroup(onlyLine(block)) ?? group
      for (const line of block.lines) {
        const hashes = hashesIn(line)
        const path = pathIn(line.text, hashes.length > 0)
        if (path && hashes.some((hash) => hash.sha256)) files.push(entry(path, line.range, hashes, group))
      }
    }
  }
  const pasted = section.blocks.flatMap((block) =>
    block.type === 'code' ? block.lines.flatMap((line) => digestFirst(line, group) ?? []) : [],
  )
  const whole = files.length === 0 ? pasted : files.map((file) => withDigest(file, pasted))
  for (const child of section.children) whole.push(...childFiles(child, under))
  return whole
}

const partOf = ({ value }: Located, name: string) => (value as Record<string, Part>)[name]?.value
const pathOf = (file: Located): string => String(partOf(file, 'path')).replace(/^\.\//, '')

/** A file whose hash stands below the list, among those that sha256sum printed. */
function withDigest(file: Located, pasted: readonly Located[]): Located {
  if (partOf(file, 'sha256') !== undefined || partOf(file, 'stated') !== undefined) return file
  const [own, other] = pasted.filter((each) => `/${pathOf(each)}`.endsWith(`/${pathOf(file)}`))
  return own && !other ? own : file
}

function childFiles(child: Section, under: string | null): Located[] {
  const title = child.heading?.text.replace(/^\d+[.)]\s+/, '') ?? ''
  const path = pathIn(title)
  const isFolder = path !== null && (path.endsWith('/') || !/\.\w{1,10}$/.test(path))
  const folder = groupIn(title) ?? (isFolder ? path.replace(/\/$/, '') : null)
  if (path === null || folder !== null) {
    const inside = readFiles(child, folder ?? under)
    if (inside.length > 0 || path === null) return inside
  }
  return [entry(path, child.range, statements(child.blocks).flatMap(hashesIn), under)]
}

/** A line that stands above a list as its name does; a sentence about a package is none. */
const LABEL = /:\**\s*$|^\s*(?:packages? )?`?PKG-[A-Z0-9-]+[`/]{0,2}(?: \([^()]{0,40}\))?\s*$/i
const labelledGroup = (text: string): string | null =>
  boldLabel(text) !== null || LABEL.test(text) ? groupIn(text) : null

/** The package whose files follow: "**PKG-A-001**", "Package PKG-A-001:", "`PKG-A-001/`". */
function groupIn(text: string): string | null {
  const words = plain(text)
  const [id, more] = packageIds(words)
  if (id === undefined || more !== undefined || words.length > 80) return null
  const path = pathIn(text)
  if (path === null) return id
  return path.endsWith('/') ? path.slice(0, -1) : null
}

/** A bullet is about one file, or it is the name of a group whose files stand below it. */
function itemFiles(item: Item, under: string | null): Located[] {
  const line = itemLine(item)
  if (!line || saysNone(line.text)) return []
  const pasted = digestFirst(line, under)
  if (pasted) return [pasted]
  const nested = item.blocks.flatMap((block) => (block.type === 'list' ? block.items : []))
  const apart = nested.filter(isFileOfItsOwn)
  const remarks = nested.filter((each) => !apart.includes(each))
  const hashes = [...ownStatements(item), ...remarks.flatMap(itemStatements)].flatMap(hashesIn)
  const path = pathIn(itemText(item), hashes.length > 0)
  if (path === null || (path.endsWith('/') && apart.length > 0)) {
    const group = groupIn(line.text) ?? path?.slice(0, -1) ?? under
    const files = nested.filter((each) => apart.includes(each) || leadingPath(itemText(each)))
    return files.flatMap((each) => itemFiles(each, group))
  }
  return [entry(path, line.range, hashes, under), ...apart.flatMap((each) => itemFiles(each, under))]
}

const ownStatements = (item: Item): readonly Line[] =>
  itemStatements({ ...item, blocks: item.blocks.filter(({ type }) => type !== 'list') })

/** Whether a bullet below another names a file and its hash; else it is a remark on the file above it. */
const isFileOfItsOwn = (item: Item): boolean =>
  leadingPath(itemText(item), true) !== null && itemStatements(item).some((line) => hashesIn(line).length > 0)

/** `SHA256 (path) = digest`, as `shasum --tag` and openssl print it. */
function bsdDigest(text: string): readonly (string | undefined)[] {
  const [whole, path, hex] =
    /^\s*`?SHA2?-?256 ?\(([^()\s]{1,400})\) ?= ?([0-9a-fA-F]{64})`?\s*$/.exec(text) ?? []
  return [whole, hex, path]
}

/** A line as `sha256sum` prints it. */
function digestFirst({ text, range }: Line, under: string | null): Located | null {
  const [, hex = '', path] =
    /^\s*`?([0-9a-fA-F]{64})`?\s{1,4}[*`]?([^\s`]{1,400})`?\s*$/.exec(text) ?? bsdDigest(text)
  const hash = { sha256: hex.toLowerCase(), stated: hex, before: false, range }
  return path === undefined ? null : entry(clean(path), range, [hash], under)
}

/** A column of these is none of SHA256s, and neither is one of line counts and sizes. */
const OTHER_DIGEST = /\b(?:md5|crc\w*|sha-?(?:1|512)|git|commit|blob)\b/i
const AMOUNT = /^[~+-]?\d{1,7}(?!\w)/

const isEmptyCell = (text: string): boolean => /^(?:-+|—|–|n\/a)?$/i.test(plain(text))

function tableFiles(table: Table, under: string | null): Located[] {
  const at = columnOf(table, /^(?:file|path|archive|asset|name)s?\b/i)
  if (at < 0) return []
  const owner = columnOf(table, /^package\b/i)
  const titles = table.header.cells.map((cell) => plain(cell.text))
  const ofHashes = titles.map(
    (title, i) =>
      i !== at &&
      !OTHER_DIGEST.test(title) &&
      (/sha|hash/i.test(title) ||
        (/\b(?:before|after)\b/i.test(title) &&
          !table.rows.every((row) => AMOUNT.test(plain(row.cells[i]?.text ?? '')))) ||
        table.rows.some((row) => /(?<![0-9a-z])[0-9a-f]{12}/i.test(row.cells[i]?.text ?? ''))),
  )
  const before = titles.findIndex((title, i) => ofHashes[i] && headsBefore(title) && !headsAfter(title))
  const after = titles.findIndex(
    (title, i) => i !== before && ofHashes[i] && (/sha|hash/i.test(title) || headsAfter(title)),
  )
  // "SHA256 (before → after)" is one column for both.
  const both = headsBefore(titles[after] ?? '')
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
      return read.map((each) => ({ ...each, before: both ? each.before : i === 0, range: hash.range }))
    })
    return [entry(full, cell.range, hashes, under)]
  })
}
