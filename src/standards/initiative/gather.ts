import type { Document } from '../../model/document.js'
import type { Previous } from '../../model/handoff.js'
import type { Gathering } from '../../model/standard.js'
import { compareBaselines } from './baseline.js'
import { evidenceClaims, namedPaths } from './evidence-claims.js'
import { asksForNotes, type Group, groupDocuments, newestNotes } from './group.js'
import type { InitiativeHandoff } from './handoff.js'
import { type Place, placeOf } from './layout.js'
import { pathFinder } from './path-finder.js'
import { type PlanBefore, planBefore } from './plan-before.js'
import type { NotesRecord, PlanRecord } from './records.js'
import { commandClaims, rowClaims } from './row-claims.js'
import { siblingClaims } from './sibling-claims.js'
import { notesTicks, planTicks } from './ticks.js'

/** All initiative handoffs of a change, each with what the repository says about it. */
export async function gatherInitiative(input: Gathering): Promise<readonly InitiativeHandoff[]> {
  const groups = await groupDocuments(input)
  const root = await input.repository.stat('base', '')
  const absenceCounts = input.change.mode !== 'files' || root.state !== 'unknown'
  const ids = groups.map(({ plan, notes, place }) => initiativeOf(plan, notes, place))
  return Promise.all(
    groups.map((group, i) => {
      const id = ids[i] ?? ''
      const alone = ids.filter((each) => each === id).length === 1
      return gatherOne(group, alone ? id : `${id} ${fileName(group)}`, absenceCounts, input)
    }),
  )
}

async function gatherOne(
  group: Group,
  id: string,
  absenceCounts: boolean,
  input: Gathering,
): Promise<InitiativeHandoff> {
  const config = input.config.initiative
  const { plan, place } = group
  const inPlace = (document: Document<unknown> | null): Place | null =>
    document && !document.named ? placeOf(document.path, config) : null
  const [base, companion] = await Promise.all([
    planBefore(plan, input),
    group.notes || !place ? null : newestNotes(place, input),
  ])
  const notes = group.notes ?? (plan && asksForNotes(plan.text) ? companion : null) ?? null
  const finder = pathFinder({
    repository: input.repository,
    place:
      place && notes && !plan
        ? place
        : place && { ...place, stamp: notes ? (placeOf(notes.path, config)?.stamp ?? null) : place.stamp },
    reportsFolder: config.reportsFolder,
    pathBases: config.pathBases,
    absenceCounts,
  })
  const ticks = [
    ...(plan?.judged ? planTicks(plan, base?.document.record ?? null, config) : []),
    ...(notes?.judged ? notesTicks(notes) : []),
  ]
  const openPlan = async (path: string) =>
    (await input.open('initiative/plan', path, 'head')) as Document<PlanRecord> | null
  const [evidence, siblings, prerequisites, references] = await Promise.all([
    evidenceClaims(ticks, finder),
    siblingClaims(ticks, {
      repository: input.repository,
      finder,
      config,
      notes: notes && { path: notes.path, place: placeOf(notes.path, config) },
      openPlan,
    }),
    plan?.judged ? namedPaths(prerequisiteTexts(plan.record), 'prerequisite', plan.path, finder) : NOTHING,
    notes?.judged ? namedPaths(referenceTexts(notes.record), 'reference', notes.path, finder) : NOTHING,
  ])
  const documents = [...(plan ? [plan] : []), ...(notes ? [notes] : [])]
  return {
    standard: 'initiative',
    id,
    title: plan?.record.title ?? notes?.record.title ?? id,
    documents,
    previous: base ? previousOf(base, input) : null,
    baseline: compareBaselines(
      plan,
      base?.document ?? null,
      base === undefined ? 'there is no base to compare with' : null,
      config,
    ),
    claims: [
      ...evidence.claims,
      ...(plan?.judged ? rowClaims(plan, config) : []),
      ...siblings,
      ...(plan && notes ? commandClaims(plan, notes, config) : []),
      ...prerequisites.claims,
      ...references.claims,
    ],
    plan,
    notes,
    basePlan: base?.document ?? null,
    change: input.change,
    config,
    planPlace: inPlace(plan),
    notesPlace: inPlace(notes),
    missingPrerequisites: prerequisites.missing,
    missingReferences: references.missing,
    uncited: evidence.uncited,
    hasNotes: notes ? true : !place || companion === null || !absenceCounts ? null : companion !== undefined,
  }
}

const NOTHING = { claims: [], missing: [] } as const

const previousOf = ({ document, path, how }: PlanBefore, { change, config }: Gathering): Previous => ({
  id: initiativeOf(document, null, placeOf(path, config.initiative)),
  path,
  ref: change.base,
  how,
})

const prerequisiteTexts = (record: PlanRecord) => [
  ...(record.phases ?? []).flatMap((phase, i) =>
    phase.prereqs ? [{ text: phase.prereqs, pointer: `/phases/${i}/prereqs` }] : [],
  ),
  ...(record.context?.dependencies
    ? [{ text: record.context.dependencies, pointer: '/context/dependencies' }]
    : []),
]

const referenceTexts = (record: NotesRecord) => [
  ...(record.owners?.rows ?? []).flatMap((owner, i) =>
    owner.references ? [{ text: owner.references, pointer: `/owners/rows/${i}/references` }] : [],
  ),
  ...(record.references ?? []).map((text, i) => ({ text, pointer: `/references/${i}` })),
  ...(['plan_row', 'ledger_entry'] as const).flatMap((step) => {
    const text = record.ledger?.[step]
    return text ? [{ text, pointer: `/ledger/${step}` }] : []
  }),
]

/** The initiative's folder; for a document that lies elsewhere the id it states, else its own name. */
function initiativeOf(
  plan: Document<PlanRecord> | null,
  notes: Document<NotesRecord> | null,
  place: Place | null,
): string {
  if (place) return place.initiative
  const stated = (plan?.record.context?.initiative ?? notes?.record.initiative ?? '')
    .replace(/[`*]/g, '')
    .trim()
  const first = /^[\w.-]+/.exec(stated)?.[0] ?? ''
  if (/\d|-/.test(first)) return first
  return stated.split(/\s[(—–-]/)[0]?.slice(0, 80) || fileName({ plan, notes, place })
}

const fileName = ({ plan, notes }: Group): string =>
  ((plan ?? notes)?.path.split('/').at(-1) ?? '').replace(/\.md$/i, '')
