import { posix } from 'node:path'
import { encodePath } from '../bodies/commits.js'
import { apiUrl, pageUrl } from '../bodies/repositories.js'
import type { TreeEntry } from '../git/objects.js'
import { type Answer, json, type Operations, type RepositoryCall } from '../http/call.js'
import type { Json } from '../openapi/description.js'
import { read } from '../state/access.js'
import { notFound } from '../state/refusal.js'
import { wrappedBase64 } from './trees.js'

export const contentOperations: Operations = {
  'repos/get-content': {
    access: read('contents'),
    async handle(call) {
      const { repository } = call
      const ref = String(call.query.ref ?? repository.defaultBranch)
      const sha = await repository.history.resolve(ref)
      if (!sha) throw notFound(`No commit found for the ref ${ref}`)
      const path = (call.params.path ?? '').replace(/^\/+|\/+$/g, '')
      const place: Place = { call, sha, ref }
      if (path === '' || path === '.') return directory(place, '', '')
      const entry = await entryAt(place, path)
      if (!entry) throw notFound()
      if (entry.type === 'tree') return directory(place, path, entry.oid)
      if (entry.type === 'commit') return json(submodule(place, path, entry))
      return entry.mode === '120000' ? link(place, path, entry) : file(place, path, entry)
    },
  },
}

interface Place {
  readonly call: RepositoryCall
  readonly sha: string
  readonly ref: string
}

async function entryAt({ call, sha }: Place, path: string): Promise<TreeEntry | null> {
  const parent = posix.dirname(path)
  const entries = await call.repository.history.tree(`${sha}:${parent === '.' ? '' : parent}`)
  return entries?.find(({ name }) => name === posix.basename(path)) ?? null
}

async function directory(place: Place, path: string, oid: string): Promise<Answer> {
  const { call, sha } = place
  const { repository, variant, world } = call
  const listing = await repository.history.listTree(path === '' ? sha : `${sha}:${path}`, false)
  const entries = listing.slice(0, world.limits.directoryEntries).map((entry) => ({
    ...location(place, path === '' ? entry.name : `${path}/${entry.name}`, entry.oid, entry.type),
    type: directoryType(entry),
    size: entry.size ?? 0,
  }))
  if (variant !== 'object') return json(entries)
  return {
    body: { ...location(place, path, oid, 'tree'), type: 'dir', size: 0, entries },
    mediaType: 'application/vnd.github.object+json; charset=utf-8',
  }
}

async function file(place: Place, path: string, entry: TreeEntry): Promise<Answer> {
  const { call } = place
  const object = await call.repository.objects.read(entry.oid)
  if (!object) throw notFound()
  if (call.variant === 'raw')
    return { body: object.content, mediaType: 'application/vnd.github.raw; charset=utf-8' }
  // Above the limit the answer is a file without content, not a refusal.
  const large = object.content.length > call.world.limits.contentBytes
  return json({
    ...location(place, path, entry.oid, 'blob'),
    type: 'file',
    size: object.content.length,
    content: large ? '' : wrappedBase64(object.content),
    encoding: large ? 'none' : 'base64',
  })
}

/** A link inside the repository is followed, once; any other is described. */
async function link(place: Place, path: string, entry: TreeEntry): Promise<Answer> {
  const object = await place.call.repository.objects.read(entry.oid)
  const target = object?.content.toString('utf8') ?? ''
  const resolved = posix.join(posix.dirname(path), target)
  const found = resolved.startsWith('..') ? null : await entryAt(place, resolved)
  if (found?.type === 'blob' && found.mode !== '120000') return file(place, path, found)
  return json({ ...location(place, path, entry.oid, 'blob'), type: 'symlink', size: target.length, target })
}

function submodule(place: Place, path: string, entry: TreeEntry): Json {
  return {
    ...location(place, path, entry.oid, 'tree'),
    type: 'submodule',
    size: 0,
    submodule_git_url: 'https://github.example/some/submodule.git',
    download_url: null,
  }
}

function directoryType(entry: TreeEntry): string {
  if (entry.type === 'tree') return 'dir'
  // GitHub calls a submodule a file in listings, for the sake of old clients.
  if (entry.type === 'commit') return 'file'
  return entry.mode === '120000' ? 'symlink' : 'file'
}

function location({ call, ref }: Place, path: string, oid: string, type: TreeEntry['type']): Json {
  const { repository } = call
  const kind = type === 'blob' ? 'blob' : 'tree'
  const self = `${apiUrl(repository)}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`
  const git = `${apiUrl(repository)}/git/${kind}s/${oid}`
  const html = `${pageUrl(repository)}/${kind}/${encodePath(ref)}/${encodePath(path)}`
  return {
    name: posix.basename(path),
    path,
    sha: oid,
    url: self,
    html_url: html,
    git_url: git,
    download_url: type === 'blob' ? html.replace('/blob/', '/raw/') : null,
    _links: { self, git, html },
  }
}
