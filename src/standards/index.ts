import type { DeclaredConfig } from '../model/declared-config.js'
import { UsageError } from '../model/errors.js'
import type { CheckSchema } from '../model/schema-check.js'
import type { AnyStandard, StandardEntry } from '../model/standard.js'
import { matchesAny } from '../text/glob.js'
import { builderKinds, concernsBuilder } from './builder/kinds.js'
import { type HandoffMissing, handoffMissing } from './declared/rules/handoff-missing.js'
import { concernsInitiative, initiativeKinds } from './initiative/kinds.js'
import { pipelineKinds } from './pipeline/kinds.js'
import { concernsRun, runKinds } from './run/kinds.js'
import { toWriteRule } from './to-write.js'
import { weeklyKinds } from './weekly/kinds.js'

export { schemaProblem } from './declared/schema.js'
export { type HandoffMissing, handoffMissing, toWriteRule }

/** Every built-in standard. Each is loaded when a change has documents of it. */
export const standards: readonly StandardEntry[] = [
  {
    name: 'builder',
    kinds: builderKinds,
    concerns: concernsBuilder,
    load: async () => (await import('./builder/standard.js')).builder,
  },
  {
    name: 'initiative',
    kinds: initiativeKinds,
    concerns: concernsInitiative,
    load: async () => (await import('./initiative/standard.js')).initiative,
  },
  {
    name: 'pipeline',
    kinds: pipelineKinds,
    load: async () => (await import('./pipeline/standard.js')).pipeline,
  },
  {
    name: 'run',
    kinds: runKinds,
    concerns: concernsRun,
    load: async () => (await import('./run/standard.js')).run,
  },
  { name: 'weekly', kinds: weeklyKinds, load: async () => (await import('./weekly/standard.js')).weekly },
]

/** Standards themselves, for lists of their rules. */
export async function loadStandards(
  entries: readonly StandardEntry[] = standards,
): Promise<readonly AnyStandard[]> {
  const loaded: AnyStandard[] = []
  for (const entry of entries) loaded.push(await entry.load())
  return loaded
}

/** Ids of every rule of these standards, and of those about handoffs that a change lacks. */
export async function ruleIds(entries: readonly StandardEntry[]): Promise<ReadonlySet<string>> {
  const loaded = await loadStandards(entries)
  const { declaredRules } = await import('./declared/loading.js')
  return new Set(
    [...loaded.flatMap(({ rules }) => rules), ...declaredRules, handoffMissing, toWriteRule].map(
      ({ id }) => id,
    ),
  )
}

/** The standards of a configuration: the built-in ones, with what it asks of them besides, and the team's own. */
export function standardsFor(
  { declared, extra }: DeclaredConfig,
  check: CheckSchema,
): readonly StandardEntry[] {
  const kinds = standards.flatMap((standard) => standard.kinds.map((kind) => kind.name))
  const unknown = Object.keys(extra).find((kind) => !kinds.includes(kind))
  if (unknown !== undefined) {
    throw new UsageError(`extra: there is no kind ${unknown}; known are ${[...new Set(kinds)].join(', ')}`)
  }
  const builtIn = standards.map((entry) => ({
    ...entry,
    load: async () => (await import('./declared/loading.js')).withExtra(await entry.load(), extra),
  }))
  const own = Object.entries(declared).map(
    ([name, declaration]): StandardEntry => ({
      name,
      kinds: [{ name: `${name}/handoff`, matches: (path) => matchesAny(path, declaration.documents) }],
      load: async () => (await import('./declared/loading.js')).declareStandard(name, declaration, check),
    }),
  )
  return [...(Object.keys(extra).length > 0 ? builtIn : standards), ...own]
}
