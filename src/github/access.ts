import type { Client } from './client.js'
import { Refusal } from './refusal.js'
import { coordinates } from './standing.js'

const ROUTE = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'

/**
 * Whether somebody may push. What an event says of an author is no proof: members of an organisation need not have
 * access to the repository.
 */
export async function hasWriteAccess(client: Client, repository: string, login: string): Promise<boolean> {
  try {
    const answer = await client.get(ROUTE, { ...coordinates(repository), username: login })
    const { permission } = (answer ?? {}) as { readonly permission?: unknown }
    return permission === 'admin' || permission === 'write' || permission === 'maintain'
  } catch (error) {
    if (error instanceof Refusal && error.reason === 'absent') return false
    throw error
  }
}
