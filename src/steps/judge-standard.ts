import { type ChangeSet, PULL_REQUEST_BODY } from '../model/change-set.js'
import type { Config } from '../model/config.js'
import type { Document } from '../model/document.js'
import { UsageError } from '../model/errors.js'
import type { Finding } from '../model/finding.js'
import type { ChecklistItem } from '../model/handoff.js'
import type { Repository } from '../model/repository.js'
import type { Gathering, Kind, Standard } from '../model/standard.js'
import { judge } from './judge.js'
import { readDocument, readPullRequest } from './read.js'
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
  /** Points that every handoff's checklist gets. */
  readonly extra: readonly ChecklistItem[]
}

/** One standard's handoffs. Its trouble is its own: the other standards are still judged. Throws a UsageError for configuration that cannot be used. */
export async function judgeStandard(
  standard: Standard,
  selected: readonly Selected[],
  context: Context,
): Promise<Part> {
  const { change, repository, config, moved, extra } = context
  const kindOf = (name: string): Kind | undefined => standard.kinds.find((each) => each.name === name)
  const read = async (each: Selected): Promise<Document | null> => {
    const kind = kindOf(each.kind.name)
    if (!kind) return null
    return each.path === PULL_REQUEST_BODY && change.pullRequest
      ? readPullRequest(kind, change.pullRequest, config)
      : readDocument(
          { ...each, kind, side: 'head', judged: !moved.has(each.path), moved: moved.has(each.path) },
          repository,
          config,
        )
  }
  const named = change.kind !== null
  const open: Gathering['open'] = async (name, path, side) => {
    const kind = kindOf(name)
    return kind
      ? readDocument({ kind, path, side, named, judged: false, moved: false }, repository, config)
      : null
  }
  try {
    const documents = (await Promise.all(selected.map(read))).filter((document) => document !== null)
    const handoffs = await standard.gather({ change, repository, config, documents, open })
    const parts = handoffs.map((handoff) => {
      const { findings, troubles } = judge(handoff, standard.rules, config)
      const result = resultOf(handoff, [...standard.checklist(handoff, findings), ...extra])
      return { judged: { handoff, result }, findings, troubles }
    })
    return {
      judged: parts.map((part) => part.judged),
      findings: parts.flatMap((part) => part.findings),
      troubles: parts.flatMap((part) => part.troubles),
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    return { judged: [], findings: [], troubles: [`${standard.name}: ${messageOf(error)}`] }
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
