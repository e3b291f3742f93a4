const BARS = [...'▁▂▃▄▅▆▇█']

/** Numbers as a row of bars, at most `width` of them; the last of each stretch stands for it. */
export function sparkline(values: readonly number[], width: number): string {
  if (values.length < 2) return ''
  const count = Math.min(width, values.length)
  const shown = Array.from(
    { length: count },
    (_, i) => values[Math.floor(((i + 1) * values.length) / count) - 1] as number,
  )
  const [low, high] = [Math.min(...shown), Math.max(...shown)]
  const top = BARS.length - 1
  return shown
    .map((value) => BARS[high === low ? 3 : Math.round(((value - low) / (high - low)) * top)])
    .join('')
}
