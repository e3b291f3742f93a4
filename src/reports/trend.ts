import type { TrendPoint } from '../model/handoff.js'

/** How one number moved over the last handoffs that state it. */
export interface Series {
  /** What it counts: `tests`. */
  readonly name: string
  readonly points: readonly { readonly id: string; readonly value: number }[]
}

const FEWEST = 3
const LONGEST_LABEL = 14
/** The usual first colour is hardly seen on white, and the usual ground is no page's. */
const LOOK =
  '%%{init: {"xyChart": {"width": 640, "height": 240, "xAxis": {"labelFontSize": 12}, "yAxis": {"labelFontSize": 12, "titleFontSize": 12}}, "themeVariables": {"xyChart": {"plotColorPalette": "#3b82f6", "backgroundColor": "transparent"}}}}%%'

/** Each number that at least three handoffs state, the first one named first. */
export function seriesOf(trend: readonly TrendPoint[] = []): readonly Series[] {
  const names = [...new Set(trend.flatMap(({ numbers }) => Object.keys(numbers)))]
  return names
    .map((name) => ({
      name,
      points: trend.flatMap(({ id, numbers }) => {
        const value = numbers[name]
        return value === undefined || !Number.isFinite(value) ? [] : [{ id, value }]
      }),
    }))
    .filter(({ points }) => points.length >= FEWEST)
}

/** "H-31 to H-33: tests 455 → 480 → 494"; the ids as they stand in documents. Those of the same handoffs together. */
export function trendWords(series: readonly Series[]): string[] {
  const spans = new Map<string, string[]>()
  for (const { name, points } of series) {
    const span = `${points[0]?.id} to ${points.at(-1)?.id}`
    const words = `${name} ${points.map(({ value }) => value).join(' → ')}`
    spans.set(span, [...(spans.get(span) ?? []), words])
  }
  return Array.from(spans, ([span, words]) => `${span}: ${words.join('; ')}`)
}

/** Only signs that mean nothing to the chart's language are kept. */
const label = (id: string): string => id.replace(/[^A-Za-z0-9. -]/g, '_').slice(0, LONGEST_LABEL)

/**
 * A number as a chart that GitHub draws. Nothing of a document is in it but digits and plain labels. The axis does not
 * begin at zero, so that a small drop is seen, and spans a tenth at least, so that it is not made large.
 */
export function trendChart({ name, points }: Series): string {
  const values = points.map(({ value }) => value)
  const labels = points.map(({ id }) => label(id))
  const unique = labels.map((text, i) => (labels.indexOf(text) === i ? text : `${text} ${i + 1}`))
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = Math.ceil(Math.max((high - low) / 4, Math.abs(high) / 20, 1))
  const bottom = low >= 0 ? Math.max(0, Math.floor(low) - room) : Math.floor(low) - room
  return [
    '```mermaid',
    LOOK,
    'xychart-beta',
    `  x-axis [${unique.map((text) => `"${text}"`).join(', ')}]`,
    `  y-axis "${label(name)}" ${bottom} --> ${Math.ceil(high) + room}`,
    `  line [${values.join(', ')}]`,
    '```',
  ].join('\n')
}
