import type { Json } from '../openapi/description.js'
import type { App, User } from '../state/model.js'
import type { Addresses, World } from '../state/world.js'

export function nodeId(kind: string, id: number): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url')
}

export function userBody(user: User, { api, server }: Addresses): Json {
  const url = `${api}/users/${encodeURIComponent(user.login)}`
  const page = user.type === 'Bot' ? `apps/${user.login.replace('[bot]', '')}` : user.login
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId(user.type, user.id),
    avatar_url: `${server}/avatars/u/${user.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${server}/${page}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    user_view_type: 'public',
    site_admin: false,
  }
}

export function privateUserBody(user: User, addresses: Addresses): Json {
  return {
    ...userBody(user, addresses),
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    private_gists: 0,
    total_private_repos: 0,
    owned_private_repos: 0,
    disk_usage: 0,
    collaborators: 0,
    two_factor_authentication: true,
  }
}

export function appBody(app: App, world: World): Json {
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId('App', app.id),
    owner: userBody(world.user('github', 'Organization'), world.addresses),
    name: app.slug,
    description: null,
    external_url: `${world.addresses.server}/features`,
    html_url: `${world.addresses.server}/apps/${app.slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: { checks: 'write', contents: 'read', issues: 'write', metadata: 'read' },
    events: ['check_run', 'pull_request'],
  }
}
