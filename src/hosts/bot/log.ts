import { type Logger, pino } from 'pino'

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>

export interface SecretLog extends Log {
  /** From now on shown as `***`, wherever in a line it would stand; `passing` for one that soon is none. */
  hide(secret: string, passing?: 'passing'): void
}

/** Names of fields that never hold anything for a log. */
const PRIVATE = ['token', 'secret', 'password', 'privateKey', 'pem', 'authorization', 'signature']
const REDACTED = PRIVATE.flatMap((name) => [name, `*.${name}`, `headers.${name}`])
/** Tokens live for an hour, so that old ones need no hiding. */
const MOST_PASSING = 500

/** JSON lines; `write` takes each as it is to be printed. */
export function openLog(level: string, write: (line: string) => void): SecretLog {
  const lasting = new Set<string>()
  const passing = new Set<string>()
  const log = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: REDACTED, censor: '***' },
    },
    {
      write(line: string) {
        let shown = line
        for (const secret of [...lasting, ...passing]) {
          if (shown.includes(secret)) shown = shown.replaceAll(secret, '***')
        }
        write(shown)
      },
    },
  )
  const hide: SecretLog['hide'] = (secret, kind) => {
    const hidden = kind === 'passing' ? passing : lasting
    // As it stands in JSON, too: a key has several lines.
    for (const form of new Set([secret, JSON.stringify(secret).slice(1, -1)])) {
      if (form.trim().length >= 4) hidden.add(form)
    }
    for (const oldest of passing) {
      if (passing.size <= MOST_PASSING) break
      passing.delete(oldest)
    }
  }
  return {
    debug: log.debug.bind(log),
    info: log.info.bind(log),
    warn: log.warn.bind(log),
    error: log.error.bind(log),
    hide,
  }
}
