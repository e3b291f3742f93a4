import type { Finding, Severity } from '../model/finding.js'
import type { Result } from '../model/result.js'
import { clip, commandData, commandProperty } from './escape.js'
import { spreadOverRules } from './grouping.js'
import { andMore, PULL_REQUEST_BODY, VERDICT_WORDS } from './wording.js'

export interface Annotation {
  readonly level: Severity
  /** null where there is no file to show it in; the message then says the place. */
  readonly path: string | null
  readonly line: number
  readonly endLine: number
  readonly column: number
  readonly endColumn: number
  readonly title: string
  readonly message: string
}

/** GitHub shows this many of each level per step, and drops the rest without a word. */
const PER_LEVEL = 10
const LONGEST = 4000

/** What GitHub will really show, most important first; the last one counts what was left out. */
export function annotations(result: Result): Annotation[] {
  const troubles = result.troubles.map((trouble) => ofRun('error', VERDICT_WORDS.error, trouble))
  const of = (severity: Severity): Annotation[] =>
    spreadOverRules(result.findings.filter((finding) => finding.severity === severity)).map(ofFinding)
  const levels = [[...troubles, ...of('error')], of('warning'), of('notice')]
  const over = levels.some((level) => level.length > PER_LEVEL)
  // The one that counts is a notice itself, and an eleventh would not be shown.
  const room = [PER_LEVEL, PER_LEVEL, over ? PER_LEVEL - 1 : PER_LEVEL]
  const shown = levels.flatMap((level, at) => level.slice(0, room[at]))
  const left = levels.reduce((sum, level) => sum + level.length, 0) - shown.length
  if (left === 0) return shown
  return [
    ...shown,
    ofRun('notice', 'Handoff check', `${andMore(left, 'problem')}, listed in the job summary.`),
  ]
}

function ofFinding(finding: Finding): Annotation {
  const outside = finding.path === PULL_REQUEST_BODY
  const message = outside
    ? `In the pull request's body, line ${finding.line}: ${finding.message}`
    : finding.message
  return {
    level: finding.severity,
    path: outside ? null : finding.path,
    line: finding.line,
    endLine: finding.endLine,
    column: finding.column,
    endColumn: finding.endColumn,
    title: finding.rule,
    message: clip(message, LONGEST),
  }
}

function ofRun(level: Severity, title: string, message: string): Annotation {
  return {
    level,
    path: null,
    line: 1,
    endLine: 1,
    column: 1,
    endColumn: 1,
    title,
    message: clip(message, LONGEST),
  }
}

/** One `::error file=…::message` line for each. */
export function workflowCommands(list: readonly Annotation[]): string[] {
  return list.map((it) => {
    const place: [string, string | number][] =
      it.path === null
        ? []
        : [
            ['file', it.path],
            ['line', it.line],
            ['endLine', it.endLine],
            // GitHub ignores columns of a range over several lines, and the checks API refuses them.
            ...(it.line === it.endLine
              ? ([
                  ['col', it.column],
                  ['endColumn', it.endColumn],
                ] satisfies [string, number][])
              : []),
          ]
    const properties = [...place, ['title', it.title] as const]
    const written = properties.map(([name, value]) => `${name}=${commandProperty(String(value))}`)
    return `::${it.level} ${written.join(',')}::${commandData(it.message)}`
  })
}
