/** What a command may use of the machine; tests give their own. */
export interface Terminal {
  readonly directory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly isTerminal: boolean
  readonly columns: number
  /** Whether what is complained about is seen at once by a person. */
  readonly complainsToTerminal: boolean
  write(text: string): void
  complain(text: string): void
}

/** Colours only where they can be seen: a terminal, without NO_COLOR; FORCE_COLOR wins. */
export function wantsColor({ environment, isTerminal }: Terminal): boolean {
  if (environment.FORCE_COLOR !== undefined) return environment.FORCE_COLOR !== '0'
  return isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb'
}

export const terminalWidth = ({ columns, isTerminal }: Terminal): number =>
  isTerminal ? Math.min(Math.max(columns, 60), 120) : 100

const FIRST_WORD_MS = 1500
const NEXT_WORD_MS = 5000

/** Says on a terminal that long work still goes on; short work and pipes see nothing. */
export async function withProgress<T>(terminal: Terminal, what: string, work: Promise<T>): Promise<T> {
  if (!terminal.complainsToTerminal) return work
  const start = performance.now()
  const tell = (): void => {
    terminal.complain(`${what}… ${Math.round((performance.now() - start) / 1000)} s\n`)
    timer = setTimeout(tell, NEXT_WORD_MS)
  }
  let timer = setTimeout(tell, FIRST_WORD_MS)
  try {
    return await work
  } finally {
    clearTimeout(timer)
  }
}
