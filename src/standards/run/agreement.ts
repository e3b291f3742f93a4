import type { RunDocument, Statement } from './handoff.js'

/** What one place says, before it is compared. */
export interface Said {
  readonly label: string
  readonly value: string
  readonly document: RunDocument
  readonly pointer: string
}

/** A shortened commit is the whole one that another place has; two whole ones that only begin alike are not. */
export function sameCommit(said: readonly Said[]): (value: string) => string {
  const hashes = said.map(({ value }) => value.toLowerCase()).filter(isHash)
  const longest = hashes.toSorted((a, b) => b.length - a.length)
  return (value) => {
    const hash = value.toLowerCase()
    return isHash(hash) ? (longest.find((each) => each.startsWith(hash)) ?? hash) : value
  }
}

const isHash = (text: string): boolean => /^[0-9a-f]{7,64}$/.test(text)

/**
 * Compares what several places say about one thing. What most of them say counts; of equally many the earlier one,
 * so that callers put the source that the others are made from first. `truth` settles it when it is known otherwise.
 */
export function compare(
  topic: string,
  said: readonly Said[],
  options: {
    readonly same?: (value: string) => string
    readonly truth?: { readonly value: string; readonly by: string }
  } = {},
): readonly Statement[] {
  const same = options.same ?? ((value: string) => value)
  const votes = new Map<string, number>()
  for (const { value } of said) votes.set(same(value), (votes.get(same(value)) ?? 0) + 1)
  let right = options.truth ? same(options.truth.value) : ''
  if (!options.truth) for (const [value, count] of votes) if (count > (votes.get(right) ?? 0)) right = value
  const first = said.find(({ value }) => same(value) === right)
  return said.map((each) => {
    const agrees = same(each.value) === right
    const others = options.truth ? 1 : (votes.get(right) ?? 0) - (agrees ? 1 : 0)
    const statement: Statement = { ...each, topic, agrees: agrees && others > 0 }
    if (agrees) return statement
    const by = options.truth?.by ?? first?.label ?? ''
    const value = options.truth?.value ?? first?.value ?? ''
    const at = first
      ? { path: first.document.path, pointer: first.pointer }
      : { path: each.document.path, pointer: each.pointer }
    return { ...statement, differs: { value, by, at } }
  })
}
