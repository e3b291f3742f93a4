import { createHash } from 'node:crypto'
import type { Finding } from '../model/finding.js'
import { edited } from '../text/edits.js'
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

/** GitHub takes 65,536 characters. */
const LONGEST = 60_000
const DOUBT =
  'The file that this is about says otherwise. Take it over only when the file is right as it is; when the text is right, the file has to be mended.'

/** The remark with whole lines in place of those that the repair touches; null where the change does not show them. */
function remarkOf({ finding, words }: SuggestionWish, lines: ShownLines): Remark | null {
  const { fix, path, rule } = finding
  if (fix === undefined) return null
  const edits = [fix, ...(fix.also ?? [])]
  const first = Math.min(...edits.map(({ line }) => line))
  const last = Math.max(...edits.map(({ endLine }) => endLine))
  const shown = Array.from({ length: last - first + 1 }, (_, i) => lines.get(first + i))
  if (shown.some((line) => line === undefined || line.hunk !== shown[0]?.hunk)) return null
  const before = shown.map((line) => line?.text ?? '')
  // Columns are counted without a byte order mark, which stays.
  const mark = first === 1 && before[0]?.startsWith('\uFEFF') ? '\uFEFF' : ''
  const up = first - 1
  const moved = edits.map((edit) => ({ ...edit, line: edit.line - up, endLine: edit.endLine - up }))
  const text = mark + edited(before.join('\n').slice(mark.length), moved)
  const key = createHash('sha256')
    .update(JSON.stringify([rule, path, before, text]))
    .digest('hex')
    .slice(0, 16)
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), (run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  const doubt = fix.contradictedBy === undefined ? '' : `\n\n${DOUBT}`
  const body = `<!-- handoff-gate suggestion=${key} -->\n${words}${doubt}\n\n${fence}suggestion\n${text}\n${fence}`
  if (body.length > LONGEST) return null
  return {
    path,
    line: last,
    side: 'RIGHT',
    ...(first === last ? {} : { start_line: first, start_side: 'RIGHT' }),
    body,
  }
}

/** Of remarks on the same lines the first: once it is taken over, the next one would be about other lines. */
function apart(remarks: readonly Remark[]): readonly Remark[] {
  const lines = new Set<string>()
  return remarks.filter(({ path, start_line, line }) => {
    const own = Array.from({ length: line - (start_line ?? line) + 1 }, (_, i) => `${path}:${line - i}`)
    const free = own.every((each) => !lines.has(each))
    if (free) for (const each of own) lines.add(each)
    return free
  })
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
      shownLines(patch ?? ''),
    ]),
  )
  const known = new Set(
    (standing as readonly { body?: string; user?: { login?: string } | null }[])
      .filter(({ user }) => login === null || user?.login?.toLowerCase() === login.toLowerCase())
      .map(({ body }) => MARKER.exec(body ?? '')?.[1]),
  )
  // What is said of a file is put right once the file is.
  const mended = new Set(wishes.map(({ finding }) => finding.path))
  const all = wishes
    .filter(({ finding: { fix } }) => fix?.contradictedBy === undefined || !mended.has(fix.contradictedBy))
    .map((wish) => remarkOf(wish, patches.get(wish.finding.path) ?? new Map()))
    .filter((remark) => remark !== null)
  const remarks = apart(all).filter(({ body }) => !known.has(MARKER.exec(body)?.[1]))
  if (remarks.length === 0) return
  const body = 'Repairs that can be taken over as they are.'
  const review = { event: 'COMMENT', commit_id: subject.sha, body, comments: remarks.slice(0, MOST) }
  await client.send(REVIEW, { ...place, ...review }, true)
}
