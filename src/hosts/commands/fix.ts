import { UsageError } from '../../model/errors.js'
import { checkSchema } from '../../sandbox/check-schema.js'
import { ruleIds, standardsFor } from '../../standards/index.js'
import { type Terminal, withProgress } from '../terminal.js'
import type { Draft } from './fix-drafts.js'
import { repairAll } from './fix-loop.js'
import { FIX_HELP, fixOptions } from './fix-options.js'
import { fixJson, fixText } from './fix-report.js'
import { openScope, type Scope } from './fix-scope.js'
import { writeDraft } from './fix-write.js'
import { nearest } from './near-words.js'

/** `handoff-gate fix`: repairs what is mechanical, shows it, and writes it when it is told to. */
export async function fixCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = fixOptions(args)
  if (options.help) {
    terminal.write(FIX_HELP)
    return 0
  }
  const scope = await openScope(options, terminal.directory)
  try {
    const { repository, change, config, root, mayChange } = scope
    const rules = options.rules.length === 0 ? null : await ruleNames(options.rules, scope)
    const work = repairAll(change, repository, config, { rules, mayChange })
    const repairs = await withProgress(terminal, 'judging and repairing', work)
    const { troubles } = repairs.result
    if (troubles.length > 0) throw new Error(troubles.join('; '))
    const left = options.write ? writeAll(root, repairs.drafts) : null
    terminal.write(options.format === 'json' ? fixJson(repairs, left) : fixText(repairs, left, terminal))
    if (repairs.drafts.length === 0) return 0
    return left === null ? 1 : left.size === 0 ? 0 : 3
  } finally {
    await scope.repository.close()
  }
}

function writeAll(root: string, drafts: readonly Draft[]): ReadonlyMap<string, string> {
  return new Map(
    drafts.flatMap((draft): [string, string][] => {
      const why = writeDraft(root, draft)
      return why === null ? [] : [[draft.path, why]]
    }),
  )
}

/** Full ids of rules; the standard may be left out where one rule only has the name. */
async function ruleNames(written: readonly string[], { config }: Scope): Promise<readonly string[]> {
  const known = [...(await ruleIds(standardsFor(config, checkSchema)))].sort()
  return written.map((name) => {
    const found = known.filter((id) => id === name || id.endsWith(`/${name}`))
    const [id] = found
    if (id !== undefined && found.length === 1) return id
    if (id !== undefined) throw new UsageError(`--rule ${name}: that may be ${found.join(' or ')}`)
    const near = nearest(name, known)
    throw new UsageError(
      `--rule ${name}: there is no such rule${near === null ? '' : `; did you mean ${near}?`}`,
    )
  })
}
