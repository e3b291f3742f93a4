import type { Finding } from '../model/finding.js'
import type { ChecklistItem } from '../model/handoff.js'
import type { Result } from '../model/result.js'
import { xmlText } from './escape.js'
import { groupByHandoff } from './grouping.js'
import { knownWords } from './known-wording.js'
import { fixWords } from './wording.js'

interface Case {
  readonly name: string
  readonly className: string
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped'
  /** Type of the failure: the rule, or the point of the checklist. */
  readonly type: string
  readonly message: string
  readonly detail: string
  readonly file?: string
  readonly line?: number
}

/** JUnit XML: a suite per handoff with its checklist and problems, one for what has no handoff, one for the run. */
export function junitReport(result: Result): string {
  const { groups, loose } = groupByHandoff(result)
  // A run that failed without errors failed for its warnings.
  const failing = result.verdict === 'fail' && result.counts.errors === 0 ? ['error', 'warning'] : ['error']
  const suites = groups.map(({ handoff, findings }) => {
    const className = `${handoff.standard}.${handoff.id}`
    const fails = findings.some(({ severity }) => failing.includes(severity))
    const cases = [
      ...handoff.checklist.map((item) => ofPoint(item, className, fails)),
      ...findings.map((finding) => ofFinding(finding, className, failing)),
    ]
    return suite(`${handoff.standard} ${handoff.id}`, cases.length > 0 ? cases : [judged(className)])
  })
  if (loose.length > 0) {
    const cases = loose.map((finding) => ofFinding(finding, 'findings', failing))
    suites.push(suite('findings', cases))
  }
  const known = knownWords(result)
  if (known !== null) suites.push(suite('known problems', [notCounted(known)]))
  if (result.troubles.length > 0) suites.push(suite('run', result.troubles.map(ofTrouble)))
  const total = sum(suites)
  const attributes = attributeList({ name: 'handoff-gate', ...total, time: 0 })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes}>`,
    ...suites.map((it) => it.xml),
    '</testsuites>',
    '',
  ].join('\n')
}

interface Counts {
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly skipped: number
}

interface Suite extends Counts {
  readonly xml: string
}

function suite(name: string, cases: readonly Case[]): Suite {
  const count = (outcome: Case['outcome']): number => cases.filter((it) => it.outcome === outcome).length
  const counts = {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  }
  const xml = [
    `  <testsuite${attributeList({ name, ...counts, time: 0 })}>`,
    ...cases.map(caseXml),
    '  </testsuite>',
  ].join('\n')
  return { ...counts, xml }
}

function sum(suites: readonly Suite[]): Counts {
  const total = { tests: 0, failures: 0, errors: 0, skipped: 0 }
  for (const { tests, failures, errors, skipped } of suites) {
    total.tests += tests
    total.failures += failures
    total.errors += errors
    total.skipped += skipped
  }
  return total
}

/** A point that only what was waived or known breaks is no failure of the run. */
function ofPoint(item: ChecklistItem, className: string, fails: boolean): Case {
  const failed = fails ? 'failure' : 'skipped'
  const outcome = ({ pass: 'passed', fail: failed, manual: 'skipped', 'not-applicable': 'skipped' } as const)[
    item.state
  ]
  const words = {
    manual: 'For a person to judge. ',
    fail: fails ? '' : 'Does not hold, and does not count. ',
  }
  const message = `${words[item.state as keyof typeof words] ?? ''}${item.evidence}`.trim()
  return { name: item.text, className, outcome, type: item.id, message, detail: item.evidence }
}

function ofFinding(finding: Finding, className: string, failing: readonly string[]): Case {
  const place = `${finding.path}:${finding.line}:${finding.column}`
  const fix = finding.fix === undefined ? [] : [`Fix: ${fixWords(finding.fix)}`, finding.fix.text]
  return {
    name: `${finding.rule} at ${place}`,
    className,
    outcome: failing.includes(finding.severity) ? 'failure' : 'passed',
    type: finding.rule,
    message: finding.message,
    detail: [`${finding.severity}: ${finding.message}`, `at ${place}`, ...fix, finding.help]
      .filter((it) => it !== '')
      .join('\n'),
    file: finding.path,
    line: finding.line,
  }
}

function ofTrouble(trouble: string, index: number): Case {
  return {
    name: `trouble ${index + 1}`,
    className: 'run',
    outcome: 'error',
    type: 'could-not-judge',
    message: trouble,
    detail: trouble,
  }
}

function notCounted(message: string): Case {
  return {
    name: 'not counted',
    className: 'known',
    outcome: 'skipped',
    type: 'known',
    message,
    detail: message,
  }
}

function judged(className: string): Case {
  return { name: 'no problems', className, outcome: 'passed', type: '', message: '', detail: '' }
}

function caseXml(it: Case): string {
  const open = `    <testcase${attributeList({ name: it.name, classname: it.className, file: it.file, line: it.line, time: 0 })}`
  if (it.outcome === 'passed') {
    return it.detail === ''
      ? `${open}/>`
      : `${open}><system-out>${xmlText(it.detail)}</system-out></testcase>`
  }
  if (it.outcome === 'skipped')
    return `${open}><skipped${attributeList({ message: it.message })}/></testcase>`
  const inner = `<${it.outcome}${attributeList({ message: it.message, type: it.type })}>${xmlText(it.detail)}</${it.outcome}>`
  return `${open}>${inner}</testcase>`
}

function attributeList(values: Readonly<Record<string, string | number | undefined>>): string {
  const present = Object.entries(values).filter(([, value]) => value !== undefined)
  return present.map(([name, value]) => ` ${name}="${xmlText(String(value))}"`).join('')
}
