import type { SchemaError } from '../../../model/document.js'
import type { Rule } from '../../../model/rule.js'
import type { DeclaredHandoff } from '../handoff.js'
import { statedValues } from '../stated.js'
import { valueProblem } from '../values.js'

export const schema: Rule<DeclaredHandoff> = {
  id: 'declared/schema',
  severity: 'error',
  summary: "The record of a document is valid under the team's own JSON Schema.",
  *check({ document, declaration, parts, schemaErrors }) {
    // A value of the wrong type is said once, by the rule that knows its name.
    const known = new Set(
      parts.flatMap((part) =>
        [...statedValues(part)]
          .filter(({ form, value }) => valueProblem(value, form) !== null)
          .map(({ pointer }) => pointer),
      ),
    )
    for (const error of schemaErrors) {
      if (error.keyword === 'type' && known.has(error.instancePath)) continue
      const message = `${subject(error)} ${explain(error)}, says ${declaration.schema?.path}.`
      yield { at: { path: document.path, pointer: error.instancePath }, message }
    }
  },
}

const subject = ({ instancePath }: SchemaError): string =>
  instancePath === ''
    ? 'The record'
    : instancePath.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~')

function explain({ keyword, params, message }: SchemaError): string {
  if (keyword === 'additionalProperties')
    return `has "${String(params.additionalProperty)}", which is not allowed`
  if (keyword === 'enum' && Array.isArray(params.allowedValues))
    return `must be one of ${params.allowedValues.map(String).join(', ')}`
  if (keyword === 'const') return `must be ${JSON.stringify(params.allowedValue)}`
  return message ?? 'is not valid'
}
