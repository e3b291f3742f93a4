import { unknown } from '../model/answer.js'
import type { ChangeSet } from '../model/change-set.js'
import type { Config } from '../model/config.js'
import { isUsageError } from '../model/errors.js'
import type { Finding } from '../model/finding.js'
import type { Further } from '../model/further.js'
import type { Repository } from '../model/repository.js'
import type { CheckSchema } from '../model/schema-check.js'
import type { StandardEntry } from '../model/standard.js'
import { judgeStandard, messageOf, type Part } from './judge-standard.js'
import { movedPaths } from './moved.js'
import { policyFindings } from './policy.js'
import { requiredFindings } from './required.js'
import { select } from './select.js'
import { standingUnknown } from './unknown-rules.js'
import { untimed } from './untimed.js'
import { reviewItems } from './vouch.js'

/** What a change is judged by. */
export interface Rulebook {
  readonly config: Config
  readonly standards: readonly StandardEntry[]
  readonly checkSchema: CheckSchema
}

export interface Examined {
  readonly judged: Part['judged']
  /** Everything that rules find, before anything is set aside or summed up. */
  readonly findings: readonly Finding[]
  readonly troubles: readonly string[]
}

/** select → read → handoffs (with claims and baseline) → rules. Throws a UsageError for wrong arguments only. */
export async function examine(
  change: ChangeSet,
  repository: Repository,
  { config, standards, checkSchema }: Rulebook,
  { evidence, timed = untimed }: Further = {},
): Promise<Examined> {
  const parts: Part[] = []
  try {
    const [selected, policy, moved] = await timed('select', () =>
      Promise.all([
        select(change, repository, config, standards),
        policyFindings(change, repository, config, checkSchema),
        movedPaths(change, repository),
      ]),
    )
    const unread = change.mode === 'change' && change.files.state === 'unknown' ? [change.files.because] : []
    parts.push({ judged: [], findings: policy.findings, troubles: unread })
    const loaded: StandardEntry[] = []
    for (const entry of standards) {
      const mine = selected.filter((each) => each.standard === entry)
      const concerned =
        change.kind === null && config.standards.includes(entry.name) && entry.concerns?.(change, config)
      if (mine.length === 0 && !concerned) continue
      loaded.push(entry)
      parts.push(
        await judgeStandard(await timed(`${entry.name}: load`, () => entry.load()), mine, {
          change,
          repository,
          config,
          moved,
          timed,
          ...(evidence && { evidence }),
          extra: [...policy.checklist, ...reviewItems(config.review)],
        }),
      )
    }
    const judged = parts.flatMap((part) => part.judged)
    parts.push({ judged: [], findings: requiredFindings(change, config, judged, selected), troubles: [] })
    if (!policy.told && judged.length > 0)
      parts.push({ judged: [], findings: await standingUnknown(config, loaded, standards), troubles: [] })
  } catch (error) {
    if (isUsageError(error)) throw error
    parts.push({ judged: [], findings: [], troubles: [messageOf(error)] })
  }
  return {
    judged: parts.flatMap((part) => part.judged),
    findings: parts.flatMap((part) => part.findings),
    troubles: parts.flatMap((part) => part.troubles),
  }
}

/**
 * What is found in the named documents judged as a part of the tree, and judged by themselves: rules see a little
 * more in the one or the other. Throws where something could not be judged.
 */
export function waysOf(
  change: ChangeSet,
  repository: Repository,
  rulebook: Rulebook,
): Promise<readonly (readonly Finding[])[]> {
  const modes = change.named.length === 0 ? [] : (['tree', 'files'] as const)
  return Promise.all(
    modes.map(async (mode) => {
      const files = unknown('documents are judged as they stand')
      const { findings, troubles } = await examine({ ...change, mode, files }, repository, rulebook)
      if (troubles.length > 0) throw new Error(troubles[0])
      return findings
    }),
  )
}
