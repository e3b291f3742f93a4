import fc from 'fast-check'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { SaxesParser } from 'saxes'
import type { Result } from '../../src/model/result.js'
import { annotations, workflowCommands } from '../../src/reports/annotations.js'
import { commentBody, marker } from '../../src/reports/comment.js'
import { jsonReport } from '../../src/reports/json.js'
import { junitReport } from '../../src/reports/junit.js'
import { sarifReport } from '../../src/reports/sarif.js'
import { commitStatus } from '../../src/reports/status.js'
import { jobSummary } from '../../src/reports/summary.js'
import { terminalReport } from '../../src/reports/terminal.js'
import { compareBaselines } from '../../src/standards/builder/baseline.js'
import type { ResultsRecord } from '../../src/standards/builder/records.js'
import { movements } from '../../src/standards/declared/baseline.js'
import type { DeclaredRecord } from '../../src/standards/declared/records.js'
import { regressedGates } from '../../src/standards/run/baseline.js'
import { parseBlocks } from '../../src/text/blocks.js'
import { tableRow } from '../../src/text/table.js'
import { hostileText } from '../reports/hostile-text.js'
import { failing, HEAD } from '../reports/results.js'

/** Words of the project's own, which no document can set. */
const OWN = /^(?:version|verdict|severity|state|how|standard|id|kind|rule|help|ref|regressed|comparable)$/

/** A result in which every text that could come from a document is hostile. */
const hostileResult = fc.infiniteStream(hostileText).map((texts): Result => {
  const turned = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return OWN.test(key) ? value : (texts.next().value ?? '')
    if (Array.isArray(value)) return value.map((each) => turned(each, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, turned(each, name)]))
  }
  return turned(failing) as Result
})

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ACTIVE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}
function* nodesOf(node: Node): Generator<Node> {
  yield node
  for (const child of node.children ?? []) yield* nodesOf(child)
}

describe('a hostile result', () => {
  const each = (property: (result: Result) => void): void =>
    fc.assert(fc.property(hostileResult, property), { numRuns: 40, seed: 7 })

  it('brings neither image nor link nor mention nor marker into a comment', () => {
    each((result) => {
      const body = commentBody(result, { headSha: HEAD, link: () => null })
      expect(body).not.toMatch(ACTIVE)
      expect(body.startsWith(marker(HEAD))).toBe(true)
      expect(body.match(/<!--/g)).toHaveLength(1)
      expect(body).not.toMatch(/@[a-z0-9]/i)
      const nodes = [...nodesOf(remark().use(remarkGfm).parse(body) as Node)]
      const links = nodes.filter(({ type }) => /^(?:link|linkReference|definition)$/.test(type))
      expect(nodes.filter(({ type }) => /^image|^footnote/.test(type))).toEqual([])
      for (const { url = '' } of links)
        expect(url).toMatch(/^https:\/\/(?:example\.org\/docs\/rules|github\.com\/handoff-gate)\//)
    })
  })

  it('acts on no terminal, no log and no reader of a file', () => {
    each((result) => {
      const terminal = terminalReport(result, { color: false, width: 80, source: () => null })
      const commands = workflowCommands(annotations(result))
      for (const text of [terminal, jobSummary(result), commitStatus(result).description])
        expect(text).not.toMatch(ACTIVE)
      expect(terminal).not.toMatch(/^\s*::|##\[/m)
      for (const command of commands)
        expect(command).toMatch(/^::(?:error|warning|notice) [^\n\r]*::[^\n\r]*$/)
      expect(JSON.parse(jsonReport(result))).toMatchObject({ verdict: result.verdict })
      const sarif = sarifReport(result, [], '1.0.0', 'https://example.org')
      expect(JSON.parse(sarif)).toMatchObject({ version: '2.1.0' })
      expect(sarif.replace(/"insertedContent": \{[^}]*\}/g, '')).not.toMatch(ACTIVE)
    })
  })

  it('is well-formed XML for JUnit', () => {
    each((result) => {
      const parser = new SaxesParser()
      parser.on('error', (error) => {
        throw error
      })
      parser.write(junitReport(result)).close()
    })
  })

  it('gives the same bytes twice', () => {
    each((result) => {
      const again = structuredClone(result)
      expect(junitReport(again)).toBe(junitReport(result))
      expect(jobSummary(again)).toBe(jobSummary(result))
    })
  })
})

describe('tables', () => {
  const cell = fc
    .string({ unit: fc.constantFrom(...'ab |`*_\\-:<&é漢1'), maxLength: 12 })
    .map((text) => text.replace(/[\\ ]+$/, '').trim())
    .filter((text) => !/\\(?!\|)/.test(text))

  it('give back the cells that were written', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
        const line = `| ${cells.map((text) => text.replace(/\\?\|/g, '\\|')).join(' | ')} |`
        const row = tableRow(line, 1)
        expect(row.cells.map(({ text }) => text)).toEqual(cells.map((text) => text.replace(/\\?\|/g, '|')))
        for (const { range } of row.cells) expect(range.endColumn).toBeLessThanOrEqual(line.length + 1)
      }),
      { numRuns: 500, seed: 8 },
    )
  })

  it('have as many rows as lines below their header', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            cell.filter((text) => text !== ''),
            { minLength: 2, maxLength: 4 },
          ),
          { maxLength: 9 },
        ),
        (rows) => {
          const lines = rows.map(
            (cells) => `| ${cells.map((text) => text.replace(/\\?\|/g, '\\|')).join(' | ')} |`,
          )
          const [table] = parseBlocks(`| a | b |\n|---|---|\n${lines.join('\n')}\n`)
          expect(table?.type === 'table' && table.rows.length).toBe(rows.length)
        },
      ),
      { numRuns: 200, seed: 9 },
    )
  })
})

