import type { Range } from '../../model/position.js'
import type { Heading } from '../../text/blocks.js'
import { headingName } from '../../text/heading-name.js'
import { type KnownName, knownAs } from '../../text/known-names.js'
import { type Section, type Statement, statements, walk } from '../../text/outline.js'
import { isPlaceholder, plain, saysNone } from '../../text/plain.js'
import { idIn } from './ids.js'

/** The required sections of a builder spec, in the standard's order. */
export const SPEC_SECTIONS = [
  'Mission',
  'Critical Constraints',
  'Architecture / Design',
  'Implementation Steps',
  'Package Plan',
  'Test Plan',
  'Existing Code to Reference',
  'End-to-End Verification',
  'Files Summary',
  'Design Principles',
] as const
export type SpecSectionName = (typeof SPEC_SECTIONS)[number]

export interface SpecSection {
  readonly name: SpecSectionName
  readonly title: string
  readonly range: Range
  /** The section and everything below it, in document order, up to the next section of the standard. */
  readonly parts: readonly Section[]
  /** Last line with text. */
  readonly end: number
}

/** A one-word name is only the section's when nothing but a remark follows it: "Mission Control" is no mission. */
const END = '(?=$|\\s*[(\\[{:,/&|-])'
const name = (
  thing: SpecSectionName,
  leads: readonly string[],
  pattern: string,
): KnownName<SpecSectionName> => ({
  thing,
  exactly: [thing.toLowerCase()],
  leads,
  pattern: new RegExp(`^(?:${pattern})`, 'i'),
})
const NAMES = [
  name('Mission', ['mission'], `mission(?: statement)?${END}`),
  name('Critical Constraints', ['critical', 'constraints'], `critical constraints\\b|constraints${END}`),
  name(
    'Architecture / Design',
    ['architecture', 'design', 'system', 'technical'],
    `(?:system |technical )?(?:architecture|design) ?(?:/|&|\\+|-|and) ?(?:architecture|design)\\b|(?:system |technical )?(?:architecture|design)(?: overview)?${END}`,
  ),
  name('Implementation Steps', ['implementation'], `implementation (?:steps|plan)\\b|implementation${END}`),
  name('Package Plan', ['packag'], 'packag(?:e|es|ing) plans?\\b'),
  name('Test Plan', ['test'], 'test(?:s|ing)? plans?\\b'),
  name(
    'Existing Code to Reference',
    ['existing code', 'code to', 'reference code'],
    `existing code\\b|(?:code to reference|reference code)${END}`,
  ),
  name(
    'End-to-End Verification',
    ['end', 'e2e'],
    '(?:end[- ]to[- ]end|e2e)(?: ?[/&] ?clean[- ]?room)? verification\\b',
  ),
  name('Files Summary', ['file', 'summary of'], 'files? summary\\b|summary of files\\b'),
  name('Design Principles', ['design', 'non-negotiable'], '(?:non-negotiable )?design principles?\\b'),
]

/** Headings that may or may not be meant as the section; they are named in the finding, never taken for it. */
const NEAR: readonly (readonly [SpecSectionName, RegExp])[] = [
  ['Mission', /^(?:goal|purpose|objective|overview|summary)\b/i],
  ['Critical Constraints', /^(?:rules|hard rules|non-negotiables|requirements)\b/i],
  ['Architecture / Design', /^(?:specification|what to build|approach|solution)\b/i],
  ['Implementation Steps', /^(?:steps|build steps|tasks|work items)\b/i],
  ['Package Plan', /^packages?\b/i],
  ['Test Plan', /^tests?\b|^testing\b/i],
  ['Existing Code to Reference', /^(?:references?|existing|context files)\b/i],
  ['End-to-End Verification', /^(?:verification|clean-room)\b/i],
  ['Files Summary', /^files?\b/i],
  ['Design Principles', /^(?:principles|design rules)\b/i],
]

