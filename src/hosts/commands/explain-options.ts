import { UsageError } from '../../model/errors.js'
import { oneOf, parse } from './arguments.js'

const FORMATS = ['terminal', 'markdown', 'json'] as const

export interface ExplainOptions {
  /** A rule or a file; null for the list of rules. */
  readonly about: string | null
  readonly kind: string | null
  readonly repo: string | null
  readonly format: (typeof FORMATS)[number]
  readonly help: boolean
}

export const EXPLAIN_HELP = `Usage: handoff-gate explain RULE | FILE [options]

Tells what a rule asks for and why, with an example that fails and one that passes; or what a file is taken
for, why, and what was read from it, line by line. Without RULE and FILE it lists all rules.

  handoff-gate explain builder/results-hash    the page of a rule
  handoff-gate explain results-hash            the same, where no other standard has a rule of that name
  handoff-gate explain handoffs/H-33/H-33_RESULTS.md

Options:
  --standard KIND    read the file as this kind, whatever its name is: builder/results, …
  --repo DIR         another work tree than the current directory's
  --format FORMAT    terminal, markdown or json (default: terminal)
  --debug            show the stack of an unexpected error
  -h, --help         this text

Why does the gate not see my document? \`explain FILE\` says which places and words it looks for.
`

export function explainOptions(args: readonly string[]): ExplainOptions {
  const { values, positionals } = parse('explain', args, {
    standard: { type: 'string' },
    repo: { type: 'string' },
    format: { type: 'string', default: 'terminal' },
    debug: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  })
  const [about, further] = positionals
  if (further !== undefined) throw new UsageError(`explain tells of one rule or file: leave out ${further}`)
  if (about === undefined && values.standard !== undefined)
    throw new UsageError('--standard says what a file is: name the file')
  return {
    about: about ?? null,
    kind: values.standard ?? null,
    repo: values.repo ?? null,
    format: oneOf('--format', values.format, FORMATS),
    help: values.help ?? false,
  }
}
