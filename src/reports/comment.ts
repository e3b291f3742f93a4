import type { Result } from '../model/result.js'
import { marker } from './comment-marker.js'
import { visibleLine } from './escape.js'
import { COMMENT_LIMIT, markdownReport } from './markdown.js'
import type { LineLink } from './markdown-findings.js'
import { shortRef } from './wording.js'

export { DEFAULT_CONTEXT, type Marker, marker, readMarker } from './comment-marker.js'

export interface CommentOptions {
  /** Address of a line of a document at head, or null. */
  readonly link: LineLink
  readonly headSha: string
  /** Context of the commit status, when several gates comment on one pull request. */
  readonly context?: string
  readonly limit?: number
  readonly notes?: readonly string[]
}

/** The sticky comment: our marker, then the report. */
export function commentBody(result: Result, options: CommentOptions): string {
  const first = `${marker(options.headSha, options.context)}\n`
  const report = markdownReport(result, {
    link: options.link,
    limit: (options.limit ?? COMMENT_LIMIT) - first.length,
    boxes: true,
    ...(options.notes && { notes: options.notes }),
    afterRepair: 'Push the repair, and this comment follows.',
    footer: `Judged ${visibleLine(shortRef(options.headSha))}.`,
  })
  return first + report
}
