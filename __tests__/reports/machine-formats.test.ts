import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { jsonReport } from '../../src/reports/json.js'
import { junitReport } from '../../src/reports/junit.js'
import { sarifLog, sarifReport } from '../../src/reports/sarif.js'
import { commitStatus } from '../../src/reports/status.js'
import {
  broken,
  crowded,
  failing,
  finding,
  handoff,
  hostile,
  nothing,
  passing,
  pending,
  RESULTS,
  result,
} from './results.js'

const ALL = { passing, failing, pending, nothing, broken, crowded, hostile }
const RULES = [
  {
    id: 'builder/unused',
    summary: 'Never fires here.',
    severity: 'warning',
    help: 'https://example.org/unused',
  },
  { id: 'builder/results-sections', summary: 'Required sections are there.', severity: 'error' },
] as const

describe('JSON', () => {
  test.each(Object.entries(ALL))('%s comes back whole, with a newline at the end', (_, it) => {
    expect(JSON.parse(jsonReport(it))).toEqual(it)
    expect(jsonReport(it)).toMatch(/\n {2}"verdict": .*[^\n]\n$/s)
  })

  test('does not depend on how the result was put together', () => {
    const turned = Object.fromEntries(Object.entries(failing).reverse()) as unknown as typeof failing
    expect(jsonReport(turned)).toBe(jsonReport(failing))
  })
})

describe('the commit status', () => {
  test.each([
    [passing, 'success'],
    [nothing, 'success'],
    [failing, 'failure'],
    [pending, 'pending'],
    [broken, 'error'],
  ])('of each verdict', (it, state) => {
    expect(commitStatus(it)).toEqual({ state, description: it.summary })
  })

  test('is cut between characters', () => {
    const { description } = commitStatus(result({ summary: `${'x'.repeat(138)}👍👍` }))
    expect(description).toBe(`${'x'.repeat(138)}…`)
    expect(commitStatus(hostile).description.length).toBeLessThanOrEqual(140)
    expect(commitStatus(hostile).description).not.toMatch(/\p{Cc}|\p{Bidi_Control}|\p{Cs}/u)
    expect(commitStatus(result({ summary: ' \n' })).description).toBe('Passed')
  })
})

interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }
    readonly region: object
  }
  readonly logicalLocations?: readonly { readonly name: string }[]
}
interface Log {
  readonly version: string
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri?: string }[] }
    }
    readonly invocations: readonly { readonly executionSuccessful: boolean }[]
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly level: string
      readonly message: { readonly text: string }
      readonly locations: readonly Place[]
      readonly partialFingerprints: { readonly primaryLocationLineHash: string }
      readonly fixes?: readonly unknown[]
    }[]
  }[]
}

