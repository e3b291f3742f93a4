import { type Section, walk } from '../../text/outline.js'

/** The document's title: its first heading of level 1, else its first heading. */
export function titleOf(root: Section): Section | undefined {
  const sections = [...walk(root)].filter((section) => section.heading !== null)
  return sections.find((section) => section.level === 1) ?? sections[0]
}
