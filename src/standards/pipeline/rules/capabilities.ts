import type { Rule } from '../../../model/rule.js'
import { hasHeader, type PipelineHandoff } from '../handoff.js'
import { judgedHeaders, undecided } from '../later-stages.js'
import { CAPABILITIES } from '../records.js'
import { decidesCapabilities } from '../stages.js'
import { listed } from './read-problems.js'

export const capabilities: Rule<PipelineHandoff> = {
  id: 'pipeline/capabilities',
  severity: 'error',
  summary: 'Brief and design decide on all four platform capabilities.',
  *check(handoff) {
    for (const header of judgedHeaders(handoff)) {
      const { record, path } = header
      if (!decidesCapabilities(record.stage) || !hasHeader(header)) continue
      const nothing = header.problems.find((problem) => problem.rule === 'placeholder:platform_capabilities')
      const at = nothing?.range
        ? { path, range: nothing.range }
        : { path, pointer: record.platform_capabilities ? '/platform_capabilities' : '' }
      const open = undecided(record)
      if (open.length) {
        const all = open.length === CAPABILITIES.length
        const what = all
          ? 'platform_capabilities are decided neither in the header nor in the text'
          : `platform_capabilities: ${listed(open)} ${open.length === 1 ? 'is' : 'are'} not decided`
        yield {
          at,
          message: `${what}. Write under "platform_capabilities:" for ${all ? 'quota, insights, telemetry and activity' : listed(open)} "applies: true|false" and "rationale: …".`,
        }
      }
      const onlyText = CAPABILITIES.filter(
        (name) => !record.platform_capabilities?.[name] && !open.includes(name),
      )
      if (onlyText.length) {
        yield {
          at,
          message: `${listed(onlyText)}: only the text decides. Repeat it in the header under "platform_capabilities:", with applies and rationale.`,
          severity: 'warning',
        }
      }
    }
  },
}
