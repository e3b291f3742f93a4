import { resolve } from 'node:path'
import { UsageError } from '../../model/errors.js'
import type { NewFile, Template } from '../../model/template.js'
import { findGitDirectory } from '../../sources/git-directory.js'
import { now } from '../clock.js'
import { type Terminal, withProgress } from '../terminal.js'
import { workTreeFiles } from '../work-tree-files.js'
import { deliver } from './new-deliver.js'
import { draftingOf, openWorkPlace, type WorkPlace } from './new-drafting.js'
import { type NewOptions, newHelp, newOptions, refuseUseless } from './new-options.js'
import { builtIn, templateNamed, templatesFor } from './new-templates.js'
import { testRuns } from './test-runs.js'

/** `handoff-gate new`: a document with everything in it that the repository knows. */
export async function newCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = newOptions(args)
  if (options.help) {
    terminal.write(newHelp(listed(builtIn)))
    return 0
  }
  const directory = resolve(terminal.directory, options.repo ?? '.')
  if (findGitDirectory(directory)?.workTree === null)
    throw new UsageError(`${directory} is a bare repository: run new in a work tree of it`)
  const place = await openWorkPlace(directory, options.base)
  try {
    const templates = templatesFor(place.config)
    if (options.kind === null)
      throw new UsageError(
        `name a kind: ${templates.map(({ kind }) => kind).join(', ')}; see handoff-gate new --help`,
      )
    const template = templateNamed(options.kind, templates, place.config.standards)
    refuseUseless(options, template)
    const files = await withProgress(
      terminal,
      'reading the repository',
      drafted(template, options, place, terminal),
    )
    deliver(files, template, options, place, terminal)
    return 0
  } finally {
    await place.repository.close()
  }
}

const listed = (templates: readonly Template[]): readonly string[] =>
  templates.map(({ kind, is, example }) => `  ${kind.padEnd(21)} ${is} (${example})`)

async function drafted(
  template: Template,
  options: NewOptions,
  place: WorkPlace,
  terminal: Terminal,
): Promise<readonly NewFile[]> {
  const time = now(terminal.environment)
  const id = options.id ?? (template.kind === 'weekly/handoff' ? time.slice(0, 10) : null)
  if (id === null) throw await withoutId(template, place)
  const drafting = await draftingOf(template, place, {
    id,
    title: options.title,
    stage: options.stage,
    now: time,
    tests: await testRuns('--tests', options.tests, terminal.directory),
    regression: await testRuns('--regression', options.regression, terminal.directory),
  })
  return template.draft(drafting)
}

async function withoutId(template: Template, { root, repository, config }: WorkPlace): Promise<UsageError> {
  const { files } = await workTreeFiles(repository, root)
  const next = template.suggest?.(files, config) ?? template.example
  return new UsageError(`name the id of the ${template.kind}: handoff-gate new ${template.kind} ${next}`)
}
