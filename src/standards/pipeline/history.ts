import type { Document } from '../../model/document.js'
import type { Known, StandardHistory } from '../../model/history.js'
import { type Header, headersAmong, isUnreadable } from './handoff.js'
import { featureKey, idOfPath } from './ids.js'
import { rootOf } from './layout.js'
import { compareStages } from './previous.js'
import type { HeaderRecord } from './records.js'
import { rank } from './stages.js'

const byStage = (documents: Known['documents']): readonly Header[] =>
  headersAmong(documents).sort((a, b) => rank(a.record.stage) - rank(b.record.stage))

/** A feature on its way through the stages: every header hands it on. */
export const pipelineHistory: StandardHistory = {
  kinds: ['pipeline/header'],
  measuredBy: 'itself',
  handoffOf(document: Document<HeaderRecord>, { pipeline: config }) {
    if (isUnreadable(document) && idOfPath(document.path, config) === null) return null
    const id = document.record.id ?? idOfPath(document.path, config) ?? document.path
    return { id, key: `${rootOf(document.path, config)}\0${featureKey(id)}`, chain: '' }
  },
  factsOf(parts) {
    const headers = byStage(parts.map(({ document }) => document))
    const records = headers.map(({ record }) => record)
    const questions = records
      .flatMap((record) => record.open_questions ?? [])
      .filter((each) => !each.resolved)
    return {
      title: records.find(({ title }) => title !== undefined)?.title ?? '',
      status: records.findLast(({ stage }) => stage !== undefined)?.stage?.toUpperCase() ?? null,
      numbers: {
        documents: headers.length,
        decisions: records.flatMap((record) => record.decisions_made ?? []).length,
        questions: questions.length,
        blocking: questions.filter(({ blocking }) => blocking).length,
      },
      gates: [],
      transfers: records.flatMap(({ from, to = [] }) =>
        from === undefined ? [] : to.map((each) => ({ from, to: each })),
      ),
    }
  },
  compare(now, before) {
    const [headers, earlier] = [byStage(now), byStage(before)]
    const last = earlier.at(-1)
    const stage = last?.record.stage ?? null
    const previous = last && { id: '', path: last.path, ref: null, how: 'same-path' as const }
    const { regressed, why } = compareStages('', headers, false, previous ? { previous, stage } : null)
    const delta = earlier.length > 0 ? { documents: headers.length - earlier.length } : {}
    return { delta, worse: [], regressed, why }
  },
}
