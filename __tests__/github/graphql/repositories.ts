import { pageUrl } from '../bodies/repositories.js'
import { nodeId } from '../bodies/users.js'
import type { Json } from '../openapi/description.js'
import type { Identity } from '../state/model.js'
import type { TestRepository } from '../state/repository.js'
import { type ConnectionArguments, connection, typed } from './connection.js'
import { gitObject } from './git-objects.js'
import { actorNode } from './people.js'
import { pullNode } from './pulls.js'

interface PullFilter extends ConnectionArguments {
  readonly states?: readonly string[] | null
  readonly baseRefName?: string | null
  readonly headRefName?: string | null
  readonly orderBy?: { readonly field: string; readonly direction: string } | null
}

export function repositoryNode(repository: TestRepository, viewer: Identity): Json {
  return {
    __typename: 'Repository',
    id: nodeId('Repository', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: repository.fullName,
    owner: actorNode(repository.world, repository.owner),
    url: pageUrl(repository),
    isPrivate: repository.isPrivate,
    isFork: repository.parent !== null,
    isEmpty: false,
    isArchived: false,
    parent: () => (repository.parent ? repositoryNode(repository.parent, viewer) : null),
    viewerPermission: repository.roleOf(viewer.user).toUpperCase(),
    defaultBranchRef: () => refNode(repository, `refs/heads/${repository.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) =>
      refNode(repository, qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`),
    object: (args: { expression?: string; oid?: string }) => gitObject(repository, args),
    pullRequest: ({ number }: { number: number }) => {
      const pull = repository.pulls.get(number)
      if (pull) return pullNode(pull, viewer)
      throw typed('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
    },
    pullRequests: (args: PullFilter) => {
      const pulls = [...repository.pulls.values()]
        .filter(
          (pull) => !args.states || args.states.includes(pull.mergedAt ? 'MERGED' : pull.state.toUpperCase()),
        )
        .filter((pull) => !args.baseRefName || pull.baseRef === args.baseRefName)
        .filter((pull) => !args.headRefName || pull.headRef === args.headRefName)
      const key = args.orderBy?.field === 'UPDATED_AT' ? 'updatedAt' : 'createdAt'
      pulls.sort((a, b) => (a[key] < b[key] ? -1 : 1))
      if (args.orderBy?.direction === 'DESC') pulls.reverse()
      return connection('pullRequests', args, pulls, (pull) => pullNode(pull, viewer))
    },
  }
}

async function refNode(repository: TestRepository, name: string): Promise<Json | null> {
  const object = await repository.objects.read(name)
  if (!object) return null
  const prefix = name.split('/').slice(0, 2).join('/')
  return {
    __typename: 'Ref',
    id: nodeId(name, repository.id),
    name: name.slice(prefix.length + 1),
    prefix: `${prefix}/`,
    target: () => gitObject(repository, { oid: object.oid }),
  }
}
