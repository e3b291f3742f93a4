import type { SourceText } from '../../model/document.js'
import type { Json } from '../../model/json.js'
import type { Range } from '../../model/position.js'
import type { ReadResult } from '../../model/standard.js'
import { parseJson } from '../../text/json.js'
import { escapePointer } from '../../text/located.js'
import { type HtmlPart, htmlParts, unescapeHtml } from './dossier-html.js'
import { loadsOf } from './dossier-loads.js'
import { isObject, type JsonObject } from './notation.js'

const MOST_LOADS = 200
const MOST_ROWS = 2000
const MOST_BLOCKS = 200
/** What of a page's data is another file of the bundle. */
const PAYLOAD = ['summary_metrics', 'metrics', 'eval_suite', 'phase_artifact', 'run_id'] as const

/** Reads the dossier: what it loads, how many figures it holds, its raw data, and its table of metrics. */
export function readDossier(source: SourceText): ReadResult {
  const { text } = source
  const place = placesIn(text)
  const positions = new Map<string, Range>([['', place(0, 0)]])
  const loads: Json[] = []
  const blocks: { text: string; at: number }[] = []
  const table: Record<string, string> = {}
  let figures = 0
  let scripts = ''
  let shown = ''
  for (const part of htmlParts(text)) {
    for (const load of loadsOf(part)) {
      if (loads.length >= MOST_LOADS) break
      positions.set(`/loads/${loads.length}`, place(load.at, load.url.length))
      loads.push({ by: load.by, url: load.url.slice(0, 300) })
    }
    if (isFigure(part)) figures++
    if (part.type === 'raw' && part.name === 'script') {
      if (/^\s*[{[]/.test(part.text)) blocks.push({ text: part.text, at: part.at })
      else if (/\b(?:summary_metrics|run_id)\b/.test(part.text)) scripts = 'script'
    }
    if (part.type === 'text' && /no figures/i.test(part.text)) shown = 'none'
  }
  for (const cell of metricRows(text)) {
    if (Object.keys(table).length >= MOST_ROWS || Object.hasOwn(table, cell.key)) continue
    table[cell.key] = cell.value
    positions.set(`/table/${escapePointer(cell.key)}`, place(cell.at, cell.value.length))
  }
  const data = rawData([...blocks, ...preformatted(text)])
  const record: Record<string, Json> = { document: 'dossier', loads, figures, table }
  if (shown) record.figures_said = shown
  if (scripts) record.data_in_script = true
  if (data) {
    record.raw_data = data.value
    for (const [pointer, range] of data.positions) {
      const line = place.line(data.at) + range.line - 1
      positions.set(`/raw_data${pointer}`, place.whole(line))
    }
  }
  return { record, positions, problems: [] }
}

const isFigure = (part: HtmlPart): boolean =>
  part.type === 'tag' &&
  (part.name === 'svg' ||
    part.name === 'canvas' ||
    (part.name === 'img' &&
      part.attributes.some(({ name, value }) => name === 'src' && /^\s*data:image\//i.test(value))))

/** Texts of `<pre>` elements that may hold JSON. */
function* preformatted(text: string): Generator<{ text: string; at: number }> {
  let inside = false
  for (const part of htmlParts(text)) {
    if (part.type === 'tag' && /^\/?pre$/.test(part.name)) inside = part.name === 'pre'
    else if (inside && part.type === 'text' && /^\s*\{/.test(part.text))
      yield { text: unescapeHtml(part.text), at: part.at }
  }
}

/** The block that holds the run's data: one that names a part of the bundle, else the first that holds anything. */
function rawData(blocks: readonly { text: string; at: number }[]) {
  const parsed = blocks.slice(0, MOST_BLOCKS).flatMap((block) => {
    const { value, positions } = parseJson(block.text)
    return isObject(value) && Object.keys(value).length > 0
      ? [{ value: value as JsonObject, positions, at: block.at }]
      : []
  })
  return parsed.find(({ value }) => PAYLOAD.some((key) => value[key] !== undefined)) ?? parsed[0]
}

/** `<tr><td>key</td><td>value</td></tr>` below a heading about metrics. */
function* metricRows(text: string): Generator<{ key: string; value: string; at: number }> {
  let heading = ''
  let into: 'heading' | 'cell' | null = null
  let cells: { text: string; at: number }[] = []
  for (const part of htmlParts(text)) {
    if (part.type === 'raw') continue
    if (part.type === 'text') {
      if (into === 'heading') heading += part.text
      const cell = into === 'cell' ? cells.at(-1) : undefined
      if (cell) {
        cell.text += part.text
        if (cell.text === part.text) cell.at = part.at
      }
      continue
    }
    if (/^h[1-6]$/.test(part.name)) {
      into = 'heading'
      heading = ''
    } else if (part.name === 'td') {
      into = 'cell'
      cells.push({ text: '', at: part.at })
    } else if (/^\/(?:h[1-6]|td)$/.test(part.name)) into = null
    else if (part.name === '/tr' || part.name === 'tr') {
      const [key, value] = cells
      if (cells.length === 2 && key && value && /metric/i.test(heading)) {
        yield { key: unescapeHtml(key.text).trim(), value: unescapeHtml(value.text).trim(), at: value.at }
      }
      cells = []
    }
  }
}

/** Offsets to lines and columns. */
function placesIn(text: string) {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const line = (offset: number): number => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
  const place = (offset: number, width: number): Range => {
    const number = line(offset)
    const column = offset - (starts[number - 1] as number) + 1
    return { line: number, column, endLine: number, endColumn: column + width }
  }
  const whole = (number: number): Range => {
    const from = starts[Math.min(number, starts.length) - 1] as number
    const end = (starts[number] ?? text.length + 1) - 1
    return { line: number, column: 1, endLine: number, endColumn: Math.max(end - from, 0) + 1 }
  }
  return Object.assign(place, { line, whole })
}
