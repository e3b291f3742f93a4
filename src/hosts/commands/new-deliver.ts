import { dirname, relative, resolve, sep } from 'node:path'
import { UsageError } from '../../model/errors.js'
import type { NewFile, Template } from '../../model/template.js'
import { type Ink, ink } from '../../reports/ink.js'
import { checkSchema } from '../../sandbox/check-schema.js'
import { statsAt } from '../../sources/file-stats.js'
import { standardsFor } from '../../standards/index.js'
import { placesToWrite } from '../../text/to-write.js'
import { type Terminal, wantsColor } from '../terminal.js'
import { recognise } from './explain-kind.js'
import type { WorkPlace } from './new-drafting.js'
import { type PlannedFile, plan, refuseToOverwrite, shownPath, writeFiles } from './new-files.js'
import type { NewOptions } from './new-options.js'

/** Prints or writes what was drafted, and says what is left to do. */
export function deliver(
  drafts: readonly NewFile[],
  template: Template,
  options: NewOptions,
  place: WorkPlace,
  terminal: Terminal,
): void {
  const [first, ...others] = drafts
  if (first === undefined) return
  const { output } = options
  if (options.toScreen || (template.toPaste && output === null)) {
    terminal.write(first.text)
    const rest = others.map(({ path }) => path).join(', ')
    if (rest !== '') terminal.complain(`Only ${first.path} is printed; to see ${rest}: --dry-run\n`)
    complain(drafts, terminal)
    return
  }
  const main = output === null ? first : { ...first, path: outputPath(output, terminal.directory) }
  const files = plan([main, ...others], place.root)
  const paint = ink(wantsColor(terminal))
  if (options.dryRun) {
    for (const { target, text, exists, updates } of files) {
      const verb = updates ? 'would become' : exists ? 'would be replaced by' : 'would be written'
      terminal.write(
        `${paint.bold(`── ${shownPath(target, terminal.directory)}`)} ${paint.dim(verb)}\n${text}\n`,
      )
    }
    complain(drafts, terminal)
    return
  }
  refuseToOverwrite(files, options.force)
  writeFiles(files, place.root)
  for (const { target, updates, text } of files) {
    const path = shownPath(target, terminal.directory)
    terminal.write(
      `${paint.good('✓')} ${paint.bold(path)} ${paint.dim(updates ? 'brought up to date' : 'written')}\n`,
    )
    terminal.write(toFill(text, paint))
  }
  const command = checkCommand(files[0] as PlannedFile, template, place, terminal.directory)
  terminal.write(`\nNext: write what each <TODO …> asks for, then run ${paint.bold(command)}\n`)
  complain(drafts, terminal)
}

const complain = (drafts: readonly NewFile[], terminal: Terminal): void =>
  terminal.complain(drafts.flatMap(({ notes }) => (notes ?? []).map((note) => `${note}\n`)).join(''))

/** A file that somebody places by name stands in a folder that is there, as the output of every command. */
function outputPath(output: string, directory: string): string {
  const path = resolve(directory, output)
  if (statsAt(dirname(path))?.isDirectory() !== true)
    throw new UsageError(`--output ${output}: its folder does not exist; make it first`)
  return path
}

/** Judges the document as what it is, also where its place does not say so. */
function checkCommand(
  { target, text }: PlannedFile,
  { kind }: Template,
  place: WorkPlace,
  directory: string,
): string {
  const { root, config } = place
  const path = relative(root, target).split(sep).join('/')
  const taken = recognise(path, text, config, standardsFor(config, checkSchema)).kind
  if (taken?.name !== kind)
    return `handoff-gate check --standard ${kind} ${quoted(shownPath(target, directory))}`
  // A prompt is read with the handoff that it belongs to.
  const judged = kind === 'builder/agent-prompt' ? dirname(target) : target
  return `handoff-gate check ${quoted(shownPath(judged, directory))}`
}

/** As a shell takes it for one word. */
const quoted = (path: string): string =>
  /^[\w./@%+=:,~-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`

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
