import { resolve } from 'node:path'
import type { ChangeSet } from '../../model/change-set.js'
import type { Config } from '../../model/config.js'
import { UsageError } from '../../model/errors.js'
import type { Repository } from '../../model/repository.js'
import { checkSchema } from '../../sandbox/check-schema.js'
import { findGitDirectory } from '../../sources/git-directory.js'
import { excludesOf } from '../../sources/git-excludes.js'
import { openWorkTree, type WorkTreeRepository } from '../../sources/work-tree.js'
import { standardsFor } from '../../standards/index.js'
import { select } from '../../steps/select.js'
import { decode } from '../../text/decode.js'
import { foldersOf, type IgnoreFile, isIgnored } from '../../text/ignore.js'
import { withSetAside } from '../standing-waivers.js'
import type { FixOptions } from './fix-options.js'
import { configuration } from './judge-change.js'

export interface Scope {
  readonly repository: WorkTreeRepository
  /** The documents that are to be repaired, as named ones. */
  readonly change: ChangeSet
  readonly config: Config
  /** Real path of the folder that paths are relative to. */
  readonly root: string
  /** Whether a file may be changed. */
  mayChange(path: string): boolean
}

/** Opens the work tree and finds out which of its files are meant. */
export async function openScope(options: FixOptions, directory: string): Promise<Scope> {
  const { paths, base, standard } = options
  const at = options.repo === null ? directory : resolve(directory, options.repo)
  if (findGitDirectory(at)?.workTree === null) {
    throw new UsageError(`${at} is a bare repository, which has no files to repair: name a work tree`)
  }
  const opened = await openWorkTree({
    directory: at,
    paths: paths.length > 0 ? paths : [at],
    kind: standard,
    base: base ?? undefined,
  })
  try {
    const { repository, root } = opened
    const own = await configuration({ ...options, failOn: null }, repository, opened.change, directory)
    const config = await withSetAside(own, repository, opened.change)
    const named = paths.length > 0 ? opened.change.named : await documents(options, opened, config)
    const change = { ...opened.change, named }
    const mayChange = (path: string): boolean =>
      named.some((each) => each === '' || path === each || path.startsWith(`${each}/`))
    return { repository, change, config, root, mayChange }
  } catch (error) {
    await opened.repository.close()
    throw error
  }
}

/** Handoff documents of the work tree that git does not ignore: all, or those that base has not or has otherwise. */
async function documents(
  { all }: FixOptions,
  { repository, change, root }: { repository: Repository; change: ChangeSet; root: string },
  config: Config,
): Promise<readonly string[]> {
  const base = all ? null : await repository.stat('base', '')
  if (base !== null && base.state !== 'found') {
    const why = base.state === 'unknown' ? base.because : 'base has no files'
    throw new UsageError(
      `there is nothing to compare with (${why}): name the files to repair, or use --all or --base`,
    )
  }
  const own = (await excludesOf(root)).map((text) => ({ folder: '', text }))
  const everything = { ...change, named: [''] }
  const selected = await select(everything, repository, config, standardsFor(config, checkSchema))
  const meant = await Promise.all(
    selected.map(async ({ path }) => {
      const left =
        (await isIgnoredByGit(path, repository, own)) || (!all && (await isAtBase(path, repository)))
      return left ? [] : [path]
    }),
  )
  return meant.flat()
}

async function isAtBase(path: string, repository: Repository): Promise<boolean> {
  const [now, then] = await Promise.all([repository.read('head', path), repository.read('base', path)])
  return now.state === 'found' && then.state === 'found' && Buffer.from(now.value).equals(then.value)
}

async function isIgnoredByGit(
  path: string,
  repository: Repository,
  own: readonly IgnoreFile[],
): Promise<boolean> {
  const files = await Promise.all(
    foldersOf(path).map(async (folder) => {
      const answer = await repository.read('head', folder === '' ? '.gitignore' : `${folder}/.gitignore`)
      const text = answer.state === 'found' ? decode(answer.value).text : null
      return text === null ? [] : [{ folder, text }]
    }),
  )
  return isIgnored(path, [...own, ...files.flat()])
}
