import { loadConfig } from '../../config/load.js'
import type { Client } from '../../github/client.js'
import { coordinates } from '../../github/standing.js'
import type { PullRequest } from '../../model/change-set.js'
import type { Config } from '../../model/config.js'
import type { StandardEntry } from '../../model/standard.js'
import { checkSchema } from '../../sandbox/check-schema.js'
import { openGithub } from '../../sources/github.js'
import { standardsFor } from '../../standards/index.js'
import { select } from '../../steps/select.js'

/** What a base branch has gained: the standards of the handoff documents that were merged, and today's configuration. */
export interface Gains {
  readonly standards: readonly StandardEntry[]
  readonly config: Config
}

/** Handoff documents that a base branch gained between two of its commits. */
export async function gainedBetween(
  client: Client,
  repository: string,
  from: string,
  to: string,
): Promise<Gains> {
  const {
    repository: source,
    policy,
    change,
  } = await openGithub(client, {
    repository,
    headRepository: repository,
    base: from,
    head: to,
    policy: to,
    compare: 'merge-base',
    changedFiles: null,
    pullRequest: null,
  })
  const config = await loadConfig(policy)
  const selected = await select(change, source, config, standardsFor(config, checkSchema))
  return { standards: [...new Set(selected.map(({ standard }) => standard))], config }
}

/** True when a pull request may hold documents of one of these standards, by the names of its files. */
export async function touches(
  client: Client,
  repository: string,
  pull: PullRequest,
  { standards: gained, config }: Gains,
): Promise<boolean> {
  const kinds = gained.flatMap((standard) => standard.kinds)
  if (kinds.length === 0) return false
  if (kinds.some((kind) => kind.inPullRequest?.(pull, config))) return true
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
  const files = await client.list(route, { ...coordinates(repository), pull_number: pull.number })
  return files.some((file) => {
    const { filename } = file as { readonly filename?: unknown }
    return typeof filename === 'string' && kinds.some((kind) => kind.matches(filename, config))
  })
}
