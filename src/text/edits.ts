import type { Edit } from '../model/finding.js'

const LINE_END = /\r\n|\n|\r/g

const byPlace = (a: Edit, b: Edit): number => a.line - b.line || a.column - b.column

/** Makes edits in a text. What they write ends its lines as the text does; none may touch what another one does. */
export function edited(text: string, edits: readonly Edit[]): string {
  const starts = [0, ...Array.from(text.matchAll(LINE_END), (end) => end.index + end[0].length)]
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  const offset = (line: number, column: number): number =>
    Math.min((starts[line - 1] ?? text.length) + column - 1, text.length)
  const pieces: string[] = []
  let at = 0
  for (const edit of [...edits].sort(byPlace)) {
    pieces.push(text.slice(at, offset(edit.line, edit.column)), edit.text.replace(LINE_END, end))
    at = offset(edit.endLine, edit.endColumn)
  }
  return [...pieces, text.slice(at)].join('')
}

/**
 * Those of some repairs that can be made at once. Of two that touch the same text the later one is left out; so is one
 * of two insertions at one place, since their order says something.
 */
export function disjoint<T>(repairs: readonly T[], editsOf: (repair: T) => readonly Edit[]): readonly T[] {
  const taken: Edit[] = []
  return repairs.filter((repair) => {
    const edits = [...editsOf(repair)].sort(byPlace)
    const free = edits.every((edit, i) => isFree(edit, taken) && isFree(edit, edits.slice(i - 1, i)))
    if (free) for (const edit of edits) taken.splice(placeAmong(edit, taken), 0, edit)
    return free && edits.length > 0
  })
}

/** How many of some sorted edits begin before one. */
function placeAmong(edit: Edit, sorted: readonly Edit[]): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (byPlace(sorted[middle] as Edit, edit) < 0) from = middle + 1
    else to = middle
  }
  return from
}

function isFree(edit: Edit, sorted: readonly Edit[]): boolean {
  const at = placeAmong(edit, sorted)
  const [before, after] = [sorted[at - 1], sorted[at]]
  if (after && (byPlace(edit, after) === 0 || beginsInside(after, edit))) return false
  return !before || !beginsInside(edit, before)
}

const beginsInside = (edit: Edit, other: Edit): boolean =>
  edit.line < other.endLine || (edit.line === other.endLine && edit.column < other.endColumn)