const bare = (title: string): string =>
  headingName(title.replace(/[\u2010-\u2015]/g, '-').replace(/^(?:section|part) (?=\d)/i, '')).trim()

const named = (title: string): SpecSectionName | null => knownAs(bare(title), NAMES)

/** True when the heading says the standard's own name and nothing else. */
const exact = (title: string, name: SpecSectionName): boolean =>
  bare(title)
    .replace(/\s?\/\s?/g, ' / ')
    .toLowerCase() === name.toLowerCase()

/** Finds the standard's sections by name: the first heading of a name counts, one of level 1 or 2 before deeper ones. */
export function findSections(root: Section, lines: readonly string[]): SpecSection[] {
  const all = [...walk(root)].slice(1)
  const title = documentTitle(root)
  const first = new Map<SpecSectionName, number>()
  for (const deep of [false, true]) {
    all.forEach((section, at) => {
      const name = named(section.title)
      if (name === null || first.has(name) || section === title || section.level > 2 !== deep) return
      if (!deep || exact(section.title, name)) first.set(name, at)
    })
  }
  const starts = new Set(first.values())
  return [...first]
    .sort((a, b) => a[1] - b[1])
    .map(([name, at]) => {
      const own = all[at] as Section
      let next = at + 1
      while (next < all.length && (all[next] as Section).level > own.level && !starts.has(next)) next++
      let end = (all[next]?.range.line ?? lines.length + 1) - 1
      while (end > own.range.line && /^\s*(?:(?:-{3,}|\*{3,}|_{3,})\s*)?$/.test(lines[end - 1] ?? '')) end--
      return { name, title: own.title, range: own.range, parts: all.slice(at, next), end }
    })
}

/** Headings that a person may have meant for a section that is not there. */
export function nearSections(
  root: Section,
  found: readonly SpecSection[],
): { name: SpecSectionName; heading: Heading }[] {
  const names = new Set(found.map((section) => section.name))
  const first = documentTitle(root)
  return [...walk(root)].flatMap((section) => {
    if (section.heading === null || section.level > 2 || section === first || named(section.title)) return []
    const title = bare(section.title)
    const name = NEAR.find(([, near]) => near.test(title))?.[0]
    return name && !names.has(name) ? [{ name, heading: section.heading }] : []
  })
}

/** The first heading, when it is of level 1 and no section of the standard. */
export function documentTitle(root: Section): Section | null {
  const first = root.children[0]
  if (first?.level !== 1) return null
  const name = named(first.title)
  return name === null || idIn(first.title) !== null || !exact(first.title, name) ? first : null
}

/** Every line of text of a section, headings below its own included. */
export function* linesOf(
  parts: readonly Section[],
  options: { readonly code?: boolean } = {},
): Generator<Statement> {
  for (const [index, part] of parts.entries()) {
    if (index > 0 && part.heading)
      yield { text: part.heading.text, range: part.range, depth: 0, from: 'paragraph' }
    yield* statements(part.blocks, options)
  }
}

const UNWRITTEN =
  /^\(?(?:to be (?:written|done|determined|defined|decided|filled|added)|todo|tbd|fixme|fill (?:this |me )?in|coming soon)\b/i

const unwritten = (text: string): boolean =>
  text
    .split(' | ')
    .every((cell) => isPlaceholder(cell) || (plain(cell).length < 80 && UNWRITTEN.test(plain(cell))))

/** What a section holds when it holds no content: nothing at all, a placeholder, or the word "none". */
export function emptiness(section: SpecSection): 'nothing' | 'placeholder' | 'none' | null {
  const texts = [...linesOf(section.parts, { code: true })]
    .map((line) => line.text)
    .filter((text) => text.trim() !== '')
  if (texts.length === 0) return 'nothing'
  if (texts.length === 1 && saysNone(texts[0] as string) && /[a-z]/i.test(texts[0] as string)) return 'none'
  return texts.every(unwritten) ? 'placeholder' : null
}
