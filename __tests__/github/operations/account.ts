import { fullRepositoryBody } from '../bodies/repositories.js'
import { nodeId, privateUserBody, userBody } from '../bodies/users.js'
import { json, type Operations } from '../http/call.js'
import { read } from '../state/access.js'
import type { RepositoryRole } from '../state/model.js'
import { forbidden, notFound, unauthorized } from '../state/refusal.js'

const legacyPermission: Record<RepositoryRole, string> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
}

export const accountOperations: Operations = {
  'users/get-authenticated': {
    access: null,
    handle({ identity, world }) {
      if (!identity) throw unauthorized('Requires authentication')
      if (identity.app) throw forbidden('Resource not accessible by integration')
      return json(privateUserBody(identity.user, world.addresses))
    },
  },
  'rate-limit/get': {
    access: null,
    handle({ world }) {
      const { limit, remaining, reset } = world.rate
      const rate = { limit, remaining, reset, used: limit - remaining }
      const search = { limit: 30, remaining: 30, reset, used: 0 }
      return json({ resources: { core: rate, search, graphql: rate }, rate })
    },
  },
  'repos/get': {
    access: read('metadata'),
    handle: ({ repository }) => json(fullRepositoryBody(repository)),
  },
  'repos/get-collaborator-permission-level': {
    access: read('metadata'),
    handle({ repository, world, params }) {
      const user = world.users.get((params.username ?? '').toLowerCase())
      if (!user) throw notFound(`${params.username} is not a user`)
      const role = repository.roleOf(user)
      return json({
        permission: legacyPermission[role],
        role_name: role,
        user: { ...userBody(user, world.addresses), node_id: nodeId('User', user.id), role_name: role },
      })
    },
  },
  'repos/check-collaborator': {
    access: read('metadata'),
    handle({ repository, params }) {
      if (!repository.roles.has((params.username ?? '').toLowerCase())) throw notFound()
      return { status: 204 }
    },
  },
}
