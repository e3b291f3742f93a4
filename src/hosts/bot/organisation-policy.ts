import { loadConfig } from '../../config/load.js'
import type { Client } from '../../github/client.js'
import { Refusal } from '../../github/refusal.js'
import { coordinates } from '../../github/standing.js'
import type { Config } from '../../model/config.js'
import { ConfigError } from '../../model/errors.js'
import { openGithub } from '../../sources/github.js'
import { Payload } from '../events/payload.js'

const ROUTE = 'GET /repos/{owner}/{repo}/commits/{ref}'

/** Where the default branch of an owner's `.github` repository stands; null when the App sees no such repository. */
async function tipOfPolicy(client: Client, repository: string): Promise<string | null> {
  try {
    const answer = await client.get(ROUTE, { ...coordinates(repository), ref: 'HEAD' })
    return new Payload(answer, 'the commit').get('sha').commit()
  } catch (error) {
    // An empty repository has no commits to show. A refusal says nothing of whether there is a policy.
    if (error instanceof Refusal && [404, 409, 422].includes(error.status)) return null
    throw error
  }
}

/**
 * The configuration that an owner has for all its repositories, in the repository `.github`: it counts where a
 * repository has none of its own. It is read with the token of the owner's installation, which sees no other owner's.
 */
export async function organisationDefault(client: Client, repository: string): Promise<Config | null> {
  const policyRepository = `${coordinates(repository).owner}/.github`
  if (repository.toLowerCase() === policyRepository.toLowerCase()) return null
  try {
    return await configIn(client, policyRepository)
  } catch (error) {
    if (error instanceof ConfigError) {
      throw new ConfigError(`${policyRepository}:${error.path}`, error.range, error.detail)
    }
    if (error instanceof Refusal) throw new Error(`${policyRepository} could not be read: ${error.message}`)
    throw error
  }
}

async function configIn(client: Client, repository: string): Promise<Config | null> {
  const tip = await tipOfPolicy(client, repository)
  if (tip === null) return null
  const { policy } = await openGithub(client, {
    repository,
    headRepository: repository,
    base: tip,
    head: tip,
    policy: tip,
    compare: 'exact',
    changedFiles: null,
    pullRequest: null,
  })
  const config = await loadConfig(policy)
  return config.path === null ? null : elsewhere(config, repository)
}

/** Its schemas are files of that repository: a file of the judged one with the same path is none of them. */
function elsewhere(config: Config, repository: string): Config {
  const declared = Object.entries(config.declared).map(([name, declaration]) => {
    const { schema } = declaration
    const named = schema && { ...schema, path: `${repository}:${schema.path}` }
    return [name, { ...declaration, schema: named }] as const
  })
  return { ...config, declared: Object.fromEntries(declared) }
}
