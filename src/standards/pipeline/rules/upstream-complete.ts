import type { Rule } from '../../../model/rule.js'
import { type Header, hasHeader, isUnreadable, type PipelineHandoff } from '../handoff.js'
import { derivedUpstream, judgedHeaders, missingFields } from '../later-stages.js'
import { stageOfPath } from '../layout.js'
import { listed } from './read-problems.js'

export const upstreamComplete: Rule<PipelineHandoff> = {
  id: 'pipeline/upstream-complete',
  severity: 'error',
  summary: 'The artifacts that a document was made from are complete.',
  *check(handoff) {
    for (const header of judgedHeaders(handoff)) {
      const stated = handoff.links.filter((link) => link.path === header.path)
      const sources = new Map<Header, string>()
      for (const source of derivedUpstream(header, handoff)) sources.set(source, '')
      for (const link of stated)
        if (link.document && link.relationship !== 'supersedes') sources.set(link.document, link.pointer)
      for (const [source, pointer] of sources) {
        // A judged artifact has findings of its own.
        const fault = source.judged ? null : incompleteness(source, handoff)
        if (fault === null) continue
        yield {
          at: { path: header.path, pointer },
          message: `The upstream artifact ${source.path} is not complete: ${fault}. Complete it before the feature advances.`,
        }
      }
    }
  },
}

function incompleteness(source: Header, { config }: PipelineHandoff): string | null {
  if (isUnreadable(source)) return 'its front matter cannot be read'
  if (!hasHeader(source)) return stageOfPath(source.path, config) === null ? null : 'it has no handoff header'
  const missing = missingFields(source)
  return missing.length ? `its header lacks ${listed(missing)}` : null
}
