import type { BuilderConfig, Config, FailOn, WavePlan } from '../model/config.js'
import { ConfigError } from '../model/errors.js'
import type { Severity } from '../model/finding.js'
import type { Repository, Side } from '../model/repository.js'
import { escapePointer, resolve } from '../text/located.js'
import { type ConfigText, fillDeclared } from './declared.js'
import type { DeclaredFile } from './declared-file.js'
import { CONFIG_PATH, defaultConfig } from './defaults.js'
import { fillInitiative, type InitiativeFile } from './initiative.js'
import { fillPipeline, type PipelineFile } from './pipeline.js'
import { policyText, readPolicy } from './policy-file.js'
import { fillReview, type ReviewFile } from './review.js'
import { fillRun, type RunFile } from './run.js'
import { readSchemas } from './schemas.js'
import { fillWaivers, type WaiversConfigFile } from './waivers.js'
import { fillWeekly, type WeeklyFile } from './weekly.js'

export { ConfigError }

interface ConfigFile extends DeclaredFile {
  'fail-on'?: FailOn
  standards?: string[]
  rules?: Record<string, Severity | 'off'>
  ignore?: string[]
  'max-document-bytes'?: number
  builder?: {
    'handoffs-folder'?: string
    layout?: BuilderConfig['layout']
    ids?: string[]
    allowed?: string[]
    'minimum-tests'?: { small?: number; medium?: number; large?: number }
    waves?: { name: string; waves: string[][]; integration?: string }[]
  }
  weekly?: WeeklyFile
  initiative?: InitiativeFile
  pipeline?: PipelineFile
  run?: RunFile
  review?: ReviewFile
  waivers?: WaiversConfigFile
}

/**
 * Reads configuration text; `readSchemas` reads the files that it names. Throws a ConfigError that names the line and the way out; an empty text is the defaults.
 */
export async function parseConfig(text: string, path: string): Promise<Config> {
  const read = await readPolicy<ConfigFile>('config', text, path)
  if (read === null) return { ...defaultConfig, path }
  const { file, positions } = read
  return fill(file, path, {
    builtIn: defaultConfig.standards,
    judged: file.standards ?? defaultConfig.standards,
    at: (pointer) => resolve(positions, pointer),
    fail(pointer, detail) {
      throw new ConfigError(path, resolve(positions, pointer), detail)
    },
  })
}

/** Loads `.github/handoff-gate.yml` from one side, the defaults when there is none. */
export async function loadConfig(
  repository: Repository,
  side: Side = 'base',
  path = CONFIG_PATH,
): Promise<Config> {
  const text = await policyText(repository, side, path)
  if (text === null) return defaultConfig
  return readSchemas(await parseConfig(text, path), repository, [side])
}

/**
 * The same for a path that a workflow names. The workflow may come with the change, so that neither a name that base
 * does not know nor one beside base's own configuration sets that aside: both throw.
 */
export async function loadNamedConfig(repository: Repository, path: string | null): Promise<Config> {
  if (path === null || path === CONFIG_PATH) return loadConfig(repository)
  const [named, usual] = await Promise.all([loadConfig(repository, 'base', path), loadConfig(repository)])
  if (usual.path !== null) {
    throw new Error(
      `base has ${CONFIG_PATH}, and the input \`config\` names ${path} beside it: leave the input out, or keep one of the two files`,
    )
  }
  if (named.path !== null) return named
  throw new Error(`base has no ${path}, which the input \`config\` names: merge that file first`)
}

function fill(file: ConfigFile, path: string, text: ConfigText): Config {
  const own = fillDeclared(file, text)
  const builder = file.builder ?? {}
  const ids = Object.keys(file.rules ?? {})
  const defaults = defaultConfig.builder
  return {
    path,
    failOn: file['fail-on'] ?? defaultConfig.failOn,
    standards: [...(file.standards ?? defaultConfig.standards), ...Object.keys(own.declared)],
    rules: file.rules ?? {},
    ...(ids.length > 0 && {
      rulesAt: Object.fromEntries(ids.map((id) => [id, text.at(`/rules/${escapePointer(id)}`)])),
    }),
    ignore: file.ignore ?? [],
    maxDocumentBytes: file['max-document-bytes'] ?? defaultConfig.maxDocumentBytes,
    builder: {
      handoffsFolder: builder['handoffs-folder'] ?? defaults.handoffsFolder,
      layout: builder.layout ?? defaults.layout,
      ids: builder.ids ?? defaults.ids,
      allowed: builder.allowed ?? defaults.allowed,
      waves: (builder.waves ?? []).map(
        (plan): WavePlan => ({ ...plan, integration: plan.integration ?? null }),
      ),
      minimumTests: { ...defaults.minimumTests, ...builder['minimum-tests'] },
    },
    weekly: fillWeekly(file.weekly ?? {}),
    initiative: fillInitiative(file.initiative ?? {}),
    pipeline: fillPipeline(file.pipeline ?? {}),
    run: fillRun(file.run ?? {}),
    review: fillReview(file.review ?? {}),
    waivers: fillWaivers(file.waivers ?? {}),
    knownProblems: null,
    ...own,
  }
}
