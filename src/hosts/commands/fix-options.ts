import { UsageError } from '../../model/errors.js'
import { oneOf, parse } from './arguments.js'

const FORMATS = ['terminal', 'json'] as const

export interface FixOptions {
  readonly paths: readonly string[]
  readonly repo: string | null
  readonly base: string | null
  readonly all: boolean
  readonly standard: string | null
  readonly config: string | null
  /** Empty: every rule. */
  readonly rules: readonly string[]
  readonly write: boolean
  readonly format: (typeof FORMATS)[number]
  readonly help: boolean
}

export const FIX_HELP = `Usage: handoff-gate fix [options] [path…]

Repairs what is mechanical in handoff documents as they lie on disk, and shows it as a diff. Three ways in:
  handoff-gate fix            the documents that your work tree changes against the default branch
  handoff-gate fix --all      every handoff document in the work tree
  handoff-gate fix path…      these files or folders

Nothing is written before you say so:
  handoff-gate fix --write

A statement that its file contradicts is left alone, since only you know which of the two is right. Ask for it by
the name of its rule:
  handoff-gate fix --rule builder/results-hash --write

Options:
  --write            write the repaired files
  --rule RULE        repair only what this rule finds; may be given several times
  --all              repair every handoff document in the work tree
  --repo DIR         work tree (default: the current directory)
  --base REF         what your work is compared with (default: the default branch)
  --standard KIND    what the given paths are, whatever their names: builder/results, release/handoff, …
  --config FILE      configuration to use instead of base's .github/handoff-gate.yml
  --format FORMAT    terminal or json (default: terminal)
  --debug            show the stack of an unexpected error
  -h, --help         this text

Exit codes: 0 nothing to repair, or all of it written; 1 repairs that are not written yet; 2 wrong usage or
configuration; 3 could not judge or not write. Whether the handoff passes is said by \`handoff-gate check\`.
`

export function fixOptions(args: readonly string[]): FixOptions {
  const { values, positionals } = parse('fix', args, {
    repo: { type: 'string' },
    base: { type: 'string' },
    all: { type: 'boolean' },
    standard: { type: 'string' },
    config: { type: 'string' },
    rule: { type: 'string', multiple: true },
    write: { type: 'boolean' },
    format: { type: 'string', default: 'terminal' },
    debug: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  })
  const options: FixOptions = {
    paths: positionals,
    repo: values.repo ?? null,
    base: values.base ?? null,
    all: values.all ?? false,
    standard: values.standard ?? null,
    config: values.config ?? null,
    rules: values.rule ?? [],
    write: values.write ?? false,
    format: oneOf('--format', values.format, FORMATS),
    help: values.help ?? false,
  }
  if (options.paths.length > 0 && options.all)
    throw new UsageError('--all repairs the whole work tree: leave it out, or leave out the paths')
  if (options.standard !== null && options.paths.length === 0)
    throw new UsageError('--standard says what given paths are: name at least one path')
  return options
}
