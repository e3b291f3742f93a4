import leven from 'leven'

/** The words that may be meant, the likeliest first: those that hold it or are a few letters away. */
export function nearWords(word: string, known: readonly string[], most = 3): readonly string[] {
  const wanted = word.toLowerCase()
  const near = known.flatMap((each) => {
    const tail = each.slice(each.indexOf('/') + 1)
    const far = Math.min(leven(wanted, each), leven(wanted, tail))
    const holds = wanted.length > 3 && each.includes(wanted)
    const score = holds ? 0.5 + (each.length - wanted.length) / 100 : far
    return holds || far <= Math.max(1, Math.floor(wanted.length / 3)) ? [{ each, score }] : []
  })
  const best = Math.min(...near.map(({ score }) => score))
  return near
    .filter(({ score }) => score <= best + 1)
    .sort((a, b) => a.score - b.score || (a.each < b.each ? -1 : 1))
    .slice(0, most)
    .map(({ each }) => each)
}

export const nearest = (word: string, known: readonly string[]): string | null =>
  nearWords(word, known, 1)[0] ?? null
