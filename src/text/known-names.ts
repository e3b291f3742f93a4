/** A thing with the names it goes by. */
export interface KnownName<T> {
  readonly thing: T
  /** Its usual names in lower case. They are looked up, so that the pattern need not be set up for them. */
  readonly exactly: readonly string[]
  /** How every other name of it begins, in lower case: no other text is tried on the pattern. */
  readonly leads: readonly string[]
  readonly pattern: RegExp
}

/** The first thing that goes by a name, or null. */
export function knownAs<T>(text: string, names: readonly KnownName<T>[]): T | null {
  const lower = text.toLowerCase()
  for (const { thing, exactly, leads, pattern } of names) {
    if (exactly.includes(lower)) return thing
    if (leads.some((lead) => lower.startsWith(lead)) && pattern.test(text)) return thing
  }
  return null
}
