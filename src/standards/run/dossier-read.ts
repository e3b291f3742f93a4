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
const PARTS = ['summary_metrics', 'eval_suite', 'phase_artifact'] as const
const PAYLOAD = [...PARTS, 'metrics', 'run_id'] as const

/** Reads the dossier: what it loads, how many figures it holds, its raw data, and its table of metrics. */
export function readDossier(source: SourceText): ReadResult {
  const { text } = source
  const place = placesIn(text)
  const positions = new Map<string, Range>([['', place(0, 0)]])
  const loads: Json[] = []
  const blocks: Block[] = []
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
      if (/^\s*[{[]/.test(part.text)) blocks.push({ text: part.text, at: part.at, title: '' })
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
    for (const block of data.blocks) {
      for (const [pointer, range] of block.positions) {
        const line = place.line(block.at) + range.line - 1
        positions.set(`/raw_data${block.pointer}${pointer}`, place.whole(line))
      }
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

/** Text that may be JSON, with the heading that it stands under. */
interface Block {
  readonly text: string
  readonly at: number
  readonly title: string
}

/** Texts of `<pre>` elements that may hold JSON. */
function* preformatted(text: string): Generator<Block> {
  let inside: 'pre' | 'title' | null = null
  let title = ''
  for (const part of htmlParts(text)) {
    if (part.type === 'tag' && /^\/?(?:pre|h[1-6]|summary)$/.test(part.name)) {
      inside = part.name.startsWith('/') ? null : part.name === 'pre' ? 'pre' : 'title'
      if (inside === 'title') title = ''
    } else if (part.type === 'text' && inside === 'title') title += part.text
    else if (part.type === 'text' && inside === 'pre' && /^\s*\{/.test(part.text))
      yield { text: unescapeHtml(part.text), at: part.at, title: unescapeHtml(title) }
  }
}

/**
 * The run's data: blocks below headings that name files of the bundle, by those names; else the block that names a part
 * of the bundle, else the first that holds anything.
 */
function rawData(blocks: readonly Block[]) {
  const parsed = blocks.slice(0, MOST_BLOCKS).flatMap(({ text, at, title }) => {
    const { value, positions } = parseJson(text)
    const file = /(?<![\w.-])[\w.-]{1,100}\.json\b/.exec(title)?.[0]
    return isObject(value) && Object.keys(value).length > 0
      ? [{ value: value as JsonObject, positions, at, file, pointer: '' }]
      : []
  })
  const whole = parsed.find(({ value }) => PARTS.some((key) => isObject(value[key])))
  const named = parsed.flatMap((block, i) => {
    const { file } = block
    const first = file !== undefined && parsed.findIndex((each) => each.file === file) === i
    return first ? [{ ...block, file, pointer: `/${escapePointer(file)}` }] : []
  })
  if (!whole && named.some(({ file }) => file === 'metrics.json'))
    return { value: Object.fromEntries(named.map(({ file, value }) => [file, value])), blocks: named }
  const only = parsed.find(({ value }) => PAYLOAD.some((key) => value[key] !== undefined)) ?? parsed[0]
  return only && { value: only.value, blocks: [only] }
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
