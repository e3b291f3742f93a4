import { version } from '../about.js'
import { STANDARD_NAMES, type Used } from './init-survey.js'

const REPOSITORY = 'https://github.com/handoff-gate/handoff-gate'

/** The workflow that README recommends. */
export const WORKFLOW = `name: Handoff Gate
on:
  pull_request_target:
    types: [opened, synchronize, reopened, edited, ready_for_review]

permissions:
  contents: read
  pull-requests: write
  statuses: write

concurrency:
  group: handoff-gate-\${{ github.event.pull_request.number }}
  cancel-in-progress: true

jobs:
  handoff-gate:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: handoff-gate/handoff-gate@v0
`

/** The configuration for standards that were found or chosen; all of them are judged when none is named. */
export function configText(found: readonly Used[], chosen: readonly string[]): string {
  const used = found.filter(({ name }) => STANDARD_NAMES.some((each) => each === name))
  const names = chosen.length > 0 ? chosen : used.map(({ name }) => name)
  const sections = used
    .filter(({ name, settings }) => names.includes(name) && settings.length > 0)
    .flatMap(({ name, settings }) => ['', `${name}:`, ...settings.map((line) => `  ${line}`)])
  const counts = used.map(({ name, documents }) => `${name} (${documents})`).join(', ')
  const lines = [
    '# yaml-language-server: $schema=https://raw.githubusercontent.com/handoff-gate/handoff-gate/main/schemas/config.schema.json',
    '# How Handoff Gate judges this repository. It is read from the base of a pull request, never from its head.',
    `# All keys: ${REPOSITORY}/blob/main/docs/configuration.md`,
    'version: 1',
    '',
    '# The mildest finding that fails a pull request: error, warning or never.',
    'fail-on: error',
    '',
    ...(names.length > 0
      ? [
          `# Which standards are judged${counts === '' ? '' : `. Documents found here: ${counts}`}.`,
          `standards: [${names.join(', ')}]`,
        ]
      : ['# Which standards are judged; all of them when this is left out.', '# standards: [builder]']),
    ...sections,
    '',
    '# Severity of single rules: error, warning, notice or off.',
    '# rules:',
    `#   ${exampleRule(names[0])}`,
    '',
    '# Files that are never documents.',
    "# ignore: ['docs/old/**']",
    '',
  ]
  return lines.join('\n')
}

const EXAMPLES: Readonly<Record<string, string>> = {
  builder: 'builder/files-listed: off',
  weekly: 'weekly/producer-commit: notice',
  initiative: 'initiative/prerequisites: error',
  pipeline: 'pipeline/summary-length: off',
  run: 'run/bundle-files: error',
}

const exampleRule = (name: string | undefined): string =>
  EXAMPLES[name ?? 'builder'] ?? (EXAMPLES.builder as string)

/** For AGENTS.md: how a coding agent repairs its own handoff. */
export const AGENTS = `## Handoffs

Before you open a pull request, judge your handoff documents the way the reviewer's gate does, and repair what it finds:

\`\`\`sh
npx handoff-gate new builder/results H-33       # a document with everything in it that the repository knows
git add --all && git commit -m 'H-33'           # commits are judged; files by their paths: check FILE
npx handoff-gate check --format json            # every finding with path, line, message and the rule's page
npx handoff-gate fix                            # repairs what is mechanical; shows it before --write
npx handoff-gate explain builder/results-hash   # what a rule asks for, with examples
\`\`\`

Exit code 0 means that nothing is left to repair. Each \`<TODO …>\` is for you to write. Never change a number or a hash
only to make a finding go away: state what was really run and what is really there.
`

/** For a repository without a pre-commit configuration of its own. */
export const PRE_COMMIT = `repos:
  - repo: ${REPOSITORY}
    rev: v${version}
    hooks:
      - id: handoff-gate
`
