import { createHash } from 'node:crypto'
import { type CheckAnnotation, type CheckRunWish, writeCheckRun } from '../github/check-run.js'
import type { Client } from '../github/client.js'
import type { Delivery, FurtherWrite } from '../github/deliver.js'
import { writeSuggestions } from '../github/suggestions.js'
import type { Finding } from '../model/finding.js'
import type { Result } from '../model/result.js'
import { clip, markdownText, visible } from '../reports/escape.js'
import { byImportance } from '../reports/grouping.js'
import { markdownReport } from '../reports/markdown.js'
import { PULL_REQUEST_BODY } from '../reports/wording.js'
import { lineLink, runOf } from './action-reports.js'
import type { Task } from './events/event.js'
import type { Settings } from './inputs.js'
import type { Ruling } from './ruling.js'
import type { Environment } from './runner.js'

/** Ten requests; what is left out stands in the job summary. */
const MOST_ANNOTATIONS = 500
/** GitHub takes 65,535 characters. */
const SUMMARY_CHARACTERS = 60_000
const TITLE = 255
const MESSAGE = 4000
const LEVEL = { error: 'failure', warning: 'warning', notice: 'notice' } as const
const CONCLUSION = { success: 'success', failure: 'failure', error: 'failure', pending: 'neutral' } as const

function annotationOf(finding: Finding): CheckAnnotation {
  const { path, line, endLine, column, endColumn, severity, rule, message } = finding
  return {
    path,
    start_line: line,
    end_line: endLine,
    ...(line === endLine ? { start_column: column, end_column: endColumn } : {}),
    annotation_level: LEVEL[severity],
    title: clip(rule, TITLE),
    message: clip(visible(message), MESSAGE),
  }
}

/** The check run for a result, with the findings as annotations. */
export function checkRunWish(
  result: Result,
  ruling: Ruling,
  task: Task,
  inputs: Settings,
  environment: Environment,
): CheckRunWish {
  const annotations = byImportance(result.findings)
    .filter(({ path }) => path !== PULL_REQUEST_BODY)
    .slice(0, MOST_ANNOTATIONS)
    .map(annotationOf)
  const left = result.findings.length - annotations.length
  const notes = [...ruling.notes, ...(left > 0 ? [`${left} findings are not among the annotations.`] : [])]
  const advice = inputs.mode === 'advise' && ['fail', 'pending'].includes(result.verdict)
  const content = {
    name: clip(`${inputs.context} details`, TITLE),
    conclusion: advice ? 'neutral' : CONCLUSION[ruling.status.state],
    title: clip(ruling.status.description, TITLE),
    summary: markdownReport(result, { link: lineLink(environment, task), limit: SUMMARY_CHARACTERS, notes }),
    annotations,
  } as const
  const key = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32)
  return { ...content, key, detailsUrl: runOf(environment, task.repository)?.url ?? null }
}

/** What is written besides status and comment, as the inputs ask for it. */
export function furtherWrites(
  client: Client,
  { subject }: Delivery,
  result: Result,
  ruling: Ruling,
  task: Task,
  inputs: Settings,
  environment: Environment,
): FurtherWrite[] {
  const writes: FurtherWrite[] = []
  if (inputs.checkRun) {
    const wish = checkRunWish(result, ruling, task, inputs, environment)
    writes.push({
      what: 'The check run',
      permission: 'checks: write',
      write: async () => void (await writeCheckRun(client, subject, wish)),
    })
  }
  const wishes = byImportance(result.findings)
    .filter(({ fix }) => fix !== undefined)
    .map((finding) => ({ finding, words: markdownText(clip(finding.message.split('\n')[0] ?? '', MESSAGE)) }))
  if (inputs.suggestions && wishes.length > 0) {
    writes.push({
      what: 'The suggestions',
      permission: 'pull-requests: write',
      write: (standing) => writeSuggestions(client, subject, wishes, standing),
    })
  }
  return writes
}
