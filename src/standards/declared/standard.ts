import type { Declaration } from '../../model/declared-config.js'
import type { Json } from '../../model/json.js'
import type { CheckSchema } from '../../model/schema-check.js'
import type { Kind, Standard } from '../../model/standard.js'
import { declaredChecklist } from './checklist.js'
import { gatherDeclared } from './gather.js'
import type { DeclaredHandoff } from './handoff.js'
import { readDeclared } from './read.js'
import { declaredRules } from './rules/index.js'

/** A standard that a team declares, made of data: the same value as a built-in one. */
export function declareStandard(
  name: string,
  declaration: Declaration,
  check: CheckSchema,
): Standard<DeclaredHandoff> {
  const kind: Kind = {
    name: `${name}/handoff`,
    read(source) {
      const { record, ...reading } = readDeclared(source, declaration)
      return { ...reading, record: record as unknown as Json }
    },
    // The team's schema is applied in a thread of its own, while the handoff is gathered.
    validate: null,
  }
  return {
    name,
    kinds: [kind],
    gather: (input) => gatherDeclared(name, declaration, input, check),
    rules: declaredRules,
    checklist: declaredChecklist,
  }
}
