import type { ChangeSet } from './model/change-set.js'
import type { Config } from './model/config.js'
import { isUsageError } from './model/errors.js'
import type { Repository } from './model/repository.js'
import type { Result } from './model/result.js'
import type { StandardEntry } from './model/standard.js'
import type { Waiver } from './model/waiver.js'
import { checkSchema } from './sandbox/check-schema.js'
import { standardsFor } from './standards/index.js'
import { arrange } from './steps/judge.js'
import { judgeStandard, messageOf, type Part } from './steps/judge-standard.js'
import { movedPaths } from './steps/moved.js'
import { policyFindings } from './steps/policy.js'
import { requiredFindings } from './steps/required.js'
import { select } from './steps/select.js'
import { conclude } from './steps/verdict.js'
import { awaitReview, reviewItems } from './steps/vouch.js'
import type { Waiving } from './steps/waive.js'
import { applyWaivers } from './steps/waivers.js'

/**
 * Judges a change: select → read → handoffs (with claims and baseline) → rules → waivers → verdict. Throws a
 * UsageError for wrong arguments only; trouble with the repository or with a rule makes the verdict `error`, never green. `further` tells of waivers that stand nowhere
 * in the policy.
 */
export async function check(
  change: ChangeSet,
  repository: Repository,
  config: Config,
  standards: readonly StandardEntry[] = standardsFor(config, checkSchema),
  further: () => Promise<readonly Waiver[]> = async () => [],
): Promise<Result> {
  const parts: Part[] = []
  try {
    const [selected, policy, moved] = await Promise.all([
      select(change, repository, config, standards),
      policyFindings(change, repository, config, checkSchema),
      movedPaths(change, repository),
    ])
    const unread = change.mode === 'change' && change.files.state === 'unknown' ? [change.files.because] : []
    parts.push({ judged: [], findings: policy.findings, troubles: unread })
    for (const entry of standards) {
      const mine = selected.filter((each) => each.standard === entry)
      const concerned =
        change.kind === null && config.standards.includes(entry.name) && entry.concerns?.(change, config)
      if (mine.length === 0 && !concerned) continue
      parts.push(
        await judgeStandard(await entry.load(), mine, {
          change,
          repository,
          config,
          moved,
          extra: [...policy.checklist, ...reviewItems(config.review)],
        }),
      )
    }
    parts.push({
      judged: [],
      findings: requiredFindings(
        change,
        config,
        parts.flatMap((part) => part.judged),
        selected,
      ),
      troubles: [],
    })
  } catch (error) {
    if (isUsageError(error)) throw error
    parts.push({ judged: [], findings: [], troubles: [messageOf(error)] })
  }
  const judged = parts.flatMap((part) => part.judged)
  const troubles = parts.flatMap((part) => part.troubles)
  let waiving: Waiving = { findings: parts.flatMap((part) => part.findings), waived: [] }
  try {
    waiving = await applyWaivers(waiving.findings, { change, repository, config, standards, judged, further })
  } catch (error) {
    troubles.push(messageOf(error))
  }
  const result = conclude(judged, arrange(waiving.findings), troubles, config.failOn, arrange(waiving.waived))
  return awaitReview(result, config.review)
}
