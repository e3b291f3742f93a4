import type { Rule } from '../../../model/rule.js'
import type { BuilderHandoff } from '../handoff.js'
import { join, sameId } from '../layout.js'
import { placed } from './results-documents.js'

export const agentPrompt: Rule<BuilderHandoff> = {
  id: 'builder/agent-prompt',
  severity: 'warning',
  summary: 'An agent prompt belongs to its handoff by place, name and id.',
  *check(handoff) {
    const { prompt } = handoff
    const place = prompt && handoff.places.get(prompt.path)
    if (!placed(prompt) || !prompt || !place) return
    if (place.layout !== 'folder') {
      const expected = join(
        place.staging,
        handoff.config.handoffsFolder,
        handoff.id,
        `${handoff.id}_AGENT_PROMPT.md`,
      )
      yield {
        at: { path: prompt.path },
        message: `The agent prompt stands at ${prompt.path}. Move it to ${expected}.`,
      }
    }
    const { handoff_id: named } = prompt.record as { handoff_id?: string }
    if (named !== undefined && !sameId(named, handoff.id)) {
      yield {
        at: { path: prompt.path, pointer: '/handoff_id' },
        message: `The agent prompt is about ${named}, but is filed under ${handoff.id}.`,
      }
    }
  },
}
