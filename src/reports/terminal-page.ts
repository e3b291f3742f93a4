import type { Ink } from './ink.js'
import { ink } from './ink.js'

export interface TerminalOptions {
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Text of a document, for the code frames; null when it is not at hand. */
  readonly source: (path: string) => string | null
  /** Whether `handoff-gate fix` can reach the documents. */
  readonly fixes?: boolean
}

/** What every part of the terminal report draws on. */
export interface Page {
  readonly ink: Ink
  readonly width: number
  readonly fixes: boolean
  lineOf(path: string, line: number): string | null
}

const NARROWEST = 40
const WIDEST = 120

export function page(options: TerminalOptions): Page {
  const split = new Map<string, readonly string[] | null>()
  const linesOf = (path: string): readonly string[] | null => {
    const known = split.get(path)
    if (known !== undefined) return known
    const lines = options.source(path)?.split(/\r\n?|\n/) ?? null
    split.set(path, lines)
    return lines
  }
  return {
    ink: ink(options.color),
    fixes: options.fixes ?? false,
    width: Math.min(WIDEST, Math.max(NARROWEST, options.width)),
    lineOf: (path, line) => linesOf(path)?.[line - 1] ?? null,
  }
}
