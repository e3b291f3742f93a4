import { UsageError } from '../../model/errors.js'
import { oneOf, parse } from './arguments.js'

const FORMATS = ['table', 'json', 'csv', 'html'] as const
export type HistoryFormat = (typeof FORMATS)[number]

export interface HistoryOptions {
  readonly repo: string | null
  readonly head: string
  readonly standard: string | null
  readonly since: string | null
  readonly claims: boolean
  readonly config: string | null
  readonly format: HistoryFormat
  readonly output: string | null
  readonly help: boolean
}

export const HISTORY_HELP = `Usage: handoff-gate history [options]

Tells the chain of handoffs of each standard from git alone: what was handed over when and by whom, how packages,
tests, gates and tasks went on, what fell, and who handed what to whom.

  handoff-gate history                                  a table in the terminal
  handoff-gate history --output history.html            one page with charts; it needs no network
  handoff-gate history --standard builder --since v1.0  what came after a tag
  handoff-gate history --claims --format json           what the gate says of every handoff at its own commit

Options:
  --repo DIR         work tree or bare repository (default: the current directory)
  --head REF         where the history ends (default: HEAD)
  --standard NAME    only this standard: builder, weekly, initiative, pipeline, run, or one of your own
  --since WHEN       only what changed after a commit, a tag or a branch, or since a day such as 2026-01-31 (UTC)
  --claims           judge each commit with handoffs as a pull request of its own; takes a while
  --config FILE      configuration to use instead of head's .github/handoff-gate.yml
  --format FORMAT    table, json, csv or html (default: what the name of --output says, else table)
  --output FILE      write to a file; its folder must exist
  --debug            show the stack of an unexpected error
  -h, --help         this text

A commit counts when it came into the branch: a merge brings all of its commits at once. Documents are read by
today's configuration. Nothing is checked out and nothing of the repository is run.
Exit codes: 0 told (also when there is nothing to tell), 2 wrong usage or configuration, 3 could not be read.
`

export function historyOptions(args: readonly string[]): HistoryOptions {
  const { values, positionals } = parse('history', args, {
    repo: { type: 'string' },
    head: { type: 'string', default: 'HEAD' },
    standard: { type: 'string' },
    since: { type: 'string' },
    claims: { type: 'boolean', default: false },
    config: { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string' },
    debug: { type: 'boolean' },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if (positionals.length > 0) {
    throw new UsageError(
      `history takes no paths: leave out ${positionals[0]}, or name the repository by --repo`,
    )
  }
  const output = values.output ?? null
  const named = FORMATS.find((format) => output?.toLowerCase().endsWith(`.${format}`)) ?? 'table'
  return {
    repo: values.repo ?? null,
    head: values.head,
    standard: values.standard ?? null,
    since: values.since ?? null,
    claims: values.claims,
    config: values.config ?? null,
    format: values.format === undefined ? named : oneOf('--format', values.format, FORMATS),
    output,
    help: values.help,
  }
}
