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
  return {
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
}

export const newHelp = (kinds: readonly string[]): string => `Usage: handoff-gate new KIND [ID] [options]

Writes a handoff document that is ready to fill in. What the repository knows is in it already: sections and
tables, dates, the commit, the hashes of the files that you changed, the packages, the previous handoff. What
only you know is marked <TODO what>; \`handoff-gate check\` reports those places until they are written.

Kinds:
${kinds.join('\n')}

Options:
  --title TEXT         the document's title
  --stage STAGE        stage of a pipeline document (default: the one after the last that is there)
  --tests FILE         counts of this work's own tests: JUnit XML (a file or a folder of them), jest --json,
                       go test -json, or the output of pytest, jest or go test -v; - reads standard input
  --regression FILE    the same for the run of all tests
  --base REF           what your changes are compared with (default: where the branch left the default one)
  --repo DIR           another work tree than the current directory's
  --output FILE        write it there
  --stdout             print it instead of writing a file
  --dry-run            show what would be written, write nothing
  --force              replace a file that is there already
  --debug              show the stack of an unexpected error
  -h, --help           this text

Example, at the end of a piece of work:
  python3 -m pytest packages -q --junitxml all.xml
  handoff-gate new builder/results H-33 --regression all.xml
  handoff-gate check handoffs/H-33

It never overwrites a file unless --force says so, and runs nothing of the repository.
`
