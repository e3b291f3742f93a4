import { extname } from 'node:path'
import { nodeId } from '../bodies/users.js'
import type { GitObject } from '../git/object-reader.js'
import { parseCommit, parseTree, type Signature, type TreeEntry } from '../git/objects.js'
import type { Json } from '../openapi/description.js'
import { latestByContext } from '../operations/statuses.js'
import type { TestRepository } from '../state/repository.js'
import { type ConnectionArguments, connection, typed } from './connection.js'
import { rollupNode, statusNode } from './statuses.js'

export async function gitObject(
  repository: TestRepository,
  args: { readonly expression?: string | null; readonly oid?: string | null },
): Promise<Json | null> {
  const oid = args.oid ?? null
  if (oid !== null && !/^[0-9a-f]{40}$/.test(oid))
    throw typed('INVALID', `'${oid}' is not a valid git object ID`)
  const object = await repository.objects.read(oid ?? args.expression ?? '')
  if (!object) return null
  const base = baseNode(object)
  if (object.type === 'blob') return { ...base, ...blobFields(repository, object) }
  if (object.type === 'tree') return { ...base, ...treeFields(repository, object, pathOf(args.expression)) }
  return object.type === 'commit'
    ? { ...base, ...commitFields(repository, object) }
    : { ...base, __typename: 'Tag' }
}

function baseNode({ oid, type }: GitObject): Json {
  return {
    id: nodeId(type, Number.parseInt(oid.slice(0, 8), 16)),
    oid,
    abbreviatedOid: oid.slice(0, 7),
  }
}

function blobFields(repository: TestRepository, { content }: GitObject): Json {
  const limit = repository.world.limits.graphqlTextBytes
  const isBinary = content.subarray(0, 8000).includes(0)
  const isTruncated = content.length > limit
  return {
    __typename: 'Blob',
    byteSize: content.length,
    isBinary,
    isTruncated,
    text: isBinary ? null : decode(content.subarray(0, limit), isTruncated),
  }
}

/** What is not UTF-8 is converted from what it may be, so that `text` need not be the file's bytes. */
function decode(content: Buffer, isTruncated: boolean): string {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  try {
    // A text that is cut off may end inside a character; streaming leaves that out.
    return strict.decode(content, { stream: isTruncated })
  } catch {
    return content.toString('latin1')
  }
}

function treeFields(repository: TestRepository, { content }: GitObject, path: string): Json {
  return {
    __typename: 'Tree',
    entries: () => parseTree(content).map((entry) => entryNode(repository, entry, path)),
  }
}

export function entryNode(repository: TestRepository, entry: TreeEntry, folder: string): Json {
  return {
    name: entry.name,
    type: entry.type,
    oid: entry.oid,
    // GraphQL gives the octal mode as a decimal number.
    mode: Number.parseInt(entry.mode, 8),
    path: folder === '' ? entry.name : `${folder}/${entry.name}`,
    extension: extname(entry.name),
    size: async () => {
      const object = entry.type === 'blob' ? await repository.objects.read(entry.oid) : null
      return object?.content.length ?? 0
    },
    object: () => (entry.type === 'commit' ? null : gitObject(repository, { oid: entry.oid })),
    submodule: null,
  }
}

interface HistoryArguments extends ConnectionArguments {
  readonly path?: string | null
  readonly since?: string | null
  readonly until?: string | null
}

function commitFields(repository: TestRepository, { oid, content }: GitObject): Json {
  const commit = parseCommit(oid, content)
  const [headline = '', ...rest] = commit.message.split('\n')
  const statuses = latestByContext(repository.statuses.filter(({ sha }) => sha === oid).reverse())
  const commits = (name: string, args: ConnectionArguments, oids: readonly string[]): Json =>
    connection(name, args, oids, (parent) => gitObject(repository, { oid: parent }))
  return {
    __typename: 'Commit',
    message: commit.message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    authoredDate: commit.author.date,
    committedDate: commit.committer.date,
    author: signatureNode(commit.author),
    committer: signatureNode(commit.committer),
    tree: () => gitObject(repository, { oid: commit.tree }),
    parents: (args: ConnectionArguments) => commits('parents', args, commit.parents),
    file: async ({ path }: { path: string }) => {
      const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
      const entries = await repository.history.tree(`${oid}:${folder}`)
      const entry = entries?.find(({ name }) => name === path.slice(path.lastIndexOf('/') + 1))
      return entry ? entryNode(repository, entry, folder) : null
    },
    history: async (args: HistoryArguments) => {
      const filter = {
        path: args.path ?? undefined,
        since: args.since ?? undefined,
        until: args.until ?? undefined,
      }
      return commits('history', args, await repository.history.log(oid, filter))
    },
    status: () => (statuses.length === 0 ? null : statusNode(repository, oid, statuses)),
    statusCheckRollup: () => rollupNode(repository, oid, statuses),
  }
}

function signatureNode({ name, email, date }: Signature): Json {
  return { name, email, date, user: null }
}

function pathOf(expression: string | null | undefined): string {
  const colon = expression?.indexOf(':') ?? -1
  return colon < 0 ? '' : (expression ?? '').slice(colon + 1).replace(/\/$/, '')
}
