import ignore, { type Ignore } from 'ignore'

/** A `.gitignore` file: the folder it stands in (`''` for the root) and its text. */
export interface IgnoreFile {
  readonly folder: string
  readonly text: string
}

/** A line with more `**` than this takes its matcher for ever, and no real one has them. */
const MOST_DEPTHS = 2

const usable = (text: string): string[] =>
  text.split(/\r?\n/).filter((line) => line.split('**').length - 1 <= MOST_DEPTHS)

/** Reading the rules costs far more than asking them, and a document may list thousands of paths. */
const known = new Map<string, Ignore>()
const MOST_KNOWN = 100

function rulesOf(text: string): Ignore {
  const rules = known.get(text) ?? ignore().add(usable(text))
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, rules)
  return rules
}

/** Whether git would ignore a path (relative to the root), by the ignore files on the way to it. Deeper files win. */
export function isIgnored(path: string, files: readonly IgnoreFile[]): boolean {
  let ignored = false
  for (const { folder, text } of [...files].sort((a, b) => a.folder.length - b.folder.length)) {
    const inside = folder === '' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null
    if (!inside || !ignore.isPathValid(inside)) continue
    const answer = rulesOf(text).checkIgnore(inside)
    if (answer.ignored) ignored = true
    else if (answer.unignored) ignored = false
  }
  return ignored
}

/** Folders whose `.gitignore` speaks about a path, outermost first. */
export function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return ['', ...parts.map((_, i) => parts.slice(0, i + 1).join('/'))]
}
