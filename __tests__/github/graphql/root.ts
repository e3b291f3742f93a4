import { nodeId } from '../bodies/users.js'
import type { Json } from '../openapi/description.js'
import { allows, checkAccess, read } from '../state/access.js'
import type { Identity } from '../state/model.js'
import type { World } from '../state/world.js'
import { typed } from './connection.js'
import { viewerNode } from './people.js'
import { commentNode } from './pulls.js'
import { repositoryNode } from './repositories.js'

export function rootOf(world: World, identity: Identity): Json {
  const { limit, remaining, reset } = world.rate
  return {
    viewer: viewerNode(world, identity.user),
    rateLimit: {
      cost: 1,
      limit,
      nodeCount: 1,
      remaining,
      used: limit - remaining,
      resetAt: new Date(reset * 1000).toISOString(),
    },
    // Of all nodes only comments are known here; others are a fault of the test.
    node: ({ id }: { id: string }) => commentOf(world, identity, id),
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = world.repository(`${owner}/${name}`)
      if (!repository || checkAccess(read('metadata'), identity, repository)) {
        throw typed('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
      }
      return guarded(repositoryNode(repository, identity), (field) => {
        const scope = field === 'pullRequest' || field === 'pullRequests' ? 'pull_requests' : 'contents'
        return !repository.isPrivate || allows(identity, scope, 'read')
      })
    },
  }
}

function commentOf(world: World, identity: Identity, id: string): Json {
  for (const repository of world.repositories.values()) {
    const comment = repository.comments.find((each) => nodeId('IssueComment', each.id) === id)
    const pull = comment && repository.pulls.get(comment.issue)
    if (!comment || !pull || checkAccess(read('metadata'), identity, repository)) continue
    if (repository.isPrivate && !allows(identity, 'pull_requests', 'read')) {
      throw typed('FORBIDDEN', 'Resource not accessible by integration')
    }
    return commentNode(pull, comment, identity)
  }
  throw typed('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`)
}

const needsPermission = ['object', 'ref', 'defaultBranchRef', 'pullRequest', 'pullRequests']

function guarded(node: Json, allowed: (field: string) => boolean): Json {
  const closed = needsPermission
    .filter((field) => !allowed(field))
    .map((field) => [
      field,
      () => {
        throw typed('FORBIDDEN', 'Resource not accessible by integration')
      },
    ])
  return { ...node, ...Object.fromEntries(closed) }
}
