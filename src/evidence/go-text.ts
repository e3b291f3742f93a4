import { type Answer, absent, found, unknown } from '../model/answer.js'
import type { TestReport } from '../model/test-report.js'
import { Tally } from './tally.js'

/** The output of `go test -v`. Without -v only failures are named, so that nothing can be counted. */
export function readGoText(text: string): Answer<TestReport> {
  const lines = text.split(/\r\n|\n|\r/)
  // `ok 1 - adds` is no package: TAP counts its lines.
  const packages = lines.some((line) =>
    /^(?:ok\s+(?!\d+(?:\s|$))\S|FAIL\s+\S|\?\s+\S.*\[no test files\])/.test(line),
  )
  const started = lines.flatMap((line) => /^=== RUN\s+(\S.*)$/.exec(line)?.[1]?.trim() ?? [])
  if (started.length === 0) {
    return packages && lines.some((line) => /^(?:ok\s+(?!\d+\s)\S+\s|FAIL\b|--- FAIL:)/.test(line))
      ? unknown('go test names only failures: run it with -v or -json')
      : absent
  }
  const tally = new Tally()
  const running = new Map<string, number>()
  for (const name of started) running.set(name, (running.get(name) ?? 0) + 1)
  for (const line of lines) {
    const ended = /^\s*--- (PASS|FAIL|SKIP): (\S+)(?: \(|$)/.exec(line)
    const name = ended?.[2]
    if (name !== undefined) {
      running.set(name, (running.get(name) ?? 0) - 1)
      if (ended?.[1] === 'PASS') tally.count('passed')
      else if (ended?.[1] === 'SKIP') tally.count('skipped')
      else tally.fail(name)
    }
    const unbuilt = /^FAIL\s+(\S+)\s+\[(?:build|setup) failed\]/.exec(line)?.[1]
    if (unbuilt !== undefined) tally.fail(unbuilt)
  }
  // What began and never ended was cut off, by a panic or a time limit.
  for (const [name, times] of running) for (let i = 0; i < times; i++) tally.fail(name)
  return found(tally.report())
}
