import { type Answer, absent, found } from '../../model/answer.js'
import { saysNone } from '../../text/plain.js'
import type { Artifact, Bundle, Called, RunDocument, RunDocuments } from './handoff.js'
import { isBundleFile, join } from './layout.js'
import { isObject, phaseOf, textOf } from './notation.js'
import { filesBelow, type Shelf } from './shelf.js'
import { stated, valueAt } from './statements.js'

const DEEPEST = 4

/** The bundle of a run; null when `outputs/<run_id>/` is not there or holds nothing. */
export async function gatherBundle(
  runId: string,
  root: string,
  documents: RunDocuments,
  options: { readonly isNew: boolean; readonly folder?: string },
  shelf: Shelf,
): Promise<Bundle | null> {
  const { repository, config } = shelf.input
  const folder = options.folder ?? join(root, config.run.outputs, runId)
  const paths = await filesBelow(repository, 'head', folder, DEEPEST)
  if (paths.length === 0) return null
  const files = paths.map((path) => (folder === '' ? path : path.slice(folder.length + 1)))
  const names = files.filter((file) => !file.includes('/') && isBundleFile(file, config.run))
  const read = await Promise.all(
    names.map(async (name) => [name, await shelf.open('run/bundle', join(folder, name))] as const),
  )
  const opened = new Map(read.flatMap(([name, document]) => (document ? [[name, document] as const] : [])))
  const calls = requiredFiles(runId, documents, shelf)
  const missing = await Promise.all(
    calls
      .filter((name) => !files.includes(name))
      .map(async (name): Promise<readonly Called[]> => {
        const answer = await shelf.missing(join(folder, name))
        return answer
          ? [{ path: join(folder, name), answer, removed: shelf.removed(join(folder, name)) }]
          : []
      }),
  )
  const changed = paths.some((path) => shelf.touches(path)) || missing.flat().some(({ removed }) => removed)
  const judged = options.isNew || changed
  const expected = config.run.dossier?.replace('<run_id>', runId)
  const dossier =
    opened.get(expected ?? '') ?? [...opened.values()].find(({ path }) => /\.html?$/.test(path)) ?? null
  return { folder, judged, files, opened, missing: missing.flat(), dossier }
}

/** Names of the files that a bundle of this run's phase has. */
export function requiredFiles(runId: string, documents: RunDocuments, shelf: Shelf): readonly string[] {
  const { run } = shelf.input.config
  const phase = stated(documents, '/phase')
  const names = phase === null ? [] : [phaseOf(phase), phase]
  const known = names.find((name) => Object.hasOwn(run.phaseArtifacts, name))
  const own = known === undefined ? [] : (run.phaseArtifacts[known] ?? [])
  return [
    ...run.requiredFiles,
    ...own,
    ...(run.dossier === null ? [] : [run.dossier.replace('<run_id>', runId)]),
  ]
}

/** What `outputs/<run_id>/` is in the result: one document, standing for its files. */
export function bundleDocument(bundle: Bundle, runId: string): RunDocument {
  return {
    kind: 'run/bundle',
    path: bundle.folder,
    text: '',
    oid: null,
    judged: bundle.judged,
    moved: false,
    named: false,
    record: { run_id: runId, files: bundle.files },
    positions: new Map(),
    problems: [],
    schemaErrors: [],
  }
}

/** Files that the report lists, looked up from the repository's root, the root of the runs, and the bundle. */
export async function gatherArtifacts(
  documents: RunDocuments,
  root: string | null,
  folder: string | null,
  bundle: Bundle | null,
  shelf: Shelf,
): Promise<readonly Artifact[]> {
  const source = valueAt(documents.report, '/artifacts') === undefined ? documents.text : documents.report
  const list = valueAt(source, '/artifacts')
  if (!Array.isArray(list)) return []
  const entries = list.flatMap((entry, i) => {
    const path = isObject(entry) ? textOf(entry.path) : textOf(entry)
    return path === null || path === '' || saysNone(path)
      ? []
      : [{ stated: path, pointer: isObject(entry) ? `/artifacts/${i}/path` : `/artifacts/${i}` }]
  })
  return Promise.all(
    entries.map(async ({ stated, pointer }): Promise<Artifact> => {
      const path = stated
        .replaceAll('\\', '/')
        .replace(/^(?:\.\/)+/, '')
        .replace(/(?<!\/)\/+$/, '')
      const inBundle =
        folder !== null && (path === folder || path.startsWith(`${folder}/`) || !path.includes('/'))
      if (inBundle && !bundle)
        return {
          stated,
          pointer,
          inBundle,
          answer: { state: 'unknown', because: `${folder}/ is not in the repository` },
        }
      return { stated, pointer, inBundle, answer: await lookUp(path, [root ?? '', folder ?? ''], shelf) }
    }),
  )
}

async function lookUp(path: string, roots: readonly string[], shelf: Shelf): Promise<Answer<string>> {
  if (/^(?:\/|[A-Za-z]:|[a-z]+:\/\/)/.test(path))
    return { state: 'unknown', because: 'it is an address outside of the repository' }
  for (const candidate of new Set(['', ...roots].map((root) => join(root, path)))) {
    const answer = await shelf.missing(candidate)
    if (answer === null) return found(candidate)
    if (answer.state === 'unknown') return answer
  }
  return absent
}

/** Whether bundles of other runs are kept in the repository while this one's is neither there nor ignored. */
export async function isForgotten(runId: string, root: string, shelf: Shelf): Promise<boolean> {
  const { repository, config } = shelf.input
  const folder = join(root, config.run.outputs)
  const entries = await repository.list('head', folder)
  if (
    entries.state !== 'found' ||
    !entries.value.some((entry) => entry.type === 'directory' && entry.name !== runId)
  )
    return false
  const answer = await shelf.missing(join(folder, runId, 'metrics.json'))
  return answer?.state === 'absent'
}

export const fileOf = (bundle: Bundle | null, name: string): RunDocument | null =>
  bundle?.opened.get(name) ?? null
