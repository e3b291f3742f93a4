import type { Range } from '../../model/position.js'
import type { Block } from '../../text/blocks.js'
import { boldLabel, onlyLine } from '../../text/label.js'
import { type Located, located } from '../../text/located.js'
import { itemLine, type Section, statements } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import type { Row } from '../../text/table.js'
import type { SpecSection } from './spec-sections.js'

const FILE =
  /^[\w.@$*{}-]{1,120}\.(?:py|pyi|ts|tsx|js|mjs|cjs|jsx|json|jsonl|ya?ml|toml|md|sh|txt|csv|sql|go|rs|java|rb|html|css|cfg|ini|lock|gz|zip|whl|xml|proto)$/i

/** Words of a text that are file or folder paths, each once. Addresses and word pairs ("and/or") are none. */
export function pathsIn(text: string): string[] {
  const words = text
    .split(/[\s`"'()[\],;|<>=]+|:(?=[$.~A-Za-z:])/)
    .map((word) => word.replace(/(?<![.:])[.:]+$/, '').replace(/:\d[\d-]*$/, ''))
  return [...new Set(words.filter(isPath))]
}

function isPath(word: string): boolean {
  if (word.includes('://') || word.length > 300 || !/[A-Za-z]/.test(word)) return false
  const at = word.lastIndexOf('/')
  if (at < 0) return FILE.test(word)
  if (at === word.length - 1) return at > 1
  return FILE.test(word.slice(at + 1)) || (word.split('/').length > 2 && /[._$-]/.test(word))
}

interface Draft {
  readonly number: number | null
  readonly title: string
  readonly range: Range
  readonly texts: string[]
}

const NUMBERED =
  /^(?:(?:step|phase|task|stage|part)\s*(?:#\s*)?)?(\d{1,3})((?:\.\d{1,3})?[a-z]?\+?)(?=$|[\s.:)—–-])/i

/** "Step 3: …" is 3, "4.2 …" in the fourth section is 2; "Step 3a" belongs to 3 and has no number of its own. */
function numberOf(heading: string): number | null {
  const match = NUMBERED.exec(heading)
  if (!match) return null
  const rest = match[2] ?? ''
  if (rest === '') return Number(match[1])
  return /^\d/.test(heading) && /^\.\d+$/.test(rest) ? Number(rest.slice(1)) : null
}

const isStep = (heading: string): boolean => NUMBERED.test(heading)

export function readSteps(section: SpecSection): Located {
  const below = section.parts.slice(1)
  const levels = below.filter((part) => isStep(plain(part.heading?.text ?? ''))).map((part) => part.level)
  const steps = levels.length ? headingSteps(below, Math.min(...levels)) : listedSteps(section.parts)
  return located(
    steps.map((step) =>
      located(
        {
          number: step.number === null ? null : located(step.number, step.range),
          title: located(step.title, step.range),
          paths: located(
            pathsIn(step.texts.join('\n')).map((path) => located(path, step.range)),
            step.range,
          ),
        },
        step.range,
      ),
    ),
    section.range,
  )
}

const textsOf = (blocks: readonly Block[]): string[] =>
  [...statements(blocks, { code: true })].map((line) => line.text)

function headingSteps(parts: readonly Section[], level: number): Draft[] {
  const steps: Draft[] = []
  for (const part of parts) {
    const heading = plain(part.heading?.text ?? '')
    if (part.level === level) {
      steps.push({ number: numberOf(heading), title: part.title, range: part.range, texts: [heading] })
    }
    steps.at(-1)?.texts.push(heading, ...textsOf(part.blocks))
  }
  return steps
}

const last = (steps: readonly Draft[]): number => steps.findLast((step) => step.number !== null)?.number ?? 0

/** The heading above the numbers of steps that stand in a table. */
const STEP_COLUMN = /^(?:#|steps?|no\.?|order)$/i

function rowStep({ cells, range }: Row): Draft {
  const texts = cells.map(({ text }) => text)
  const [number = '', title = ''] = texts.map(plain)
  return { number: numberOf(number), title, range, texts }
}

/** Steps of ordered lists, of tables, and of paragraphs that begin with a bold number. A list under another heading counts on. */
function listedSteps(parts: readonly Section[]): Draft[] {
  const steps: Draft[] = []
  for (const part of parts) {
    let before = last(steps)
    let offset: number | null = null
    for (const block of part.blocks) {
      if (block.type === 'list' && block.ordered) {
        const counting = block.items.length > 1 && block.items.every((item) => item.number === 1)
        offset ??= block.items[0]?.number === 1 ? before : 0
        for (const [at, item] of block.items.entries()) {
          const line = itemLine(item)
          const number = (counting ? at + 1 : (item.number ?? 0)) + offset
          steps.push({
            number,
            title: plain(line?.text ?? ''),
            range: line?.range ?? item.range,
            texts: textsOf(item.blocks),
          })
        }
        continue
      }
      if (block.type === 'table' && STEP_COLUMN.test(plain(block.header.cells[0]?.text ?? ''))) {
        steps.push(...block.rows.map(rowStep))
        continue
      }
      const lead = block.type === 'paragraph' ? block.lines[0] : undefined
      if (lead && /^\*\*/.test(lead.text) && isStep(plain(lead.text))) {
        steps.push({
          number: numberOf(plain(lead.text)),
          title: plain(lead.text),
          range: lead.range,
          texts: [],
        })
      } else if (boldLabel(onlyLine(block)) !== null) {
        before = last(steps)
        offset = null
      }
      steps.at(-1)?.texts.push(...textsOf([block]))
    }
  }
  return steps
}
