/** Lines of a file at head that a pull request shows, by number; lines of different hunks are far apart. */
export type ShownLines = ReadonlyMap<number, { readonly text: string; readonly hunk: number }>

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/

/** The right side of a patch as GitHub gives it. */
export function shownLines(patch: string): ShownLines {
  const shown = new Map<number, { text: string; hunk: number }>()
  let next = 0
  let hunk = 0
  for (const line of patch.split('\n')) {
    const start = HUNK.exec(line)?.[1]
    if (start !== undefined) {
      next = Number(start)
      hunk++
    } else if (line.startsWith('+') || line.startsWith(' ')) {
      shown.set(next++, { text: line.slice(1).replace(/\r$/, ''), hunk })
    }
  }
  return shown
}
