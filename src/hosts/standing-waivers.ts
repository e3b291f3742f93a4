import { loadWaivers } from '../config/waivers.js'
import type { ChangeSet } from '../model/change-set.js'
import type { Config } from '../model/config.js'
import type { Repository } from '../model/repository.js'
import type { Waiver } from '../model/waiver.js'

/** The configuration with the waivers that base has, as of now. */
export function withWaivers(config: Config, entries: readonly Waiver[]): Config {
  return { ...config, waivers: { ...config.waivers, entries, today: new Date().toISOString().slice(0, 10) } }
}

/** Waivers come from base; files on disk that are in no repository have none. */
export async function waiversOf(repository: Repository, change: ChangeSet): Promise<readonly Waiver[]> {
  const hasBase = change.mode === 'change' || (await repository.stat('base', '')).state === 'found'
  return hasBase ? loadWaivers(repository, 'base') : []
}
