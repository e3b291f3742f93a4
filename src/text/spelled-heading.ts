import { parseBlocks } from './blocks.js'
import { meant } from './names.js'
import { outline, walk, withoutNumber } from './outline.js'
import { plain } from './plain.js'
import { bodyOf, linesOf, type Repair, rewritten, type Written } from './repairs.js'

const HEADING = /^ {0,3}#{1,6}[ \t]+(\S.{0,120})/
/** What follows a section's name in its heading. */
const REMARK = /(?<!\s)\s*[([:,/]|\s(?:—|–|--|-)\s/
const nameIn = (title: string): string => title.slice(0, REMARK.exec(title)?.index)

/**
 * The standard's name for the one heading that is a misspelling of it. `names` are all names of the standard, and
 * `taken` the lines of headings that are known already.
 */
export function spelledHeading(
  document: Written,
  name: string,
  names: readonly string[],
  taken: ReadonlySet<number>,
): Repair {
  const isMeant = (title: string): boolean =>
    meant(nameIn(title), [name]) !== null && meant(nameIn(title), names) === name
  const possible = linesOf(document).flatMap((line, i) => {
    const text = taken.has(i + 1) ? undefined : HEADING.exec(line)?.[1]
    return text !== undefined && isMeant(withoutNumber(plain(text))) ? [i + 1] : []
  })
  if (possible.length !== 1) return {}
  // In a code block the same line is no heading.
  const found = [...walk(outline(parseBlocks(bodyOf(document))))].find(
    ({ heading }) => heading?.range.line === possible[0],
  )
  return found?.heading ? rewritten(document, found.heading.range, nameIn(found.title), name) : {}
}
