import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { check } from '../../check.js'
import { defaultConfig } from '../../config/defaults.js'
import { loadConfig, parseConfig } from '../../config/load.js'
import { readSchemas } from '../../config/schemas.js'
import type { ChangeSet } from '../../model/change-set.js'
import type { Config } from '../../model/config.js'
import { UsageError } from '../../model/errors.js'
import type { Further } from '../../model/further.js'
import type { Repository } from '../../model/repository.js'
import type { Result } from '../../model/result.js'
import type { Timed } from '../../model/timed.js'
import { checkSchema } from '../../sandbox/check-schema.js'
import { standardsFor } from '../../standards/index.js'
import { unknownRules } from '../../steps/unknown-rules.js'
import { untimed } from '../../steps/untimed.js'
import { withSetAside } from '../standing-waivers.js'
import { type Terminal, withProgress } from '../terminal.js'
import type { CheckOptions } from './check-options.js'
import { render } from './render.js'

/** What is judged and by what; the rest of the options is about the report. */
export type JudgeOptions = Pick<CheckOptions, 'repo' | 'config' | 'failOn' | 'onlyNew' | 'evidence'>

/** Judges what was opened by the policy that counts for it, and writes the report. */
export async function judgeChange(
  options: CheckOptions,
  repository: Repository,
  change: ChangeSet,
  terminal: Terminal,
  timed: Timed,
): Promise<Result> {
  const result = await withProgress(
    terminal,
    'judging',
    judgeOpened(options, repository, change, terminal.directory, timed),
  )
  await timed('report', () => report(result, options, repository, terminal))
  return result
}

/** Judges what was opened by the policy that counts for it. Relative paths start at `directory`. */
export async function judgeOpened(
  options: JudgeOptions,
  repository: Repository,
  change: ChangeSet,
  directory: string,
  timed: Timed = untimed,
): Promise<Result> {
  const config = await timed('policy', async () =>
    withSetAside(await configuration(options, repository, change, directory), repository, change),
  )
  const further = await furtherOf(options, change, config, directory)
  return check(change, repository, config, undefined, { ...further, timed })
}

/** What only some runs ask for is loaded by those. */
async function furtherOf(
  { repo, onlyNew, evidence }: JudgeOptions,
  change: ChangeSet,
  config: Config,
  directory: string,
): Promise<Further> {
  const further: Further = {}
  if (evidence.length > 0) {
    const [{ readEvidence }, { ownRun }] = await Promise.all([
      import('../evidence-files.js'),
      import('../evidence-source.js'),
    ])
    const runs = readEvidence(evidence, directory)
    further.evidence = async () => ({ runs, ...ownRun })
  }
  if (onlyNew !== null) {
    const { earlierAt } = await import('../earlier.js')
    const at = repo === null ? directory : resolve(directory, repo)
    further.earlier = (paths) => earlierAt(onlyNew, at, change, config, paths)
  }
  return further
}

/** Policy comes from base; where there is no base (files outside a repository, a first commit) from the tree itself. */
export async function configuration(
  options: Pick<CheckOptions, 'config' | 'failOn'>,
  repository: Repository,
  change: ChangeSet,
  directory: string,
): Promise<Config> {
  const config =
    options.config === null
      ? await ownConfig(repository, change)
      : await namedConfig(options.config, repository, change, directory)
  return { ...config, failOn: options.failOn ?? config.failOn }
}

async function ownConfig(repository: Repository, change: ChangeSet): Promise<Config> {
  if (change.mode === 'change') return loadConfig(repository, 'base')
  const root = await repository.stat('base', '')
  if (root.state === 'found') return loadConfig(repository, 'base')
  return change.kind === null ? loadConfig(repository, 'head') : defaultConfig
}

/** The schemas that it names stand in the repository; where documents are judged as they lie on disk, also there. */
async function namedConfig(
  path: string,
  repository: Repository,
  change: ChangeSet,
  directory: string,
): Promise<Config> {
  const config = await parseConfig(fileText(path, directory), path)
  if (Object.keys(config.rules).length > 0) {
    const [unknown] = await unknownRules(config, standardsFor(config, checkSchema))
    if (unknown !== undefined) throw unknown
  }
  return readSchemas(config, repository, change.mode === 'files' ? ['base', 'head'] : ['base'])
}

function fileText(path: string, directory: string): string {
  try {
    return readFileSync(resolve(directory, path), 'utf8')
  } catch {
    throw new UsageError(`--config ${path}: the file cannot be read`)
  }
}

async function report(
  result: Result,
  options: CheckOptions,
  repository: Repository,
  terminal: Terminal,
): Promise<void> {
  const text = await render(result, options.format, repository, terminal, options.output !== null)
  if (options.output === null) return terminal.write(text)
  try {
    writeFileSync(resolve(terminal.directory, options.output), text)
  } catch (error) {
    throw new UsageError(
      `--output ${options.output}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'its folder does not exist; make it first' : 'the file cannot be written'}`,
    )
  }
}