describe('SARIF', () => {
  const log = (it: typeof passing): Log => sarifLog(it, RULES, '1.2.3', 'https://example.org/gate') as Log
  const run = (it: typeof passing): Log['runs'][number] => log(it).runs[0] as Log['runs'][number]
  const prints = (...list: Parameters<typeof finding>[0][]): string[] =>
    run(result({ findings: list.map(finding) })).results.map(
      (it) => it.partialFingerprints.primaryLocationLineHash,
    )

  test('has what code scanning asks of a tool and its rules', () => {
    expect(log(failing).version).toBe('2.1.0')
    expect(run(failing).tool.driver).toMatchObject({
      name: 'Handoff Gate',
      semanticVersion: '1.2.3',
      informationUri: 'https://example.org/gate',
    })
    expect(run(failing).tool.driver.rules[1]).toMatchObject({
      id: 'builder/results-sections',
      shortDescription: { text: 'Required sections are there.' },
      fullDescription: { text: 'Required sections are there.' },
      help: { text: expect.stringContaining('Required') },
      helpUri: finding().help,
      defaultConfiguration: { level: 'error' },
    })
  })

  test.each(Object.entries(ALL))(
    '%s: every result has its rule, a level, a message and one place',
    (_, it) => {
      for (const found of run(it).results) {
        expect(run(it).tool.driver.rules[found.ruleIndex]?.id).toBe(found.ruleId)
        expect(['error', 'warning', 'note']).toContain(found.level)
        expect(found.message.text).not.toBe('')
        expect(found.locations).toHaveLength(1)
        expect(found.locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^[\w!'()*~.%/-]+$/)
        expect(found.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{16}:\d+$/)
      }
      expect(run(it).results).toHaveLength(it.findings.length)
      expect(sarifReport(it, RULES, '1.2.3')).toBe(sarifReport(it, RULES, '1.2.3'))
    },
  )

  test('places are encoded, relative to the root of the repository', () => {
    const [at] = run(result({ findings: [finding({ path: 'a b/ü#1:%.md' })] })).results
    expect(at?.locations[0]).toEqual({
      physicalLocation: {
        artifactLocation: { uri: 'a%20b/%C3%BC%231%3A%25.md', uriBaseId: '%SRCROOT%' },
        region: { startLine: 5, startColumn: 1, endLine: 5, endColumn: 21 },
      },
    })
  })

  test("a finding in the pull request's body stands at the first document and says so", () => {
    const found = run(result({ findings: [finding({ path: 'pull request body', line: 7 })] })).results[0]
    expect(found?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(handoff().documents[0]?.path)
    expect(found?.locations[0]?.logicalLocations?.[0]?.name).toBe('pull request body')
    expect(found?.message.text).toMatch(/^In the pull request's body, line 7: /)
  })

  test('identities outlive moves and tell the alike apart', () => {
    expect(prints({ line: 5, endLine: 5 })).toEqual(prints({ line: 90, endLine: 91, column: 7 }))
    expect(prints({ message: 'As on line 12.' })).toEqual(prints({ message: 'As on line 40.' }))
    expect(new Set(prints({}, {}, { rule: 'x/y' }, { path: 'other.md' }, { message: 'Other.' })).size).toBe(5)
  })

  test('a fix is given, except for what is no file', () => {
    const fix = { line: 1, column: 1, endLine: 1, endColumn: 1, text: 'x' }
    const [file, body] = run(
      result({ findings: [finding({ fix }), finding({ fix, path: 'pull request body' })] }),
    ).results
    expect(file?.fixes).toMatchObject([
      { artifactChanges: [{ replacements: [{ insertedContent: { text: 'x' } }] }] },
    ])
    expect(body?.fixes).toBeUndefined()
  })

  test('a result that could not be judged is no successful run', () => {
    expect(run(broken).invocations[0]?.executionSuccessful).toBe(false)
    expect(run(failing).invocations[0]?.executionSuccessful).toBe(true)
  })

  test('document text makes no links', () => {
    expect(run(hostile).results[0]?.message.text).not.toContain('](')
  })

  // The official schema comes with a package that is not among the dependencies yet.
  const schema = new URL(
    '../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
    import.meta.url,
  )
  ;(existsSync(schema) ? test : test.skip)('every result is valid by the official schema', () => {
    const { id: _id, $schema: _draft, ...draft4 } = JSON.parse(readFileSync(schema, 'utf8'))
    const validate = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(draft4)
    for (const it of Object.values(ALL)) {
      validate(log(it))
      expect(validate.errors ?? []).toEqual([])
    }
    expect(validate({ version: '2.1.0' })).toBe(false)
  })
})

describe('JUnit', () => {
  const tokens = /<\?xml[^>]*\?>|<(\/?)([a-z-]+)((?: [a-z]+="[^"<>]*")*)(\/?)>|([^<>]+)/g

  test.each(Object.entries(ALL))('%s is well formed and its sums are right', (_, it) => {
    const xml = junitReport(it)
    const open: string[] = []
    const count: Record<string, number> = {}
    let end = 0
    for (const match of xml.matchAll(tokens)) {
      expect(match.index).toBe(end)
      end += match[0].length
      const [, closing, name, , empty, text] = match
      if (text !== undefined) expect(text.replace(/&#\d+;/g, '')).not.toContain('&')
      if (name === undefined) continue
      if (closing === '/') expect(open.pop()).toBe(name)
      else count[name] = (count[name] ?? 0) + 1
      if (closing === '' && empty === '') open.push(name)
    }
    expect(end).toBe(xml.length)
    expect(open).toEqual([])
    expect(count.testsuites).toBe(1)
    const { testcase = 0, failure = 0, error = 0, skipped = 0 } = count
    expect(xml).toContain(
      `<testsuites name="handoff-gate" tests="${testcase}" failures="${failure}" errors="${error}" skipped="${skipped}"`,
    )
  })

  test('points of the checklist and findings are cases of their handoff', () => {
    const xml = junitReport(failing)
    expect(xml).toContain(
      '<testsuite name="builder H-33" tests="8" failures="3" errors="0" skipped="2" time="0">',
    )
    expect(xml).toContain(
      '<testcase name="Clean-Room Verification is shown" classname="builder.H-33" time="0">',
    )
    expect(xml).toContain(
      `<testcase name="builder/results-sections at ${RESULTS}:5:1" classname="builder.H-33" file="${RESULTS}" line="5" time="0"><failure`,
    )
    expect(xml).toContain('<testsuite name="findings" tests="1" failures="0"')
    expect(junitReport(broken)).toContain('<testsuite name="run" tests="1" failures="0" errors="1"')
  })

  test('warnings fail only when they failed the run', () => {
    const findings = [finding({ severity: 'warning' })]
    expect(junitReport(result({ findings }))).toContain('failures="0"')
    expect(junitReport(result({ verdict: 'fail', findings }))).toContain('failures="1"')
  })
})
