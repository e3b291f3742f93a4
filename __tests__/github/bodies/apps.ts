import type { Json } from '../openapi/description.js'
import type { HookDelivery, Installation, RegisteredApp } from '../state/apps.js'
import type { World } from '../state/world.js'
import { nodeId, userBody } from './users.js'

const CREATED = '2026-01-01T00:00:00Z'

export function registeredAppBody(app: RegisteredApp, world: World): Json {
  const { server } = world.addresses
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId('App', app.id),
    client_id: app.clientId,
    owner: userBody(app.owner, world.addresses),
    name: app.name,
    description: null,
    external_url: 'https://example.com/',
    html_url: `${server}/apps/${app.slug}`,
    created_at: CREATED,
    updated_at: CREATED,
    permissions: { ...app.permissions, metadata: 'read' },
    events: app.events,
    installations_count: [...world.apps.installations.values()].filter((it) => it.app === app).length,
  }
}

export function installationBody(installation: Installation, world: World): Json {
  const { id, app, account, repositories, suspendedAt, createdAt } = installation
  const { api, server } = world.addresses
  return {
    id,
    account: userBody(account, world.addresses),
    repository_selection: repositories === null ? 'all' : 'selected',
    access_tokens_url: `${api}/app/installations/${id}/access_tokens`,
    repositories_url: `${api}/installation/repositories`,
    html_url: `${server}/organizations/${account.login}/settings/installations/${id}`,
    app_id: app.id,
    client_id: app.clientId,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type,
    permissions: { ...app.permissions, metadata: 'read' },
    events: app.events,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    created_at: createdAt,
    updated_at: createdAt,
    suspended_by: suspendedAt === null ? null : userBody(account, world.addresses),
    suspended_at: suspendedAt,
  }
}

export function deliveryBody(delivery: HookDelivery): Json {
  const { id, guid, deliveredAt, redelivery, seconds, status, event, action } = delivery
  return {
    id,
    guid,
    delivered_at: deliveredAt,
    redelivery,
    duration: Number(seconds.toFixed(2)),
    status:
      status === 0 ? 'failed to connect to host' : status < 400 ? 'OK' : `Invalid HTTP Response: ${status}`,
    status_code: status === 0 ? 502 : status,
    event,
    action,
    installation_id: delivery.installation,
    repository_id: delivery.repository,
    throttled_at: null,
  }
}
