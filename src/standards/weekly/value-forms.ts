/** The 64 hex digits of a SHA-256, prefixed or bare; null for anything else. */
export function digestIn(text: string): string | null {
  return /^(?:sha-?256:\s?)?([0-9a-f]{64})$/i.exec(text.trim())?.[1]?.toLowerCase() ?? null
}

/** Days since 1970 of a date `YYYY-MM-DD` that exists; null for anything else. */
export function dayNumber(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return Math.round(date.getTime() / 86_400_000)
}

const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'] as const

/** 1970-01-01 was a Thursday. */
export const weekday = (days: number): string => WEEKDAYS[((days % 7) + 7) % 7] as string

export const dateOf = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10)

export interface TimeForm {
  /** Day in UTC. */
  readonly day: number
  /** What tools that read RFC 3339 to the letter would stumble over. */
  readonly remark: 'blank' | null
}

/** A time of RFC 3339 in UTC; else what is wrong with it. */
export function utcTime(text: string): TimeForm | 'not-utc' | 'no-zone' | 'no-time' {
  const match = /^(\d{4}-\d{2}-\d{2})([Tt ])(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,12})?(.*)$/.exec(text)
  const day = match ? dayNumber(match[1] ?? '') : null
  if (!match || day === null) return 'no-time'
  if (Number(match[3]) > 23 || Number(match[4]) > 59 || Number(match[5]) > 60) return 'no-time'
  const zone = match[6] ?? ''
  if (zone === '') return 'no-zone'
  if (/^(?:[Zz]|[+-]00:00)$/.test(zone)) return { day, remark: match[2] === ' ' ? 'blank' : null }
  return /^[+-]\d{2}:\d{2}$/.test(zone) ? 'not-utc' : 'no-time'
}

/** The same time in UTC and in the form of RFC 3339, when it says where it is told; null when that would be a guess. */
export function inUtc(text: string): string | null {
  const match =
    /^(\d{4}-\d{2}-\d{2})[Tt ]{1,2}(\d{2}:\d{2})(:\d{2}(?:\.\d{1,3})?)?\d{0,9} ?([Zz]|UTC|GMT|[+-]\d{2}:?\d{2})$/.exec(
      text,
    )
  if (!match) return null
  const [, day = '', time = '', seconds = ':00', zone = ''] = match
  const offset = /\d/.test(zone) ? zone.replace(/(\d{2}):?(\d{2})$/, '$1:$2') : 'Z'
  const date = new Date(`${day}T${time}${seconds}${offset}`)
  return dayNumber(day) === null || Number.isNaN(date.getTime())
    ? null
    : date.toISOString().replace('.000', '')
}
