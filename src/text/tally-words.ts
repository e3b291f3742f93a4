/** Words with how often they were given, the most frequent first. */
export function tally(words: readonly string[]): readonly (readonly [word: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}

/** `H-<N> (10), FMWK-<N> (2)` */
export const counted = (tallied: readonly (readonly [string, number])[], most = 6): string =>
  [
    ...tallied.slice(0, most).map(([word, count]) => `${word} (${count})`),
    ...(tallied.length > most ? [`${tallied.length - most} more`] : []),
  ].join(', ')

/** `1 file`, `2 files` */
export const numbered = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`
