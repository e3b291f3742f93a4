import { loadKnownProblems } from '../config/known-problems.js'
import { loadWaivers } from '../config/waivers.js'
import type { ChangeSet } from '../model/change-set.js'
import type { Config } from '../model/config.js'
import type { Repository } from '../model/repository.js'
import type { Waiver } from '../model/waiver.js'

/** The configuration with the waivers that base has, as of now. */
export function withWaivers(config: Config, entries: readonly Waiver[]): Config {
  return { ...config, waivers: { ...config.waivers, entries, today: new Date().toISOString().slice(0, 10) } }
}

/** The configuration with what base sets aside; files on disk that are in no repository have none of it. */
export async function withSetAside(
  config: Config,
  repository: Repository,
  change: ChangeSet,
): Promise<Config> {
  const hasBase = change.mode === 'change' || (await repository.stat('base', '')).state === 'found'
  if (!hasBase) return withWaivers(config, [])
  const [waivers, knownProblems] = await Promise.all([
    loadWaivers(repository, 'base'),
    loadKnownProblems(repository, 'base'),
  ])
  return { ...withWaivers(config, waivers), knownProblems }
}
