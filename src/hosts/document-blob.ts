import { createHash } from 'node:crypto'
import type { Client } from '../github/client.js'
import { PULL_REQUEST_BODY } from '../model/change-set.js'
import { getFromEither, statusOf } from '../sources/github-traffic.js'
import type { Task } from './events/event.js'

const ROUTE = 'GET /repos/{owner}/{repo}/contents/{path}'

/** Git's id of these bytes as a file. */
export const gitBlob = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')

/** Git's id of a document at a commit, head unless told otherwise; null when there is none. */
export async function blobOf(
  client: Client,
  task: Task,
  path: string,
  commit = task.head,
): Promise<string | null> {
  if (path === PULL_REQUEST_BODY) return gitBlob(Buffer.from(task.pullRequest?.body ?? ''))
  if (path.split('/').some((segment) => ['', '.', '..'].includes(segment))) return null
  const places = { home: task.repository, fork: task.headRepository }
  try {
    const file = (await getFromEither(client, places, ROUTE, { path, ref: commit })) as {
      readonly type?: unknown
      readonly sha?: unknown
    } | null
    return file?.type === 'file' && typeof file.sha === 'string' ? file.sha : null
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}
