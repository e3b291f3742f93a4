import { dirname, resolve } from 'node:path'
import { UsageError } from '../../model/errors.js'
import type { NewFile, Template } from '../../model/template.js'
import { type Ink, ink } from '../../reports/ink.js'
import { placesToWrite } from '../../text/to-write.js'
import { now } from '../clock.js'
import { type Terminal, wantsColor, withProgress } from '../terminal.js'
import { workTreeFiles } from '../work-tree-files.js'
import { draftingOf, openWorkPlace, type WorkPlace } from './new-drafting.js'
import { plan, refuseToOverwrite, shownPath, writeFiles } from './new-files.js'
import { type NewOptions, newHelp, newOptions } from './new-options.js'
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
  const place = await openWorkPlace(directory, options.base)
  try {
    const templates = templatesFor(place.config)
    if (options.kind === null)
      throw new UsageError(
        `name a kind: ${templates.map(({ kind }) => kind).join(', ')}; see handoff-gate new --help`,
      )
    const template = templateNamed(options.kind, templates, place.config.standards)
    const files = await withProgress(
      terminal,
      'reading the repository',
      drafted(template, options, place, terminal),
    )
    deliver(files, template, options, place.root, terminal)
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

async function withoutId(template: Template, { repository, config }: WorkPlace): Promise<UsageError> {
  const { files } = await workTreeFiles(repository)
  const next = template.suggest?.(files, config) ?? template.example
  return new UsageError(`name the id of the ${template.kind}: handoff-gate new ${template.kind} ${next}`)
}

function deliver(
  drafts: readonly NewFile[],
  template: Template,
  options: NewOptions,
  root: string,
  terminal: Terminal,
): void {
  const [first, ...others] = drafts
  if (first === undefined) return
  const { output } = options
  if (options.toScreen || (template.toPaste && output === null)) {
    terminal.write(first.text)
    return
  }
  const main = output === null ? first : { ...first, path: resolve(terminal.directory, output) }
  const files = plan([main, ...others], root)
  const paint = ink(wantsColor(terminal))
  if (options.dryRun) {
    for (const { target, text, exists, updates } of files) {
      const verb = updates ? 'would become' : exists ? 'would be replaced by' : 'would be written'
      terminal.write(
        `${paint.bold(`── ${shownPath(target, terminal.directory)}`)} ${paint.dim(verb)}\n${text}\n`,
      )
    }
    return
  }
  refuseToOverwrite(files, options.force)
  writeFiles(files, root)
  for (const { target, updates, text } of files) {
    const path = shownPath(target, terminal.directory)
    terminal.write(
      `${paint.good('✓')} ${paint.bold(path)} ${paint.dim(updates ? 'brought up to date' : 'written')}\n`,
    )
    terminal.write(toFill(text, paint))
  }
  const target = files[0]?.target ?? ''
  // A prompt is read with the handoff that it belongs to.
  const judged = template.kind === 'builder/agent-prompt' ? dirname(target) : target
  const path = shownPath(judged, terminal.directory)
  terminal.write(
    `\nNext: write what each <TODO …> asks for, then run ${paint.bold(`handoff-gate check ${path}`)}\n`,
  )
}

/** The places that are left to a person, by their lines. */
function toFill(text: string, paint: Ink): string {
  const places = placesToWrite(text)
  if (places.length === 0) return ''
  const width = String(places.at(-1)?.range.line ?? 0).length
  const lines = places.map(
    ({ range, what }) => `  ${paint.dim(String(range.line).padStart(width))}  ${what}\n`,
  )
  return `  ${places.length === 1 ? 'One place is' : `${places.length} places are`} for you to write:\n${lines.join('')}`
}
