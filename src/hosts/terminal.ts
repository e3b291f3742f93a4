/** What a command may use of the machine; tests give their own. */
export interface Terminal {
  readonly directory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly isTerminal: boolean
  readonly columns: number
  write(text: string): void
  complain(text: string): void
}

/** Colours only where they can be seen: a terminal, without NO_COLOR; FORCE_COLOR wins. */
export function wantsColor({ environment, isTerminal }: Terminal): boolean {
  if (environment.FORCE_COLOR !== undefined) return environment.FORCE_COLOR !== '0'
  return isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb'
}

export const terminalWidth = ({ columns, isTerminal }: Terminal): number => (isTerminal ? Math.min(Math.max(columns, 60), 120) : 100)
