import type { Rule } from '../../../model/rule.js'
import { hasHeader, type PipelineHandoff } from '../handoff.js'
import { derivedUpstream, judgedHeaders } from '../later-stages.js'
import { agentKey, rank } from '../stages.js'

export const stageOrder: Rule<PipelineHandoff> = {
  id: 'pipeline/stage-order',
  severity: 'warning',
  summary: 'A feature passes through the stages in their order and does not go back.',
  *check(handoff) {
    for (const header of judgedHeaders(handoff)) {
      const { record, path } = header
      if (!record.stage || !hasHeader(header)) continue
      for (const link of handoff.links) {
        const stage = link.path === path ? link.document?.record.stage : undefined
        if (rank(stage) <= rank(record.stage)) continue
        yield {
          at: { path, pointer: link.pointer },
          message: `This ${record.stage} names the ${stage} ${link.artifact} as upstream, which comes after it. Move the entry to dependencies.downstream.`,
        }
      }
      const [source] = derivedUpstream(header, handoff)
      if (record.stage !== 'design' || !source || rank(source.record.stage) >= rank('spec')) continue
      const own = [record.from ?? '', ...handoff.config.stages.design.producers].map(agentKey)
      if (source.record.to?.some((name) => own.includes(agentKey(name)))) continue
      yield {
        at: { path, pointer: '' },
        message: `The design follows the ${source.record.stage} ${source.path}, without a spec. Write the spec, or address the ${source.record.stage} to ${record.from ?? 'architect'}.`,
      }
    }
    const { stage_before: before, stage_after: after } = handoff.baseline.summary
    const first = judgedHeaders(handoff)[0]
    if (handoff.baseline.regressed === true && first) {
      yield {
        at: { path: first.path, pointer: '' },
        message: `The feature went back from ${String(before)} to ${String(after)}: ${handoff.previous?.path ?? 'the later document'} is gone. Say in a decision why it was withdrawn, or restore it.`,
      }
    }
  },
}
