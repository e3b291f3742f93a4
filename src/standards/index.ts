import type { DeclaredConfig } from '../model/declared-config.js'
import { UsageError } from '../model/errors.js'
import type { CheckSchema } from '../model/schema-check.js'
import type { Standard } from '../model/standard.js'
import { builder } from './builder/standard.js'
import { withExtra } from './declared/extra.js'
import { declareStandard } from './declared/standard.js'
import { initiative } from './initiative/standard.js'
import { pipeline } from './pipeline/standard.js'
import { run } from './run/standard.js'
import { weekly } from './weekly/standard.js'

/** Every built-in standard. */
export const standards: readonly Standard<any>[] = [builder, initiative, pipeline, run, weekly]

export { declaredRules } from './declared/rules/index.js'
export { type HandoffMissing, handoffMissing } from './declared/rules/handoff-missing.js'
export { schemaProblem } from './declared/schema.js'

/** The standards of a configuration: the built-in ones, with what it asks of them besides, and the team's own. */
export function standardsFor({ declared, extra }: DeclaredConfig, check: CheckSchema): readonly Standard<any>[] {
  const kinds = standards.flatMap((standard) => standard.kinds.map((kind) => kind.name))
  const unknown = Object.keys(extra).find((kind) => !kinds.includes(kind))
  if (unknown !== undefined) throw new UsageError(`extra: there is no kind ${unknown}; known are ${kinds.join(', ')}`)
  const own = Object.entries(declared).map(([name, declaration]) => declareStandard(name, declaration, check))
  return [...standards.map((standard) => withExtra(standard, extra)), ...own]
}
