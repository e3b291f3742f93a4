import { readFile } from 'node:fs/promises'
import { type Client, openClient } from '../github/client.js'
import type { ChangeSet } from '../model/change-set.js'
import { isUsageError, UsageError } from '../model/errors.js'
import type { Evidence } from '../model/evidence.js'
import { version } from './about.js'
import { tellOutcomes } from './action-outcome.js'
import { deliveryAnnotation } from './action-reports.js'
import { handlerOf, knownEvents } from './events/index.js'
import { originOf } from './evidence-source.js'
import { type Inputs, readInputs } from './inputs.js'
import { judgeTask } from './judgement.js'
import type { Runner } from './runner.js'
import { type Outcome, TaskRunner, type Ways } from './task-run.js'

const BAD_USAGE = 2
const COULD_NOT_JUDGE = 3

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error))

async function readPayload(path: string | undefined): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path ?? '', 'utf8'))
  } catch (error) {
    throw new UsageError(`the event in GITHUB_EVENT_PATH cannot be read: ${message(error)}`)
  }
}

function repositoryOf(runner: Runner): string {
  const repository = runner.environment.GITHUB_REPOSITORY ?? ''
  if (/^[^/\s]+\/[^/\s]+$/.test(repository)) return repository
  throw new UsageError(`GITHUB_REPOSITORY is ${JSON.stringify(repository)}: it has to be owner/name`)
}

function clientFor(runner: Runner, token: string): Client {
  const { environment } = runner
  const apiUrl = (environment.GITHUB_API_URL || 'https://api.github.com').replace(/(?<!\/)\/+$/, '')
  return openClient({
    token,
    apiUrl,
    graphqlUrl: environment.GITHUB_GRAPHQL_URL || `${apiUrl.replace(/\/v3$/, '')}/graphql`,
    userAgent: `handoff-gate/${version}`,
    note: (line) => runner.log(line),
    environment,
  })
}

async function act(runner: Runner, inputs: Inputs, name: string): Promise<number> {
  const handler = handlerOf(name)
  if (handler === null) {
    const known = `${knownEvents.slice(0, -1).join(', ')} or ${knownEvents.at(-1)}`
    runner.complain(`Handoff Gate does not judge the event ${JSON.stringify(name)}: start it on ${known}`)
    return COULD_NOT_JUDGE
  }
  const payload = await readPayload(runner.environment.GITHUB_EVENT_PATH)
  const client = clientFor(runner, inputs.token)
  const repository = repositoryOf(runner)
  const { tasks, notes, troubles } = await handler.assign({
    name,
    repository,
    payload,
    client,
    context: inputs.context,
  })
  for (const note of [...notes, ...troubles]) runner.log(`Handoff Gate: ${note}`)
  if (inputs.annotations) runner.commands(deliveryAnnotation(troubles))
  const work = new TaskRunner(client, inputs, runner.environment, waysOf(client, inputs, name, runner))
  const outcomes: Outcome[] = []
  for (const task of tasks) outcomes.push(await work.run(task))
  const [first, ...others] = outcomes
  return first === undefined ? 0 : tellOutcomes(runner, inputs, [first, ...others])
}

/** With evidence in the workspace the judgement asks for it; nothing else is done another way. */
function waysOf(client: Client, inputs: Inputs, event: string, { environment }: Runner): Ways {
  if (inputs.evidence.length === 0) return {}
  const evidence = async (change: ChangeSet): Promise<Evidence> => {
    const { readEvidence } = await import('./evidence-files.js')
    const workspace = environment.GITHUB_WORKSPACE || process.cwd()
    try {
      return {
        runs: readEvidence(inputs.evidence, workspace, true),
        ...originOf(inputs.evidenceSource, event, change),
      }
    } catch (error) {
      // What is missing here is a fault of the run, and shown like one.
      throw new Error(message(error))
    }
  }
  return { judge: (task) => judgeTask(client, task, inputs, { evidence }) }
}

/** Runs the Action and answers its exit code: 0 green or waiting, 1 `fail`, 2 bad inputs, 3 `error`. */
export async function runAction(runner: Runner): Promise<number> {
  try {
    const inputs = readInputs(runner)
    return await act(runner, inputs, runner.environment.GITHUB_EVENT_NAME ?? '')
  } catch (error) {
    runner.complain(`Handoff Gate: ${message(error)}`)
    return isUsageError(error) ? BAD_USAGE : COULD_NOT_JUDGE
  }
}
