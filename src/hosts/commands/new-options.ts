import { UsageError } from '../../model/errors.js'
import type { Template, TemplateOption } from '../../model/template.js'
import { parse } from './arguments.js'

export interface NewOptions {
  readonly kind: string | null
  readonly id: string | null
  readonly title: string | null
  readonly stage: string | null
  /** Files with what runners wrote, or `-`. */
  readonly tests: readonly string[]
  readonly regression: readonly string[]
  readonly repo: string | null
  readonly base: string | null
  readonly output: string | null
  readonly toScreen: boolean
  readonly dryRun: boolean
  readonly force: boolean
  readonly help: boolean
}

export function newOptions(args: readonly string[]): NewOptions {
  const { values, positionals } = parse('new', args, {
    title: { type: 'string' },
    stage: { type: 'string' },
    tests: { type: 'string', multiple: true },
    regression: { type: 'string', multiple: true },
    repo: { type: 'string' },
    base: { type: 'string' },
    output: { type: 'string' },
    stdout: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    force: { type: 'boolean' },
    debug: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  })
  const [kind, ...id] = positionals
  const options: NewOptions = {
    kind: kind ?? null,
    id: id.length > 0 ? id.join(' ') : null,
    title: values.title ?? null,
    stage: values.stage ?? null,
    tests: values.tests ?? [],
    regression: values.regression ?? [],
    repo: values.repo ?? null,
    base: values.base ?? null,
    output: values.output ?? null,
    toScreen: values.stdout ?? false,
    dryRun: values['dry-run'] ?? false,
    force: values.force ?? false,
    help: values.help ?? false,
  }
  refuseMixtures(options)
  return options
}

function refuseMixtures({ toScreen, output, dryRun, force, id, title }: NewOptions): void {
  const useless = [
    ...(output === null ? [] : ['--output']),
    ...(dryRun ? ['--dry-run'] : []),
    ...(force ? ['--force'] : []),
  ]
  if (toScreen && useless.length > 0)
    throw new UsageError(
      `--stdout prints the document and writes no file: leave out ${useless.join(' and ')}`,
    )
  if (/\p{Cc}/u.test(title ?? ''))
    throw new UsageError('--title is one line of plain text: take out line breaks and control characters')
  if (/\p{Cc}/u.test(id ?? ''))
    throw new UsageError('an id has no line breaks and control characters: take them out')
}

const USES: Readonly<Record<TemplateOption, string>> = {
  title: 'is the title of a document that has one of its own',
  stage: 'is the stage of a pipeline/header',
  tests: 'has the counts for builder/results',
  regression: 'has the counts for builder/results',
}

/** Throws a UsageError for an option that the kind has no use for. */
export function refuseUseless(options: NewOptions, { kind, options: taken }: Template): void {
  const given: readonly (readonly [TemplateOption, boolean])[] = [
    ['title', options.title !== null],
    ['stage', options.stage !== null],
    ['tests', options.tests.length > 0],
    ['regression', options.regression.length > 0],
  ]
  const [useless] = given.find(([name, is]) => is && !taken.includes(name)) ?? []
  if (useless !== undefined)
    throw new UsageError(`--${useless} ${USES[useless]}, and ${kind} has no use for it: leave it out`)
}

export const newHelp = (kinds: readonly string[]): string => `Usage: handoff-gate new KIND [ID] [options]

Writes a handoff document that is ready to fill in. What the repository knows is in it already: sections and
tables, dates, the commit, the hashes of the files that you changed, the packages, the previous handoff. What
only you know is marked <TODO what>; \`handoff-gate check\` reports those places until they are written.

Kinds:
${kinds.join('\n')}

Options:
  --title TEXT         the document's title, for kinds that have one of their own
  --stage STAGE        stage of a pipeline/header (default: the one after the last that is there, of request,
                       brief, spec, design and review; name pricing and implementation)
  --tests FILE         counts of this work's own tests, for builder/results: JUnit XML (a file or a folder of
                       them), jest --json, go test -json, or the output of pytest, jest or go test -v; - reads
                       standard input
  --regression FILE    the same for the run of all tests
  --base REF           what your changes are compared with (default: where the branch left the default one)
  --repo DIR           another work tree than the current directory's
  --output FILE        write it there; its folder must exist
  --stdout             print it instead of writing a file
  --dry-run            show what would be written, write nothing
  --force              replace a file that is there already
  --debug              show the stack of an unexpected error
  -h, --help           this text

Example, at the end of a piece of work:
  python3 -m pytest packages -q --junitxml all.xml
  handoff-gate new builder/results H-33 --regression all.xml
  handoff-gate check handoffs/H-33

It never replaces a file unless --force says so, and runs nothing of the repository. run/report also adds the
run to index, state and status board. What could not be written into the document is said on standard error.
`
