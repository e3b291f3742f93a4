import type { Rule } from '../../../model/rule.js'
import type { PipelineHandoff } from '../handoff.js'
import { judgedHeaders } from '../later-stages.js'

export const duplicateId: Rule<PipelineHandoff> = {
  id: 'pipeline/duplicate-id',
  severity: 'error',
  summary: 'A feature id is given once: no two requests bear it.',
  *check(handoff) {
    const requests = handoff.headers.filter((header) => header.record.stage === 'request')
    for (const header of judgedHeaders(handoff)) {
      if (header.record.stage !== 'request' || header.record.id === undefined) continue
      const replaced = handoff.links
        .filter((link) => link.path === header.path && link.relationship === 'supersedes')
        .map((link) => link.found)
      const other = requests.find((each) => each !== header && !replaced.includes(each.path))
      if (!other || isReplaced(header.path, handoff)) continue
      yield {
        at: { path: header.path, pointer: '/id' },
        message: `${header.record.id} is already the id of ${other.path}. Give this request the next free number, in the header and in the file's name.`,
      }
    }
  },
}

const isReplaced = (path: string, { links }: PipelineHandoff): boolean =>
  links.some((link) => link.found === path && link.relationship === 'supersedes')
