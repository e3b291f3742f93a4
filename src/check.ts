import type { ChangeSet } from './model/change-set.js'
import type { Config } from './model/config.js'
import { isUsageError } from './model/errors.js'
import type { Further } from './model/further.js'
import type { Repository } from './model/repository.js'
import type { Result } from './model/result.js'
import type { StandardEntry } from './model/standard.js'
import { checkSchema } from './sandbox/check-schema.js'
import { standardsFor } from './standards/index.js'
import { examine, type Rulebook } from './steps/examine.js'
import { arrange } from './steps/judge.js'
import { messageOf } from './steps/judge-standard.js'
import { untimed } from './steps/untimed.js'
import { conclude } from './steps/verdict.js'
import { awaitReview } from './steps/vouch.js'
import { applyWaivers } from './steps/waivers.js'

/**
 * Judges a change: select → read → handoffs (with claims and baseline) → rules → waivers → known problems → verdict.
 * Throws a UsageError for wrong arguments only; trouble with the repository or with a rule makes the verdict `error`,
 * never green.
 */
export async function check(
  change: ChangeSet,
  repository: Repository,
  config: Config,
  standards: readonly StandardEntry[] = standardsFor(config, checkSchema),
  further: Further = {},
): Promise<Result> {
  const rulebook: Rulebook = { config, standards, checkSchema }
  const { judged, findings: all, troubles } = await examine(change, repository, rulebook, further)
  const about = { change, repository, config, judged }
  const { timed = untimed } = further
  try {
    const waivers = further.waivers ?? (async () => [])
    const { findings, waived } = await timed('waivers', () =>
      applyWaivers(all, { ...about, standards, further: waivers }),
    )
    const asksForKnown = config.knownProblems !== null || further.earlier !== undefined
    const aside =
      asksForKnown && troubles.length === 0
        ? await timed('known problems', async () =>
            (await import('./steps/known.js')).setAside(findings, {
              ...about,
              rulebook,
              all,
              earlier: further.earlier ?? null,
            }),
          )
        : { findings, known: [] }
    return timed('verdict', () => {
      const counting = arrange(aside.findings)
      const result = conclude(judged, counting, troubles, config.failOn, arrange(waived), aside.known)
      return awaitReview(result, config.review)
    })
  } catch (error) {
    if (isUsageError(error)) throw error
    return conclude(judged, arrange(all), [...troubles, messageOf(error)], config.failOn)
  }
}
