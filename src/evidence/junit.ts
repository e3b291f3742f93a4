import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { type Answer, absent, found, unknown } from '../model/answer.js'
import type { TestReport } from '../model/test-report.js'
import { type Outcome, Tally } from './tally.js'

/** What a suite says of itself, for runners that write only numbers, and what was counted in it. */
interface Suite {
  readonly tests: number
  readonly failed: number
  readonly skipped: number
  counted: number
}
interface Case {
  readonly name: string
  outcome: Outcome
}

const DEEPEST = 100
const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['failure', 'failed'],
  ['error', 'failed'],
  ['skipped', 'skipped'],
])

/**
 * JUnit XML as the common runners write it: `testsuites`, nested `testsuite`s, `testcase`s. Every test case counts
 * once; a suite without any is taken at its own numbers. Declared entities are not expanded: a document type is refused.
 */
export function readJunit(text: string): Answer<TestReport> {
  if (!/^\s*(?:<\?xml\b|<!--|<!DOCTYPE\b|<testsuites?\b)/i.test(text)) return absent
  const tally = new Tally()
  const suites: Suite[] = []
  let inside: Case | null = null
  let depth = 0
  let known = false
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('it has a document type, which no test report needs')
  })
  parser.on('opentag', (tag: SaxesTagPlain) => {
    depth++
    if (depth > DEEPEST) throw new Error(`it is nested deeper than ${DEEPEST} levels`)
    if (depth === 1) known = tag.name === 'testsuites' || tag.name === 'testsuite'
    if (tag.name === 'testsuite') suites.push(suiteOf(tag))
    else if (tag.name === 'testcase') inside = { name: nameOf(tag), outcome: 'passed' }
    else if (inside !== null && inside.outcome !== 'failed')
      inside.outcome = OUTCOMES.get(tag.name) ?? inside.outcome
  })
  parser.on('closetag', ({ name }) => {
    depth--
    if (name === 'testcase' && inside !== null) {
      if (inside.outcome === 'failed') tally.fail(inside.name)
      else tally.count(inside.outcome)
      for (const suite of suites) suite.counted++
      inside = null
    }
    if (name !== 'testsuite') return
    const suite = suites.pop()
    if (suite === undefined || suite.counted > 0) return
    tally.count('failed', suite.failed)
    tally.count('skipped', suite.skipped)
    tally.count('passed', Math.max(0, suite.tests - suite.failed - suite.skipped))
    for (const around of suites) around.counted += suite.tests
  })
  try {
    parser.write(text).close()
  } catch (error) {
    return unknown(`it is not readable as JUnit XML: ${(error as Error).message.split('\n')[0]}`)
  }
  return known ? found(tally.report()) : unknown('it is XML, but not of JUnit: there is no testsuite')
}

function suiteOf({ attributes }: SaxesTagPlain): Suite {
  const number = (name: string): number =>
    /^\d{1,9}$/.test(attributes[name] ?? '') ? Number(attributes[name]) : 0
  return {
    tests: number('tests'),
    failed: number('failures') + number('errors'),
    skipped: number('skipped') + number('disabled'),
    counted: 0,
  }
}

/** pytest and others give the file's or class's name apart. */
function nameOf({ attributes: { classname = '', name = '' } }: SaxesTagPlain): string {
  return classname === '' || name.startsWith(classname) ? name : `${classname}::${name}`
}