describe('a baseline', () => {
  const count = fc.option(fc.nat(2000), { nil: undefined })
  const snapshot = fc.record({ packages_installed: count, total_tests: count })
  const document = (baseline_snapshot: object) =>
    ({ record: { baseline_snapshot } }) as unknown as Parameters<typeof compareBaselines>[0] & {
      record: ResultsRecord
    }
  const negated = (value: unknown) => (typeof value === 'number' ? 0 - value : value)

  it('of builder handoffs is the same both ways, with the signs turned', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (a, b) => {
        const [there, back] = [
          compareBaselines(document(b), document(a)),
          compareBaselines(document(a), document(b)),
        ]
        expect(back.comparable).toBe(there.comparable)
        for (const [field, value] of Object.entries(there.summary))
          expect(back.summary[field]).toBe(negated(value))
        expect(back.changes.map(({ before, after }) => [after, before])).toEqual(
          there.changes.map(({ before, after }) => [before, after]),
        )
        // What falls one way grows the other, so both ways regress only where one number falls and the other grows.
        const [tests, packages] = [there.summary.tests_delta, there.summary.packages_delta].map(Number)
        expect(there.regressed === true && back.regressed === true).toBe((tests ?? 0) * (packages ?? 0) < 0)
      }),
      { numRuns: 500, seed: 10 },
    )
  })

  it('with itself has nothing that changed', () => {
    fc.assert(
      fc.property(snapshot, (a) => {
        const { changes, regressed } = compareBaselines(document(a), document(a))
        expect(changes).toEqual([])
        expect(regressed).not.toBe(true)
      }),
      { numRuns: 200, seed: 11 },
    )
  })

  it('of gates regresses one way only', () => {
    const gates = fc.dictionary(
      fc.constantFrom('a', 'b', 'constructor', '__proto__', 'c'),
      fc.constantFrom('green', 'yellow', 'red', 'odd'),
    )
    fc.assert(
      fc.property(gates, gates, (a, b) => {
        const [there, back] = [regressedGates(a, b), regressedGates(b, a)]
        expect(there.filter((name) => back.includes(name))).toEqual([])
        expect(regressedGates(a, a)).toEqual([])
        for (const name of there) expect(Object.hasOwn(a, name) && Object.hasOwn(b, name)).toBe(true)
      }),
      { numRuns: 500, seed: 12 },
    )
  })

  it('of declared standards goes wrong in one direction only', () => {
    const value = fc.oneof(fc.integer(), fc.string({ maxLength: 5 }), fc.constant(null))
    fc.assert(
      fc.property(value, value, fc.constantFrom('must-not-fall', 'must-not-rise'), (a, b, direction) => {
        const record = (total: unknown) => ({ keys: { total } }) as unknown as DeclaredRecord
        const fields = [{ field: 'keys.total', direction } as const]
        const [there] = movements(record(b), record(a), fields)
        const [back] = movements(record(a), record(b), fields)
        expect(there?.wrong && back?.wrong).toBeFalsy()
        expect(there?.wrong === null).toBe(back?.wrong === null)
        expect([back?.before, back?.after]).toEqual([there?.after, there?.before])
      }),
      { numRuns: 500, seed: 13 },
    )
  })
})
