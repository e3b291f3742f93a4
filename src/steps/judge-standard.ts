import { type ChangeSet, PULL_REQUEST_BODY } from '../model/change-set.js'
import type { Config } from '../model/config.js'
import type { Document } from '../model/document.js'
import { isUsageError } from '../model/errors.js'
import type { Evidence } from '../model/evidence.js'
import type { Finding } from '../model/finding.js'
import type { ChecklistItem } from '../model/handoff.js'
import type { Repository } from '../model/repository.js'
import type { Gathering, Kind, Standard } from '../model/standard.js'
import type { Timed } from '../model/timed.js'
import { toWriteRule } from '../standards/index.js'
import { judge } from './judge.js'
import { type KnownTexts, readDocument, readPullRequest } from './read.js'
import { resultOf } from './result-handoff.js'
import type { Selected } from './select.js'
import type { Judged } from './verdict.js'

/** What one standard adds to the result. */
export interface Part {
  readonly judged: readonly Judged[]
  readonly findings: readonly Finding[]
  readonly troubles: readonly string[]
}

export interface Context {
  readonly change: ChangeSet
  readonly repository: Repository
  readonly config: Config
  readonly moved: ReadonlySet<string>
  readonly timed: Timed
  readonly evidence?: () => Promise<Evidence>
  /** Points that every handoff's checklist gets. */
  readonly extra: readonly ChecklistItem[]
}

/** One standard's handoffs. Its trouble is its own: the other standards are still judged. Throws a UsageError for configuration that cannot be used. */
export async function judgeStandard(
  standard: Standard,
  selected: readonly Selected[],
  context: Context,
): Promise<Part> {
  const { change, repository, config, moved, timed, extra, evidence } = context
  const part = <T>(name: string, work: () => T): T => timed(`${standard.name}: ${name}`, work)
  const kindOf = (name: string): Kind | undefined => standard.kinds.find((each) => each.name === name)
  const known: KnownTexts = new Map()
  const read = async (each: Selected): Promise<Document | null> => {
    const kind = kindOf(each.kind.name)
    if (!kind) return null
    return each.path === PULL_REQUEST_BODY && change.pullRequest
      ? readPullRequest(kind, change.pullRequest, config)
      : readDocument(
          { ...each, kind, side: 'head', judged: !moved.has(each.path), moved: moved.has(each.path) },
          repository,
          config,
          known,
          timed,
        )
  }
  const named = change.kind !== null
  const open: Gathering['open'] = async (name, path, side) => {
    const kind = kindOf(name)
    return kind
      ? readDocument(
          { kind, path, side, named, judged: false, moved: false },
          repository,
          config,
          known,
          timed,
        )
      : null
  }
  try {
    const documents = (await part('read', () => Promise.all(selected.map(read)))).filter(
      (document) => document !== null,
    )
    const handoffs = await part('gather', () =>
      standard.gather({
        change,
        repository,
        config,
        documents,
        open,
        ...(evidence && { evidence }),
      }),
    )
    const parts = part('rules', () =>
      handoffs.map((handoff) => {
        const { findings, troubles } = judge(handoff, [...standard.rules, toWriteRule], config)
        const result = resultOf(handoff, [...standard.checklist(handoff, findings), ...extra])
        return { judged: { handoff, result }, findings, troubles }
      }),
    )
    return {
      judged: await Promise.all(parts.map(({ judged }) => placed(judged, repository))),
      findings: parts.flatMap((part) => part.findings),
      troubles: parts.flatMap((part) => part.troubles),
    }
  } catch (error) {
    if (isUsageError(error)) throw error
    return { judged: [], findings: [], troubles: [`${standard.name}: ${messageOf(error)}`] }
  }
}

/** A previous handoff that base has gained since head left it stands at neither of the two commits. */
async function placed(judged: Judged, repository: Repository): Promise<Judged> {
  const { previous } = judged.result
  if (previous === null) return judged
  const ref = (await repository.gainedAt?.(previous.path)) ?? null
  return ref === null ? judged : { ...judged, result: { ...judged.result, previous: { ...previous, ref } } }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
