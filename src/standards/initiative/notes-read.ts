import type { Config } from '../../model/config.js'
import type { SourceText } from '../../model/document.js'
import type { Range } from '../../model/position.js'
import type { ReadResult } from '../../model/standard.js'
import { parseBlocks } from '../../text/blocks.js'
import { splitLines } from '../../text/decode.js'
import { headingName } from '../../text/heading-name.js'
import { keyValue } from '../../text/key-value.js'
import { type Located, located, type Part, toRecord } from '../../text/located.js'
import { outline, type Section, statements, walk } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { citations } from './citations.js'
import { withoutDebris } from './debris.js'
import { readArchive, readCommands } from './notes-commands.js'
import { readOwners } from './notes-owners.js'
import { roleSections, textOf } from './notes-sections.js'
import { readChecklist } from './plan-checklist.js'
import { asProblem } from './plan-read.js'
import { blockCommands, isCommand, tickedCommands } from './shell-commands.js'
import { titleOf } from './title.js'

/** Reads handoff notes: the four task groups of the standard, as far as they are written. */
export function readNotes(source: SourceText, config: Config): ReadResult {
  const { text, debris } = withoutDebris(source.body)
  const lines = splitLines(text)
  const root = outline(parseBlocks(text))
  const title = titleOf(root)
  const roles = roleSections(root, title)
  const at: Range = { line: 1, column: 1, endLine: Math.max(1, lines.length), endColumn: 1 }
  const { record, positions } = toRecord(
    located(
      {
        title: title && located(title.title, title.range),
        ...readHead(root),
        owners: readOwners(root, roles.get('owners') ?? []),
        ci: readCi(roles.get('ci') ?? []),
        verification: readVerification(roles.get('verification') ?? []),
        ledger: readLedger(roles.get('ledger') ?? []),
        references: readReferences(root),
        checklist: readChecklist(root, lines, config.initiative),
      },
      at,
    ),
  )
  return { record, positions, problems: debris.map(asProblem) }
}

/** Who and when, in the lines before the parts. */
function readHead(root: Section): Record<string, Part> {
  const parts: Record<string, Part> = {}
  for (const section of [...walk(root)].slice(0, 4)) {
    for (const line of statements(section.blocks)) {
      const pair = line.from === 'code' ? null : keyValue(line)
      if (!pair || pair.value === '') continue
      const value = located(plain(pair.value), pair.range)
      if (/^initiative(?: id| name)?$/i.test(pair.key)) parts.initiative ??= value
      if (
        /^(?:document |report |handoff )?(?:date|time ?stamp|created|generated)(?: \(?UTC\)?)?$/i.test(
          pair.key,
        )
      )
        parts.date ??= value
    }
  }
  return parts
}

/** Lines of the sections that list references, and of such a list at the head. */
function readReferences(root: Section): Located | null {
  const found: Located[] = []
  const take = (section: Section, inside: boolean): void => {
    const named = inside || /^references?\b|\breferences$/i.test(headingName(section.title))
    let listed = false
    for (const line of statements(section.blocks)) {
      if (/^[*_]{0,2}references?:?[*_]{0,2}:?\s*$/i.test(line.text)) listed = true
      else if (line.from === 'paragraph') listed = /^[*_]{0,2}references?[*_]{0,2}:/i.test(line.text)
      if (named || listed) found.push(located(line.text, line.range))
    }
    for (const child of section.children) take(child, named)
  }
  take(root, false)
  return found[0] ? located(found, found[0].at) : null
}

const MITIGATION =
  /\bmitigat|\bfall-?back|\bwork-?around|\bwithout (?:an? )?(?:GPU|CUDA|accelerator)|\b(?:no|lacks?|lacking) (?:an? )?(?:GPU|CUDA|support)|\bCPU[- ]only\b|\bunavailable\b|\bnot available\b|\buntil then\b|\bfor the time being\b/i
