import type { Client } from '../../github/client.js'
import { handlerOf } from '../events/index.js'
import { Payload } from '../events/payload.js'
import { failedDeliveries } from './failed-deliveries.js'
import type { Installations } from './installations.js'
import type { Log } from './log.js'
import type { Metrics } from './metrics.js'
import type { Queue } from './queue/queue.js'
import type { BotSettings } from './settings.js'
import type { InstallationSweep, RepositorySweep } from './work.js'

export interface SweeperParts {
  readonly settings: BotSettings
  readonly installations: Installations
  readonly queue: Queue
  readonly metrics: Metrics
  readonly log: Log
}

const INSTALLATIONS = 'GET /app/installations'
const REPOSITORIES = 'GET /installation/repositories'
const REDELIVER = 'POST /app/hook/deliveries/{delivery_id}/attempts'
const PAGE = 100

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Heals what was missed: asks GitHub to deliver once more what did not arrive, and for open pull requests whose head
 * has no verdict. GitHub is the record, so nothing has to be remembered for it.
 */
export class Sweeper {
  constructor(private readonly parts: SweeperParts) {}

  async sweepAll(): Promise<void> {
    const { installations, queue, log } = this.parts
    const { client } = await installations.app()
    await this.#redeliver(client)
    const listed = await client.list(INSTALLATIONS, {})
    const active = listed
      .map((it) => new Payload(it, 'the installation'))
      .filter((it) => it.get('suspended_at').text() === '')
    for (const installation of active) {
      await queue.add({ kind: 'sweep-installation', installation: installation.get('id').number() })
    }
    log.info({ installations: active.length }, 'sweep: every installation is looked at')
  }

  async sweepInstallation({ installation }: InstallationSweep, client: Client): Promise<void> {
    for (let page = 1; ; page++) {
      const answer = await client.get(REPOSITORIES, { per_page: PAGE, page })
      const { repositories } = answer as { readonly repositories?: readonly unknown[] }
      const listed = (repositories ?? []).map((it) => new Payload(it, 'the repository'))
      // An open pull request is an open issue, too.
      const worth = listed.filter(
        (it) =>
          !it.get('archived').flag() &&
          !it.get('disabled').flag() &&
          it.get('open_issues_count').count() !== 0,
      )
      for (const it of worth) {
        const repository = it.get('full_name').text()
        await this.parts.queue.add({ kind: 'sweep-repository', installation, repository })
      }
      if (listed.length < PAGE) return
    }
  }

  async sweepRepository({ installation, repository }: RepositorySweep, client: Client): Promise<void> {
    const { settings, queue, metrics, log } = this.parts
    const context = settings.judging.context
    const sweep = handlerOf('schedule')
    // All that there are: as work they wait for their turn, and for GitHub's limits.
    const most = Number.POSITIVE_INFINITY
    const found = await sweep?.assign({ name: 'schedule', repository, payload: {}, client, context, most })
    for (const { pullRequest } of found?.tasks ?? []) {
      if (pullRequest === null) continue
      metrics.sweeps.inc({ what: 'pull' })
      await queue.add({ kind: 'pull', installation, repository, pull: pullRequest.number })
    }
    for (const note of found?.notes ?? []) log.info({ repository }, `sweep: ${note}`)
  }

  /** What GitHub refuses here keeps nothing else from being found; the next sweep asks again. */
  async #redeliver(client: Client): Promise<void> {
    const { metrics, log } = this.parts
    const failed = await failedDeliveries(client).catch((error: unknown) => {
      log.warn({ error: messageOf(error) }, 'sweep: what did not arrive was not found out')
      return []
    })
    for (const { id, guid, event } of failed) {
      try {
        await client.send(REDELIVER, { delivery_id: id })
        metrics.sweeps.inc({ what: 'delivery' })
        log.info({ delivery: guid, event }, 'sweep: GitHub delivers once more what did not arrive')
      } catch (error) {
        const about = { delivery: guid, event, error: messageOf(error) }
        log.warn(about, 'sweep: GitHub does not deliver once more what did not arrive')
      }
    }
  }
}
