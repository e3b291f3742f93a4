import type { Claim, ClaimVerdict } from '../../model/claim.js'
import type { Document } from '../../model/document.js'
import type { InitiativeConfig } from '../../model/initiative-config.js'
import type { Repository } from '../../model/repository.js'
import { decode } from '../../text/decode.js'
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

/** What ticked boxes say about sibling documents, checked against those: that they link the report, that a row is done. */
export async function siblingClaims(
  ticks: readonly Tick[],
  context: SiblingContext,
): Promise<readonly Claim[]> {
  const boxes = ticks.filter((tick) => tick.type === 'box')
  const claims = await Promise.all(boxes.map((tick) => claimsOf(tick, context)))
  return claims.flat()
}

async function claimsOf(tick: Tick, context: SiblingContext): Promise<readonly Claim[]> {
  const named = citations(tick.text).filter(({ exact, path }) => exact && /\.md$/i.test(path))
  const row = MARKED.test(tick.text) ? ROW.exec(tick.text) : null
  const links = LINKS.test(tick.text) && REPORT.test(tick.text)
  const claims = await Promise.all(
    [...new Set(named.map(({ path }) => path))].map(async (path): Promise<Claim[]> => {
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
