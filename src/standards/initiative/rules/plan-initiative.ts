import type { Rule } from '../../../model/rule.js'
import type { InitiativeHandoff } from '../handoff.js'
import { judgedNotes, judgedPlan, says } from './judged-documents.js'

export const planInitiative: Rule<InitiativeHandoff> = {
  id: 'initiative/plan-initiative',
  severity: 'error',
  summary:
    'The stated initiative and the artifact storage are those of the folder that the document stands in.',
  *check(handoff) {
    const plan = judgedPlan(handoff)
    const notes = judgedNotes(handoff)
    const place = handoff.planPlace
    const stated = plan?.record.context?.initiative
    if (plan && place && says(stated) && !names(stated, place.initiative)) {
      yield {
        at: { path: plan.path, pointer: '/context/initiative' },
        severity: isId(stated) && isId(place.initiative) ? 'error' : 'warning',
        message: `The plan says that it belongs to ${short(stated)}, but it stands in the folder of ${place.initiative}. Correct the one that is wrong: "- Initiative: ${place.initiative}".`,
      }
    }
    const storage = plan?.record.context?.artifact_storage
    if (plan && place && says(storage)) {
      const folder = `${place.folder}/${handoff.config.reportsFolder}/`
      const other = new RegExp(`${escaped(place.root)}/([\\w.-]{1,100})/`).exec(storage)?.[1]
      if (other !== undefined && other !== place.initiative && !names(storage, place.initiative)) {
        yield {
          at: { path: plan.path, pointer: '/context/artifact_storage' },
          message: `The artifact storage is the folder of ${other}, but this plan belongs to ${place.initiative}. Write "${folder}<ISO8601>/".`,
        }
      } else if (!storage.includes(handoff.config.reportsFolder)) {
        yield {
          at: { path: plan.path, pointer: '/context/artifact_storage' },
          severity: 'warning',
          message: `The artifact storage names no ${handoff.config.reportsFolder} folder. Write "${folder}<ISO8601>/".`,
        }
      }
    }
    const notesPlace = handoff.notesPlace
    const from = notes?.record.initiative
    if (
      notes &&
      notesPlace &&
      says(from) &&
      isId(from) &&
      isId(notesPlace.initiative) &&
      !names(from, notesPlace.initiative)
    ) {
      yield {
        at: { path: notes.path, pointer: '/initiative' },
        message: `The notes say that they belong to ${short(from)}, but they stand in the folder of ${notesPlace.initiative}. Correct the one that is wrong.`,
      }
    }
  },
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether a text names an initiative, however it is spelt. */
const names = (text: string, initiative: string): boolean =>
  bare(text).includes(bare(initiative)) || (bare(text).length > 3 && bare(initiative).includes(bare(text)))

/** Ids such as INTEGRATE-CACHE-001; other folders are named freely. */
const isId = (text: string): boolean =>
  /^[`*]{0,3}[A-Z][A-Z0-9]{0,40}(?:-[A-Z0-9]{1,40}){0,6}-\d{1,6}\b/.test(text)

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text)
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
