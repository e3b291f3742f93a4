import { type ChangeSet, PULL_REQUEST_BODY } from './model/change-set.js'
import type { Config } from './model/config.js'
import type { Document } from './model/document.js'
import type { Finding } from './model/finding.js'
import type { Repository } from './model/repository.js'
import type { Result } from './model/result.js'
import type { Gathering, Standard } from './model/standard.js'
import { standards as allStandards } from './standards/index.js'
import { arrange, judge } from './steps/judge.js'
import { policyFindings } from './steps/policy.js'
import { readDocument, readPullRequest } from './steps/read.js'
import { select } from './steps/select.js'
import { resultOf } from './steps/result-handoff.js'
import { type Judged, conclude } from './steps/verdict.js'
import { UsageError } from './model/errors.js'

/**
 * Judges a change: select → read → handoffs (with claims and baseline) → rules → verdict. Throws a UsageError for
 * wrong arguments only; trouble with the repository or with a rule makes the verdict `error`, never green.
 */
export async function check(
  change: ChangeSet,
  repository: Repository,
  config: Config,
  standards: readonly Standard[] = allStandards,
): Promise<Result> {
  const judged: Judged[] = []
  const findings: Finding[] = []
  const troubles: string[] = []
  try {
    const selected = await select(change, repository, config, standards)
    const policy = await policyFindings(change, repository)
    findings.push(...policy.findings)
    if (change.files.state === 'unknown' && change.mode === 'change') troubles.push(change.files.because)
    for (const standard of standards) {
      const mine = selected.filter((each) => each.standard === standard)
      const named = change.kind?.startsWith(`${standard.name}/`) ?? false
      if (mine.length === 0 && (change.kind !== null || !config.standards.includes(standard.name))) continue
      const documents = await Promise.all(
        mine.map((each) =>
          each.path === PULL_REQUEST_BODY && change.pullRequest
            ? readPullRequest(each.kind, change.pullRequest, config)
            : readDocument({ ...each, side: 'head', judged: true }, repository, config),
        ),
      )
      const open: Gathering['open'] = async (kind, path, side) => {
        const known = standard.kinds.find((each) => each.name === kind)
        return known ? readDocument({ kind: known, path, side, named, judged: false }, repository, config) : null
      }
      const present = documents.filter((document): document is Document => document !== null)
      for (const handoff of await standard.gather({ change, repository, config, documents: present, open })) {
        const judgement = judge(handoff, standard.rules, config)
        findings.push(...judgement.findings)
        troubles.push(...judgement.troubles)
        const checklist = [...standard.checklist(handoff, judgement.findings), ...policy.checklist]
        judged.push({ handoff, result: resultOf(handoff, checklist) })
      }
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    troubles.push(error instanceof Error ? error.message : String(error))
  }
  return conclude(judged, arrange(findings), troubles, config.failOn)
}
