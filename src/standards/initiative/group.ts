import type { Document } from '../../model/document.js'
import type { Gathering } from '../../model/standard.js'
import { matchesAny } from '../../text/glob.js'
import { type Place, placeOf } from './layout.js'
import type { NotesRecord, PlanRecord } from './records.js'
import { filesBelow } from './tree-files.js'

/** Documents that are judged as one handoff: a plan, and the notes that it asks for. */
export interface Group {
  plan: Document<PlanRecord> | null
  notes: Document<NotesRecord> | null
  /** Where the documents belong, also when the user said what they are. */
  readonly place: Place | null
}

export const asksForNotes = (text: string): boolean => /handoff[-_ ]?notes/i.test(text)

/** Every plan of the change is a handoff; notes belong to the plan of their initiative. */
export async function groupDocuments(input: Gathering): Promise<readonly Group[]> {
  const config = input.config.initiative
  const ofKind = (kind: string) => input.documents.filter((document) => document.kind === kind)
  const given = ofKind('initiative/plan') as readonly Document<unknown>[] as readonly Document<PlanRecord>[]
  const plans = [...given, ...(await lostPlans(input))]
  const groups: Group[] = plans.map((plan) => ({ plan, notes: null, place: placeOf(plan.path, config) }))
  for (const notes of ofKind('initiative/notes') as readonly Document<NotesRecord>[]) {
    const place = placeOf(notes.path, config)
    const mates =
      place === null
        ? []
        : groups.filter((group) => group.place?.folder === place.folder && group.notes === null)
    const partner =
      mates.find((group) => asksForNotes(group.plan?.text ?? '')) ??
      mates.find((group) => group.plan !== null)
    if (partner) partner.notes = notes
    else groups.push({ plan: place && !notes.named ? await companionPlan(place, input) : null, notes, place })
  }
  return groups
}

/** Files of the change that were a plan at base and hold no task table any more. */
async function lostPlans(input: Gathering): Promise<readonly Document<PlanRecord>[]> {
  const { change, config } = input
  if (change.mode !== 'change' || change.files.state !== 'found') return []
  const known = new Set(input.documents.map((document) => document.path))
  const lost: Document<PlanRecord>[] = []
  for (const file of change.files.value) {
    const place = placeOf(file.path, config.initiative)
    if (file.status === 'removed' || file.status === 'added' || known.has(file.path)) continue
    if (
      place?.kind !== 'plan' ||
      place.report ||
      /(?:^|\/)templates\//.test(file.path) ||
      matchesAny(file.path, config.ignore)
    )
      continue
    const before = (await input.open(
      'initiative/plan',
      file.previousPath ?? file.path,
      'base',
    )) as Document<PlanRecord> | null
    if (!before?.record.tables) continue
    const now = (await input.open('initiative/plan', file.path, 'head')) as Document<PlanRecord> | null
    if (now) lost.push({ ...now, judged: true })
  }
  return lost
}

const MOST_PLANS = 40

/** The plan that notes belong to, when the change leaves it alone: the one that asks for them. */
async function companionPlan(place: Place, input: Gathering): Promise<Document<PlanRecord> | null> {
  const files = await filesBelow(input.repository, 'head', place.folder)
  if (files.state !== 'found') return null
  const possible = files.value.filter((path) => {
    const at = placeOf(path, input.config.initiative)
    return at?.kind === 'plan' && !at.report && !/(?:^|\/)templates\//.test(path)
  })
  const opened = await Promise.all(
    possible.slice(0, MOST_PLANS).map((path) => input.open('initiative/plan', path, 'head')),
  )
  const withTasks = (opened as readonly (Document<PlanRecord> | null)[]).filter(
    (plan): plan is Document<PlanRecord> => plan?.record.tables !== undefined,
  )
  return withTasks.find((plan) => asksForNotes(plan.text)) ?? withTasks[0] ?? null
}

/** The newest notes of an initiative at head; `unknown` is null, none is undefined. */
export async function newestNotes(
  place: Place,
  input: Gathering,
): Promise<Document<NotesRecord> | null | undefined> {
  const files = await filesBelow(input.repository, 'head', place.folder)
  if (files.state === 'unknown') return null
  const found = (files.state === 'found' ? files.value : [])
    .map((path) => ({ path, at: placeOf(path, input.config.initiative) }))
    .filter(({ at }) => at?.kind === 'notes')
    .sort((a, b) => ((a.at?.stamp ?? '') < (b.at?.stamp ?? '') ? 1 : -1))
  if (!found[0]) return undefined
  return (await input.open('initiative/notes', found[0].path, 'head')) as Document<NotesRecord> | null
}
