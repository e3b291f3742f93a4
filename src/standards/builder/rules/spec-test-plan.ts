import type { Problem, Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import type { SpecRecord } from '../records.js'
import { at, judgedSpec, type SpecDocument, sectionOf } from '../spec-document.js'

type Fact = 'description' | 'expected'
const WORDS: Readonly<Record<Fact, string>> = { description: 'description', expected: 'expected behavior' }

export const specTestPlan: Rule<BuilderHandoff> = {
  id: 'builder/spec-test-plan',
  severity: 'error',
  summary: 'The test plan lists every test with what it validates and what is expected.',
  *check(handoff): Iterable<Problem> {
    const spec = judgedSpec(handoff)
    const found = spec && sectionOf(spec, 'Test Plan')
    if (!found) return
    const tests = spec.record.tests ?? []
    if (tests.length === 0) {
      yield {
        at: found.at,
        message:
          'The plan lists no test. Write a table "| Name | Validates | Expected |" with one row for each test method.',
      }
      return
    }
    for (const fact of ['description', 'expected'] as const) {
      for (const group of spec.record.test_groups?.keys() ?? []) yield* lacking(spec, tests, group, fact)
    }
  },
}

/** What a table has no column for, or a list mostly leaves out, is one finding; an empty cell or item is one of its own. */
function* lacking(
  spec: SpecDocument,
  tests: NonNullable<SpecRecord['tests']>,
  group: number,
  fact: Fact,
): Generator<Problem> {
  const members = [...tests.entries()].filter(([, test]) => test.group === group)
  const without = members.filter(([, test]) => test[fact] === undefined)
  const { columns, facts = [] } = spec.record.test_groups?.[group] ?? {}
  if (without.length === 0) return
  if (facts.includes(fact) || (columns === undefined && without.length * 2 < members.length)) {
    for (const [index, test] of without) {
      yield {
        at: at(spec, `/tests/${index}`),
        message: `${/^test\b/i.test(test.name) ? '' : 'Test '}${test.name} has no ${WORDS[fact]}. Say in one line ${fact === 'expected' ? 'what must come out' : 'what it validates'}.`,
      }
    }
    return
  }
  const fix = columns
    ? `The columns are ${columns.filter((name) => name !== '').join(', ')}; add "${fact === 'expected' ? 'Expected' : 'Validates'}".`
    : 'Write for each "`name` — what it validates → what is expected", or a table "| Name | Validates | Expected |".'
  yield {
    at: at(spec, `/test_groups/${group}`),
    message: `${without.length} of ${members.length} tests listed here have no ${WORDS[fact]}. ${fix}`,
  }
}
