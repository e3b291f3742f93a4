import { check } from '../src/check.js'
import { loadConfig } from '../src/config/load.js'
import { result as validate } from '../src/generated/validators.js'
import { ruleInfo } from '../src/hosts/rule-info.js'
import { unknown } from '../src/model/answer.js'
import { type ChangeSet, PULL_REQUEST_BODY, type PullRequest } from '../src/model/change-set.js'
import type { Config } from '../src/model/config.js'
import { isUsageError } from '../src/model/errors.js'
import type { Repository } from '../src/model/repository.js'
import type { Result } from '../src/model/result.js'
import { annotations, workflowCommands } from '../src/reports/annotations.js'
import { commentBody } from '../src/reports/comment.js'
import { jsonReport } from '../src/reports/json.js'
import { junitReport } from '../src/reports/junit.js'
import { sarifReport } from '../src/reports/sarif.js'
import { commitStatus } from '../src/reports/status.js'
import { jobSummary } from '../src/reports/summary.js'
import { terminalReport } from '../src/reports/terminal.js'
import { judgeSchema } from '../src/sandbox/judge-schema.js'
import { changeBetween, type MemoryTree, memoryRepository } from '../src/sources/memory.js'
import { standardsFor } from '../src/standards/index.js'
import { decode, splitLines } from '../src/text/decode.js'

/** What is judged: a pull request, or one file of its head by itself. */
export interface Input {
  readonly base: MemoryTree
  readonly head: MemoryTree
  readonly pullRequest: PullRequest | null
  readonly commits: readonly string[] | null
  readonly alone?: string | null
}

/** Every report that is made of one judgement, by name. */
export type Reports = Readonly<Record<string, string>>

export interface Judgement {
  readonly reports: Reports
  readonly traits: readonly string[]
}

const HEAD = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'
const rules = await ruleInfo()

const configs = new WeakMap<MemoryTree, Promise<Config>>()

/** The policy of a base, read once. */
function configOf(base: MemoryTree): Promise<Config> {
  const known = configs.get(base) ?? loadConfig(memoryRepository({ base, head: {} }))
  configs.set(base, known)
  return known
}

function opened({ base, head, pullRequest, commits, alone }: Input): [ChangeSet, Repository] {
  if (typeof alone !== 'string')
    return [
      changeBetween(base, head, pullRequest),
      memoryRepository({ base, head, ...(commits && { commits }) }),
    ]
  const files = unknown('only documents were named')
  const change = {
    mode: 'files',
    base: null,
    head: null,
    files,
    named: [alone],
    kind: null,
    pullRequest: null,
  } as const
  return [change, memoryRepository({ head: { [alone]: head[alone] ?? '' } })]
}

/**
 * Judges an input from its bytes to its reports, and throws what is broken. A policy that cannot be used gives null.
 * Without `every` there are only the JSON and the status, and teams' schemas are not applied.
 */
export async function judge(input: Input, every = true): Promise<Judgement | null> {
  try {
    const config = await configOf(input.base)
    // On this thread, since a thread for each input would cost more than all else; and to compile a schema costs much too.
    const standards = standardsFor(config, async (schema, records) =>
      every ? judgeSchema(schema, records) : { state: 'checked', errors: records.map(() => []) },
    )
    const [change, repository] = opened(input)
    const result = await check(change, repository, config, standards)
    const reports = reportsOf(result, textOf(input), every)
    insist(result, reports, textOf(input))
    return { reports, traits: traitsOf(result) }
  } catch (error) {
    if (isUsageError(error)) return null
    throw error
  }
}

const quotesOut = (message: string): string => message.replace(/[^a-z ]+/gi, '#').slice(0, 60)

/** What sets a judgement apart from others, whatever names and numbers it is about. */
function traitsOf({ findings, handoffs }: Result): string[] {
  return [
    ...findings.map(({ rule, message }) => `${rule} ${quotesOut(message)}`),
    ...handoffs.flatMap(({ claims }) =>
      claims.map(({ kind, verdict, evidence }) => `${kind} ${verdict} ${quotesOut(evidence)}`),
    ),
    ...handoffs.flatMap(({ checklist }) => checklist.map(({ id, state }) => `${id} ${state}`)),
    ...handoffs.map(
      ({ standard, baseline }) =>
        `${standard} ${baseline.comparable} ${baseline.regressed} ${quotesOut(baseline.why ?? '')}`,
    ),
  ]
}

const textOf =
  ({ head, pullRequest }: Input) =>
  (path: string): string | null => {
    if (path === PULL_REQUEST_BODY) return pullRequest?.body ?? null
    const file = head[path]
    if (typeof file === 'string') return file
    return file instanceof Uint8Array ? decode(file).text : null
  }

function reportsOf(result: Result, source: (path: string) => string | null, every: boolean): Reports {
  return {
    json: jsonReport(result),
    status: commitStatus(result).description,
    ...(every && {
      comment: commentBody(result, { headSha: HEAD, link: () => null }),
      terminal: terminalReport(result, { color: false, width: 100, source }),
      annotations: workflowCommands(annotations(result)).join('\n'),
      summary: jobSummary(result),
      sarif: sarifReport(result, rules, '0.0.0', 'https://example.org'),
      junit: junitReport(result),
    }),
  }
}

// What no report may hold: everything that a terminal, a browser or a reader's eye obeys.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ACTIVE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/u
const COMMENT = /<!--/g

const withoutRepairs = (sarif: string): string =>
  sarif.replace(/"insertedContent": \{\s*"text": "(?:[^"\\]|\\.)*"\s*\}/g, '')

/** Throws for a judgement that breaks a promise, whatever was judged. */
function insist(result: Result, reports: Reports, source: (path: string) => string | null): void {
  if (result.troubles.length > 0) throw new Error(`trouble: ${result.troubles.join('; ')}`)
  if (!validate(JSON.parse(reports.json ?? '')))
    throw new Error(`the result breaks its schema: ${JSON.stringify(validate.errors?.slice(0, 3))}`)
  const known = new Map<string, number | null>()
  const linesOf = (path: string): number | null => {
    const text = source(path)
    return text === null ? null : splitLines(text).length
  }
  for (const finding of result.findings) {
    if (!known.has(finding.path)) known.set(finding.path, linesOf(finding.path))
    const lines = known.get(finding.path) ?? null
    const { line, column, endLine, endColumn } = finding
    const inside =
      line >= 1 &&
      column >= 1 &&
      endLine >= line &&
      (endLine > line || endColumn >= column) &&
      (lines === null || endLine <= Math.max(1, lines))
    if (!inside)
      throw new Error(`${finding.rule} at ${line}:${column}-${endLine}:${endColumn} of ${lines} lines`)
  }
  for (const [name, text] of Object.entries(reports)) {
    // JSON is read by programs, and keeps what was written; so does the text of a repair.
    const shown = name === 'sarif' ? withoutRepairs(text) : text
    const active = name === 'json' ? null : ACTIVE.exec(shown)
    if (active) throw new Error(`${name} holds ${JSON.stringify(active[0])}`)
  }
  for (const name of ['comment', 'summary']) {
    const markers = [...(reports[name] ?? '').matchAll(COMMENT)].length
    if (markers > (name === 'comment' ? 1 : 0)) throw new Error(`${name} has ${markers} HTML comments`)
  }
  if (/^\s*::/m.test(reports.terminal ?? '')) throw new Error('the terminal report has a workflow command')
  if (/^(?!::(?:error|warning|notice) )/m.test(reports.annotations || '::error '))
    throw new Error('an annotation has a line of its own')
}
