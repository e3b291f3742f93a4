import { version } from './about.js'
import { openRequested } from './commands/check.js'
import { refuseMixtures } from './commands/check-options.js'
import { judgeOpened } from './commands/judge-change.js'
import { renderPlain } from './commands/render.js'
import { reportFormat, requireRequest, requireResult } from './library-request.js'
import type { Check, Report } from './library-types.js'

export { version }

export const check: Check = async (request = {}) => {
  requireRequest(request)
  const options = {
    repo: request.repo ?? null,
    base: request.base ?? null,
    head: request.head ?? null,
    all: request.all ?? false,
    paths: request.paths ?? [],
    standard: request.standard ?? null,
    config: request.config ?? null,
    failOn: request.failOn ?? null,
    onlyNew: request.onlyNew ?? null,
    evidence: request.evidence ?? [],
    updateKnownProblems: false,
  }
  refuseMixtures(options)
  const directory = request.directory ?? process.cwd()
  const { repository, change, close } = await openRequested(options, directory)
  try {
    return await judgeOpened(options, repository, change, directory)
  } finally {
    await close()
  }
}

export const report: Report = async (result, format) => {
  requireResult(result)
  return renderPlain(result, reportFormat(format))
}
