/**
 * Path globs: `*` and `?` within a segment, `**` over any number of segments, `{a,b}` for alternatives. Matched
 * by dynamic programming, so that no pattern can make it slow. A pattern without `/` matches the last segment.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return alternatives(pattern).some((globs) => {
    const last = globs.at(-1) ?? ''
    return (WILD.test(last) || last === name) && matchSegments(path.split('/'), globs)
  })
}

const WILD = /[*?]/
const known = new Map<string, readonly (readonly string[])[]>()

/** A pattern's alternatives as segments. Many paths are held against few patterns, so each is taken apart once. */
function alternatives(pattern: string): readonly (readonly string[])[] {
  const parsed = known.get(pattern) ?? (pattern === '' ? [] : expandBraces(pattern).map(segmentsOf))
  known.set(pattern, parsed)
  return parsed
}

function segmentsOf(pattern: string): string[] {
  const globs = (pattern.includes('/') ? pattern.replace(/^\.?\//, '') : `**/${pattern}`).split('/')
  return globs.at(-1) === '' ? [...globs.slice(0, -1), '**'] : globs
}

export const matchesAny = (path: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => matchesGlob(path, pattern))

const MOST_ALTERNATIVES = 64

/** `docs/{a.md,b.log}` → both paths; braces without a comma stay as they are. */
export function expandBraces(pattern: string): string[] {
  let patterns = [pattern]
  for (;;) {
    const next = patterns.flatMap((each) => {
      const match = /\{([^{},]*,[^{}]*)\}/.exec(each)
      if (!match) return [each]
      const [head, tail] = [each.slice(0, match.index), each.slice(match.index + match[0].length)]
      return (match[1] ?? '').split(',').map((word) => `${head}${word.trim()}${tail}`)
    })
    if (next.length === patterns.length || next.length > MOST_ALTERNATIVES) return patterns
    patterns = next
  }
}

function matchSegments(path: readonly string[], globs: readonly string[]): boolean {
  let reach = path.map(() => false).concat(false)
  reach[0] = true
  for (const glob of globs) {
    const next = reach.map(() => false)
    for (let at = 0; at <= path.length; at++) {
      if (glob === '**') next[at] = (reach[at] ?? false) || (at > 0 && (next[at - 1] ?? false))
      else if (at > 0) next[at] = (reach[at - 1] ?? false) && matchWord(path[at - 1] ?? '', glob)
    }
    reach = next
  }
  return reach[path.length] ?? false
}

function matchWord(text: string, glob: string): boolean {
  if (!WILD.test(glob)) return text === glob
  const word = [...text]
  let reach = Array.from({ length: word.length + 1 }, (_, i) => i === 0)
  for (const letter of glob) {
    const next = reach.map(() => false)
    for (let at = 0; at <= word.length; at++) {
      if (letter === '*') next[at] = (reach[at] ?? false) || (at > 0 && (next[at - 1] ?? false))
      else if (at > 0) next[at] = (reach[at - 1] ?? false) && (letter === '?' || word[at - 1] === letter)
    }
    reach = next
  }
  return reach[word.length] ?? false
}
