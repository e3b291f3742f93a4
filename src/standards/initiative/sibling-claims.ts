import type { Claim, ClaimVerdict } from '../../model/claim.js'
import type { Document } from '../../model/document.js'
import type { InitiativeConfig } from '../../model/initiative-config.js'
import type { Repository } from '../../model/repository.js'
import { decode } from '../../text/decode.js'
import { withoutStruck } from '../../text/unseen.js'
import { citations } from './citations.js'
import { folderOf, type Place } from './layout.js'
import type { PathFinder } from './path-finder.js'
import type { PlanRecord } from './records.js'
import { isDone } from './states.js'
import { type Tick, tasksOf } from './ticks.js'

export interface SiblingContext {
  readonly repository: Repository
  readonly finder: PathFinder
  readonly config: InitiativeConfig
  /** Where the handoff notes stand, as a sibling would name them; null while there are none. */
  readonly notes: { readonly path: string; readonly place: Place | null } | null
  /** Opens a sibling as a plan at head. */
  readonly openPlan: (path: string) => Promise<Document<PlanRecord> | null>
}

type Judged = readonly [ClaimVerdict, string]

const LINKS =
  /\b(?:link(?:s|ed|ing)?|references?|referenc(?:ed|ing)|record(?:s|ed)?|log(?:s|ged)?|cit(?:es|ed)|point(?:s|ed)?|updated?|notes|noted)\b/i
const REPORT = /\b(?:report|artifacts?|handoff|notes)\b/i
const MARKED = /\b(?:marked|ticked|set|checked|completed?|done|closed)\b|\[x\]/i
const ROW = /\b([A-Za-z]{0,12}\d[\w.-]{0,20})`?\s+row\b|\brow\s+`?([A-Za-z]{0,12}\d[\w.-]{0,20})/i

const FINISHED = /\b(?:marked|ticked|checked|closed|completed|set to|(?:is|are) (?:now|done|complete))\b|→/i
/** A row's guidance is written before the work: these words ask for it, or make it depend on something. */
const ASKED =
  /\b(?:to be|must|should|shall|will|needs?|once|when|until|after|if|before|unless|not|never|get|gets|getting|have|having|ensure|verify|confirm|check that)\b/i

/** What ticks say about sibling documents, checked against those: boxes that they link the report, and that a row is done. */
export async function siblingClaims(
  ticks: readonly Tick[],
  context: SiblingContext,
): Promise<readonly Claim[]> {
  const claims = await Promise.all(
    ticks.flatMap((tick) =>
      tick.type === 'box'
        ? [claimsOf(tick, tick.text, context)]
        : finished(tick.text).map((said) => claimsOf(tick, said, context)),
    ),
  )
  return claims.flat()
}

/** Parts of a row's text that tell of one sibling, and as of something that has happened. */
const finished = (text: string): readonly string[] =>
  withoutStruck(text)
    .split(/[.;:!?]\s|<br ?\/?>/)
    .filter((part) => FINISHED.test(part) && !ASKED.test(part) && markdownIn(part).length === 1)

const markdownIn = (text: string): readonly string[] => [
  ...new Set(citations(text).flatMap(({ exact, path }) => (exact && /\.md$/i.test(path) ? [path] : []))),
]

async function claimsOf(tick: Tick, said: string, context: SiblingContext): Promise<readonly Claim[]> {
  const mark = [...said.matchAll(/\[[^[\]]?\](?!\()/g)].at(-1)?.[0]
  const done = mark === undefined ? MARKED.test(said) : isDone(mark, context.config)
  const row = done ? ROW.exec(said) : null
  const links = tick.type === 'box' && LINKS.test(said) && REPORT.test(said)
  const claims = await Promise.all(
    markdownIn(said).map(async (path): Promise<Claim[]> => {
      const standing = await context.finder.find(path, tick.document)
      const own =
        standing.state === 'found' &&
        (standing.path === context.notes?.path || standing.path === tick.document)
      if (standing.state !== 'found' || own) return []
      const claim = (kind: string, [verdict, evidence]: Judged): Claim => ({
        kind,
        subject: path,
        verdict,
        evidence,
        path: tick.document,
        pointer: tick.pointer,
      })
      return [
        ...(row ? [claim('sibling-row', await rowDone(standing.path, row[1] ?? row[2] ?? '', context))] : []),
        ...(links ? [claim('sibling-link', await linksNotes(standing.path, context))] : []),
      ]
    }),
  )
  return claims.flat()
}

async function rowDone(path: string, id: string, context: SiblingContext): Promise<Judged> {
  const plan = await context.openPlan(path)
  const found = plan
    ? tasksOf(plan.record).find(({ task }) => task.id?.toLowerCase() === id.toLowerCase())
    : undefined
  if (!found) return ['unverified', `it has no row ${id} in a task table`]
  const state = found.task.state ?? 'no state'
  return isDone(found.task.state, context.config)
    ? ['verified', `its row ${id} is ${state}`]
    : ['contradicted', `its row ${id} is ${state}`]
}

async function linksNotes(path: string, { repository, notes, config }: SiblingContext): Promise<Judged> {
  if (!notes) return ['unverified', 'there are no handoff notes yet that it could name']
  const answer = await repository.read('head', path)
  const text = answer.state === 'found' ? decode(answer.value).text : null
  if (text === null) return ['unverified', answer.state === 'unknown' ? answer.because : 'it is no text file']
  const stamp = notes.place?.stamp ?? folderOf(notes.path).split('/').at(-1) ?? ''
  const sought = stamp === '' || stamp === config.reportsFolder ? notes.path : stamp
  if (text.includes(sought)) return ['verified', `it names ${sought}`]
  return ['contradicted', `it does not name ${sought}`]
}
