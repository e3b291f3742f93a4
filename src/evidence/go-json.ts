import { type Answer, absent, found } from '../model/answer.js'
import type { TestReport } from '../model/test-report.js'
import { Tally } from './tally.js'

interface Event {
  readonly Action: string
  readonly Package?: string
  readonly Test?: string
}

/** What became of the tests of one package so far. */
interface Progress {
  readonly running: Set<string>
  failed: boolean
}

/** What `go test -json` writes: one event a line. Subtests count, as they do for go's own tools. */
export function readGoEvents(text: string): Answer<TestReport> {
  const events = text.split(/\r\n|\n|\r/).flatMap(eventOf)
  if (events.length === 0) return absent
  const tally = new Tally()
  const packages = new Map<string, Progress>()
  for (const { Action: action, Package: home = '', Test: test } of events) {
    const progress = packages.get(home) ?? { running: new Set(), failed: false }
    packages.set(home, progress)
    if (test === undefined) {
      if (action === 'fail') failPackage(home, progress, tally)
      continue
    }
    if (action === 'run') progress.running.add(test)
    if (!/^(?:pass|fail|skip)$/.test(action)) continue
    progress.running.delete(test)
    if (action === 'pass') tally.count('passed')
    else if (action === 'skip') tally.count('skipped')
    else {
      progress.failed = true
      tally.fail(`${home}.${test}`)
    }
  }
  for (const [home, { running }] of packages) for (const test of running) tally.fail(`${home}.${test}`)
  return found(tally.report())
}

/** Tests that began and never ended were cut off; without any failed test it is the package that does not build. */
function failPackage(home: string, { running, failed }: Progress, tally: Tally): void {
  for (const test of running) tally.fail(`${home}.${test}`)
  if (running.size === 0 && !failed) tally.fail(home)
  running.clear()
}

function eventOf(line: string): Event[] {
  if (!/^\s*\{.*"Action":/.test(line)) return []
  try {
    const event = JSON.parse(line) as Partial<Event>
    return typeof event.Action === 'string' ? [event as Event] : []
  } catch {
    return []
  }
}
