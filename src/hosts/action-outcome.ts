import type { Result } from '../model/result.js'
import { annotations, workflowCommands } from '../reports/annotations.js'
import { markdownLink, markdownText } from '../reports/escape.js'
import { jsonReport } from '../reports/json.js'
import { sarifReport } from '../reports/sarif.js'
import { jobSummary } from '../reports/summary.js'
import { home, version } from './about.js'
import { deliveryAnnotation, lineLink, pullAddress } from './action-reports.js'
import type { Inputs } from './inputs.js'
import { ruleInfo } from './rule-info.js'
import type { Runner } from './runner.js'
import type { Outcome } from './task-run.js'
import { writeInWorkspace } from './workspace-file.js'

/** All summaries of a step together; see `jobSummary`. */
const SUMMARY_BYTES = 1_000_000

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error))
const notesOf = ({ ruling, delivered }: Outcome): string[] => [
  ...ruling.notes,
  ...delivered.notes,
  ...delivered.troubles,
]

/** Writes the files that the workflow asked for; the path of the report, and what hindered the writing. */
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
  const rules = inputs.sarifFile === null ? [] : await ruleInfo()
  await write(inputs.sarifFile, () => sarifReport(result, rules, version, home))
  return { report, troubles }
}

function summaryOf(
  outcome: Outcome,
  environment: Runner['environment'],
  notes: readonly string[],
  limit: number,
): string {
  const { task, result, ruling } = outcome
  const number = task.pullRequest?.number
  const heading =
    number === undefined ? [] : [markdownLink(`Pull request ${number}`, pullAddress(environment, task))]
  const body =
    result === null
      ? markdownText(ruling.status.description)
      : jobSummary(result, { link: lineLink(environment, task), notes, limit })
  return `${[...heading, body].join('\n\n')}\n`
}

/** Tells the runner how it went, and answers the exit code: the worst of all. */
export async function tellOutcomes(
  runner: Runner,
  inputs: Inputs,
  outcomes: readonly [Outcome, ...Outcome[]],
): Promise<number> {
  const worst = outcomes.reduce((worst, each) => (each.ruling.exit > worst.ruling.exit ? each : worst))
  const files =
    worst.result === null ? { report: '', troubles: [] } : await writeFiles(runner, inputs, worst.result)
  const single = outcomes.length === 1
  for (const outcome of outcomes) {
    const { task, ruling } = outcome
    const name = single ? '' : `#${task.pullRequest?.number ?? task.head.slice(0, 7)}: `
    const notes = [...notesOf(outcome), ...(outcome === worst ? files.troubles : [])]
    runner.log(
      `Handoff Gate: ${name}${ruling.verdict}: ${outcome.result?.summary ?? ruling.status.description}`,
    )
    for (const note of notes) runner.log(`Handoff Gate: ${name}${note}`)
    const text = summaryOf(
      outcome,
      runner.environment,
      notes,
      Math.floor(SUMMARY_BYTES / outcomes.length) - 200,
    )
    await runner.summary(text).catch((error) => runner.log(`no job summary: ${message(error)}`))
  }
  if (inputs.annotations) {
    // Several pull requests have several heads, and a line of one is not a line of another.
    const own = single && worst.result !== null ? annotations(worst.result) : []
    const troubles = [
      ...new Set([...outcomes.flatMap(({ delivered }) => delivered.troubles), ...files.troubles]),
    ]
    runner.commands([...workflowCommands(own), ...deliveryAnnotation(troubles)])
  }
  const outputs = {
    verdict: worst.ruling.verdict,
    summary: worst.result?.summary ?? worst.ruling.status.description,
    errors: String(worst.result?.counts.errors ?? 0),
    warnings: String(worst.result?.counts.warnings ?? 0),
    report: files.report,
    'comment-url': worst.delivered.commentUrl ?? '',
  }
  try {
    for (const [name, value] of Object.entries(outputs)) runner.output(name, value)
  } catch (error) {
    runner.log(`no outputs: ${message(error)}`)
  }
  return worst.ruling.exit
}
