import type { PipelineConfig, PipelineStage } from '../../model/pipeline-config.js'
import { stageOfFolder } from './stages.js'

/** Folder of the orchestrator's own notes: no artifacts. */
const STATE_FOLDER = 'state'

/** The pipeline folder around a path, e.g. `services/dns/.claude/pipeline`; null outside of one. */
export function configuredRoot(path: string, config: PipelineConfig): string | null {
  for (const root of config.roots) {
    const at = `/${path}`.lastIndexOf(`/${root}/`)
    if (at >= 0) return path.slice(0, at + root.length)
  }
  return null
}

/** The stage of the nearest folder that is called like one. */
export function stageOfPath(path: string, config: PipelineConfig): PipelineStage | null {
  const root = configuredRoot(path, config)
  const folders = (root === null ? path : path.slice(root.length + 1)).split('/').slice(0, -1)
  for (const folder of folders.reverse()) {
    const stage = stageOfFolder(folder, config)
    if (stage) return stage
  }
  return null
}

/** The folder that holds the stage folders: configured, else the one above the document's stage folder. */
export function rootOf(path: string, config: PipelineConfig): string | null {
  const root = configuredRoot(path, config)
  if (root !== null) return root
  const folders = path.split('/').slice(0, -1)
  const at = folders.findLastIndex((folder) => stageOfFolder(folder, config) !== null)
  return at < 0 ? null : folders.slice(0, at).join('/')
}

/** Whether a file of a pipeline folder is an artifact: markdown, but no README and no notes of the orchestrator. */
export function isArtifact(path: string, config: PipelineConfig): boolean {
  const root = configuredRoot(path, config)
  if (root === null || !/\.(?:md|markdown)$/i.test(path)) return false
  const inside = path.slice(root.length + 1).split('/')
  return inside[0] !== STATE_FOLDER && !/^(?:readme|index)\.\w+$/i.test(inside.at(-1) ?? '')
}

export const stateFolder = (root: string): string => join(root, STATE_FOLDER)

/** Joined and without `.` and `..`; null when it leaves the repository or names its root. */
export function resolvePath(folder: string, path: string): string | null {
  const parts: string[] = []
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.length ? parts.join('/') : null
}

export const join = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`)
