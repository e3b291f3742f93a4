import { annotationBodies, checkRunBody } from '../bodies/checks.js'
import { json, type Operations, type RepositoryCall, requireSha } from '../http/call.js'
import { paginate } from '../http/pagination.js'
import type { Json } from '../openapi/description.js'
import { read, write } from '../state/access.js'
import type { Annotation, App, CheckRun } from '../state/model.js'
import { forbidden, notFound, unprocessable } from '../state/refusal.js'

export const checkOperations: Operations = {
  'checks/create': {
    access: write('checks'),
    async handle(call) {
      const { repository, world, body } = call
      const app = requireApp(call)
      const headSha = String(body.head_sha)
      const commit = /^[0-9a-f]{40}$/.test(headSha) ? await repository.history.commit(headSha) : null
      if (!commit) throw unprocessable(`No commit found for SHA: ${headSha}`, `a check run for ${headSha}`)
      const run: CheckRun = {
        id: world.nextId(),
        app,
        headSha,
        name: String(body.name),
        status: 'queued',
        conclusion: null,
        startedAt: world.now(),
        completedAt: null,
        externalId: '',
        detailsUrl: null,
        actions: [],
        output: { title: null, summary: null, text: null },
        annotations: [],
      }
      apply(call, run)
      repository.checkRuns.push(run)
      return json(checkRunBody(repository, run), 201)
    },
  },
  'checks/update': {
    access: write('checks'),
    handle(call) {
      const app = requireApp(call)
      const run = requireRun(call)
      if (run.app.id !== app.id)
        throw forbidden(
          'Invalid app_id `undefined` - check run can only be modified by the GitHub App that created it.',
        )
      apply(call, run)
      return json(checkRunBody(call.repository, run))
    },
  },
  'checks/get': {
    access: read('checks'),
    handle: (call) => json(checkRunBody(call.repository, requireRun(call))),
  },
  'checks/list-for-ref': {
    access: read('checks'),
    async handle(call) {
      const { repository, params, query } = call
      const sha = await requireSha(call, params.ref ?? '')
      const newest = repository.checkRuns.filter((run) => run.headSha === sha).reverse()
      const latest = newest.filter((run, at) => newest.findIndex((other) => sameCheck(other, run)) === at)
      const runs = (query.filter === 'all' ? newest : latest)
        .filter((run) => query.check_name === undefined || run.name === query.check_name)
        .filter((run) => query.status === undefined || run.status === query.status)
        .filter((run) => query.app_id === undefined || run.app.id === query.app_id)
      return paginate(call, runs, (page) => ({
        total_count: runs.length,
        check_runs: page.map((run) => checkRunBody(repository, run)),
      }))
    },
  },
  'checks/list-annotations': {
    access: read('checks'),
    handle: (call) => paginate(call, annotationBodies(call.repository, requireRun(call))),
  },
}

function requireApp({ actor }: RepositoryCall): App {
  if (!actor.app) throw forbidden('You must authenticate via a GitHub App.')
  return actor.app
}

function requireRun({ repository, params }: RepositoryCall): CheckRun {
  const run = repository.checkRuns.find(({ id }) => id === Number(params.check_run_id))
  if (!run) throw notFound()
  return run
}

function sameCheck(a: CheckRun, b: CheckRun): boolean {
  return a.name === b.name && a.app.id === b.app.id
}

function apply({ body, world }: RepositoryCall, run: CheckRun): void {
  const output = body.output as Json | undefined
  const annotations = (output?.annotations ?? []) as Annotation[]
  checkAnnotations(annotations, world.limits.checkAnnotations)
  if (body.status === 'completed' && body.conclusion === undefined) {
    throw unprocessable(
      'Invalid request.\n\n"conclusion" wasn\'t supplied.',
      'a completed check run without conclusion',
    )
  }
  const text = (value: unknown): string | null =>
    value === undefined || value === null ? null : String(value)
  run.name = text(body.name) ?? run.name
  run.status = (body.status as CheckRun['status'] | undefined) ?? run.status
  run.externalId = text(body.external_id) ?? run.externalId
  run.detailsUrl = text(body.details_url) ?? run.detailsUrl
  run.startedAt = text(body.started_at) ?? run.startedAt
  if (body.actions !== undefined) run.actions = (body.actions as Json[]).map((it) => String(it.identifier))
  if (body.conclusion !== undefined) {
    run.conclusion = text(body.conclusion)
    run.status = 'completed'
    run.completedAt = text(body.completed_at) ?? world.now()
  }
  if (!output) return
  run.output = { title: text(output.title), summary: text(output.summary), text: text(output.text) }
  // An update adds its annotations to those that are there.
  run.annotations.push(...annotations)
}

function checkAnnotations(annotations: readonly Annotation[], limit: number): void {
  if (annotations.length > limit) {
    const message = `Invalid request.\n\nNo more than ${limit} items are allowed; ${annotations.length} were supplied.`
    throw unprocessable(message, `${annotations.length} annotations in one request`)
  }
  for (const { start_line, end_line, start_column, end_column } of annotations) {
    const columns = start_column !== undefined || end_column !== undefined
    if (columns && start_line !== end_line) {
      throw unprocessable(
        'Invalid request.\n\nColumns need start_line and end_line to be the same.',
        'columns over lines',
      )
    }
    if (end_line < start_line)
      throw unprocessable('Invalid request.\n\nend_line is before start_line.', 'end before start')
  }
}
