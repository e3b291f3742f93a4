import type { Range } from '../../model/position.js'
import { headingName } from '../../text/heading-name.js'
import { type Located, located, type Part } from '../../text/located.js'
import type { Section } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { type Entry, entries, headedEntries } from './keyed-text.js'
import { type FoundTable, findTables, readTasks } from './plan-tasks.js'
import { titleOf } from './title.js'

const CONTEXT_NAME = /^(?:\S{1,40} )?context\b/i

const CONTEXT_KEYS: readonly (readonly [string, RegExp])[] = [
  ['initiative', /^initiative(?: id| name)?$/i],
  ['phase_goal', /^(?:overall )?(?:phase )?(?:goal|objective)s?(?: (?:for|of) this phase)?$/i],
  ['dependencies', /^(?:dependenc(?:y|ies)|depends on|prerequisites?)$/i],
  [
    'artifact_storage',
    /^(?:(?:artifacts?|evidence|reports?) )?(?:storage|discipline|location|folder|directory)(?: rules?| discipline| path)?$|^artifacts?$/i,
  ],
]
const PHASE_KEYS: readonly (readonly [string, RegExp])[] = [
  ['goal', /^(?:goal|objective)s?$/i],
  ['prereqs', /^(?:pre-?req(?:uisite)?s?|pre-?conditions?|dependencies)$/i],
  ['exit_criteria', /^(?:exit|completion|acceptance|success) (?:criteria|criterion|conditions?)$/i],
]

const keyIn = (keys: typeof PHASE_KEYS, key: string): string | undefined =>
  keys.find(([, pattern]) => pattern.test(key))?.[0]

const isContext = (section: Section): boolean => CONTEXT_NAME.test(headingName(section.title))

/** The Context section; without one, what the lines before the first section say of the same things. */
export function readContext(root: Section): Located | null {
  const isKey = (key: string): boolean => keyIn(CONTEXT_KEYS, key) !== undefined
  const section = contextIn(root)
  if (section) {
    const found = [...entries(section.blocks, isKey), ...headedEntries(section, isKey)]
    const end = found
      .map((entry) => entry.range)
      .reduce((a, b) => (b.endLine > a.endLine ? b : a), section.range)
    return located(fields(found, CONTEXT_KEYS), {
      ...section.range,
      endLine: end.endLine,
      endColumn: end.endColumn,
    })
  }
  const title = titleOf(root)
  const head = entries([...root.blocks, ...(title?.blocks ?? [])], isKey).filter(
    (entry) => !/^(?:goal|objective)s?$/i.test(entry.key),
  )
  return head[0] ? located(fields(head, CONTEXT_KEYS), head[0].range) : null
}

const contextIn = (section: Section): Section | null => {
  if (section.heading && section.level > 1 && isContext(section)) return section
  for (const child of section.children) {
    const found = contextIn(child)
    if (found) return found
  }
  return null
}

/** The first entry of each key. */
function fields(found: readonly Entry[], keys: typeof PHASE_KEYS): Record<string, Part> {
  const parts: Record<string, Part> = {}
  for (const { key, value, range } of found) {
    const name = keyIn(keys, key)
    if (name && !parts[name]) parts[name] = located(value.trim(), range)
  }
  return parts
}

interface FoundPhase {
  readonly section: Section
  readonly parts: Record<string, Part>
  readonly tables: FoundTable[]
}

export interface Phases {
  readonly phases: readonly Located[]
  readonly tables: readonly FoundTable[]
}

/**
 * Phases: sections that state a goal, prerequisites or exit criteria, with the task tables below them; a table below
 * no such section makes its own section one.
 */
export function readPhases(root: Section, source: readonly string[]): Phases {
  const found: FoundPhase[] = []
  const visit = (section: Section, around: FoundPhase | null): void => {
    const parts = section.level > 1 && !isContext(section) ? phaseParts(section) : {}
    const tables = findTables(section.blocks, source)
    let phase = /^phase\b/i.test(headingName(section.title)) ? null : around
    if (Object.keys(parts).length > 0 || (tables.length > 0 && phase === null)) {
      phase = { section, parts, tables: [] }
      found.push(phase)
    }
    phase?.tables.push(...tables)
    for (const child of section.children) visit(child, phase)
  }
  visit(root, null)
  // With a single phase, what it does not say may stand below the title.
  const only = found.length === 1 ? found[0] : undefined
  if (only) Object.assign(only.parts, { ...headParts(root), ...only.parts })
  const tables = found.flatMap((phase) => phase.tables)
  return { phases: found.map((phase) => phasePart(phase, tables)), tables }
}

const isPhaseKey = (key: string): boolean => keyIn(PHASE_KEYS, key) !== undefined

const phaseParts = (section: Section): Record<string, Part> =>
  fields([...entries(section.blocks, isPhaseKey), ...headedEntries(section, isPhaseKey)], PHASE_KEYS)

const headParts = (root: Section): Record<string, Part> => ({
  ...phaseParts(titleOf(root) ?? root),
  ...phaseParts(root),
})

function phasePart({ section, parts, tables }: FoundPhase, all: readonly FoundTable[]): Located {
  const header = tables[0]?.header.range
  const end: Range = header && header.line > section.range.line ? header : section.range
  return located(
    {
      title: located(plain(section.title), section.range),
      ...parts,
      tasks: tables.length
        ? located(
            tables.flatMap((table) => readTasks(table, all.indexOf(table))),
            tables[0]?.header.range ?? section.range,
          )
        : null,
    },
    { ...section.range, endLine: end.endLine, endColumn: end.endColumn },
  )
}
