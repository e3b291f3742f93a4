import type { Rule } from '../../../model/rule.js'
import { linesOf, type Repair, removed } from '../../../text/repairs.js'
import { type Header, hasHeader, type PipelineHandoff } from '../handoff.js'
import { judgedHeaders } from '../later-stages.js'
import { stageOfPath } from '../layout.js'

export const header: Rule<PipelineHandoff> = {
  id: 'pipeline/header',
  severity: 'error',
  summary: 'Every artifact begins with a handoff header.',
  *check(handoff) {
    for (const document of judgedHeaders(handoff)) {
      const broken = document.problems.filter((problem) => problem.rule === 'header')
      for (const { message, range } of broken)
        yield { at: { path: document.path, ...(range ? { range } : {}) }, message }
      if (hasHeader(document) || broken.length) continue
      const below = /^[ \t]{0,20}handoff[ \t]*:/m.test(document.text)
      const artifact = document.named || stageOfPath(document.path, handoff.config) !== null
      yield {
        at: { path: document.path },
        message: below
          ? 'The handoff header is not read: it must stand between two lines of "---", the first of them on line 1.'
          : 'There is no handoff header. Begin the file with "---", "handoff:" and its fields (id, from, to, created, context_summary, …), and "---".',
        ...(artifact ? {} : { severity: 'warning' as const }),
        ...fromLineOne(document),
      }
    }
  },
}

/** The empty lines above a header that is complete otherwise, taken out. */
function fromLineOne(document: Header): Repair {
  const lines = linesOf(document)
  const first = lines.findIndex((line) => line.trim() !== '')
  const rest = lines.slice(first + 1)
  const ends = rest.findIndex((line) => /^---[ \t]*$/.test(line))
  const isHeader =
    /^---[ \t]*$/.test(lines[first] ?? '') && rest.slice(0, ends).some((line) => /^handoff[ \t]*:/.test(line))
  return first > 0 && isHeader ? removed(document, 1, first) : {}
}
