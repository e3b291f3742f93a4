import type { ClaimVerdict } from '../model/claim.js'
import type { Result, ResultHandoff } from '../model/result.js'
import { clip, codeSpan, markdownCell, markdownLink, markdownText } from './escape.js'
import type { LineLink } from './markdown-findings.js'
import { andMore, claimCount, plural, SEVERITY_WORDS } from './wording.js'

/** What a report may tell of a rule. */
export interface ExplainedRule {
  readonly id: string
  readonly summary: string
}

export interface DetailsOptions {
  readonly link: LineLink
  readonly rules: readonly ExplainedRule[]
  /** Most characters. */
  readonly limit: number
}

const MARK: Readonly<Record<ClaimVerdict, string>> = {
  contradicted: '❌',
  unverified: '❔',
  consistent: '➖',
  verified: '✅',
}
const ORDER: readonly ClaimVerdict[] = ['contradicted', 'unverified', 'consistent', 'verified']
const TEXT = 400
const RULES = /<!-- handoff-gate rules=([\w/,.-]*) -->\s*$/

/** Below the summary of a check run: what each rule asks for that found something, and every claim with its evidence. */
export function checkDetails(result: Result, options: DetailsOptions): string {
  const marker = `<!-- handoff-gate rules=${rulesIn(result).join(',')} -->\n`
  const blocks = [...explanations(result, options.rules)]
  let left = options.limit - marker.length - blocks.join('\n\n').length
  for (const handoff of result.handoffs) {
    const block = claims(handoff, options.link, left - 200)
    if (block === null) continue
    left -= block.length + 2
    blocks.push(block)
  }
  return `${[...blocks, marker].join('\n\n')}`
}

/** The rules that had findings when a check run was written, from its text; null for a text that is not ours. */
export function rulesOf(text: string): readonly string[] | null {
  const found = RULES.exec(text)?.[1]
  return found === undefined ? null : found.split(',').filter((rule) => rule !== '')
}

const rulesIn = ({ findings }: Result): string[] => [...new Set(findings.map(({ rule }) => rule))].sort()

function explanations(result: Result, rules: readonly ExplainedRule[]): string[] {
  const lines = rulesIn(result).map((id) => {
    const findings = result.findings.filter(({ rule }) => rule === id)
    const [first] = findings
    const known = rules.find((rule) => rule.id === id)
    const about =
      known === undefined ? '' : `: ${markdownText(known.summary).replace(/(?<![.\s])[.\s]*$/, '')}`
    const severity = first === undefined ? '' : SEVERITY_WORDS[first.severity].toLowerCase()
    return `- ${markdownLink(codeSpan(id), first?.help ?? null)} (${severity}, ${plural(findings.length, 'finding')})${about}.`
  })
  return lines.length === 0 ? [] : ['### What these rules ask for', lines.join('\n')]
}

function claims(handoff: ResultHandoff, link: LineLink, limit: number): string | null {
  if (handoff.claims.length === 0) return null
  const counts = { contradicted: 0, unverified: 0, consistent: 0, verified: 0 }
  for (const { verdict } of handoff.claims) counts[verdict] += 1
  const title = `### Claims of ${markdownText(clip(handoff.id, 80))}\n\n${claimCount(counts)}`
  const ordered = ORDER.flatMap((verdict) => handoff.claims.filter((claim) => claim.verdict === verdict))
  const rows = ordered.map((claim) => {
    const name = claim.path.slice(claim.path.lastIndexOf('/') + 1)
    const place = markdownCell(`${clip(name, 80)}:${claim.line}`)
    const cells = [
      `${MARK[claim.verdict]} ${claim.verdict}`,
      markdownCell(clip(claim.subject, TEXT)),
      markdownCell(clip(claim.evidence, TEXT)),
      markdownLink(place, link(claim.path, claim.line)),
    ]
    return `| ${cells.join(' | ')} |`
  })
  let room = limit - title.length
  const shown = rows.filter((row) => {
    room -= row.length + 1
    return room > 0
  })
  const left = rows.length - shown.length
  const table = ['| | claim | evidence | where |', '| --- | --- | --- | --- |', ...shown].join('\n')
  const more = left === 0 ? [] : [`… ${andMore(left, 'claim')}.`]
  return [title, ...(shown.length === 0 ? [] : [table]), ...more].join('\n\n')
}
