import type { Address } from '../../../model/position.js'
import type { Problem, Rule } from '../../../model/rule.js'
import { spelledHeading } from '../../../text/spelled-heading.js'
import type { BuilderHandoff } from '../handoff.js'
import { at, judgedSpec, onLine, type SpecDocument } from '../spec-document.js'
import { SPEC_SECTIONS, type SpecSectionName } from '../spec-sections.js'
import { knownHeadings } from './section-place.js'

/** What the section has to say, for the text to write. */
const CONTENT: Readonly<Record<SpecSectionName, string>> = {
  Mission: 'one paragraph: what is built and why, with the package id',
  'Critical Constraints': 'a numbered list that begins with the ten standing constraints',
  'Architecture / Design': 'what is built: components, data flow, interfaces',
  'Implementation Steps': 'numbered steps with file paths and signatures',
  'Package Plan': 'for each package its id, layer, spec_id, framework_id, plane_id, assets and dependencies',
  'Test Plan': 'a table of all tests: | Name | Validates | Expected |',
  'Existing Code to Reference': 'a table | What | Where | Why |',
  'End-to-End Verification': 'a fence with the exact commands, and their expected output',
  'Files Summary': 'a table | File | Location | Action |',
  'Design Principles': 'four to six rules for this component',
}

export const specSections: Rule<BuilderHandoff> = {
  id: 'builder/spec-sections',
  severity: 'error',
  summary: 'A builder spec has all ten required sections.',
  *check(handoff): Iterable<Problem> {
    const spec = judgedSpec(handoff)
    if (!spec) return
    const names = new Set(spec.record.sections.map((section) => section.name))
    for (const [index, name] of SPEC_SECTIONS.entries()) {
      if (names.has(name)) continue
      const near = spec.record.near_sections.find((section) => section.name === name)
      const hint = near
        ? ` The heading "${near.title}" on line ${near.line} may be meant: give it that name.`
        : ''
      const place = placeOf(spec, index)
      yield {
        at: place.at,
        message: `The required section "${name}" is missing; it belongs ${place.words}.${hint} Write: "## ${index + 1}. ${name}" with ${CONTENT[name]}.`,
        ...spelledHeading(spec, name, SPEC_SECTIONS, knownHeadings(spec)),
      }
    }
  },
}

/** Before the section that should follow; else behind the last one there is; else line 1. */
function placeOf(spec: SpecDocument, index: number): { at: Address; words: string } {
  const { sections } = spec.record
  const after = new Set<string>(SPEC_SECTIONS.slice(index + 1))
  const next = sections.findIndex((section) => after.has(section.name))
  const follower = sections[next]
  if (follower) return { at: at(spec, `/sections/${next}`), words: `before "${follower.title}"` }
  const last = sections.at(-1)
  if (last) return { at: onLine(spec, last.end), words: `after "${last.title}"` }
  return { at: onLine(spec, 1), words: 'in every builder spec' }
}
