import type { Range } from '../../model/position.js'
import type { Line } from '../../text/blocks.js'

/** A hash of a listed file, or what stands in its place. */
export interface Hash {
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
    const words = withoutNames(lead)
    if (/\b(?:before|old|was)\b/.test(words) || BEFORE.test(words)) before = true
    if (/\b(?:after|new|now)\b/.test(words) || AFTER.test(words) || /->|→/.test(words)) before = false
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

/** Names of files and packages say nothing about their hashes: `hooks/before.py`, `PKG-OLD-001`. */
const withoutNames = (text: string): string =>
  text
    .split(/[\s`()|]+/)
    .filter((word) => !/[/.]|^pkg-/.test(word))
    .join(' ')
/** Words that stand right before a hash, apart from its label. */
const BEFORE =
  /\b(?:prev(?:ious(?:ly)?)?|prior|pre|original(?:ly)?|from)\b[\s*:`(]{0,6}(?:sha-?256|hash)?[\s*:`(]{0,6}(?:sha-?256:)?\s?$/
const AFTER = /\b(?:post|updated?|current|to)\b[\s*:`(]{0,6}(?:sha-?256|hash)?[\s*:`(]{0,6}(?:sha-?256:)?\s?$/
/** The same words in the heading of a column. */
export const headsBefore = (title: string): boolean =>
  /\b(?:before|old|prev(?:ious)?|prior|pre|original)\b/i.test(title)
export const headsAfter = (title: string): boolean =>
  /\b(?:after|new|post|updated|current|now)\b|->|→/i.test(title)
