import { type Answer, absent, found, unknown } from '../model/answer.js'
import { getFromEither, malformed, type Places, placeOf, type Traffic } from './github-traffic.js'
import type { GithubTree } from './github-tree.js'
import { lastNamed, lookUp } from './tree.js'

interface Touch {
  readonly path: string
  readonly commit: string
  readonly date: string
}

/** Histories that one GraphQL query walks; GitHub gives up on a query after ten seconds. */
const WALKED_TOGETHER = 25
/** Files whose histories are walked at all. */
const FILES = 200
/** The same where every file costs a request. */
const FILES_BY_REST = 20
const ROUTE = 'GET /repos/{owner}/{repo}/commits'

async function touchesByGraphql(
  traffic: Traffic,
  places: Places,
  tip: string,
  paths: readonly string[],
): Promise<readonly Touch[] | null> {
  const walks = paths.map(
    (path, i) => `p${i}: history(first: 1, path: ${JSON.stringify(path)}) { nodes { oid committedDate } }`,
  )
  const text = `query($owner: String!, $repo: String!, $tip: GitObjectID!) { repository(owner: $owner, name: $repo) {
    object(oid: $tip) { ... on Commit {\n${walks.join('\n')}\n} }
  } }`
  const data = (await traffic.query(text, { ...placeOf(places.home), tip }).catch(() => null)) as {
    repository?: { object?: Record<string, { nodes?: ({ oid?: string; committedDate?: string } | null)[] }> }
  } | null
  const touches = paths.map((path, i) => {
    const node = data?.repository?.object?.[`p${i}`]?.nodes?.[0]
    return { path, commit: node?.oid ?? '', date: node?.committedDate ?? '' }
  })
  return touches.every(({ commit, date }) => commit !== '' && date !== '') ? touches : null
}

async function touchByRest(traffic: Traffic, places: Places, tip: string, path: string): Promise<Touch> {
  const answer = await getFromEither(traffic, places, ROUTE, { sha: tip, path, per_page: 1 })
  const first = (Array.isArray(answer) ? answer[0] : null) as {
    readonly sha?: unknown
    readonly commit?: { readonly committer?: { readonly date?: unknown } | null }
  } | null
  const date = first?.commit?.committer?.date
  if (typeof first?.sha !== 'string' || typeof date !== 'string') throw malformed(ROUTE)
  return { path, commit: first.sha, date }
}

async function touchesOf(
  traffic: Traffic,
  places: Places,
  tip: string,
  paths: readonly string[],
): Promise<Answer<readonly Touch[]>> {
  if (paths.length > FILES) return unknown(`the histories of ${paths.length} files are too many to walk`)
  const chunks = Array.from({ length: Math.ceil(paths.length / WALKED_TOGETHER) }, (_, i) =>
    paths.slice(i * WALKED_TOGETHER, (i + 1) * WALKED_TOGETHER),
  )
  const walked = await Promise.all(chunks.map((chunk) => touchesByGraphql(traffic, places, tip, chunk)))
  if (walked.every((touches) => touches !== null)) return found(walked.flat())
  if (paths.length > FILES_BY_REST) {
    return unknown(`the histories of ${paths.length} files are too many to walk without GraphQL`)
  }
  return found(await Promise.all(paths.map((path) => touchByRest(traffic, places, tip, path))))
}

/**
 * Which of some files of a tree was touched last. Of several in one commit, the last by name; of several in
 * commits of the same second GitHub does not tell the order.
 */
export async function newestFile(
  traffic: Traffic,
  places: Places,
  tree: GithubTree,
  paths: readonly string[],
): Promise<Answer<{ readonly path: string }>> {
  const entries = await Promise.all(paths.map((path) => lookUp(tree, path)))
  const trouble = entries.find((entry) => entry.state === 'unknown')
  if (trouble !== undefined) return trouble
  const files = paths.filter((_, i) => {
    const entry = entries[i]
    return entry?.state === 'found' && entry.value.type === 'file'
  })
  const touches = files.length === 0 ? found([]) : await touchesOf(traffic, places, tree.commit, files)
  if (touches.state !== 'found') return touches
  const last = touches.value.reduce((latest, { date }) => Math.max(latest, Date.parse(date)), 0)
  const newest = touches.value.filter(({ date }) => Date.parse(date) === last)
  if (new Set(newest.map(({ commit }) => commit)).size > 1) {
    return unknown('several files were touched in the same second')
  }
  const path = lastNamed(newest.map((touch) => touch.path))
  return path === undefined ? absent : found({ path })
}
