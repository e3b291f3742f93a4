import type { Json } from '../../model/json.js'
import { withoutSigns } from '../../text/letters.js'
import { escapePointer } from '../../text/located.js'
import { isPlaceholder } from '../../text/plain.js'
import { withoutStruck, withoutUnseen } from '../../text/unseen.js'

export type JsonObject = { readonly [key: string]: Json }

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text as a reader takes it: without comments, marks of footnotes, breaks and struck-out words. */
const seen = (text: string): string => withoutStruck(withoutUnseen(text)).replace(/<br ?\/?>/g, '')

const SIGNS_BEHIND = /(?<!\p{So}|\uFE0F|\s)(?:\p{So}|\uFE0F|\s)+$/u

/** A sign that stands alone is a value of its own. */
const withoutSignsAround = (text: string): string =>
  withoutSigns(/[^\0-\x7f]\s*$/.test(text) ? text.replace(SIGNS_BEHIND, '') : text).trim() || text

/** A value without its marks: code ticks, bold, quotes, a link around it. Ids keep their underscores. */
export function bare(written: string): string {
  const text = seen(written)
  const link = /^[^\w[]{0,8}\[([^[\]]{1,400})\]\([^()\s]{0,400}\)/.exec(text)
  const inner = withoutSignsAround(link?.[1] ?? text)
  const code = /^[\s*"']{0,8}`{1,3}([^`]{1,400})`/.exec(inner)
  return (code?.[1] ?? inner.replaceAll('**', '').replaceAll('`', '')).trim().replace(/^["']|["']$/g, '')
}

/** An id without a remark behind it: `v15_1 (second try)`, `v15_1 — CONTINUE`. */
export const idIn = (text: string): string => bare(text).replace(/(?<!\s)\s+(?:[(,;|—–]|--?\s).*$/s, '')

/** A path in a cell or value: a link's address, else the text. */
export const pathIn = (text: string): string =>
  (/\]\(([^()\s]{1,400})\)/.exec(seen(text))?.[1] ?? bare(text)).replaceAll('\\', '/').replace(/^\.?\//, '')

/** A path that is listed: a link's text when that is one, else its address; without a remark behind it. */
export function listedPath(text: string): string {
  const shown = bare(text).replace(/(?<!\s)\s+(?:\(|—|–|--?\s).*$/s, '')
  return /[./\\]/.test(shown) ? shown : pathIn(text)
}

/** A number or text as text; null for everything else. */
export const textOf = (value: Json | undefined): string | null =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : null

/** `CONTINUE (forced)`, `Pause needs input`: the decision's own words, in upper case. */
export function decisionOf(text: string): string {
  const value = bare(text)
  if (isPlaceholder(value)) return value
  const words = value
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .split(/[(,.;:—–|]| - /)[0]
    ?.trim()
    .toUpperCase()
    .split(/[\s-]+/)
  if (!words) return ''
  return words.length > 4 ? (words[0] ?? '') : words.join('_')
}

const LIGHTS: Readonly<Record<string, string>> = { '🟢': 'green', '🟡': 'yellow', '🔴': 'red' }

/** `🟢 green`, `**RED**`, `green (noise)`: the colour in lower case; anything else as it is written. */
export function statusOf(text: string): string {
  const value = bare(text)
  const colour = /^[^\p{L}\p{N}]*(green|yellow|red)\b/iu.exec(value)?.[1]
  const light = /^[^\p{L}\p{N}]{0,8}?(🟢|🟡|🔴)/u.exec(seen(text))?.[1]
  return colour?.toLowerCase() ?? LIGHTS[light ?? ''] ?? value.toLowerCase()
}

/** A gate of a scorecard, with the pointer to it and to its status. */
export interface Gate {
  readonly name: string | null
  readonly status: string | null
  readonly observed: string
  readonly threshold: string
  readonly notes: string
  readonly pointer: string
  readonly statusPointer: string
}

const NAMES = ['gate_name', 'gate', 'name', 'id'] as const
const STATES = ['status', 'result', 'state', 'outcome'] as const

/** Gates of a scorecard: a list of objects, or an object with a gate's name as each key. */
export function gatesIn(value: Json | undefined, pointer: string): readonly Gate[] {
  if (Array.isArray(value)) {
    return value.map((entry: Json, i) => gate(entry, null, `${pointer}/${i}`))
  }
  if (!isObject(value)) return []
  return Object.entries(value).map(([name, entry]) => gate(entry, name, `${pointer}/${escapePointer(name)}`))
}

function gate(entry: Json, key: string | null, pointer: string): Gate {
  const object = isObject(entry) ? entry : {}
  const nameKey = NAMES.find((name) => typeof object[name] === 'string')
  const stateKey = STATES.find((name) => typeof object[name] === 'string')
  const status = stateKey
    ? (object[stateKey] as string)
    : typeof entry === 'string' && key !== null
      ? entry
      : null
  const text = (name: string): string => textOf(object[name]) ?? ''
  return {
    name: key ?? (nameKey ? bare(object[nameKey] as string) : null),
    status: status === null ? null : statusOf(status),
    observed: text('observed'),
    threshold: text('threshold'),
    notes: text('notes'),
    pointer,
    statusPointer: stateKey ? `${pointer}/${stateKey}` : pointer,
  }
}

/** Name → status; the first of two gates with one name counts. */
export function gateMap(gates: readonly Gate[]): Record<string, string> {
  const map: Record<string, string> = {}
  for (const { name, status } of gates) {
    if (name !== null && name !== '__proto__' && status !== null && !Object.hasOwn(map, name))
      map[name] = status
  }
  return map
}

/** The letter of `B`, `B_v15_validation` and `Phase B`; other names as they are. */
export function phaseOf(text: string): string {
  const value = bare(text)
  return /^(?:phase\s+)?([A-Z])(?=$|[_\s:(-])/i.exec(value)?.[1]?.toUpperCase() ?? value
}

/** What stands where nobody knew the commit. */
export const isUnknown = (text: string): boolean =>
  /^(?:unknown|n\/a|none|null|missing|tbd|todo|-+|\?+|<[^<>]{0,100}>)?$/i.test(text.trim())
