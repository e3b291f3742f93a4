import type { Json } from '../../model/json.js'
import type { PipelineConfig, PipelineStage } from '../../model/pipeline-config.js'
import type { Positions, Range } from '../../model/position.js'
import type { Repository } from '../../model/repository.js'
import { START } from '../../model/start.js'
import { decode } from '../../text/decode.js'
import { parseJson } from '../../text/json.js'
import { escapePointer, resolve } from '../../text/located.js'
import { isMap, keyOf } from './front-values.js'
import { featureKey, idOfPath } from './ids.js'
import { stateFolder } from './layout.js'
import { stageNamed } from './stages.js'

export interface StateEntry {
  readonly stage: PipelineStage
  readonly status: string | null
  readonly artifact: string | null
  readonly line: number
}

/** What the orchestrator noted about a feature, e.g. `.claude/pipeline/state/feat-042.json`. */
export interface StateFile {
  readonly path: string
  readonly id: string | null
  readonly idLine: number
  readonly currentStage: PipelineStage | null
  readonly currentLine: number
  readonly stages: readonly StateEntry[]
  /** Why it says nothing. */
  readonly problem: { readonly message: string; readonly range: Range } | null
}

/** The state file of a feature at head; null when there is none. */
export async function readState(
  root: string,
  key: string,
  repository: Repository,
  config: PipelineConfig,
): Promise<StateFile | null> {
  const listed = await repository.list('head', stateFolder(root))
  if (listed.state !== 'found') return null
  const entry = listed.value.find(
    ({ name, type }) =>
      type === 'file' && /\.(?:json|ya?ml)$/i.test(name) && featureKey(idOfPath(name, config) ?? '') === key,
  )
  const content = entry && (await repository.read('head', entry.path))
  if (!entry || content?.state !== 'found') return null
  const { text, problem } = decode(content.value)
  if (text === null) return broken(entry.path, problem, START)
  const { data, positions, fault } = /\.json$/i.test(entry.path) ? json(text) : await yaml(text)
  if (fault) return broken(entry.path, fault.message, fault.range)
  return data !== null && isMap(data) ? facts(entry.path, data, positions, config) : null
}

const broken = (path: string, message: string, range: Range): StateFile => ({
  path,
  id: null,
  idLine: 1,
  currentStage: null,
  currentLine: 1,
  stages: [],
  problem: { message, range },
})

interface Parsed {
  readonly data: Json
  readonly positions: Positions
  readonly fault: { readonly message: string; readonly range: Range } | undefined
}

function json(text: string): Parsed {
  const { value, positions, problems } = parseJson(text)
  return { data: value ?? null, positions, fault: value === undefined ? problems.at(-1) : undefined }
}

async function yaml(text: string): Promise<Parsed> {
  const { parseYaml } = await import('../../text/yaml-reading.js')
  const { data, positions, problems } = parseYaml(text)
  return { data, positions, fault: problems[0] }
}

function facts(
  path: string,
  data: { readonly [key: string]: Json },
  positions: Positions,
  config: PipelineConfig,
): StateFile {
  const lineOf = (pointer: string): number => resolve(positions, pointer).line
  const field = (map: { readonly [key: string]: Json }, ...keys: string[]): string | null => {
    const value = Object.entries(map).find(([key]) => keys.includes(keyOf(key)))?.[1]
    return typeof value === 'string' ? value.trim() : null
  }
  const current = field(data, 'currentstage', 'stage')
  const keyLine = (...keys: string[]): number =>
    lineOf(`/${escapePointer(Object.keys(data).find((key) => keys.includes(keyOf(key))) ?? '')}`)
  const entries = (value: Json | undefined, pointer: string): StateEntry[] =>
    value !== undefined && isMap(value)
      ? Object.entries(value).flatMap(([name, inner]) => {
          const stage = stageNamed(name, config)
          if (!stage) return []
          const line = lineOf(`${pointer}/${escapePointer(name)}`)
          if (typeof inner === 'string') {
            const isPath = inner.includes('/') || /\.md$/i.test(inner)
            return [{ stage, status: isPath ? null : inner, artifact: isPath ? inner : null, line }]
          }
          return isMap(inner)
            ? [
                {
                  stage,
                  status: field(inner, 'status', 'state'),
                  artifact: field(inner, 'artifact', 'path', 'file'),
                  line,
                },
              ]
            : []
        })
      : []
  return {
    path,
    id: field(data, 'id', 'featureid', 'feature'),
    idLine: keyLine('id', 'featureid', 'feature'),
    currentStage: current === null ? null : stageNamed(current, config),
    currentLine: keyLine('currentstage', 'stage'),
    stages: [...entries(data.stages, '/stages'), ...entries(data.artifacts, '/artifacts')],
    problem: null,
  }
}
