import type { Client } from '../github/client.js'
import type { StatusWish } from '../github/commit-status.js'
import { type Delivered, type Delivery, type DetailsWrite, deliver } from '../github/deliver.js'
import { saidOf } from '../github/shared-head.js'
import type { Result } from '../model/result.js'
import { deliveryOf, runOf, statusAddress } from './action-reports.js'
import type { Task } from './events/event.js'
import { openPullTask } from './events/pull-task.js'
import { furtherWrites } from './further-writes.js'
import type { Settings } from './inputs.js'
import { judgeTask } from './judgement.js'
import { leavesAlone, type Ruling, rulingOn, unjudgedDraft } from './ruling.js'
import type { Environment } from './runner.js'

/** One task, judged and delivered. */
export interface Outcome {
  readonly task: Task
  /** Null for a draft that was left alone. */
  readonly result: Result | null
  readonly ruling: Ruling
  readonly delivered: Delivered
}

/** What a host does its own way. */
export interface Ways {
  readonly judge?: (task: Task) => Promise<Result>
  /** Told of a verdict before anything is written; when it throws, nothing is. */
  readonly judged?: (task: Task, result: Result) => void
  /** Where the status leads to. */
  readonly details?: (task: Task, result: Result, ruling: Ruling, delivery: Delivery) => DetailsWrite
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Judges tasks and delivers their verdicts; what was judged once in a run is not judged again. */
export class TaskRunner {
  readonly #judged = new Map<string, Promise<Result>>()

  constructor(
    private readonly client: Client,
    private readonly inputs: Settings,
    private readonly environment: Environment,
    private readonly ways: Ways = {},
  ) {}

  async run(task: Task): Promise<Outcome> {
    const { result, ruling } = await this.#rule(task)
    this.ways.judged?.(task, result)
    const delivered = await this.#deliver(task, result, ruling)
    return { task, result: leavesAlone(task, this.inputs) ? null : result, ruling, delivered }
  }

  async #rule(task: Task): Promise<{ result: Result; ruling: Ruling }> {
    if (leavesAlone(task, this.inputs)) {
      const result = unjudgedDraft()
      return { result, ruling: rulingOn(result, task, this.inputs) }
    }
    const key = `${task.pullRequest?.number} ${task.base} ${task.head}`
    const judging = this.#judged.get(key) ?? this.#judge(task)
    this.#judged.set(key, judging)
    const result = await judging
    return { result, ruling: rulingOn(result, task, this.inputs) }
  }

  #judge(task: Task): Promise<Result> {
    return this.ways.judge?.(task) ?? judgeTask(this.client, task, this.inputs)
  }

  /** Nothing that goes wrong here changes the verdict. */
  async #deliver(task: Task, result: Result, ruling: Ruling): Promise<Delivered> {
    try {
      const delivery = deliveryOf(result, ruling, task, this.inputs, this.environment)
      return await deliver(this.client, {
        ...delivery,
        ...(leavesAlone(task, this.inputs)
          ? { comment: null }
          : {
              ...(this.ways.details && { details: this.ways.details(task, result, ruling, delivery) }),
              further: furtherWrites(
                this.client,
                delivery,
                result,
                ruling,
                task,
                this.inputs,
                this.environment,
              ),
            }),
        ...(task.pullRequest && { verdictOn: (pull) => this.#verdictOn(task, pull) }),
      })
    } catch (error) {
      return {
        commentUrl: null,
        notes: [],
        troubles: [`the verdict was not written to GitHub: ${message(error)}`],
      }
    }
  }

  /** The status that another pull request with this head calls for. */
  async #verdictOn({ repository, head }: Task, pull: number): Promise<StatusWish> {
    const run = runOf(this.environment, repository)
    try {
      const task = await openPullTask(this.client, repository, pull)
      if (task === null || task.head !== head) return { state: 'success', description: '', targetUrl: null }
      const { status } = (await this.#rule(task)).ruling
      return {
        state: status.state,
        description: saidOf(pull, status.description),
        targetUrl: statusAddress(run, task),
      }
    } catch (error) {
      const description = saidOf(pull, `could not judge: ${message(error)}`)
      return { state: 'error', description, targetUrl: run?.url ?? null }
    }
  }
}