const NOTHING =
  /\b(?:no|none|nothing)\b[^.\n]{0,40}\b(?:changes?|updates?|required|needed|change)\b|\b(?:CI|environment)\b[^.\n]{0,30}\b(?:unchanged|stays? as)\b|^none\b/im

function readCi(sections: readonly Section[]): Located | null {
  const first = sections[0]
  if (!first) return null
  const text = textOf(sections)
  const all = sections.flatMap((section) => [...walk(section)])
  const lines = all.flatMap((section) => [
    ...(section.heading ? [section.heading] : []),
    ...statements(section.blocks),
  ])
  const files = new Map<string, Range>()
  const commands = all.flatMap((section) => commandsIn(section.blocks))
  for (const line of lines) {
    for (const { path, why } of citations(line.text)) {
      if (why !== 'placeholder' && !files.has(path)) files.set(path, line.range)
    }
    commands.push(...tickedCommands(line.text).map((command) => located(command, line.range)))
  }
  const mitigation = lines.find((line) => MITIGATION.test(line.text))
  return located(
    {
      text: located(text, first.range),
      files: located(
        [...files].map(([path, range]) => located(path, range)),
        first.range,
      ),
      commands: located(commands, first.range),
      mitigation: mitigation ? located(mitigation.text, mitigation.range) : null,
      none:
        commands.length === 0 && text.length < 600 && NOTHING.test(text) ? located(true, first.range) : null,
    },
    first.range,
  )
}

/** Commands of fences, those inside of list items included; a workflow's `run:` lines count as well. */
function commandsIn(blocks: Section['blocks']): Located[] {
  return blocks.flatMap((block): Located[] => {
    if (block.type === 'list') return block.items.flatMap((item) => commandsIn([...item.blocks]))
    if (block.type !== 'code') return []
    if (!/^ya?ml$/i.test(block.language))
      return blockCommands(block).map((line) => located(line.text, line.range))
    return block.lines
      .map((line) => ({ ...line, text: line.text.replace(/^\s*(?:- )?(?:run:\s*\|?)?\s*/, '') }))
      .filter((line) => isCommand(line.text))
      .map((line) => located(line.text, line.range))
  })
}

function readVerification(sections: readonly Section[]): Located | null {
  const first = sections[0]
  if (!first) return null
  return located(
    { commands: located(readCommands(sections), first.range), archive: readArchive(sections) },
    first.range,
  )
}

const STEPS: readonly (readonly [string, RegExp])[] = [
  [
    'plan_row',
    /(?:\b(?:rows?|mark(?:ed|s)?|tick(?:ed|s)?|checklist|table)\b|\[x\]).{0,300}\.md\b|\.md\b.{0,300}\b(?:rows?|mark|tick|checklist|table)\b/i,
  ],
  ['ledger_entry', /\bledger\b|\bfix_plan\b|\battempts?\b/i],
  ['artifact_path', /\breports\/|\bartifact (?:path|reference|link)|\bhandoff_notes\.md\b/i],
  ['version', /\bversion\b|\bv\d{1,4}\.\d|\bsemver\b/i],
  ['changelog', /\bchange-?log\b/i],
  ['release_notes', /\brelease[- ]notes?\b|\bannounce/i],
]

const OUTSIDE = new Set(['version', 'changelog', 'release_notes'])

function readLedger(sections: readonly Section[]): Located | null {
  const first = sections[0]
  if (!first) return null
  const all = sections.flatMap((section) => [...walk(section)])
  const parts: Record<string, Part> = {}
  for (const section of all) {
    const heading = section.heading && section !== first ? [section.heading] : []
    for (const line of [...heading, ...statements(section.blocks, { code: true })]) {
      const text = line.text.slice(0, 2000)
      // A quoted table row says what another document says, not what is to be done about the version.
      const quoted = text.split('|').length > 3
      for (const [step, pattern] of STEPS) {
        if (!parts[step] && pattern.test(text) && !(quoted && OUTSIDE.has(step)))
          parts[step] = located(text, line.range)
      }
    }
  }
  return located(parts, first.range)
}
