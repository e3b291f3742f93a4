import { readFile } from 'node:fs/promises'
import { type Client, openClient } from '../github/client.js'
import { type Delivered, deliver } from '../github/deliver.js'
import { UsageError } from '../model/errors.js'
import type { Result, Verdict } from '../model/result.js'
import { annotations, workflowCommands } from '../reports/annotations.js'
import { jsonReport } from '../reports/json.js'
import { sarifReport } from '../reports/sarif.js'
import { jobSummary } from '../reports/summary.js'
import { home, version } from './about.js'
import { deliveryAnnotation, deliveryOf, lineLink } from './action-reports.js'
import type { Task } from './events/event.js'
import { handlerOf, knownEvents } from './events/index.js'
import { type Inputs, readInputs } from './inputs.js'
import { judgeTask } from './judgement.js'
import { ruleInfo } from './rule-info.js'
import type { Runner } from './runner.js'
import { writeInWorkspace } from './workspace-file.js'

const EXIT: Readonly<Record<Verdict, number>> = {
  pass: 0,
  'nothing-to-check': 0,
  pending: 0,
  fail: 1,
  error: 3,
}
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
  const apiUrl = (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '')
  return openClient({
    token,
    apiUrl,
    graphqlUrl: environment.GITHUB_GRAPHQL_URL || `${apiUrl.replace(/\/v3$/, '')}/graphql`,
    userAgent: `handoff-gate/${version}`,
    note: (line) => runner.log(line),
    environment,
  })
}

/** Writes the files that the workflow asked for; the paths of those that were written, and what hindered the others. */
async function writeFiles(
  runner: Runner,
  inputs: Inputs,
  result: Result,
): Promise<{ report: string; troubles: string[] }> {
  const workspace = runner.environment.GITHUB_WORKSPACE || process.cwd()
  const troubles: string[] = []
  const write = async (path: string | null, text: () => string): Promise<string> => {
    if (path === null) return ''
    try {
      await writeInWorkspace(workspace, path, text())
      return path
    } catch (error) {
      troubles.push(`${path} was not written: ${message(error)}`)
      return ''
    }
  }
  const report = await write(inputs.reportFile, () => jsonReport(result))
  await write(inputs.sarifFile, () => sarifReport(result, ruleInfo(), version, home))
  return { report, troubles }
}

async function bestEffort(client: Client, ...delivery: Parameters<typeof deliveryOf>): Promise<Delivered> {
  try {
    return await deliver(client, deliveryOf(...delivery))
  } catch (error) {
    return {
      commentUrl: null,
      movedTo: null,
      troubles: [`the verdict was not written to GitHub: ${message(error)}`],
    }
  }
}

async function run(runner: Runner, inputs: Inputs, task: Task): Promise<number> {
  const client = clientFor(runner, inputs.token)
  const result = await judgeTask(client, task, inputs)
  const delivered = await bestEffort(client, result, task, inputs, runner.environment)
  const files = await writeFiles(runner, inputs, result)
  const troubles = [...delivered.troubles, ...files.troubles]
  const notes =
    delivered.movedTo === null
      ? troubles
      : [
          `The head has moved to ${delivered.movedTo.slice(0, 7)}; comment and status are left to its own run.`,
          ...troubles,
        ]

  runner.log(`Handoff Gate: ${result.verdict}: ${result.summary}`)
  for (const note of notes) runner.log(`Handoff Gate: ${note}`)
  if (inputs.annotations)
    runner.commands([...workflowCommands(annotations(result)), ...deliveryAnnotation(troubles)])
  await runner
    .summary(jobSummary(result, { link: lineLink(runner.environment, task), notes }))
    .catch((error) => runner.log(`no job summary: ${message(error)}`))

  const outputs = {
    verdict: result.verdict,
    summary: result.summary,
    errors: String(result.counts.errors),
    warnings: String(result.counts.warnings),
    report: files.report,
    'comment-url': delivered.commentUrl ?? '',
  }
  for (const [name, value] of Object.entries(outputs)) runner.output(name, value)
  return EXIT[result.verdict]
}

/** Runs the Action and answers its exit code: 0 green or waiting, 1 `fail`, 2 bad inputs, 3 `error`. */
export async function runAction(runner: Runner): Promise<number> {
  try {
    const inputs = readInputs(runner)
    const name = runner.environment.GITHUB_EVENT_NAME ?? ''
    const handler = handlerOf(name)
    if (handler === null) {
      runner.complain(
        `Handoff Gate does not judge the event ${JSON.stringify(name)}: start it on ${knownEvents.join(' or ')}`,
      )
      return COULD_NOT_JUDGE
    }
    const payload = await readPayload(runner.environment.GITHUB_EVENT_PATH)
    let worst = 0
    for (const task of handler.tasks({ name, repository: repositoryOf(runner), payload })) {
      worst = Math.max(worst, await run(runner, inputs, task))
    }
    return worst
  } catch (error) {
    runner.complain(`Handoff Gate: ${message(error)}`)
    return error instanceof UsageError ? BAD_USAGE : COULD_NOT_JUDGE
  }
}
