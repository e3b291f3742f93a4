import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Client } from '../../../github/client.js'
import type { Log } from '../log.js'
import type { Asked, Reply, Routes } from '../web/server.js'
import { type Credentials, credentialsIn } from './credentials.js'
import { manifest } from './manifest.js'
import { escaped, page } from './page.js'

export interface SetupParts {
  /** Only who knows it may set up: it is shown on the operator's terminal. */
  readonly key: string
  /** Where GitHub reaches this server. */
  readonly url: () => string
  readonly server: string
  readonly client: Client
  readonly log: Log
  /** Keeps what GitHub made; rejects when that is not possible. */
  store(credentials: Credentials): Promise<void>
}

const CONVERT = 'POST /app-manifests/{code}/conversions'
/** GitHub's code is good for an hour. */
const STATE_MILLISECONDS = 3600_000
const MOST_STATES = 100
const ACCOUNT = /^[a-z\d](?:[a-z\d-]{0,38})$/i

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

/** The manifest flow: a form that GitHub answers with a code, and the code's exchange for the App's credentials. */
export function setupRoutes(parts: SetupParts): Routes {
  const { key, url, server, client, log } = parts
  const states = new Map<string, number>()
  let done = false

  async function start({ url: asked }: Asked): Promise<Reply> {
    if (done) return page(404, 'There is nothing to set up', '<p>The App is there already.</p>')
    if (!same(asked.searchParams.get('key') ?? '', key)) {
      return page(403, 'Not this way', '<p>Open the address that the bot showed when it was started.</p>')
    }
    const organisation = asked.searchParams.get('organisation') ?? ''
    if (organisation !== '' && !ACCOUNT.test(organisation)) {
      return page(400, 'Not an organisation', '<p>Go back and give its name as GitHub writes it.</p>')
    }
    const state = randomBytes(24).toString('hex')
    for (const [old, until] of states)
      if (until < Date.now() || states.size >= MOST_STATES) states.delete(old)
    states.set(state, Date.now() + STATE_MILLISECONDS)
    const where =
      organisation === '' ? '/settings/apps/new' : `/organizations/${organisation}/settings/apps/new`
    const owner = organisation === '' ? 'your own account' : `the organisation ${organisation}`
    return page(
      200,
      'Create the App',
      `<p>GitHub creates the App for <b>${escaped(owner)}</b> and sends its deliveries to <code>${escaped(url())}/webhook</code>.</p>
<form method="post" action="${escaped(`${server}${where}?state=${state}`)}">
<input type="hidden" name="manifest" value="${escaped(JSON.stringify(manifest(url())))}">
<button>Create it on GitHub</button>
</form>
<form method="get" action="/setup">
<input type="hidden" name="key" value="${escaped(key)}">
<label>Or for an organisation: <input name="organisation" value="${escaped(organisation)}" maxlength="39"></label>
<button>Choose</button>
</form>`,
      server,
    )
  }

  async function callback({ url: asked }: Asked): Promise<Reply> {
    const state = asked.searchParams.get('state') ?? ''
    const code = asked.searchParams.get('code') ?? ''
    const until = states.get(state)
    // Good for one use, whatever comes of it.
    states.delete(state)
    if (done || until === undefined || until < Date.now() || !/^[\w-]{1,200}$/.test(code)) {
      return page(
        403,
        'Not this way',
        '<p>Begin anew at the address that the bot showed when it was started.</p>',
      )
    }
    try {
      const credentials = credentialsIn(await client.send(CONVERT, { code }, true))
      await parts.store(credentials)
      done = true
      log.info({ app: credentials.slug }, 'the App was created and its credentials are kept')
      const install = escaped(`${credentials.page}/installations/new`)
      return page(
        200,
        'The App is there',
        `<p>Its credentials are kept, and the bot starts now.</p><p><a href="${install}">Install it</a> where it is to judge.</p>`,
      )
    } catch (error) {
      log.error({ error: error instanceof Error ? error.message : String(error) }, 'the App was not set up')
      return page(502, 'That did not work', '<p>The log of the bot says why. Begin anew to try again.</p>')
    }
  }

  return { '/setup': { GET: start }, '/setup/callback': { GET: callback } }
}
