import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Result } from '../../model/result.js'
import type { Queue } from './queue/queue.js'

const prefix = 'handoff_gate_'
const JUDGEMENT_SECONDS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 180]
const ACK_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

/** What the bot tells Prometheus. Rules are counted once for each judged head, however often that is judged. */
export class Metrics {
  readonly #registry = new Registry()
  readonly deliveries = this.#counter('deliveries_total', 'Webhook deliveries by event and outcome', [
    'event',
    'outcome',
  ])
  readonly acknowledged = this.#histogram(
    'delivery_seconds',
    'Seconds until a delivery was answered',
    ACK_SECONDS,
  )
  readonly judgements = this.#counter('judgements_total', 'Judgements by verdict and where they were read', [
    'verdict',
    'source',
  ])
  readonly duration = this.#histogram(
    'judgement_seconds',
    'Seconds from a task to its delivered verdict',
    JUDGEMENT_SECONDS,
  )
  readonly work = this.#counter('work_total', 'Work by kind and outcome', ['kind', 'outcome'])
  readonly requests = this.#counter('github_answers_total', 'Answers of GitHub, by what came of it', [
    'outcome',
  ])
  readonly findings = this.#counter('findings_total', 'Judged heads with findings of a rule', [
    'rule',
    'severity',
  ])
  readonly waivers = this.#counter('waivers_total', 'Judged heads on which findings of a rule were waived', [
    'rule',
  ])
  readonly reversals = this.#counter(
    'reversals_total',
    'Findings of a rule that were gone when the same head was judged again',
    ['rule'],
  )
  readonly sweeps = this.#counter('sweep_finds_total', 'What sweeps had to heal', ['what'])
  readonly #budget = new Gauge({
    name: `${prefix}github_budget_remaining`,
    help: 'Requests that GitHub still allows until the limit starts anew',
    labelNames: ['installation', 'resource'],
    registers: [this.#registry],
  })

  /** Reads the queue whenever somebody reads the metrics. */
  watch(queue: Queue): void {
    new Gauge({
      name: `${prefix}queue_work`,
      help: 'Work by state',
      labelNames: ['state'],
      registers: [this.#registry],
      async collect() {
        // Where nobody knows, the other numbers are to be had all the same.
        const depth = await queue.depth().catch(() => ({}))
        this.reset()
        for (const [state, count] of Object.entries(depth)) this.set({ state }, count)
      },
    })
    new Gauge({
      name: `${prefix}resident_memory_bytes`,
      help: 'Memory of this process',
      registers: [this.#registry],
      collect() {
        this.set(process.memoryUsage.rss())
      },
    })
  }

  budget(installation: number | null, headers: Readonly<Record<string, unknown>>): void {
    const remaining = Number(headers['x-ratelimit-remaining'] ?? Number.NaN)
    if (Number.isNaN(remaining)) return
    const resource = String(headers['x-ratelimit-resource'] ?? 'core')
    this.#budget.set({ installation: String(installation ?? 'app'), resource }, remaining)
  }

  /** Counts a verdict; `before` are the rules that had findings when this head was judged last, null for never. */
  judged(result: Result, before: readonly string[] | null): void {
    const rules = new Map(result.findings.map(({ rule, severity }) => [rule, severity]))
    for (const [rule, severity] of rules) {
      if (before?.includes(rule) !== true) this.findings.inc({ rule, severity })
    }
    const waived = new Set((result.waived ?? []).map(({ rule }) => rule))
    for (const rule of before ?? []) {
      if (!rules.has(rule)) this.reversals.inc({ rule })
      else waived.delete(rule)
    }
    for (const rule of waived) this.waivers.inc({ rule })
  }

  get contentType(): string {
    return this.#registry.contentType
  }

  text(): Promise<string> {
    return this.#registry.metrics()
  }

  #counter<T extends string>(name: string, help: string, labelNames: readonly T[]): Counter<T> {
    return new Counter({
      name: prefix + name,
      help,
      labelNames: [...labelNames],
      registers: [this.#registry],
    })
  }

  #histogram(name: string, help: string, buckets: number[]): Histogram {
    return new Histogram({ name: prefix + name, help, buckets, registers: [this.#registry] })
  }
}
