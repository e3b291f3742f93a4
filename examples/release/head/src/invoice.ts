export interface Line {
  readonly text: string
  readonly cents: number
}

/** Sum of an invoice in cents. */
export function total(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.cents, 0)
}
