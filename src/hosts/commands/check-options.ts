import type { FailOn } from '../../model/config.js'
import { UsageError } from '../../model/errors.js'
import { oneOf, parse } from './arguments.js'

export const FORMATS = ['terminal', 'json', 'sarif', 'junit', 'markdown', 'github', 'compact'] as const
export type Format = (typeof FORMATS)[number]

export const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'never']

export interface CheckOptions {
  readonly paths: readonly string[]
  readonly repo: string | null
  readonly base: string | null
  readonly head: string | null
  readonly all: boolean
  readonly standard: string | null
  readonly config: string | null
  readonly format: Format
  readonly output: string | null
  readonly failOn: FailOn | null
  /** A commit; what stood there already does not count. */
  readonly onlyNew: string | null
  readonly updateKnownProblems: boolean
  /** Reports of test runs: `PATH`, `own=PATH` or `regression=PATH`. */
  readonly evidence: readonly string[]
  /** Say on standard error where the time went. */
  readonly timings: boolean
  readonly help: boolean
}

export const CHECK_HELP = `Usage: handoff-gate check [options] [path…]

Judges handoff documents. Three ways in:
  handoff-gate check                        what the current branch changes against the default branch
  handoff-gate check --base REF --head REF  what a pull request from head into base would change
  handoff-gate check --all                  every handoff document in the tree at head
  handoff-gate check path…                  these files or folders as they lie on disk

Options:
  --repo DIR         work tree or bare repository (default: the current directory)
  --base REF         what to compare with (default: the default branch)
  --head REF         what to judge (default: HEAD)
  --all              judge every handoff document at head
  --standard KIND    what the given paths are, whatever their names: builder/results, release/handoff, …
  --config FILE      configuration to use instead of base's .github/handoff-gate.yml
  --format FORMAT    terminal, json, sarif, junit, markdown, github (annotations of a workflow) or
                     compact (a line for each finding); default: terminal
  --output FILE      write the report to a file; its folder must exist
  --fail-on LEVEL    error, warning or never (default: error)
  --evidence PATH    compare the test counts of RESULTS with what a runner wrote: a folder of JUnit files, or
                     a file (JUnit XML, jest --json, go test -json, or what pytest, jest, go test -v print).
                     Repeat it for more runs; own=PATH and regression=PATH say which run it is
  --only-new REF     problems that stood at REF already are shown and do not count
  --update-known-problems
                     write .github/handoff-known-problems.yml: all problems where there is no such file, else
                     only take out what is repaired
  --timings          say where the time went, on standard error
  --debug            show the stack of an unexpected error
  -h, --help         this text

Nothing is checked out and nothing of the repository is run.
Exit codes: 0 passed or nothing to check, 1 failed, 2 wrong usage or configuration, 3 could not judge.
`

export function checkOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parse('check', args, {
    repo: { type: 'string' },
    base: { type: 'string' },
    head: { type: 'string' },
    all: { type: 'boolean' },
    standard: { type: 'string' },
    config: { type: 'string' },
    format: { type: 'string', default: 'terminal' },
    output: { type: 'string' },
    'fail-on': { type: 'string' },
    'only-new': { type: 'string' },
    'update-known-problems': { type: 'boolean' },
    evidence: { type: 'string', multiple: true },
    timings: { type: 'boolean' },
    debug: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  })
  const options: CheckOptions = {
    paths: positionals,
    repo: values.repo ?? null,
    base: values.base ?? null,
    head: values.head ?? null,
    all: values.all ?? values['update-known-problems'] ?? false,
    standard: values.standard ?? null,
    config: values.config ?? null,
    format: oneOf('--format', values.format, FORMATS),
    output: values.output ?? null,
    failOn: values['fail-on'] === undefined ? null : oneOf('--fail-on', values['fail-on'], FAIL_ON),
    onlyNew: values['only-new'] ?? null,
    updateKnownProblems: values['update-known-problems'] ?? false,
    evidence: values.evidence ?? [],
    timings: values.timings ?? false,
    help: values.help ?? false,
  }
  refuseMixtures(options)
  if (options.updateKnownProblems) refuseReports(options)
  return options
}

/** The file of known problems is not written as a report is. */
function refuseReports({ format, output, failOn, timings }: CheckOptions): void {
  const useless = [
    ...(format !== 'terminal' ? ['--format'] : []),
    ...(output !== null ? ['--output'] : []),
    ...(failOn !== null ? ['--fail-on'] : []),
    ...(timings ? ['--timings'] : []),
  ]
  if (useless.length > 0)
    throw new UsageError(`--update-known-problems writes no report: leave out ${useless.join(' and ')}`)
}

/** Ways in that exclude each other. */
export function refuseMixtures(options: Omit<CheckOptions, 'format' | 'output' | 'help' | 'timings'>): void {
  const { paths, all, head, standard, updateKnownProblems, evidence } = options
  const [option] = [
    ...(paths.length > 0 ? ['the paths'] : []),
    ...(head !== null ? ['--head'] : []),
    ...(options.onlyNew !== null ? ['--only-new'] : []),
  ]
  if (updateKnownProblems && option !== undefined)
    throw new UsageError(`--update-known-problems is about the whole work tree: leave out ${option}`)
  if (evidence.length > 0 && all)
    throw new UsageError('--evidence is of one change: leave it out, or leave out --all')
  if (paths.length > 0 && all)
    throw new UsageError('--all judges the whole tree: leave it out, or leave out the paths')
  if (paths.length > 0 && head !== null)
    throw new UsageError('paths are judged as they lie on disk: leave out --head, or leave out the paths')
  if (standard !== null && paths.length === 0)
    throw new UsageError('--standard says what given paths are: name at least one path')
}
