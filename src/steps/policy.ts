import { CONFIG_PATH } from '../config/defaults.js'
import { KNOWN_PROBLEMS_PATH, loadKnownProblems } from '../config/known-problems.js'
import { ConfigError, loadConfig } from '../config/load.js'
import { readSchemas } from '../config/schemas.js'
import { loadWaivers, WAIVERS_PATH } from '../config/waivers.js'
import type { ChangeSet } from '../model/change-set.js'
import type { Config } from '../model/config.js'
import type { Finding } from '../model/finding.js'
import type { ChecklistItem } from '../model/handoff.js'
import type { Repository } from '../model/repository.js'
import type { CheckSchema } from '../model/schema-check.js'
import { schemaProblem, standardsFor } from '../standards/index.js'
import { growthFindings } from './known-growth.js'
import { helpOf } from './locate.js'
import { inChange, unknownRules } from './unknown-rules.js'

export interface PolicyFindings {
  readonly findings: readonly Finding[]
  readonly checklist: readonly ChecklistItem[]
  /** The change edits the configuration, so that its lines are told of already. */
  readonly told: boolean
}

/**
 * A change that touches policy is judged by base's policy, and says so; one that makes the configuration unreadable
 * has an error at its line. Schemas that the configuration names are a part of it.
 */
export async function policyFindings(
  change: ChangeSet,
  repository: Repository,
  config: Config,
  check: CheckSchema,
): Promise<PolicyFindings> {
  const files = change.mode === 'change' && change.files.state === 'found' ? change.files.value : []
  const schemas = Object.values(config.declared).flatMap((declaration) => declaration.schema?.path ?? [])
  const configurations = [CONFIG_PATH, config.path ?? CONFIG_PATH]
  const isPolicy = (path: string): boolean =>
    configurations.includes(path) ||
    path === WAIVERS_PATH ||
    path === KNOWN_PROBLEMS_PATH ||
    path.startsWith('.github/workflows/') ||
    schemas.includes(path)
  const touched = files.filter((file) => isPolicy(file.path) || isPolicy(file.previousPath ?? ''))
  if (touched.length === 0) return { findings: [], checklist: [], told: false }
  const paths = touched.map((file) => file.path)
  const edited = configurations.filter(
    (path, i) => paths.includes(path) && configurations.indexOf(path) === i,
  )
  const problems = await headProblems(paths, edited, config, repository, check)
  const grown = paths.includes(KNOWN_PROBLEMS_PATH)
    ? await growthFindings(config.knownProblems, repository)
    : []
  const broken = problems.map(
    (error): Finding => ({
      rule: 'policy/configuration',
      severity: 'error',
      message: `after this change the configuration cannot be used: ${error.detail}. It is judged by base's configuration until then.`,
      path: error.path,
      ...error.range,
      handoff: null,
      help: helpOf('policy/configuration'),
    }),
  )
  const unknown = await unknownAtHead(broken.length > 0 ? [] : edited, repository, check)
  return {
    told: edited.length > 0,
    findings: [...broken, ...grown, ...unknown],
    checklist: [
      {
        id: 'policy',
        text: 'The change touches the policy of this gate; a person agrees with that',
        state: 'manual',
        evidence: `judged by the policy of base; changed: ${paths.join(', ')}`,
      },
    ],
  }
}

/** Rules that configurations of head name and that there are not. */
async function unknownAtHead(
  edited: readonly string[],
  repository: Repository,
  check: CheckSchema,
): Promise<readonly Finding[]> {
  const unknown = await Promise.all(
    edited.map(async (path) => {
      const config = await loadConfig(repository, 'head', path)
      return unknownRules(config, standardsFor(config, check))
    }),
  )
  return unknown.flat().map(inChange)
}

/** What would hinder the next change: configurations as they are at head, and the schemas that they name. */
async function headProblems(
  touched: readonly string[],
  edited: readonly string[],
  base: Config,
  repository: Repository,
  check: CheckSchema,
): Promise<readonly ConfigError[]> {
  const configs: Config[] = []
  try {
    if (touched.includes(WAIVERS_PATH)) await loadWaivers(repository, 'head')
    if (touched.includes(KNOWN_PROBLEMS_PATH)) await loadKnownProblems(repository, 'head')
    for (const path of edited) configs.push(await loadConfig(repository, 'head', path))
    if (edited.length === 0) configs.push(await readSchemas(base, repository, ['head']))
  } catch (error) {
    if (error instanceof ConfigError) return [error]
    throw error
  }
  const named = configs.flatMap(({ declared }) =>
    Object.values(declared).flatMap(({ schema }) => schema ?? []),
  )
  const concerned = named.filter((schema) => edited.length > 0 || touched.includes(schema.path))
  const problems = await Promise.all(concerned.map((schema) => schemaProblem(schema, check)))
  return problems.filter((problem) => problem !== null)
}
