import { commitBody, encodePath, gitCommitBody, requireCommit } from '../bodies/commits.js'
import { apiUrl } from '../bodies/repositories.js'
import { nodeId } from '../bodies/users.js'
import { git } from '../git/command.js'
import { json, type Operations, type RepositoryCall, requireSha } from '../http/call.js'
import { read } from '../state/access.js'
import { notFound, unprocessable } from '../state/refusal.js'

const access = read('contents')

export const treeOperations: Operations = {
  'git/get-tree': {
    access,
    async handle(call) {
      const { repository, params, query, world } = call
      const oid = await treeish(call, params.tree_sha ?? '')
      // Any value asks for the whole tree, `0` and `false` too.
      const listing = await repository.history.listTree(oid, query.recursive !== undefined)
      const shown = listing.slice(0, world.limits.treeEntries)
      const url = `${apiUrl(repository)}/git`
      return json({
        sha: oid,
        url: `${url}/trees/${oid}`,
        tree: shown.map(({ path, mode, type, oid: sha, size }) => ({
          path,
          mode,
          type,
          sha,
          ...(size === null ? {} : { size }),
          ...(type === 'commit' ? {} : { url: `${url}/${type}s/${sha}` }),
        })),
        truncated: shown.length < listing.length,
      })
    },
  },
  'git/get-blob': {
    access,
    async handle({ repository, params, variant }) {
      const sha = params.file_sha ?? ''
      const object = /^[0-9a-f]{40}$/.test(sha) ? await repository.objects.read(sha) : null
      if (object?.type !== 'blob') throw notFound()
      if (variant === 'raw')
        return { body: object.content, mediaType: 'application/vnd.github.raw; charset=utf-8' }
      return json({
        sha,
        node_id: nodeId('Blob', Number.parseInt(sha.slice(0, 8), 16)),
        size: object.content.length,
        url: `${apiUrl(repository)}/git/blobs/${sha}`,
        content: wrappedBase64(object.content),
        encoding: 'base64',
      })
    },
  },
  'git/get-commit': {
    access,
    async handle({ repository, params }) {
      const commit = await repository.history.commit(params.commit_sha ?? '')
      if (!commit) throw notFound()
      return json(gitCommitBody(repository, commit))
    },
  },
  'git/get-ref': {
    access,
    handle: async (call) => json(await refBody(call, `refs/${call.params.ref}`)),
  },
  'git/list-matching-refs': {
    access,
    async handle(call) {
      const prefix = `refs/${call.params.ref}`
      const listing = await git(call.repository.gitDir, ['for-each-ref', '--format=%(refname)'])
      const names = listing
        .toString('utf8')
        .split('\n')
        .filter((name) => name.startsWith(prefix))
      return json(await Promise.all(names.map((name) => refBody(call, name))))
    },
  },
  'repos/get-branch': {
    access,
    async handle(call) {
      const { repository, params } = call
      const name = params.branch ?? ''
      const sha = await repository.history.resolve(`refs/heads/${name}`)
      if (!sha) throw notFound('Branch not found')
      const url = `${apiUrl(repository)}/branches/${encodePath(name)}`
      return json({
        name,
        commit: commitBody(repository, await requireCommit(repository, sha)),
        _links: { self: url, html: url.replace('/branches/', '/tree/') },
        protected: false,
        protection: { enabled: false },
        protection_url: `${url}/protection`,
      })
    },
  },
}

/** GitHub breaks the lines of base64 at 60 characters. */
export function wrappedBase64(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n')
}

async function treeish(call: RepositoryCall, name: string): Promise<string> {
  const object = /^[0-9a-f]{40}$/.test(name) ? await call.repository.objects.read(name) : null
  if (object?.type === 'tree' || object?.type === 'commit') return object.oid
  if (object) throw unprocessable('Not a tree')
  return requireSha(call, name)
}

async function refBody({ repository }: RepositoryCall, name: string): Promise<Record<string, unknown>> {
  const object = await repository.objects.read(name)
  if (!object) throw notFound()
  const url = `${apiUrl(repository)}/git`
  return {
    ref: name,
    node_id: nodeId(name, repository.id),
    url: `${url}/${encodePath(name)}`,
    object: { sha: object.oid, type: object.type, url: `${url}/${object.type}s/${object.oid}` },
  }
}
