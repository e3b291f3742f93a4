import { UsageError } from '../../model/errors.js'
import { oneOf, parse } from './arguments.js'
import { STANDARD_NAMES } from './init-survey.js'

export interface InitOptions {
  readonly repo: string | null
  readonly standards: readonly string[]
  readonly preCommit: boolean
  readonly agents: boolean
  readonly dryRun: boolean
  readonly force: boolean
  readonly help: boolean
}

export const INIT_HELP = `Usage: handoff-gate init [options]

Looks at a repository, says which handoff standards it seems to use and in which layout, and sets the gate up:
  .github/handoff-gate.yml             the configuration, with comments and the schema for editors
  .github/workflows/handoff-gate.yml   the workflow that judges pull requests

Options:
  --standard NAME    a standard to judge, found or not: ${STANDARD_NAMES.join(', ')};
                     may be repeated
  --agents           also tell coding agents in AGENTS.md how to check their own handoffs
  --pre-commit       also write .pre-commit-config.yaml, where there is none
  --repo DIR         another work tree than the current directory's
  --dry-run          show the files, or how they would change, and write nothing
  --force            replace files that are there already, without asking; a configuration with settings of
                     your own stays as it is all the same
  --debug            show the stack of an unexpected error
  -h, --help         this text

Example:
  handoff-gate init --dry-run    # what would be set up, and why
  handoff-gate init
  handoff-gate check --all       # what the gate says of what is there already

It asks before it replaces a file; where nobody can answer, that file stays as it is and the others are
written.
`

export function initOptions(args: readonly string[]): InitOptions {
  const { values, positionals } = parse('init', args, {
    repo: { type: 'string' },
    standard: { type: 'string', multiple: true },
    'pre-commit': { type: 'boolean' },
    agents: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    force: { type: 'boolean' },
    debug: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  })
  const [named, further] = positionals
  if (further !== undefined || (named !== undefined && values.repo !== undefined))
    throw new UsageError(`init looks at one repository: leave out ${further ?? named}`)
  return {
    repo: values.repo ?? named ?? null,
    standards: (values.standard ?? []).map((name) => oneOf('--standard', name, STANDARD_NAMES)),
    preCommit: values['pre-commit'] ?? false,
    agents: values.agents ?? false,
    dryRun: values['dry-run'] ?? false,
    force: values.force ?? false,
    help: values.help ?? false,
  }
}
