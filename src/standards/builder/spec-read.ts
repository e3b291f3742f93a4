import type { SourceText } from '../../model/document.js'
import type { Range } from '../../model/position.js'
import type { ReadResult } from '../../model/standard.js'
import { START } from '../../model/start.js'
import { parseBlocks } from '../../text/blocks.js'
import { splitLines } from '../../text/decode.js'
import { type Located, located, type Part, toRecord } from '../../text/located.js'
import { outline, type Section, statements, walk } from '../../text/outline.js'
import { idIn, packageIds, titleId } from './ids.js'
import { readPackagePlan } from './spec-packages.js'
import { readConstraints, readMission, readPrinciples } from './spec-prose.js'
import { documentTitle, emptiness, findSections, nearSections, type SpecSection } from './spec-sections.js'
import { readSteps } from './spec-steps.js'
import { readTable } from './spec-tables.js'
import { readTests } from './spec-tests.js'
import { readVerification } from './spec-verification.js'
import { readWaves } from './spec-waves.js'

/** Reads a builder spec; what it does not state is absent from the record. */
export function readSpec(source: SourceText): ReadResult {
  const root = outline(parseBlocks(source.body))
  const lines = splitLines(source.body)
  const at: Range = { line: 1, column: 1, endLine: Math.max(1, lines.length), endColumn: 1 }
  const sections = findSections(root, lines)
  const title = documentTitle(root)
  const tree: Record<string, Part> = {
    title: title && located(title.title, title.range),
    handoff_id: readId(title, source.path),
    sections: located(sections.map(sectionFacts), at),
    near_sections: located(
      nearSections(root, sections).map(({ name, heading }) =>
        located(
          {
            name: located(name, heading.range),
            line: located(heading.range.line, heading.range),
            title: located(heading.text, heading.range),
          },
          heading.range,
        ),
      ),
      at,
    ),
    packages: namedPackages(root),
    ...readWaves(root, sections),
  }
  for (const section of sections) Object.assign(tree, contentOf(section))
  return { ...toRecord(located(tree, at)), problems: [] }
}

function contentOf(section: SpecSection): Record<string, Part> {
  switch (section.name) {
    case 'Mission':
      return { mission: readMission(section) }
    case 'Critical Constraints':
      return { constraints: readConstraints(section) }
    case 'Architecture / Design':
      return {}
    case 'Implementation Steps':
      return { steps: readSteps(section) }
    case 'Package Plan': {
      const { named, unnamed } = readPackagePlan(section)
      return { package_plan: named, unnamed_packages: unnamed }
    }
    case 'Test Plan': {
      const found = readTests(section)
      return found ? { tests: found.tests, test_groups: found.groups } : {}
    }
    case 'Existing Code to Reference':
      return { existing_code: readTable(section, [/^what\b/i, /^where\b/i, /^why\b/i]) }
    case 'End-to-End Verification':
      return { verification: readVerification(section) }
    case 'Files Summary':
      return { files_summary: readTable(section, [/^files?\b/i, /^(?:location|path)\b/i, /^action\b/i]) }
    case 'Design Principles':
      return { design_principles: readPrinciples(section) }
  }
}

function sectionFacts(section: SpecSection): Located {
  const holds = emptiness(section)
  const parts = {
    name: located(section.name, section.range),
    line: located(section.range.line, section.range),
    title: located(section.title, section.range),
    end: located(section.end, section.range),
    holds: holds === null ? null : located(holds, section.range),
  }
  return located(parts, section.range)
}

/** The id in the title; else the one in the file's name, or that name itself. */
function readId(title: Section | null, path: string): Located {
  const range = title?.range ?? START
  const file = (path.split('/').at(-1) ?? '').replace(/\.[a-z]+$/i, '')
  const bare = file.replace(/^BUILDER[_-](?:HANDOFF[_-])?|[_-]BUILDER[_-]HANDOFF$/gi, '')
  return located((title && titleId(title.title, bare)) ?? idIn(bare) ?? idIn(file) ?? bare, range)
}

function namedPackages(root: Section): Located {
  const ids = new Map<string, Range>()
  for (const section of walk(root)) {
    const heading = section.heading ? [section.heading] : []
    for (const line of [...heading, ...statements(section.blocks, { code: true })]) {
      for (const id of packageIds(line.text)) if (!ids.has(id)) ids.set(id, line.range)
    }
  }
  return located(
    [...ids].map(([id, range]) => located(id, range)),
    root.range,
  )
}
