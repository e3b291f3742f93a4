import type { Client } from '../../github/client.js'
import { Refusal } from '../../github/refusal.js'
import { coordinates } from '../../github/standing.js'
import type { Task } from '../events/event.js'
import { handlerOf } from '../events/index.js'
import { Payload } from '../events/payload.js'
import { presentTask } from '../events/pull-task.js'
import { type Outcome, TaskRunner } from '../task-run.js'
import { workOf } from './check-subject.js'
import { detailsWrite, environmentOf } from './details.js'
import { HeadLocks } from './head-locks.js'
import type { Installations, Opened } from './installations.js'
import type { Judge } from './judge.js'
import type { Log } from './log.js'
import type { Metrics } from './metrics.js'
import type { Queue } from './queue/queue.js'
import type { BotSettings } from './settings.js'
import type { Sweeper } from './sweep.js'
import {
  type Attempt,
  type CommitWork,
  type EventWork,
  keyOf,
  type PullWork,
  type SuiteWork,
  type Work,
} from './work.js'

export interface WorkerParts {
  readonly settings: BotSettings
  readonly installations: Installations
  readonly judge: Judge
  readonly sweeper: Sweeper
  readonly queue: Queue
  readonly metrics: Metrics
  readonly log: Log
}

const PULL = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
const CHECK_RUNS = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs'

/** Does one piece of work after the other, whatever it is; what cannot be done now is thrown. */
export class Worker {
  readonly #heads = new HeadLocks()

  constructor(private readonly parts: WorkerParts) {}

  async carryOut(work: Work, attempt: Attempt): Promise<void> {
    const { installations, metrics, sweeper } = this.parts
    if (work.kind === 'sweep') await sweeper.sweepAll()
    else {
      const opened = await installations.open(work.installation)
      if (opened === null) this.parts.log.info({ work: keyOf(work) }, 'the App is no longer installed there')
      else await this.#at(work, opened, attempt).catch((error) => this.#gone(work, attempt, error))
    }
    metrics.work.inc({ kind: work.kind, outcome: 'done' })
  }

  /** What GitHub does not have is no work. Just after it told of something it may be late with it. */
  #gone(work: Work, attempt: Attempt, error: unknown): void {
    const isGone = error instanceof Refusal && error.reason === 'absent' && attempt.number > 1
    if (!isGone) throw error
    this.parts.log.info({ work: keyOf(work), error: error.message }, 'there is no such thing on GitHub')
  }

  #at(work: Exclude<Work, { kind: 'sweep' }>, opened: Opened, attempt: Attempt): Promise<void> {
    switch (work.kind) {
      case 'pull':
        return this.#pull(work, opened, attempt)
      case 'event':
        return this.#event(work, opened, attempt)
      case 'commit':
        return this.#commit(work, opened, attempt)
      case 'suite':
        return this.#suite(work, opened)
      case 'sweep-repository':
        return this.parts.sweeper.sweepRepository(work, opened.client)
      case 'sweep-installation':
        return this.parts.sweeper.sweepInstallation(work, opened.client)
    }
  }

  async #pull({ repository, pull, since = '' }: PullWork, opened: Opened, attempt: Attempt): Promise<void> {
    const { client } = opened
    const answer = await client.get(PULL, { ...coordinates(repository), pull_number: pull })
    const request = new Payload(answer, 'the pull request')
    if (request.get('updated_at').text() < since && !attempt.last) {
      throw new Error('GitHub answers with an older state of the pull request than it told of')
    }
    if (request.get('state').text() !== 'open') return
    await this.#judge(await presentTask(client, repository, request), opened, attempt)
  }

  async #event(work: EventWork, opened: Opened, attempt: Attempt): Promise<void> {
    const { log, queue, settings } = this.parts
    const { event: name, repository, payload, installation } = work
    const { client } = opened
    const context = settings.judging.context
    const assigned = await handlerOf(name)?.assign({ name, repository, payload, client, context })
    for (const note of assigned?.notes ?? []) log.info({ repository, event: name }, note)
    for (const trouble of assigned?.troubles ?? []) log.warn({ repository, event: name }, trouble)
    for (const task of assigned?.tasks ?? []) {
      if (task.pullRequest === null) await this.#judge(task, opened, attempt)
      // Judged in its turn, so that it is not judged twice at a time.
      else await queue.add({ kind: 'pull', installation, repository, pull: task.pullRequest.number })
    }
  }

  #commit({ task }: CommitWork, opened: Opened, attempt: Attempt): Promise<void> {
    return this.#judge(task, opened, attempt)
  }

  async #suite({ installation, repository, sha }: SuiteWork, { client }: Opened): Promise<void> {
    const { settings, queue } = this.parts
    const name = `${settings.judging.context} details`
    const query = { ref: sha, check_name: name, filter: 'all', per_page: 100 }
    const answer = await client.get(CHECK_RUNS, { ...coordinates(repository), ...query })
    const runs = (answer as { readonly check_runs?: readonly { external_id?: string | null }[] }).check_runs
    for (const { external_id } of runs ?? []) {
      const work = workOf(installation, repository, sha, external_id ?? '')
      if (work !== null) await queue.add(work)
    }
  }

  /** Judges and delivers. One verdict on a head at a time, since what is written last is what stands. */
  async #judge(task: Task, opened: Opened, attempt: Attempt): Promise<void> {
    await this.#heads.run(`${task.repository} ${task.head}`, () => this.#deliver(task, opened, attempt))
  }

  async #deliver(task: Task, opened: Opened, attempt: Attempt): Promise<void> {
    const { client, watch } = opened
    const { settings, judge, metrics } = this.parts
    const start = performance.now()
    let source = 'api'
    const before: { rules: readonly string[] | null } = { rules: null }
    const runner = new TaskRunner(client, settings.judging, environmentOf(settings), {
      async judge(each) {
        const judged = await judge.judge(opened, each)
        source = judged.source
        return judged.result
      },
      judged: (_task, result) => {
        if (result.verdict === 'error') watch.giveBack(attempt)
      },
      details: (each, result, ruling, delivery) =>
        detailsWrite(client, delivery, { task: each, result, ruling }, settings, (rules) => {
          before.rules = rules
        }),
    })
    const outcome = await runner.run(task)
    const seconds = (performance.now() - start) / 1000
    this.#tell(outcome, client, seconds)
    if (outcome.delivered.troubles.length > 0) watch.giveBack(attempt)
    metrics.duration.observe(seconds)
    metrics.judgements.inc({ verdict: outcome.ruling.verdict, source })
    if (outcome.result !== null) metrics.judged(outcome.result, before.rules)
  }

  #tell({ task, ruling, delivered }: Outcome, { requests }: Client, seconds: number): void {
    const { repository, head, pullRequest } = task
    const about = { repository, pull: pullRequest?.number, head, verdict: ruling.verdict }
    const cost = { seconds: Number(seconds.toFixed(3)), requests }
    this.parts.log.info({ ...about, ...cost, notes: delivered.notes }, 'judged')
    for (const trouble of delivered.troubles) this.parts.log.warn(about, trouble)
  }
}
