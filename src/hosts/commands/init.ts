import { resolve } from 'node:path'
import { CONFIG_PATH } from '../../config/defaults.js'
import { UsageError } from '../../model/errors.js'
import type { NewFile } from '../../model/template.js'
import { type Ink, ink } from '../../reports/ink.js'
import { requireGitDirectory } from '../../sources/git-directory.js'
import { openWorkTree } from '../../sources/work-tree.js'
import { decode } from '../../text/decode.js'
import { type Terminal, wantsColor, withProgress } from '../terminal.js'
import { workTreeFiles } from '../work-tree-files.js'
import { askPerson, somebodyIsThere } from './ask-person.js'
import { INIT_HELP, type InitOptions, initOptions } from './init-options.js'
import { survey, type Used } from './init-survey.js'
import { AGENTS, configText, PRE_COMMIT, WORKFLOW } from './init-texts.js'
import { type PlannedFile, plan, shownPath, writeFiles } from './new-files.js'

const WORKFLOW_PATH = '.github/workflows/handoff-gate.yml'

/** `handoff-gate init`: says what a repository uses, and writes configuration and workflow. */
export async function initCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = initOptions(args)
  if (options.help) {
    terminal.write(INIT_HELP)
    return 0
  }
  const directory = resolve(terminal.directory, options.repo ?? '.')
  if (requireGitDirectory(directory).workTree === null)
    throw new UsageError(`${directory} is a bare repository: run init in a work tree of it`)
  const { root, repository } = await openWorkTree({ directory, paths: [] })
  try {
    const paint = ink(wantsColor(terminal))
    const { files } = await withProgress(terminal, 'looking at the repository', workTreeFiles(repository))
    const used = await survey(files, repository)
    terminal.write(findingsText(used, options, paint))
    const text = async (path: string): Promise<string | null> => {
      const answer = await repository.read('head', path)
      return answer.state === 'found' ? decode(answer.value).text : null
    }
    const wanted = await filesFor(used, options, text)
    const planned = plan(wanted, root)
    if (options.dryRun) {
      for (const { path, text: content, exists } of planned)
        terminal.write(
          `\n${paint.bold(`── ${path}`)}${exists ? paint.dim(' (is there already)') : ''}\n${content}`,
        )
      return 0
    }
    const chosen = await allowed(planned, options, text, terminal)
    writeFiles(chosen, root)
    for (const { path, target } of planned) {
      const written = chosen.some((each) => each.path === path)
      const mark = written ? paint.good('✓') : paint.dim('–')
      terminal.write(
        `${mark} ${shownPath(target, terminal.directory)} ${paint.dim(written ? 'written' : 'left as it is')}\n`,
      )
    }
    terminal.write(nextSteps(used, options, paint))
    return 0
  } finally {
    await repository.close()
  }
}

function findingsText(used: readonly Used[], { standards }: InitOptions, paint: Ink): string {
  if (used.length === 0)
    return `${paint.bold('No handoff document was found here.')} ${standards.length === 0 ? 'All five standards will be judged.' : ''}\n\n`
  const lines = used.flatMap(({ name, documents, facts }) => [
    `${paint.good('●')} ${paint.bold(name)} ${paint.dim(`${documents} ${documents === 1 ? 'file' : 'files'}`)}`,
    ...facts.map(
      ({ says, example }) => `    ${says}${example === undefined ? '' : paint.dim(`, such as ${example}`)}`,
    ),
  ])
  return `${paint.bold('This repository seems to use:')}\n\n${lines.join('\n')}\n\n`
}

async function filesFor(
  used: readonly Used[],
  { standards, preCommit, agents }: InitOptions,
  text: (path: string) => Promise<string | null>,
): Promise<readonly NewFile[]> {
  const before = agents ? await text('AGENTS.md') : null
  const hooks = preCommit ? await text('.pre-commit-config.yaml') : null
  if (hooks !== null && !/handoff-gate/.test(hooks))
    throw new UsageError(
      `.pre-commit-config.yaml is there already: add to its repos\n${PRE_COMMIT.replace(/^repos:\n/, '')}`,
    )
  const appended = before === null ? AGENTS : `${before.replace(/(?<!\n)\n*$/, '\n\n')}${AGENTS}`
  return [
    { path: CONFIG_PATH, text: configText(used, standards) },
    { path: WORKFLOW_PATH, text: WORKFLOW },
    ...(agents && !before?.includes('handoff-gate')
      ? [{ path: 'AGENTS.md', text: appended, updates: before !== null }]
      : []),
    ...(preCommit && hooks === null ? [{ path: '.pre-commit-config.yaml', text: PRE_COMMIT }] : []),
  ]
}

/** What may be written. Files that are as they should be are left alone; of others a person is asked, if there is one. */
async function allowed(
  files: readonly PlannedFile[],
  { force }: InitOptions,
  text: (path: string) => Promise<string | null>,
  terminal: Terminal,
): Promise<readonly PlannedFile[]> {
  const chosen: PlannedFile[] = []
  for (const file of files) {
    if (!file.exists || file.updates || force) chosen.push(file)
    else if ((await text(file.path)) === file.text) continue
    else if (!somebodyIsThere(terminal))
      throw new UsageError(
        `${file.path} is there already${await loss(file.path, text)}, and nothing was written: --force replaces it, --dry-run shows what it would become`,
      )
    else if (
      /^y(?:es)?$/i.test(
        await askPerson(`${file.path} is there already${await loss(file.path, text)}. Replace it? [y/N] `),
      )
    )
      chosen.push(file)
  }
  return chosen
}

/** Standards of the team's own are not found anew. */
async function loss(path: string, text: (path: string) => Promise<string | null>): Promise<string> {
  const declares =
    path === CONFIG_PATH && /^(?:declared|extra|required|waivers|review):/m.test((await text(path)) ?? '')
  return declares ? ', with settings that are not found anew' : ''
}

function nextSteps(used: readonly Used[], { standards }: InitOptions, paint: Ink): string {
  const first = standards[0] ?? used[0]?.name
  const start =
    used.length > 0
      ? [`${paint.bold('handoff-gate check --all')} shows what the gate says of what is there already.`]
      : [
          `${paint.bold(`handoff-gate new ${KINDS[first ?? 'builder'] ?? KINDS.builder}`)} writes the first document.`,
        ]
  const steps = [
    ...start,
    'Commit these files to the default branch; from then on every pull request is judged.',
    `Require the status: Settings → Rules → Rulesets → require the status check ${paint.bold('handoff-gate')},`,
  ]
  const lines = steps.map((step, i) => `  ${i + 1}. ${step}`)
  return `\n${paint.bold('Next:')}\n${lines.join('\n')}\n     and set its expected source to GitHub Actions.\n`
}

const KINDS: Readonly<Record<string, string>> = {
  builder: 'builder/handoff H-1',
  weekly: 'weekly/handoff',
  initiative: 'initiative/plan PROJECT-001',
  pipeline: 'pipeline/header feat-001',
  run: 'run/report <run id>',
}
