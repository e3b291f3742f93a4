import type { PipelineConfig } from '../../../model/pipeline-config.js'
import type { Problem, Rule } from '../../../model/rule.js'
import { addedBelow, linesOf, type Repair } from '../../../text/repairs.js'
import { type Header, hasHeader, type PipelineHandoff } from '../handoff.js'
import { idOfPath } from '../ids.js'
import { judgedHeaders } from '../later-stages.js'
import { type RequiredField, requiredFields } from '../stages.js'
import { withArticle } from './read-problems.js'

export const requiredFieldsRule: Rule<PipelineHandoff> = {
  id: 'pipeline/required-fields',
  severity: 'error',
  summary: 'The header has every field that its stage requires.',
  *check(handoff) {
    for (const header of judgedHeaders(handoff)) {
      if (!hasHeader(header)) continue
      const { record, path } = header
      for (const field of requiredFields(record.stage)) {
        const empty = field === 'to' && record.to?.length === 0
        if (record[field] !== undefined && !empty) continue
        const placeholder = header.problems.find((problem) => problem.rule === `placeholder:${field}`)
        const at: Problem['at'] = placeholder?.range
          ? { path, range: placeholder.range }
          : { path, pointer: empty ? '/to' : '' }
        const missing = placeholder?.message === '' ? `${field} is empty` : `${field} is missing`
        const stands = placeholder?.message ? `${field} is a placeholder ("${placeholder.message}")` : missing
        const fault = empty && !placeholder ? 'to names nobody' : stands
        const stage = record.stage ? withArticle(record.stage) : 'A handoff header'
        const message = `${fault}. ${stage} must state it: write "${example(field, header, handoff)}".`
        yield { at, message, ...(field === 'id' && !placeholder ? idOfName(header, handoff.config) : {}) }
      }
    }
  },
}

function example(field: RequiredField, { record, path }: Header, { config }: PipelineHandoff): string {
  const agents = record.stage && config.stages[record.stage]
  switch (field) {
    case 'id':
      return `id: ${idOfPath(path, config) ?? 'feat-001'}`
    case 'from':
      return `from: ${agents?.producers[0] ?? 'the agent that wrote this'}`
    case 'to':
      return `to: [${agents?.consumers.join(', ') ?? 'the agents that work from this'}]`
    case 'context_summary':
      return 'context_summary: one to three sentences on what this is and what it is for'
    default:
      return `${field}:" and its items, or "${field}: []`
  }
}

/** The id that the file's name gives, above the first field of the header. */
function idOfName(header: Header, config: PipelineConfig): Repair {
  const id = idOfPath(header.path, config)
  const lines = linesOf(header)
  const key = lines.findIndex((line, i) => i > 0 && /^handoff[ \t]*:[ \t]*$/.test(line))
  const indent = /^ +(?=[a-z_]+:)/.exec(lines[key + 1] ?? '')?.[0]
  return id === null || key < 0 || indent === undefined
    ? {}
    : addedBelow(header, key + 1, `${indent}id: ${id}`)
}
