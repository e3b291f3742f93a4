import type { Range } from '../../model/position.js'
import { keyValue } from '../../text/key-value.js'
import { type Located, located, type Part } from '../../text/located.js'
import { type Section, statements, walk } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { capabilityNamed } from './capabilities-read.js'
import { type CapabilityWords, capabilityWords } from './capability-words.js'
import { CAPABILITIES, type CapabilityName } from './records.js'

/** Capabilities that sections called "Platform Capabilities" and the like decide: bullets, tables, sub-headings. */
export function readBodyCapabilities(root: Section): Located | null {
  const parts: Record<string, Part> = {}
  const sections = [...walk(root)].filter((section) =>
    /\bcapabilit(?:y|ies)\b|\bplatform integrations?\b/i.test(section.title),
  )
  for (const section of sections) {
    for (const inner of walk(section)) {
      if (inner !== section) fromHeading(inner, parts)
      for (const line of statements(inner.blocks)) fromLine(line, parts)
    }
  }
  const first = sections[0]
  return first && Object.keys(parts).length ? located(parts, first.range) : null
}

/** `### Insights / Telemetry (Required)` names two; what stands below says more. */
function fromHeading(section: Section, parts: Record<string, Part>): void {
  const names = namesIn(section.title)
  if (names.length === 0) return
  const aside = /[(:—–-]\s*([^()\s][^()]{0,199})\)?$/.exec(section.title)?.[1]
  const below = statements(section.blocks)[0]?.text ?? (section.children.length ? 'described below' : '')
  const words = (aside === undefined ? null : capabilityWords(aside)) ?? capabilityWords(below)
  if (words) for (const name of names) add(parts, name, words, section.range)
}

function fromLine(written: { text: string; range: Range }, parts: Record<string, Part>): void {
  const box = /^\[([ xX])\]\s+/.exec(written.text)
  const line = box ? { ...written, text: written.text.slice(box[0].length) } : written
  const cells = line.text.split(' | ')
  const pair = keyValue(line)
  const [key, value, range] =
    cells.length > 2
      ? [cells[0] ?? '', cells.slice(1).join(' — '), line.range]
      : pair
        ? [pair.key, pair.value, pair.range]
        : dashed(line)
  const names = namesIn(plain(key))
  // A tick alone says that the capability was thought of.
  const words = names.length
    ? (capabilityWords(value) ?? (box && box[1] !== ' ' && value === '' ? TICKED : null))
    : null
  if (words) for (const name of names) add(parts, name, words, range)
}

const TICKED: CapabilityWords = { rationale: 'ticked', plainly: false }

/** `Quota — not applicable`, `**Quota** not applicable` */
function dashed(line: { text: string; range: Range }): [string, string, Range] {
  const text = plain(line.text)
  const name = /^(?:quotas?|insights?|telemetry|activity)\b/i.exec(text)?.[0] ?? ''
  const value = text.slice(name.length).replace(/^[\s—–:=→()-]+/, '')
  return /\s(?:—|–|--|-|→)\s|^\*\*|^[A-Za-z]+\s*(?:\(|$)/.test(line.text)
    ? [name, value, line.range]
    : ['', '', line.range]
}

function namesIn(key: string): CapabilityName[] {
  const words = key.replace(/[(:—–].*$/s, '').split(/\/|,|&|\band\b/)
  const first = capabilityNamed(words[0] ?? '')
  if (!first) return []
  return [first, ...words.slice(1).flatMap((word) => capabilityNamed(word.trim()) ?? [])]
}

function add(parts: Record<string, Part>, name: CapabilityName, words: CapabilityWords, at: Range): void {
  if (parts[name] || !CAPABILITIES.includes(name)) return
  // Prose says more than it decides: only a plain word can contradict the header.
  const applies = words.plainly && words.applies !== undefined ? located(words.applies, at) : null
  parts[name] = located(
    { applies, rationale: located(words.rationale ?? (words.applies ? 'applies' : 'does not apply'), at) },
    at,
  )
}
