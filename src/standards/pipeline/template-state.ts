import type { PipelineStage } from '../../model/pipeline-config.js'
import type { Drafting } from '../../model/template.js'
import type { Header } from './handoff.js'
import { featureKey } from './ids.js'
import { stateClaims } from './state-claims.js'
import { readState } from './state-file.js'
import type { Feature } from './template-header.js'

/** What the orchestrator's own file says against a new document; nobody else writes that file. */
export async function stateNotes(
  path: string,
  stage: PipelineStage,
  { id, root, artifacts }: Feature,
  { repository, config }: Drafting,
): Promise<string[]> {
  const state = await readState(root, featureKey(id), repository, config.pipeline)
  if (state === null) return []
  const others = artifacts.map((each) => ({ path: each.path, judged: false, record: { stage: each.stage } }))
  const headers = [...others, { path, judged: true, record: { id, stage } }] as unknown as readonly Header[]
  const against = stateClaims(state, featureKey(id), headers).filter(
    ({ verdict }) => verdict === 'contradicted',
  )
  return against.map(({ evidence }) => `Bring ${state.path} up to date: ${evidence}.`)
}
