import type { ChangedFile } from '../model/change-set.js'
import { getFromEither, malformed, type Places, placeOf, statusOf, type Traffic } from './github-traffic.js'
import { inOrder } from './tree.js'

export interface Comparison {
  readonly mergeBase: string
  /** Where base stands: the branch where one was named, which may have moved on. */
  readonly tip: string
  /** Null when GitHub may have left files out. */
  readonly files: readonly ChangedFile[] | null
}

interface RawFile {
  readonly filename: string
  readonly status: string
  readonly previous_filename?: string
  readonly changes?: number
}

/** GitHub lists at most so many files of a comparison, and does not say when it leaves some out. */
const LISTED_FILES = 300
const ROUTE = 'GET /repos/{owner}/{repo}/compare/{basehead}'

const isRawFile = (value: unknown): value is RawFile => {
  const file = value as Partial<RawFile> | null
  return typeof file?.filename === 'string' && typeof file.status === 'string'
}

/** A rename that also changes content is a removal and an addition, as for every other source. */
function changedFiles({ filename, status, previous_filename: from, changes }: RawFile): ChangedFile[] {
  if (status === 'renamed' && from !== undefined) {
    if (changes === 0) return [{ path: filename, status: 'renamed', previousPath: from }]
    return [
      { path: from, status: 'removed' },
      { path: filename, status: 'added' },
    ]
  }
  if (status === 'added' || status === 'copied') return [{ path: filename, status: 'added' }]
  if (status === 'removed') return [{ path: filename, status: 'removed' }]
  return status === 'unchanged' ? [] : [{ path: filename, status: 'modified' }]
}

interface Compared {
  readonly base: string
  readonly head: string
  /** Branch that base is on; null where there is none. */
  readonly baseRef?: string | null
}

interface Raw {
  readonly base_commit?: { readonly sha?: unknown }
  readonly merge_base_commit?: { readonly sha?: unknown }
  readonly files?: unknown
}

/** By the branch where it has one, as it stands now; by the commit where it is gone, or has taken head in already. */
async function comparison(traffic: Traffic, places: Places, commits: Compared): Promise<Raw | null> {
  const { base, head, baseRef = null } = commits
  const byName = async (): Promise<Raw | null> => {
    const parameters = { ...placeOf(places.home), basehead: `${baseRef}...${head}`, per_page: 1 }
    try {
      return (await traffic.get(ROUTE, parameters)) as Raw | null
    } catch (error) {
      if ([404, 422].includes(statusOf(error))) return null
      throw error
    }
  }
  const named = baseRef === null ? null : await byName()
  const isUsable = typeof named?.base_commit?.sha === 'string' && named.merge_base_commit?.sha !== head
  if (isUsable) return named
  return (await getFromEither(traffic, places, ROUTE, {
    basehead: `${base}...${head}`,
    per_page: 1,
  })) as Raw | null
}

/**
 * Where head left base, and what it changed since. `expected` is the number of changed files that the event
 * gives: a listing that disagrees with it, or may have been cut, is not used.
 */
export async function compareCommits(
  traffic: Traffic,
  places: Places,
  commits: Compared,
  expected: number | null,
): Promise<Comparison> {
  const answer = await comparison(traffic, places, commits)
  const at = answer?.base_commit?.sha
  const tip = typeof at === 'string' ? at : commits.base
  const mergeBase = answer?.merge_base_commit?.sha
  if (typeof mergeBase !== 'string') throw malformed(ROUTE)
  const files = answer?.files
  const complete =
    Array.isArray(files) &&
    files.every(isRawFile) &&
    files.length > 0 &&
    (files.length < LISTED_FILES || expected !== null) &&
    files.length === (expected ?? files.length)
  if (!complete) return { mergeBase, tip, files: null }
  const changed = (files as RawFile[]).flatMap(changedFiles)
  return { mergeBase, tip, files: changed.sort((a, b) => inOrder(a.path, b.path)) }
}
