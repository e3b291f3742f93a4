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
  const isPolicy = (path: string): boolean =>
    path === CONFIG_PATH ||
    path === WAIVERS_PATH ||
    path === KNOWN_PROBLEMS_PATH ||
    path.startsWith('.github/workflows/') ||
    schemas.includes(path)
  const touched = files.filter((file) => isPolicy(file.path) || isPolicy(file.previousPath ?? ''))
  if (touched.length === 0) return { findings: [], checklist: [], told: false }
  const names = touched.map((file) => file.path).join(', ')
  const problems = await headProblems(
    touched.map((file) => file.path),
    config,
    repository,
    check,
  )
  const grown = touched.some(({ path }) => path === KNOWN_PROBLEMS_PATH)
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
  const unknown = await unknownAtHead(
    broken.length > 0 ? [] : touched.map(({ path }) => path),
    repository,
    check,
  )
  return {
    told: touched.some(({ path }) => path === CONFIG_PATH),
    findings: [...broken, ...grown, ...unknown],
    checklist: [
      {
        id: 'policy',
        text: 'The change touches the policy of this gate; a person agrees with that',
        state: 'manual',
        evidence: `judged by the policy of base; changed: ${names}`,
      },
    ],
  }
}

/** Rules that the configuration of head names and that there are not. */
async function unknownAtHead(
  touched: readonly string[],
  repository: Repository,
  check: CheckSchema,
): Promise<readonly Finding[]> {
  if (!touched.includes(CONFIG_PATH)) return []
  const config = await loadConfig(repository, 'head')
  return (await unknownRules(config, standardsFor(config, check))).map(inChange)
}

/** What would hinder the next change: the configuration as it is at head, and the schemas that it names. */
async function headProblems(
  touched: readonly string[],
  base: Config,
  repository: Repository,
  check: CheckSchema,
): Promise<readonly ConfigError[]> {
  let config: Config
  try {
    if (touched.includes(WAIVERS_PATH)) await loadWaivers(repository, 'head')
    if (touched.includes(KNOWN_PROBLEMS_PATH)) await loadKnownProblems(repository, 'head')
    config = touched.includes(CONFIG_PATH)
      ? await loadConfig(repository, 'head')
      : await readSchemas(base, repository, ['head'])
  } catch (error) {
    if (error instanceof ConfigError) return [error]
    throw error
  }
  const named = Object.values(config.declared).flatMap(({ schema }) => schema ?? [])
  const concerned = named.filter((schema) => touched.includes(CONFIG_PATH) || touched.includes(schema.path))
  const problems = await Promise.all(concerned.map((schema) => schemaProblem(schema, check)))
  return problems.filter((problem) => problem !== null)
}
