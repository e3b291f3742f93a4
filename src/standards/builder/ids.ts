/**
 * Handoff ids as people write them: `H-33`, `HANDOFF-33`, `Follow-Up #3C`, `29.1A`, `CLEANUP-5`, `FMWK-009`.
 */
const ID =
  /(?<![A-Za-z0-9])(?:(HANDOFF|FOLLOW[-_ ]?UP|CLEANUP|HOUSEKEEPING|BUGFIX|FMWK|H)[-_ ]{0,2}(?:HANDOFF[-_ ]?)?#?(\d{1,6}(?:[._-]\d{1,3}(?=[A-Za-z]?(?![A-Za-z0-9])))?(?:[A-Za-z](?![A-Za-z]))?(?:-?\d{1,2})?))(?![A-Za-z0-9])/gi

/** The first handoff id in a text, as written but with plain separators; null when there is none. */
export const idIn = (text: string): string | null => allIds(text)[0] ?? null

/** The id in a title that is the file's own, else the first one: "Follow-up to H-33 (H-33A)" is about H-33A. */
export function titleId(title: string, file: string): string | null {
  const own = idIn(file)
  const ids = allIds(title)
  return ids.find((id) => own !== null && idKey(id) === idKey(own)) ?? ids[0] ?? null
}

const allIds = (text: string): string[] =>
  [...text.matchAll(ID)].map((match) => {
    const word = (match[1] ?? '').toUpperCase().replace(/[-_ ]/g, '')
    const number = (match[2] ?? '').toUpperCase().replace('_', '.')
    return `${word}-${number}`
  })

/** Ids are compared again and again; how many are remembered is bounded. */
const MOST = 20_000

function remembered<T>(take: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>()
  return (id) => {
    const made = known.get(id)
    if (made !== undefined) return made
    if (known.size >= MOST) known.clear()
    const fresh = take(id)
    known.set(id, fresh)
    return fresh
  }
}

/** Two ids are one when only the words HANDOFF, FOLLOW-UP, H and the separators differ. */
export const idKey = remembered((id) =>
  id
    .toUpperCase()
    .replace(/(\d)[._](?=\d)/g, '$1.')
    .replace(/[^A-Z0-9.]|\.(?!\d)/g, '')
    .replace(/^(?:HOUSEKEEPING)?(?:HANDOFF|FOLLOWUP|H(?=\d))?/, ''),
)

/** How ids follow each other: by family, number, then letter. */
export interface Sequence {
  /** '' for numbered handoffs and their follow-ups; `CLEANUP`, `FMWK`, … for others. */
  readonly family: string
  readonly numbers: readonly number[]
  readonly letter: string
}

export const sequence = remembered((id): Sequence | null => {
  const match = /^([A-Z]*?)(\d+)(?:([A-Z])(\d*))?$/.exec(idKey(id.replace(/(\d)\.(\d)/, '$1')) || '')
  if (!match) return null
  const dotted = /(?<!\d)(\d+)\.(\d+)/.exec(id)
  const numbers = dotted ? [Number(dotted[1]), Number(dotted[2])] : [Number(match[2])]
  return {
    family: match[1] ?? '',
    numbers: match[4] ? [...numbers, Number(match[4])] : numbers,
    letter: match[3] ?? '',
  }
})

/** Negative when `a` comes before `b`; ids of different families are not ordered (null). */
/** Words and package ids name no handoff. */
export const isHandoffId = (id: string): boolean => sequence(id) !== null && !/^PKG-/.test(id)

export const compareIds = (a: string, b: string): number | null => compareSequences(sequence(a), sequence(b))

export function compareSequences(x: Sequence | null, y: Sequence | null): number | null {
  if (!x || !y || x.family !== y.family) return null
  const first = (x.numbers[0] ?? 0) - (y.numbers[0] ?? 0)
  if (first !== 0) return first
  const dotted = (x.numbers[1] ?? 0) - (y.numbers[1] ?? 0)
  if (x.letter !== y.letter && x.numbers.length === y.numbers.length && dotted !== 0) return dotted
  if (x.letter !== y.letter) return x.letter < y.letter ? -1 : 1
  return dotted
}

/** `H-33A` is a follow-up to `H-33`; null for ids without a letter. */
export function parentOf(id: string): string | null {
  const match = /^(.*\d)[A-Za-z](?:-?\d+)?$/.exec(id)
  return match?.[1] ?? null
}

export const PACKAGE_ID = /\bPKG-[A-Z0-9]+(?:-[A-Z0-9]+)*\b/g
/** Package ids in a text, each once, in order. `PKG-NAME` and `PKG-<NAME>` of templates are none. */
export function packageIds(text: string): string[] {
  return [...new Set(text.match(PACKAGE_ID) ?? [])].filter((id) => !/^PKG-(?:NAME|X+)$/.test(id))
}
