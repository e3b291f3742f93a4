import { createHash } from 'node:crypto'
import type { Finding, Severity } from '../model/finding.js'
import type { Result } from '../model/result.js'
import { visible, visibleLine, wellFormed } from './escape.js'
import { byImportance } from './grouping.js'
import { knownWords } from './known-wording.js'
import { fixWords, PULL_REQUEST_BODY } from './wording.js'

/** What SARIF tells about a rule. `help` is the address of its page. */
export interface RuleInfo {
  readonly id: string
  readonly summary: string
  readonly severity: Severity
  readonly help?: string
}

/** Code scanning keeps no more results of a run, and refuses a file with five times as many. */
const MOST = 5000
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
const LEVEL = { error: 'error', warning: 'warning', notice: 'note' } as const
const PROBLEM = { error: 'error', warning: 'warning', notice: 'recommendation' } as const

/** SARIF 2.1.0 as GitHub's code scanning reads it; `home` is the project's page. */
export function sarifReport(
  result: Result,
  rules: readonly RuleInfo[],
  version: string,
  home?: string,
): string {
  return `${JSON.stringify(sarifLog(result, rules, version, home), null, 2)}\n`
}

export function sarifLog(result: Result, rules: readonly RuleInfo[], version: string, home?: string): object {
  const known = allRules(result.findings, rules)
  const index = new Map(known.map((rule, at) => [rule.id, at]))
  const identify = fingerprints()
  const shown = mostImportant(result.findings)
  const body = result.handoffs
    .flatMap((handoff) => handoff.documents)
    .find(({ path }) => path !== PULL_REQUEST_BODY)
  const run = {
    tool: {
      driver: {
        name: 'Handoff Gate',
        semanticVersion: version,
        ...(home !== undefined && { informationUri: home }),
        rules: known.map(descriptor),
      },
    },
    invocations: [
      {
        executionSuccessful: result.verdict !== 'error',
        toolExecutionNotifications: [
          ...result.troubles.map((it) => ({ level: 'error', message: { text: plain(it) } })),
          ...notes(result, shown.length).map((text) => ({ level: 'note', message: { text } })),
        ],
      },
    ],
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    results: shown.map((finding) => ({
      ruleId: finding.rule,
      ruleIndex: index.get(finding.rule) ?? 0,
      level: LEVEL[finding.severity],
      message: { text: message(finding) },
      locations: [location(finding, body?.path ?? PULL_REQUEST_BODY)],
      partialFingerprints: { primaryLocationLineHash: identify(finding) },
      ...fixes(finding),
    })),
  }
  return { $schema: SCHEMA, version: '2.1.0', runs: [run] }
}

/** The worst ones where there are too many, in the order they had. */
function mostImportant(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST) return findings
  const kept = new Set(byImportance(findings).slice(0, MOST))
  return findings.filter((finding) => kept.has(finding))
}

/** What is no result and yet to be known. */
function notes(result: Result, shown: number): string[] {
  const known = knownWords(result)
  const left = result.findings.length - shown
  return [
    ...(known === null ? [] : [plain(known)]),
    ...(left > 0
      ? [`${left} of ${result.findings.length} findings are left out here: code scanning takes ${MOST}`]
      : []),
  ]
}

function allRules(findings: readonly Finding[], rules: readonly RuleInfo[]): RuleInfo[] {
  const all = new Map(rules.map((rule) => [rule.id, rule]))
  for (const { rule: id, severity, help } of findings) {
    const known = all.get(id)
    if (known === undefined) all.set(id, { id, summary: id, severity, help })
    else if (known.help === undefined && help !== '') all.set(id, { ...known, help })
  }
  return Array.from(all.values())
}

function descriptor(rule: RuleInfo): object {
  // One address that is none makes GitHub refuse the whole file.
  const page = /^https?:\/\/[^\s<>"{}|\\^`[\]\p{Cc}]+$/u.test(rule.help ?? '') ? rule.help : undefined
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.summary },
    ...(page !== undefined && { helpUri: page }),
    help: {
      text: page === undefined ? rule.summary : `${rule.summary} See ${page}`,
      markdown: page === undefined ? rule.summary : `${rule.summary} [The rule's page](${page})`,
    },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { tags: ['handoff'], 'problem.severity': PROBLEM[rule.severity] },
  }
}

/** `[text](target)` is a link in SARIF's plain text too; document text makes none. */
function plain(text: string): string {
  return visible(text).replaceAll('](', '] (') || 'No message.'
}

function message(finding: Finding): string {
  const text = plain(finding.message)
  return finding.path === PULL_REQUEST_BODY
    ? `In the pull request's body, line ${finding.line}: ${text}`
    : text
}

/** Code scanning refuses a result without a file, so what stands in no file is shown at the first document. */
function location(finding: Finding, stand: string): object {
  if (finding.path !== PULL_REQUEST_BODY) {
    return { physicalLocation: { artifactLocation: artifact(finding.path), region: region(finding) } }
  }
  return {
    physicalLocation: { artifactLocation: artifact(stand), region: { startLine: 1 } },
    logicalLocations: [
      { name: PULL_REQUEST_BODY, fullyQualifiedName: `${PULL_REQUEST_BODY}:${finding.line}` },
    ],
  }
}

function artifact(path: string): object {
  const encoded = wellFormed(path).split('/').map(encodeURIComponent).join('/')
  return path.startsWith('/') ? { uri: `file://${encoded}` } : { uri: encoded, uriBaseId: '%SRCROOT%' }
}

function region({
  line,
  column,
  endLine,
  endColumn,
}: Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>): object {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

/**
 * An identity that outlives moves: rule, file and message without places, and which of several alike it is.
 * GitHub matches alerts by this key alone, and cannot compute it where no file is checked out.
 */
function fingerprints(): (finding: Finding) => string {
  const seen = new Map<string, number>()
  return ({ rule, path, message: text }) => {
    const placeless = visibleLine(text).replace(
      /\b(lines?|columns?|rows?)( |:)\d+(?:(?:–|-| to | and )\d+)?/gi,
      '$1',
    )
    const hash = createHash('sha256')
      .update(JSON.stringify([rule, path, placeless]))
      .digest('hex')
      .slice(0, 16)
    const turn = (seen.get(hash) ?? 0) + 1
    seen.set(hash, turn)
    return `${hash}:${turn}`
  }
}

function fixes(finding: Finding): object {
  const { fix, path } = finding
  if (fix === undefined || path === PULL_REQUEST_BODY) return {}
  const replacements = [fix, ...(fix.also ?? [])].map((edit) => ({
    deletedRegion: region(edit),
    insertedContent: { text: wellFormed(edit.text) },
  }))
  const change = { artifactLocation: artifact(path), replacements }
  return { fixes: [{ description: { text: fixWords(fix) }, artifactChanges: [change] }] }
}
