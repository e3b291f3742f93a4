import { resolve } from 'node:path'
import { CONFIG_PATH } from '../../config/defaults.js'
import { loadConfig } from '../../config/load.js'
import { UsageError } from '../../model/errors.js'
import { type Ink, ink } from '../../reports/ink.js'
import { requireGitDirectory } from '../../sources/git-directory.js'
import { openWorkTree, type WorkTreeRepository } from '../../sources/work-tree.js'
import { type Terminal, wantsColor, withProgress } from '../terminal.js'
import { workTreeFiles } from '../work-tree-files.js'
import { type InitFile, initFiles, preview, textIn } from './init-files.js'
import { INIT_HELP, type InitOptions, initOptions } from './init-options.js'
import { survey, type Used } from './init-survey.js'
import { shownPath, writeFiles } from './new-files.js'

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
    const { files } = await withProgress(
      terminal,
      'looking at the repository',
      workTreeFiles(repository, root),
    )
    const used = await survey(files, repository, await loadConfig(repository, 'head'))
    terminal.write(findingsText(used, options, paint))
    const planned = await initFiles(used, options, { root, repository }, terminal)
    if (options.dryRun) {
      terminal.write(planned.map((file) => preview(file, paint, terminal)).join(''))
      return 0
    }
    writeFiles(
      planned.filter(({ left }) => left === null),
      root,
    )
    for (const { target, left } of planned) {
      const mark = left === null ? paint.good('✓') : paint.dim('–')
      const what = left === null ? 'written' : `left as it is${left === '' ? '' : `: ${left}`}`
      terminal.write(`${mark} ${shownPath(target, terminal.directory)} ${paint.dim(what)}\n`)
    }
    const counts = await configCounts(planned, repository)
    terminal.write(nextSteps(used, options, counts, paint))
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

/** Whether the configuration is the one that is judged by already; until it is committed it has to be named. */
async function configCounts(files: readonly InitFile[], repository: WorkTreeRepository): Promise<boolean> {
  const config = files.find(({ path }) => path === CONFIG_PATH)
  const stands = config?.left === null ? config.text : config?.before
  return stands === (await textIn({ repository }, 'base', CONFIG_PATH))
}

function nextSteps(
  used: readonly Used[],
  { standards, repo }: InitOptions,
  counts: boolean,
  paint: Ink,
): string {
  const first = standards[0] ?? used.find(({ name }) => name in KINDS)?.name ?? 'builder'
  const at = repo === null ? '' : ` --repo ${repo}`
  const config = counts ? '' : ` --config ${repo === null ? '' : `${repo.replace(/\/$/, '')}/`}${CONFIG_PATH}`
  const start =
    used.length > 0
      ? `${paint.bold(`handoff-gate check --all${at}${config}`)} shows what the gate says of what is there already.`
      : `${paint.bold(`handoff-gate new ${KINDS[first]}${at}`)} writes the first document.`
  const steps = [
    start,
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
