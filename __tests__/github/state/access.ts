import type { Identity, Level, RepositoryRole, Scope } from './model.js'
import { forbidden, notFound, type Refusal, unauthorized } from './refusal.js'
import type { TestRepository } from './repository.js'

/** Any one of the scopes, at the level; as GitHub's header lists them. */
export interface Access {
  readonly scopes: readonly Scope[]
  readonly level: 'read' | 'write'
}

export const read = (...scopes: Scope[]): Access => ({ scopes, level: 'read' })
export const write = (...scopes: Scope[]): Access => ({ scopes, level: 'write' })

const rank: Record<Level, number> = { none: 0, read: 1, write: 2 }

export function checkAccess(
  access: Access,
  identity: Identity | null,
  repository: TestRepository,
): Refusal | null {
  if (!identity) {
    if (repository.isPrivate) return notFound()
    return access.level === 'read' ? null : unauthorized('Requires authentication')
  }
  if (identity.isAppItself) return unauthorized('A JSON web token could not be decoded')
  if (!identity.app && !personMay(access, repository.roleOf(identity.user))) return notFound()
  if (identity.installation && !identity.installation.covers(repository)) {
    if (repository.isPrivate) return notFound()
    return access.level === 'read' ? null : forbidden('Resource not accessible by integration')
  }
  // What everybody may read needs no permission.
  if (access.level === 'read' && !repository.isPrivate) return null
  if (access.scopes.some((scope) => allows(identity, scope, access.level))) return null
  const required = access.scopes.map((scope) => `${scope}=${access.level}`).join('; ')
  const who = identity.app ? 'integration' : 'personal access token'
  return forbidden(`Resource not accessible by ${who}`, { 'x-accepted-github-permissions': required })
}

/** Everybody who reads may comment; the rest is for those who may push. GitHub answers others with 404. */
function personMay({ scopes, level }: Access, role: RepositoryRole): boolean {
  if (role === 'none') return false
  if (level === 'read' || scopes.includes('issues')) return true
  return role === 'admin' || role === 'maintain' || role === 'write'
}

export function allows(identity: Identity, scope: Scope, level: 'read' | 'write'): boolean {
  if (scope === 'metadata') return level === 'read'
  return rank[identity.permissions[scope] ?? 'none'] >= rank[level]
}
