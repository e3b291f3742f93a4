import { deliveryBody, installationBody, registeredAppBody } from '../bodies/apps.js'
import { repositoryBody } from '../bodies/repositories.js'
import { type Call, json, type Operations } from '../http/call.js'
import { paginate } from '../http/pagination.js'
import type { Installation, RegisteredApp } from '../state/apps.js'
import type { Permissions } from '../state/model.js'
import { forbidden, notFound, unauthorized, unprocessable } from '../state/refusal.js'

export const appOperations: Operations = {
  'apps/get-authenticated': {
    access: null,
    handle: (call) => json(registeredAppBody(requireApp(call), call.world)),
  },
  'apps/list-installations': {
    access: null,
    handle(call) {
      const app = requireApp(call)
      const all = [...call.world.apps.installations.values()].filter((it) => it.app === app)
      return paginate(call, all, (page) => page.map((it) => installationBody(it, call.world)))
    },
  },
  'apps/create-installation-access-token': {
    access: null,
    handle(call) {
      const app = requireApp(call)
      const installation = call.world.apps.installations.get(Number(call.params.installation_id))
      if (installation?.app !== app) throw notFound()
      if (installation.suspendedAt !== null) throw forbidden('This installation has been suspended')
      return json(
        {
          token: call.world.apps.installationToken(installation),
          expires_at: new Date(Date.now() + 3600_000).toISOString().replace(/\.\d+/, ''),
          permissions: { ...app.permissions, metadata: 'read' },
          repository_selection: installation.repositories === null ? 'all' : 'selected',
        },
        201,
      )
    },
  },
  'apps/list-repos-accessible-to-installation': {
    access: null,
    handle(call) {
      const installation = requireInstallation(call)
      const all = [...call.world.repositories.values()].filter((it) => installation.covers(it))
      return paginate(call, all, (page) => ({
        total_count: all.length,
        repositories: page.map((it) => repositoryBody(it)),
      }))
    },
  },
  'apps/list-webhook-deliveries': {
    access: null,
    handle(call) {
      const app = requireApp(call)
      const newest = call.world.apps.deliveries.filter((it) => it.app === app).reverse()
      const cursor = /^v1_(\d+)$/.exec(String(call.query.cursor ?? ''))?.[1]
      const from = cursor === undefined ? 0 : newest.findIndex(({ id }) => id === Number(cursor))
      if (from < 0) throw unprocessable('Invalid cursor', 'a cursor that GitHub did not give')
      const size = Math.min(Number(call.query.per_page ?? 30), 100)
      const page = newest.slice(from, from + size)
      const after = newest[from + size]
      const next = new URL(call.url)
      next.searchParams.set('cursor', `v1_${after?.id}`)
      const link = after === undefined ? {} : { link: `<${next}>; rel="next"` }
      return { body: page.map(deliveryBody), headers: link }
    },
  },
  'apps/redeliver-webhook-delivery': {
    access: null,
    handle(call) {
      const app = requireApp(call)
      const delivery = call.world.apps.deliveries.find(({ id }) => id === Number(call.params.delivery_id))
      if (delivery?.app !== app) throw notFound()
      void call.world.apps.redeliver(delivery)
      return json({}, 202)
    },
  },
  'apps/create-from-manifest': {
    access: null,
    handle(call) {
      const { world, params } = call
      const known = world.apps.manifests.get(params.code ?? '')
      if (!known) throw notFound()
      // A code is good for one exchange.
      world.apps.manifests.delete(params.code ?? '')
      const { manifest, owner } = known
      const hook = manifest.hook_attributes as { readonly url: string }
      const permissions = manifest.default_permissions as Permissions
      const slug = String(manifest.name).toLowerCase().replace(/\W+/g, '-')
      const app = world.apps.register({ slug, owner, permissions, hookUrl: hook.url })
      const { clientSecret: client_secret, webhookSecret: webhook_secret, privateKey: pem } = app
      return json({ ...registeredAppBody(app, world), client_secret, webhook_secret, pem }, 201)
    },
  },
}

function requireApp({ identity, world }: Call): RegisteredApp {
  const app = identity?.isAppItself ? world.apps.registered.get(identity.app?.id ?? 0) : undefined
  if (!app) throw unauthorized('A JSON web token could not be decoded')
  return app
}

function requireInstallation({ identity }: Call): Installation {
  if (identity?.installation) return identity.installation
  throw forbidden('You must authenticate with an installation access token in order to list repositories.')
}
