import { type Section, statements, walk } from '../../text/outline.js'

export const ROLES = ['owners', 'ci', 'verification', 'ledger'] as const
/** The four task groups of the standard. */
export type Role = (typeof ROLES)[number]

const NAMES: readonly (readonly [Role, RegExp])[] = [
  [
    'ledger',
    /\bledger\b|\bsynchroni[sz]ation\b|\bplan (?:updates?|sync)|\bversion(?:ing)?\b|\bchange-?log\b|\brelease\b/i,
  ],
  ['ci', /\bCI\b|\bCI\/CD\b|\bcontinuous integration\b|\benvironments?\b|\brunners?\b/i],
  [
    'verification',
    /\bverification\b|\bcadence\b|\b(?:test|validation|authoritative) commands?\b|\bvalidation\b/i,
  ],
  [
    'owners',
    /\bowners?(?:hip)?\b|\bimpacted\b|\bstakeholders?\b|\binitiatives?\b|\bdownstream\b|\bresponsib/i,
  ],
]
const NO_ROLE =
  /\bcheck-?list\b|\breferences?\b|\brisks?\b|\bopen issues\b|\bsummary\b|\bbackground\b|\bnext steps\b/i

/** Wide enough to stand around other parts: "Downstream Handoff" with "CI updates" below it. */
const WRAPPER = /^(?!.*(?:owner|stakeholder|responsib))/i

/** The outermost sections of each role. What has no role of its own belongs to the section around it. */
export function roleSections(
  root: Section,
  title: Section | undefined,
): ReadonlyMap<Role, readonly Section[]> {
  const found = new Map<Role, Section[]>()
  const visit = (section: Section, around: Role | null, wrapped: boolean): void => {
    const free = around === null || wrapped
    const named = section.heading !== null && section !== title && free && !NO_ROLE.test(section.title)
    const own = named ? roleOf(section.title) : null
    if (own && own !== around) found.set(own, [...(found.get(own) ?? []), section])
    const wraps = own === 'owners' ? WRAPPER.test(section.title) : own === null && wrapped
    for (const child of section.children) visit(child, own ?? around, wraps)
  }
  visit(root, null, false)
  return found
}

const roleOf = (title: string): Role | null => NAMES.find(([, pattern]) => pattern.test(title))?.[0] ?? null

export const textOf = (sections: readonly Section[]): string =>
  sections
    .flatMap((section) => [...walk(section)])
    .flatMap((section) => [
      section.heading?.text ?? '',
      ...[...statements(section.blocks, { code: true })].map((line) => line.text),
    ])
    .filter((line) => line !== '')
    .join('\n')
