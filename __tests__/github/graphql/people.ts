import { nodeId } from '../bodies/users.js'
import type { Json } from '../openapi/description.js'
import type { User } from '../state/model.js'
import type { World } from '../state/world.js'

/** As an author: GraphQL leaves out the `[bot]` that REST shows. */
export function actorNode(world: World, user: User): Json {
  const login = user.login.replace(/\[bot\]$/, '')
  const resourcePath = user.type === 'Bot' ? `/apps/${login}` : `/${login}`
  return {
    __typename: user.type,
    id: nodeId(user.type, user.id),
    databaseId: user.id,
    login,
    resourcePath,
    url: world.addresses.server + resourcePath,
  }
}

/** As the one who asks: there the bot keeps its full name, and is a user. */
export function viewerNode(world: World, user: User): Json {
  return { ...actorNode(world, user), __typename: 'User', login: user.login, name: null, isViewer: true }
}
