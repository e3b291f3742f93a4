import type { Timed } from '../model/timed.js'

export interface Timings {
  readonly timed: Timed
  /** Where the time went, for people; in milliseconds. */
  report(): string
}

const SLOWEST = 5
/** Quicker documents are not worth a line. */
const WORTH_MS = 1

/** Measures a run of the command line whose process began when `now` was 0. */
export function startTimings(now: () => number = () => performance.now()): Timings {
  const parts = new Map<string, number>([['start', now()]])
  const documents = new Map<string, number>()
  const add = (to: Map<string, number>, name: string, since: number): void => {
    to.set(name, (to.get(name) ?? 0) + now() - since)
  }
  return {
    timed(part, work, document) {
      const [to, name] = document === undefined ? [parts, part] : [documents, document]
      const start = now()
      const done = work()
      if (!(done instanceof Promise)) {
        add(to, name, start)
        return done
      }
      return done.finally(() => add(to, name, start)) as typeof done
    },
    report() {
      const all = now()
      const known = [...parts.values()].reduce((sum, time) => sum + time, 0)
      const rows = [...parts, ['other', all - known] as const, ['all', all] as const]
      const width = Math.max(...rows.map(([name]) => name.length))
      const slowest = [...documents].sort(([, a], [, b]) => b - a).filter(([, time]) => time >= WORTH_MS)
      const shown = slowest.slice(0, SLOWEST).map(([path, time]) => `  ${ms(time)}  ${path}`)
      return [
        'Where the time went, in milliseconds:',
        ...rows.map(([name, time]) => `  ${name.padEnd(width)}  ${ms(time)}`),
        ...(shown.length > 0 ? [`The slowest of ${documents.size} documents to read:`, ...shown] : []),
        '',
      ].join('\n')
    },
  }
}

const ms = (time: number): string => time.toFixed(1).padStart(8)
