import { check } from '../../../src/check.js'
import { defaultConfig } from '../../../src/config/defaults.js'
import { unknown } from '../../../src/model/answer.js'
import type { ChangeSet, PullRequest } from '../../../src/model/change-set.js'
import type { Result, ResultHandoff } from '../../../src/model/result.js'
import { changeBetween, type MemoryTree, memoryRepository } from '../../../src/sources/memory.js'
import { readHeader } from '../../../src/standards/pipeline/header-read.js'
import { readPrBody } from '../../../src/standards/pipeline/pr-body-read.js'
import type { HeaderRecord, PrBodyRecord } from '../../../src/standards/pipeline/records.js'
import { splitFrontMatter } from '../../../src/text/front-matter.js'

/** Only this standard, whatever else a text might be. */
const config = { ...defaultConfig, standards: ['pipeline'] }

export const folder = '.claude/pipeline'

/** A text with its front matter, read as an artifact of some path. */
export function readArtifact(text: string, path = `${folder}/briefs/feat-001-x.md`) {
  const { body, frontMatter } = splitFrontMatter(text)
  const { record, positions, problems } = readHeader({ path, text, body, frontMatter }, defaultConfig)
  return { record: record as unknown as HeaderRecord, positions, problems }
}

/** The record of a header with these lines below `handoff:`. */
export const headerOf = (lines: string, body = ''): HeaderRecord =>
  readArtifact(`---\nhandoff:\n${indented(lines)}\n---\n${body}`).record

/** What the reader complained about. */
export const complaints = (lines: string): string[] =>
  readArtifact(`---\nhandoff:\n${indented(lines)}\n---\n`).problems.map(
    ({ rule, message }) => `${rule}: ${message}`,
  )

const indented = (lines: string): string => lines.replace(/^(?=.)/gm, '  ')

export const prBodyOf = (text: string): PrBodyRecord =>
  readPrBody({ path: 'pull request body', text, body: text, frontMatter: null }, defaultConfig)
    .record as unknown as PrBodyRecord

export interface Small {
  readonly id?: string
  readonly created?: string
  readonly blocking?: boolean
  /** Further lines of the header, at its own depth. */
  readonly more?: string
}

const AGENTS = {
  requests: ['user', 'product-discovery'],
  briefs: ['product-discovery', 'product-planner'],
  specs: ['product-planner', 'architect'],
  pricing: ['commercial-strategist', 'architect'],
  designs: ['architect', 'api-dev'],
  reviews: ['code-reviewer', 'sre'],
} as const
export type StageFolder = keyof typeof AGENTS

export const pathOf = (stage: StageFolder, id = 'feat-001'): string => `${folder}/${stage}/${id}-x.md`

/** One artifact with as little as the standard allows. */
export function artifact(
  stage: StageFolder,
  { id = 'feat-001', created, blocking = false, more = '' }: Small = {},
): MemoryTree {
  const [from, to] = AGENTS[stage]
  const capability = '{applies: false, rationale: internal}'
  const text = `---
handoff:
  id: ${id}
  from: ${from}
  to: [${to}]
  created: ${created ?? '2026-01-05T10:00:00Z'}
  context_summary: Something small.
  decisions_made:
    - {decision: Review approved, rationale: It works}
  open_questions:
    - {question: Which one?, context: There are two, blocking: ${blocking}}
  assumptions: []
  platform_capabilities: {quota: ${capability}, insights: ${capability}, telemetry: ${capability}, activity: ${capability}}
${indented(more)}
---
`
  return { [pathOf(stage, id)]: text }
}

/** Judges head against base as a pull request. */
export function judge(base: MemoryTree, head: MemoryTree, body?: string): Promise<Result> {
  const pullRequest: PullRequest | null =
    body === undefined ? null : { number: 1, title: 'x', body, author: 'a', draft: false }
  return check(changeBetween(base, head, pullRequest), memoryRepository({ base, head }), config)
}

/** Judges documents that lie somewhere on a disk, in no repository. */
export function judgeLoose(head: MemoryTree, kind: string | null = null): Promise<Result> {
  const change: ChangeSet = {
    mode: 'files',
    base: null,
    head: null,
    files: unknown('only documents were named'),
    named: Object.keys(head),
    kind,
    pullRequest: null,
  }
  return check(change, memoryRepository({ head }), config)
}

export function onlyHandoff({ handoffs, troubles }: Result): ResultHandoff {
  expect(troubles).toEqual([])
  expect(handoffs).toHaveLength(1)
  return handoffs[0] as ResultHandoff
}

/** Findings as "severity rule path:line". */
export const found = (result: Result, severity?: string): string[] =>
  result.findings
    .filter((finding) => severity === undefined || finding.severity === severity)
    .map(
      ({ severity: own, rule, path, line }) =>
        `${own} ${rule.replace('pipeline/', '')} ${path.replace(`${folder}/`, '')}:${line}`,
    )
