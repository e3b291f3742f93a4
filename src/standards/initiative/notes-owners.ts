import type { Block, Item } from '../../text/blocks.js'
import { withoutSigns } from '../../text/letters.js'
import { type Located, located, type Part } from '../../text/located.js'
import { itemText, type Section, statements, walk } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import type { Table } from '../../text/table.js'
import { entries } from './keyed-text.js'
import type { Owner } from './records.js'

type Fact = keyof Owner

const FACTS: readonly (readonly [Fact, RegExp])[] = [
  ['dependencies', /\bblock|\bdepend|\bprereq|\bwaiting on\b/i],
  ['contact', /\bcontact\b|\bassignee\b|\bpoint person\b|\bPOC\b|^responsible\b|^lead\b/i],
  ['references', /\breferences?\b|\bdocuments?\b|\bdocs?\b|\bartifacts?\b|\bsources?\b|\blinks?\b/i],
  ['action', /\bactions?\b|\bto[- ]?do\b|\bask\b|\bnext step\b|\bwork\b|\bdeliverables?\b|^what\b/i],
  [
    'owner',
    /\bowners?\b|\binitiatives?\b|\bteams?\b|\bmaintainers?\b|\bstakeholders?\b|\bgroup\b|\bparty\b|\bwho\b|\bdownstream\b|\bconsumers?\b/i,
  ],
]

const factOf = (key: string): Fact | undefined => FACTS.find(([, pattern]) => pattern.test(key))?.[0]

const PERSON = /\bowners?\b|\bmaintainers?\b|\bwho\b/i
/** Beside an initiative or team, its "Owner" is whom to ask. */
const factBeside = (key: string): Fact | undefined => {
  const fact = factOf(key)
  return fact !== 'owner' ? fact : PERSON.test(key) ? 'contact' : undefined
}

/** Who has to do what: the owner table, or a list of owners. Null when there is neither. */
export function readOwners(root: Section, sections: readonly Section[]): Located | null {
  const own = sections.flatMap((section) => [...walk(section)])
  const table = tableAmong(own, 2) ?? tableAmong([...walk(root)], 3)
  if (table) return fromTable(table, own)
  const first = sections[0]
  if (!first) return null
  const rows = own.flatMap((section) => fromSection(section, section !== first))
  return located(
    { form: located('list', first.range), rows: located(rows, first.range), contact_note: contactNote(own) },
    first.range,
  )
}

/** The first table with an owner column, and as many facts as are asked for. */
function tableAmong(sections: readonly Section[], facts: number): Table | null {
  for (const section of sections) {
    for (const block of section.blocks) {
      if (block.type !== 'table') continue
      const columns = columnsOf(block)
      if (columns.has('owner') && columns.size >= facts && (columns.has('action') || facts < 3)) return block
    }
  }
  return null
}

function columnsOf(table: Table): ReadonlyMap<Fact, number> {
  const columns = new Map<Fact, number>()
  for (const [i, cell] of table.header.cells.entries()) {
    const title = withoutSigns(plain(cell.text))
    // "Initiative/Owner" names owners even where another word of it would fit a fact.
    const fact = i === 0 && /\bowners?\b|\binitiatives?\b|\bteams?\b/i.test(title) ? 'owner' : factOf(title)
    if (fact && !columns.has(fact)) columns.set(fact, i)
    else if (fact === 'owner' && PERSON.test(title) && !columns.has('contact')) columns.set('contact', i)
  }
  return columns
}

function fromTable(table: Table, sections: readonly Section[]): Located {
  const columns = columnsOf(table)
  const rows = table.rows
    .filter((row) => !row.note && row.cells.some((cell) => cell.text !== ''))
    .map((row) => {
      const parts: Record<string, Part> = {}
      for (const [fact, at] of columns) {
        const cell = row.cells[at]
        if (cell && cell.text !== '')
          parts[fact] = located(fact === 'owner' ? plain(cell.text) : cell.text, cell.range)
      }
      return located({ owner: located('', row.range), ...parts }, row.range)
    })
  const at = table.header.range
  return located(
    {
      form: located('table', at),
      columns: located(
        [...columns.keys()].map((fact) => located(fact, at)),
        at,
      ),
      rows: located(rows, at),
      contact_note: contactNote(sections),
    },
    at,
  )
}

function contactNote(sections: readonly Section[]): Located | null {
  for (const section of sections) {
    for (const line of statements(section.blocks)) {
      if (line.from !== 'row' && /\bcontacts?\b/i.test(line.text)) return located(line.text, line.range)
    }
  }
  return null
}

/** Owners as list items, or as headings with their facts below. */
function fromSection(section: Section, headed: boolean): readonly Located[] {
  const facts = factsIn(section.blocks)
  if (headed && Object.keys(facts).length > 0)
    return [located({ owner: located(section.title, section.range), ...facts }, section.range)]
  return section.blocks.flatMap((block) => (block.type === 'list' ? block.items.map(fromItem) : []))
}

function fromItem(item: Item): Located {
  const text = itemText(item)
  const bold = /^(?:\*\*|__)([^*_]{1,120})(?:\*\*|__)/.exec(text)
  const name = bold?.[1] ?? text.split(/\s(?:—|–|--|-)\s|:\s/)[0] ?? text
  const inline: Record<string, Part> = {}
  const rest = text.slice(bold ? bold[0].length : name.length).replace(/^\s*(?::|—|–|--|-)\s*/, '')
  for (const part of rest.split(/;\s|(?<=\w\w)\.\s|\s\|\s/)) {
    const pair = /^([^:]{2,60}):[*_]{0,2}\s+(\S.*)$/.exec(part.trim())
    const fact = pair && factBeside(plain(pair[1] ?? ''))
    if (pair && fact) inline[fact] ??= located(pair[2] ?? '', item.range)
  }
  if (!inline.action && rest !== '' && !/^[^:]{2,60}:\s/.test(plain(rest)))
    inline.action = located(rest, item.range)
  return located(
    {
      owner: located(plain(name).replace(/:$/, ''), item.range),
      ...inline,
      ...factsIn(item.blocks.slice(1)),
    },
    item.range,
  )
}

function factsIn(blocks: readonly Block[]): Record<string, Part> {
  const parts: Record<string, Part> = {}
  const isKey = (key: string): boolean => key.length < 60 && factBeside(key) !== undefined
  for (const { key, value, range } of entries(blocks, isKey)) {
    const fact = factBeside(key)
    if (fact && value !== '') parts[fact] ??= located(value, range)
  }
  return parts
}
