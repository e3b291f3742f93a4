import type { Document } from '../../../model/document.js'
import type { Json } from '../../../model/json.js'
import type { Range } from '../../../model/position.js'
import { lineAt, type Repair } from '../../../text/repairs.js'
import { isObject } from '../manifest-read.js'
import type { ManifestRecord } from '../records.js'

type Manifest = Document<ManifestRecord>

/** A comma before the end of a list or object, taken out; `range` is where that end stands. */
export function withoutComma(manifest: Manifest, message: string, range: Range | undefined): Repair {
  if (range === undefined || !message.includes('a comma before')) return {}
  for (let line = range.line; line > 0; line--) {
    const text = lineAt(manifest, line)
    const before = line === range.line ? text.slice(0, range.column - 1) : text
    if (before.trim() === '') continue
    const column = before.trimEnd().length
    return before.trimEnd().endsWith(',')
      ? { fix: { line, column, endLine: line, endColumn: column + 1, text: '' } }
      : {}
  }
  return {}
}

/** The standard's name for an old one whose value is what the standard wants. */
export function renamedKey(manifest: Manifest, old: string, name: string): Repair {
  const value = manifest.record[old]
  const place = manifest.positions.get(`/${old}`)
  const fits = (entry: Json): boolean =>
    name !== 'assets' || (isObject(entry) && typeof entry.path === 'string')
  if (!Array.isArray(value) || !value.every(fits) || !place) return {}
  const before = lineAt(manifest, place.line).slice(0, place.column - 1)
  const column = before.lastIndexOf(`"${old}"`) + 1
  if (column < 1 || !/^\s*:\s*$/.test(before.slice(column + old.length + 1))) return {}
  const { line } = place
  return { fix: { line, column, endLine: line, endColumn: column + old.length + 2, text: `"${name}"` } }
}

/** An entry that says the same as an earlier one, taken out together with the comma before it. */
export function withoutRepeat({ record, positions }: Manifest, first: string, again: string): Repair {
  const assets = Array.isArray(record.assets) ? record.assets : []
  const at = (pointer: string): number => Number(pointer.split('/').at(-1))
  const before = positions.get(`/assets/${at(again) - 1}`)
  const place = positions.get(again)
  const same = JSON.stringify(assets[at(first)]) === JSON.stringify(assets[at(again)])
  if (!same || !before || !place) return {}
  const { endLine: line, endColumn: column } = before
  return { fix: { line, column, endLine: place.endLine, endColumn: place.endColumn, text: '' } }
}
