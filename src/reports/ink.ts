export type Tint = (text: string) => string

/** The colours of the terminal report by meaning. */
export interface Ink {
  readonly error: Tint
  readonly warning: Tint
  readonly notice: Tint
  readonly good: Tint
  readonly bold: Tint
  readonly dim: Tint
}

const plain: Tint = (text) => text

const sgr =
  (on: number, off: number): Tint =>
  (text) =>
    text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`

export function ink(color: boolean): Ink {
  if (!color) return { error: plain, warning: plain, notice: plain, good: plain, bold: plain, dim: plain }
  return {
    error: sgr(31, 39),
    warning: sgr(33, 39),
    notice: sgr(36, 39),
    good: sgr(32, 39),
    bold: sgr(1, 22),
    dim: sgr(2, 22),
  }
}
