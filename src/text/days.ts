const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const FORMS: readonly (readonly [RegExp, readonly [number, number, number]])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, [1, 2, 3]],
  [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|\\.)? ${NAME},? (\\d{4})$`, 'i'), [3, 2, 1]],
  [new RegExp(`^${NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i'), [3, 1, 2]],
]

/** A day as YYYY-MM-DD, when it is written so that it can be only one; 3/4/2026 is two, and 30 February none. */
export function isoDay(text: string): string | null {
  for (const [form, [year, month, day]] of FORMS) {
    const found = form.exec(text.trim())
    if (!found) continue
    const named = MONTHS.indexOf((found[month] ?? '').slice(0, 3).toLowerCase()) + 1
    const numbers = [found[year], String(named || found[month]), found[day]].map((each) =>
      (each ?? '').padStart(2, '0'),
    )
    const iso = numbers.join('-')
    const date = new Date(`${iso}T00:00:00Z`)
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
  }
  return null
}
