import type { Client } from '../../github/client.js'
import type { Result } from '../../model/result.js'
import type { OpenCheckout } from '../../sources/github-checkout.js'
import type { Task } from '../events/event.js'
import type { Settings } from '../inputs.js'
import { judgeTask } from '../judgement.js'
import type { Opened } from './installations.js'
import { organisationDefault } from './organisation-policy.js'

/** Opens a change in a mirror of its repository; null where there is none to be had. */
export type OpenMirror = (opened: Opened, task: Task) => Promise<OpenCheckout | null>

export interface Judged {
  readonly result: Result
  readonly source: 'api' | 'mirror'
}

/** GitHub's comparison lists no more; what is beyond is found by comparing whole trees. */
const MOST_FILES = 300
const TREE = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
const MOST_REMEMBERED = 1000

/** Notices when GitHub cuts the listing of a tree. */
function watchingTrees(client: Client): { readonly client: Client; readonly wasCut: () => boolean } {
  let cut = false
  const get: Client['get'] = async (route, parameters) => {
    const answer = await client.get(route, parameters)
    if (route === TREE && (answer as { readonly truncated?: unknown } | null)?.truncated === true) cut = true
    return answer
  }
  const watched: Client = {
    ...client,
    get,
    get requests() {
      return client.requests
    },
  }
  return { client: watched, wasCut: () => cut }
}

/** Judges by the API, and changes of large repositories by a mirror. */
export class Judge {
  /** Repositories whose trees GitHub cuts. */
  readonly #large = new Set<string>()

  constructor(
    private readonly settings: Settings,
    private readonly mirror: OpenMirror | null,
  ) {}

  async judge(opened: Opened, task: Task): Promise<Judged> {
    const { client } = opened
    const defaults = () => organisationDefault(client, task.repository)
    if (this.mirror === null) {
      return { result: await judgeTask(client, task, this.settings, { defaults }), source: 'api' }
    }
    if (!this.#large.has(task.repository) && (task.changedFiles ?? 0) <= MOST_FILES) {
      const watched = watchingTrees(client)
      const result = await judgeTask(watched.client, task, this.settings, { defaults })
      if (!watched.wasCut()) return { result, source: 'api' }
      this.#remember(task.repository)
    }
    return this.#byMirror(opened, task, this.mirror)
  }

  async #byMirror(asked: Opened, task: Task, mirror: OpenMirror): Promise<Judged> {
    let source: Judged['source'] = 'api'
    const open = async (): Promise<OpenCheckout | null> => {
      const opened = await mirror(asked, task)
      if (opened !== null) source = 'mirror'
      return opened
    }
    const defaults = () => organisationDefault(asked.client, task.repository)
    const result = await judgeTask(asked.client, task, this.settings, { defaults, open })
    return { result, source }
  }

  #remember(repository: string): void {
    this.#large.delete(repository)
    this.#large.add(repository)
    for (const oldest of this.#large) {
      if (this.#large.size <= MOST_REMEMBERED) break
      this.#large.delete(oldest)
    }
  }
}
