import { type ChangeSet, PULL_REQUEST_BODY } from '../model/change-set.js'
import type { Config } from '../model/config.js'
import { UsageError } from '../model/errors.js'
import type { Repository } from '../model/repository.js'
import type { KindFinder, StandardEntry } from '../model/standard.js'
import { decode } from '../text/decode.js'
import { matchesAny } from '../text/glob.js'

/** A file that is to be read as a document of a kind. */
export interface Selected {
  readonly kind: KindFinder
  readonly standard: StandardEntry
  readonly path: string
  /** The user said what it is. */
  readonly named: boolean
}

/**
 * Finds the handoff documents of a change. Files that the change removes are no documents; files below a
 * `templates/` folder never are.
 */
export async function select(
  change: ChangeSet,
  repository: Repository,
  config: Config,
  standards: readonly StandardEntry[],
): Promise<readonly Selected[]> {
  if (change.kind !== null) {
    const selected = kindNamed(change.kind, standards)
    const paths = await filesBelow(change.named, repository)
    return paths.map((path) => ({ ...selected, path, named: true }))
  }
  const judged = standards.filter((standard) => config.standards.includes(standard.name))
  const paths = (await candidates(change, repository)).filter(
    (path) => !/(?:^|\/)templates\//.test(path) && !matchesAny(path, config.ignore),
  )
  const files = await Promise.all(paths.map((path) => recognise(path, repository, config, judged)))
  return [...files.flat(), ...pullRequestText(change, config, judged)]
}

/** The first kind that a file's path, and where it takes that its text, belongs to. */
async function recognise(
  path: string,
  repository: Repository,
  config: Config,
  standards: readonly StandardEntry[],
): Promise<readonly Selected[]> {
  const possible = standards.flatMap((standard) =>
    standard.kinds
      .filter((kind) => kind.matches(path, config))
      .map((kind) => ({ kind, standard, path, named: false })),
  )
  for (const each of possible) {
    if (!each.kind.recognises) return [each]
    const answer = await repository.read('head', path)
    const text = answer.state === 'found' ? decode(answer.value).text : null
    if (text !== null && each.kind.recognises(text)) return [each]
  }
  return []
}

function pullRequestText(
  change: ChangeSet,
  config: Config,
  standards: readonly StandardEntry[],
): readonly Selected[] {
  const { pullRequest } = change
  if (!pullRequest) return []
  return standards.flatMap((standard) =>
    standard.kinds
      .filter((kind) => kind.inPullRequest?.(pullRequest, config))
      .map((kind) => ({ kind, standard, path: PULL_REQUEST_BODY, named: false })),
  )
}

/** Throws a UsageError that lists the kinds when there is no such one. */
export function kindNamed(
  name: string,
  standards: readonly StandardEntry[],
): { kind: KindFinder; standard: StandardEntry } {
  for (const standard of standards) {
    const kind = standard.kinds.find((each) => each.name === name)
    if (kind) return { kind, standard }
  }
  const known = standards.flatMap((standard) => standard.kinds.map((kind) => kind.name))
  throw new UsageError(`--standard ${name}: no such kind; known are ${[...new Set(known)].join(', ')}`)
}

async function candidates(change: ChangeSet, repository: Repository): Promise<readonly string[]> {
  if (change.mode === 'tree') return filesBelow(change.named.length === 0 ? [''] : change.named, repository)
  if (change.mode === 'files') return filesBelow(change.named, repository)
  if (change.files.state !== 'found') return []
  return change.files.value.filter((file) => file.status !== 'removed').map((file) => file.path)
}

/** Files among the paths, directories read to their leaves. */
async function filesBelow(paths: readonly string[], repository: Repository): Promise<string[]> {
  const found = await Promise.all(
    paths.map(async (path): Promise<string[]> => {
      const entry = path === '' ? null : await repository.stat('head', path)
      if (entry && !(entry.state === 'found' && entry.value.type === 'directory')) return [path]
      const entries = await repository.list('head', path)
      if (entries.state !== 'found') return []
      const inner = entries.value.filter((each) => each.name !== '.git' && each.name !== 'node_modules')
      const below = await filesBelow(
        inner.filter((each) => each.type === 'directory').map((each) => each.path),
        repository,
      )
      return [...inner.filter((each) => each.type === 'file').map((each) => each.path), ...below]
    }),
  )
  return [...new Set(found.flat())].sort()
}
