import { existsSync, mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { type GitHost, runGit } from './git-process.js'

/** A repository of GitHub that is mirrored, and the commits that have to be there. */
export interface MirrorRequest {
  /** Names its folder; the same for as long as the repository exists. */
  readonly id: string
  /** Address without credentials. */
  readonly url: string
  /** Value of an `Authorization` header. */
  readonly authorization: string
  readonly commits: readonly MirroredCommit[]
}

export interface MirroredCommit {
  readonly sha: string
  /** Ref that keeps it: what is there already is not sent again. */
  readonly ref: string
}

type Setting = readonly [key: string, value: string]

const FETCH_MILLISECONDS = 15 * 60_000
/** Contents that a change needs are fetched together, the rest one by one. */
const FILTER = 'blob:none'
const FLAGS = ['--quiet', '--no-tags', '--no-write-fetch-head', `--filter=${FILTER}`]
/** More are fetched one by one. */
const MOST_CONTENTS = 2000

/** Settings that a mirror needs on top of the hardened ones; they reach git by its environment, never by its arguments. */
export function mirrorHost(
  { url, authorization }: Pick<MirrorRequest, 'url' | 'authorization'>,
  further: readonly Setting[] = [],
): GitHost {
  const { origin, protocol } = new URL(url)
  const settings: readonly Setting[] = [
    [`http.${origin}/.extraHeader`, `Authorization: ${authorization}`],
    ['http.followRedirects', 'false'],
    ['credential.helper', ''],
    ['fetch.recurseSubmodules', 'false'],
    ...further,
  ]
  const numbered = settings.flatMap(([key, value], i) => [
    [`GIT_CONFIG_KEY_${i}`, key],
    [`GIT_CONFIG_VALUE_${i}`, value],
  ])
  return {
    program: 'git',
    patience: FETCH_MILLISECONDS,
    environment: {
      ...Object.fromEntries(numbered),
      GIT_CONFIG_COUNT: String(settings.length),
      GIT_ALLOW_PROTOCOL: protocol.replace(':', ''),
      GIT_NO_LAZY_FETCH: '0',
    },
  }
}

async function git(host: GitHost, gitDir: string, command: readonly string[]): Promise<string> {
  const { code, output, complaint } = await runGit(host, gitDir, command)
  if (code === 0) return output
  const line = complaint.split('\n').find((each) => /^(fatal|error):/.test(each)) ?? complaint
  throw new Error(`git ${command[0]} in a mirror: ${line.slice(0, 300)}`)
}

/** Makes or renews the bare mirror below `directory`, without contents, and answers where it is. */
export async function renewMirror(directory: string, request: MirrorRequest): Promise<string> {
  const gitDir = join(directory, `${request.id}.git`)
  const isNew = !existsSync(join(gitDir, 'HEAD'))
  try {
    await renew(gitDir, request)
  } catch (error) {
    // Locks of a git that was killed hinder every next one. While GitHub is away, what is there is worth keeping.
    if (isNew) remove(gitDir)
    if (isNew || !(await replace(gitDir, directory, request))) throw error
  }
  const now = new Date()
  utimesSync(gitDir, now, now)
  return gitDir
}

async function renew(gitDir: string, request: MirrorRequest): Promise<void> {
  const host = mirrorHost(request)
  await prepare(host, gitDir, request.url)
  const wanted = await missing(host, gitDir, request.commits)
  const refs = request.commits.filter((each) => wanted.has(each.sha)).map(({ sha, ref }) => `+${sha}:${ref}`)
  if (refs.length > 0) await git(host, gitDir, ['fetch', ...FLAGS, 'origin', ...refs])
}

/** Puts a new mirror in the place of one that cannot be renewed; false where there is none to be had. */
async function replace(gitDir: string, directory: string, request: MirrorRequest): Promise<boolean> {
  const fresh = join(directory, `${request.id}-new.git`)
  remove(fresh)
  try {
    await renew(fresh, request)
    remove(gitDir)
    renameSync(fresh, gitDir)
    return true
  } catch {
    remove(fresh)
    return false
  }
}

const remove = (gitDir: string): void => rmSync(gitDir, { recursive: true, force: true })

async function prepare(host: GitHost, gitDir: string, url: string): Promise<void> {
  mkdirSync(gitDir, { recursive: true, mode: 0o700 })
  await git(host, gitDir, ['init', '--quiet', '--bare', '--template='])
  const settings = [
    ['remote.origin.url', url],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.partialclonefilter', FILTER],
    ['core.repositoryformatversion', '1'],
    ['extensions.partialclone', 'origin'],
  ]
  for (const [key = '', value = ''] of settings) await git(host, gitDir, ['config', key, value])
}

/** Those of the commits that a ref does not keep yet. */
async function missing(
  host: GitHost,
  gitDir: string,
  commits: readonly MirroredCommit[],
): Promise<ReadonlySet<string>> {
  const listed = await git(host, gitDir, ['for-each-ref', '--format=%(objectname) %(refname)'])
  const kept = new Set(listed.split('\n'))
  return new Set(commits.filter(({ sha, ref }) => !kept.has(`${sha} ${ref}`)).map(({ sha }) => sha))
}

/** Fetches the contents that differ between two commits in one request; others git fetches when they are read. */
export async function fetchContents(
  request: MirrorRequest,
  gitDir: string,
  from: string,
  to: string,
): Promise<void> {
  // What is asked for by its id is asked for because it is not there: there is nothing to negotiate.
  const host = mirrorHost(request, [['fetch.negotiationAlgorithm', 'noop']])
  const base = (await git(host, gitDir, ['merge-base', from, to])).trim()
  const trees = ['diff-tree', '-r', '--raw', '--no-renames', '--no-abbrev', base, to]
  const ids = [...(await git(host, gitDir, trees)).matchAll(/^:\d{6} \d{6} ([0-9a-f]+) ([0-9a-f]+) /gm)]
    .flatMap(([, before = '', after = '']) => [before, after])
    .filter((id) => !/^0+$/.test(id))
  const wanted = [...new Set(ids)].slice(0, MOST_CONTENTS)
  if (wanted.length > 0) await git(host, gitDir, ['fetch', ...FLAGS, 'origin', ...wanted])
}
