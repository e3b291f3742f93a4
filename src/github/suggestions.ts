import { createHash } from 'node:crypto'
import type { Finding } from '../model/finding.js'
import type { Client } from './client.js'
import { type ShownLines, shownLines } from './diff-lines.js'
import { coordinates, type Standing, type Subject } from './standing.js'

export interface SuggestionWish {
  readonly finding: Finding
  /** Markdown above the suggested text. */
  readonly words: string
}

interface Remark {
  readonly path: string
  readonly line: number
  readonly side: 'RIGHT'
  readonly start_line?: number
  readonly start_side?: 'RIGHT'
  readonly body: string
}

/** One review at a time; what is left comes with the next run. */
const MOST = 30
const FILES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
const REMARKS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments'
const REVIEW = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews'
const MARKER = /^<!-- handoff-gate suggestion=([0-9a-f]{16}) -->/

/** The remark with whole lines in place of those that the repair touches; null where the change does not show them. */
function remarkOf({ finding, words }: SuggestionWish, lines: ShownLines): Remark | null {
  const { fix, path, rule } = finding
  if (fix === undefined) return null
  const first = lines.get(fix.line)
  const last = lines.get(fix.endLine)
  if (first === undefined || last === undefined || first.hunk !== last.hunk) return null
  const text = first.text.slice(0, fix.column - 1) + fix.text + last.text.slice(fix.endColumn - 1)
  const before = Array.from({ length: fix.endLine - fix.line + 1 }, (_, i) => lines.get(fix.line + i)?.text)
  const key = createHash('sha256')
    .update(JSON.stringify([rule, path, before, text]))
    .digest('hex')
    .slice(0, 16)
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), (run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  return {
    path,
    line: fix.endLine,
    side: 'RIGHT',
    ...(fix.line === fix.endLine ? {} : { start_line: fix.line, start_side: 'RIGHT' }),
    body: `<!-- handoff-gate suggestion=${key} -->\n${words}\n\n${fence}suggestion\n${text}\n${fence}`,
  }
}

/** Suggests mechanical repairs as one review; those that stand there already are not made again. */
export async function writeSuggestions(
  client: Client,
  subject: Subject,
  wishes: readonly SuggestionWish[],
  { login }: Standing,
): Promise<void> {
  if (subject.pull === null || wishes.length === 0) return
  const place = { ...coordinates(subject.repository), pull_number: subject.pull }
  const [files, standing] = await Promise.all([client.list(FILES, place), client.list(REMARKS, place)])
  const patches = new Map(
    (files as readonly { filename: string; patch?: string }[]).map(({ filename, patch }) => [
      filename,
      patch ?? '',
    ]),
  )
  const known = new Set(
    (standing as readonly { body?: string; user?: { login?: string } | null }[])
      .filter(({ user }) => login === null || user?.login?.toLowerCase() === login.toLowerCase())
      .map(({ body }) => MARKER.exec(body ?? '')?.[1]),
  )
  const remarks = wishes
    .map((wish) => remarkOf(wish, shownLines(patches.get(wish.finding.path) ?? '')))
    .filter((remark) => remark !== null)
    .filter(({ body }) => !known.has(MARKER.exec(body)?.[1]))
  if (remarks.length === 0) return
  const body = 'Repairs that can be taken over as they are.'
  const review = { event: 'COMMENT', commit_id: subject.sha, body, comments: remarks.slice(0, MOST) }
  await client.send(REVIEW, { ...place, ...review }, true)
}
