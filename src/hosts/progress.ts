import type { Terminal } from './terminal.js'

const BAR = 24
const EVERY_MS = 80
/** Work that is done sooner needs no bar. */
const PATIENCE_MS = 400

export interface Progress {
  /** Says how much is done. */
  at(done: number): void
  /** Takes the bar away. */
  end(): void
}

/** A bar on standard error while something long goes on; where no person looks there is none. */
export function startProgress(terminal: Terminal, what: string, total: number): Progress {
  if (!terminal.complainsToTerminal || terminal.environment.TERM === 'dumb') return { at() {}, end() {} }
  const start = performance.now()
  let shown = 0
  return {
    at(done) {
      const now = performance.now()
      if (now - start < PATIENCE_MS || now - shown < EVERY_MS) return
      shown = now
      const full = Math.round((BAR * done) / Math.max(total, 1))
      const bar = '█'.repeat(full) + '░'.repeat(BAR - full)
      terminal.complain(`\r\u001b[K${what} ${bar} ${done} of ${total}`)
    },
    end() {
      if (shown > 0) terminal.complain('\r\u001b[K')
    },
  }
}
