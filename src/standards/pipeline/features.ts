import type { Config } from '../../model/config.js'
import type { Document } from '../../model/document.js'
import type { Repository, Side } from '../../model/repository.js'
import { type Header, headersAmong, type PrBody } from './handoff.js'
import { featureKey, idOfPath } from './ids.js'
import { configuredRoot, isArtifact, rootOf } from './layout.js'
import { stageOfFolder } from './stages.js'

/** Documents of the change that speak of one feature. */
export interface Feature {
  readonly key: string
  readonly id: string
  readonly root: string | null
  readonly headers: Header[]
  prBody: PrBody | null
}

/** Headers by pipeline folder and feature id; the pull request's text joins the feature that it names. */
export function groupByFeature(documents: readonly Document[], { pipeline: config }: Config): Feature[] {
  const features: Feature[] = []
  for (const document of headersAmong(documents)) {
    const id = document.record.id ?? idOfPath(document.path, config) ?? document.path
    const root = rootOf(document.path, config)
    const known = features.find((each) => each.key === featureKey(id) && each.root === root)
    if (known) known.headers.push(document)
    else features.push({ key: featureKey(id), id, root, headers: [document], prBody: null })
  }
  for (const document of prBodiesAmong(documents)) {
    const { feature, design } = document.record
    const id = feature ?? (design === undefined ? null : idOfPath(design, config)) ?? document.path
    const root = design === undefined ? null : configuredRoot(design, config)
    const known = features.find(
      (each) => each.key === featureKey(id) && each.prBody === null && (root === null || each.root === root),
    )
    if (known) known.prBody = document
    else
      features.push({
        key: featureKey(id),
        id,
        root: root ?? config.roots[0] ?? null,
        headers: [],
        prBody: document,
      })
  }
  return features
}

const prBodiesAmong = (documents: readonly Document[]): PrBody[] =>
  documents.filter((document) => document.kind === 'pipeline/pr-body') as unknown as PrBody[]

/** Paths of a feature's artifacts in the stage folders, and in a folder called by the feature's id. */
export async function artifactPaths(
  root: string,
  key: string,
  side: Side,
  repository: Repository,
  { pipeline: config }: Config,
): Promise<string[]> {
  const top = await repository.list(side, root)
  if (top.state !== 'found') return []
  const isOwn = (name: string): boolean => featureKey(idOfPath(name, config) ?? '') === key
  const folders = top.value.filter(
    ({ type, name }) => type === 'directory' && (stageOfFolder(name, config) !== null || isOwn(name)),
  )
  const inner = await Promise.all(folders.map((folder) => repository.list(side, folder.path)))
  const entries = inner.flatMap((answer) => (answer.state === 'found' ? answer.value : []))
  const deeper = await Promise.all(
    entries
      .filter(
        ({ type, name, path }) =>
          type === 'directory' && (isOwn(name) || isOwn(path.split('/').at(-2) ?? '')),
      )
      .map(({ path }) => repository.list(side, path)),
  )
  const files = [
    ...top.value,
    ...entries,
    ...deeper.flatMap((answer) => (answer.state === 'found' ? answer.value : [])),
  ]
  const named = files.filter(({ type, path }) => type === 'file' && /\.(?:md|markdown)$/i.test(path))
  return named
    .map(({ path }) => path)
    .filter(
      (path) =>
        featureKey(idOfPath(path, config) ?? '') === key &&
        (configuredRoot(path, config) === null || isArtifact(path, config)),
    )
    .sort()
}
