import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { check } from '../../check.js'
import { defaultConfig } from '../../config/defaults.js'
import { loadConfig, parseConfig } from '../../config/load.js'
import { readSchemas } from '../../config/schemas.js'
import type { ChangeSet } from '../../model/change-set.js'
import type { Config } from '../../model/config.js'
import { UsageError } from '../../model/errors.js'
import type { Repository } from '../../model/repository.js'
import type { Result } from '../../model/result.js'
import { waiversOf, withWaivers } from '../standing-waivers.js'
import { type Terminal, withProgress } from '../terminal.js'
import type { CheckOptions } from './check-options.js'
import { render } from './render.js'

/** Judges what was opened by the policy that counts for it, and writes the report. */
export async function judgeChange(
  options: CheckOptions,
  repository: Repository,
  change: ChangeSet,
  terminal: Terminal,
): Promise<Result> {
  const own = await configuration(options, repository, change, terminal.directory)
  const config = withWaivers(own, await waiversOf(repository, change))
  const result = await withProgress(terminal, 'judging', check(change, repository, config))
  await report(result, options, repository, terminal)
  return result
}

/** Policy comes from base; where there is no base (files outside a repository, a first commit) from the tree itself. */
async function configuration(
  options: CheckOptions,
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
