import type { Range } from '../../model/position.js'
import type { Line } from '../../text/blocks.js'
import { type Located, located, type Part } from '../../text/located.js'
import { itemLine } from '../../text/outline.js'
import { isPlaceholder, plain } from '../../text/plain.js'
import { columnOf, type Row, type Table } from '../../text/table.js'
import type { SpecSection } from './spec-sections.js'
import {
  afterArrow,
  headingTest,
  isNamedItem,
  isTestItem,
  itemTest,
  numberedLine,
  TEST_NAME,
  type TestFacts,
} from './spec-test-items.js'

const NAME = /^(?:tests?(?: (?:name|method|case|function)s?)?|name|method|check|case|scenario|verification)$/i
const DESCRIPTION =
  /validat|descri|what|purpose|verifies|covers|proves|method|how|\b(?:given|when|scenario)\b/i
const EXPECTED = /expect|pass criteria|criteria|result|outcome|target|verification|assert|\bthen\b/i

interface Group {
  readonly title: string
  readonly columns: readonly string[] | null
  /** Facts that have a column of their own. */
  readonly facts: readonly string[]
  readonly at: Range
  readonly tests: readonly TestFacts[]
}

/** The tests of a plan, from tables, lists and headings, with the group (one table or list) that each belongs to. */
export function readTests(section: SpecSection): { tests: Located; groups: Located } | null {
  const strict = groupsOf(section, isTestItem)
  const groups = (strict.length ? strict : groupsOf(section, isNamedItem)).filter(
    (group) => group.tests.length > 0,
  )
  if (groups.length === 0) return null
  const tests = groups.flatMap((group, number) =>
    group.tests.map((test) =>
      located(
        {
          name: located(test.name, test.at),
          description: test.description,
          expected: test.expected,
          group: located(number, test.at),
        },
        test.at,
      ),
    ),
  )
  return {
    tests: located(tests, section.range),
    groups: located(
      groups.map((group) =>
        located(
          {
            title: located(group.title, group.at),
            columns:
              group.columns &&
              located(
                group.columns.map((column) => located(column, group.at)),
                group.at,
              ),
            facts: located(
              group.facts.map((fact) => located(fact, group.at)),
              group.at,
            ),
          },
          group.at,
        ),
      ),
      section.range,
    ),
  }
}

function groupsOf(section: SpecSection, accepts: (line: Line) => boolean): Group[] {
  const groups: Group[] = []
  const headed: TestFacts[] = []
  for (const [at, part] of section.parts.entries()) {
    let title = part.title
    const own = at > 0 && part.heading ? headingTest(part) : null
    if (own) {
      headed.push(own)
      continue
    }
    for (const block of part.blocks) {
      if (block.type === 'paragraph') {
        title = `${part.title}: ${plain(block.lines[0]?.text ?? '')}`
        const tests = block.lines
          .flatMap(numberedLine)
          .filter(accepts)
          .map((line) => itemTest([], line))
        if (tests[0]) groups.push({ title, columns: null, facts: [], at: tests[0].at, tests })
      } else if (block.type === 'table') {
        const table = readTestTable(block)
        if (table) groups.push({ title, at: block.header.range, ...table })
      } else if (block.type === 'list') {
        const tests = block.items.flatMap((item) => {
          const line = itemLine(item)
          return line && accepts(line) ? [itemTest(item.blocks, line)] : []
        })
        if (tests[0]) groups.push({ title, columns: null, facts: [], at: tests[0].at, tests })
      }
    }
  }
  if (headed[0])
    groups.push({ title: section.title, columns: null, facts: [], at: headed[0].at, tests: headed })
  return groups
}

function readTestTable(table: Table): Pick<Group, 'columns' | 'facts' | 'tests'> | null {
  const columns = table.header.cells.map((cell) => plain(cell.text))
  const cellOf = (row: Row, at: number): string => plain(row.cells[at]?.text ?? '')
  const byName = columnOf(table, NAME)
  const name =
    byName >= 0
      ? byName
      : columns.findIndex((_, at) => table.rows.some((row) => TEST_NAME.test(cellOf(row, at))))
  const rows = table.rows.filter((row) => {
    const test = cellOf(row, name)
    return !row.note && /[A-Za-z]/.test(test) && !isPlaceholder(test) && !/^(?:sub)?total\b/i.test(test)
  })
  if (name < 0 || rows.length === 0) return null
  const expected = columns.findIndex((column, at) => at !== name && EXPECTED.test(column))
  const own = columns.findIndex((column, at) => at !== name && at !== expected && DESCRIPTION.test(column))
  const description = own < 0 && DESCRIPTION.test(columns[expected] ?? '') ? expected : own
  const stated = (row: Row, at: number): Part => {
    const cell = row.cells[at]
    return cell && !isPlaceholder(cell.text) ? located(plain(cell.text), cell.range) : null
  }
  const tests = rows.map((row): TestFacts => {
    const said = stated(row, description)
    return {
      name: cellOf(row, name),
      at: row.cells[name]?.range ?? row.range,
      description: said,
      expected: expected >= 0 ? stated(row, expected) : afterArrow(said),
    }
  })
  return {
    columns,
    facts: [...(description < 0 ? [] : ['description']), ...(expected < 0 ? [] : ['expected'])],
    tests,
  }
}
