import type { Document } from '../../model/document.js'
import type { Known, StandardHistory } from '../../model/history.js'
import { compareBaselines } from './baseline.js'
import { placeOf } from './layout.js'
import type { NotesRecord, PlanRecord } from './records.js'
import { isDone } from './states.js'
import { tasksOf } from './ticks.js'

type Plan = Document<PlanRecord>

const planOf = (documents: Known['documents']): Plan | null =>
  documents.find((document) => document.kind === 'initiative/plan') ?? null

const isNotes = (document: Known['documents'][number]): document is Document<NotesRecord> =>
  document.kind === 'initiative/notes'

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '')

/** A plan lives on: tasks done over its versions; notes say to whom an initiative hands what follows. */
export const initiativeHistory: StandardHistory = {
  kinds: ['initiative/plan', 'initiative/notes'],
  measuredBy: 'itself',
  handoffOf(document, config) {
    const place = placeOf(document.path, config.initiative)
    const stamp = isNotes(document) && place?.stamp ? `${place.stamp} ` : ''
    const id = [place?.initiative, `${stamp}${fileName(document.path)}`].filter(Boolean).join(' ')
    return { id, key: document.path, chain: '' }
  },
  factsOf(parts, { initiative: config }) {
    const documents = parts.map(({ document }) => document)
    const plan = planOf(documents)
    const notes = documents.find(isNotes)
    const place = placeOf((plan ?? notes)?.path ?? '', config)
    const tasks = plan ? tasksOf(plan.record) : []
    const done = tasks.filter(({ task }) => isDone(task.state, config)).length
    const from = place?.initiative ?? ''
    return {
      title: plan?.record.title ?? notes?.record.title ?? '',
      status:
        tasks.length === 0 ? null : done === tasks.length ? 'DONE' : done === 0 ? 'OPEN' : 'IN PROGRESS',
      numbers: tasks.length === 0 ? {} : { tasks_done: done, tasks: tasks.length },
      gates: [],
      transfers: (notes?.record.owners?.rows ?? [])
        .filter(({ owner }) => owner !== '' && from !== '')
        .map(({ owner }) => ({ from, to: owner })),
    }
  },
  compare(now, before, { initiative: config }) {
    const [plan, base] = [planOf(now), planOf(before)]
    if (plan === null) return { delta: {}, worse: [], regressed: null, why: null }
    const { summary, regressed, why } = compareBaselines(plan, base, null, config)
    const { tasks_done_before: then, tasks_done_after: since } = summary
    const moved = typeof then === 'number' && typeof since === 'number' ? since - then : null
    const worse = moved !== null && moved < 0 ? ['tasks_done'] : []
    return { delta: moved === null ? {} : { tasks_done: moved }, worse, regressed, why }
  },
}
