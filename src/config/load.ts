import { config as validate } from '../generated/validators.js'
import type { BuilderConfig, Config, FailOn, WavePlan } from '../model/config.js'
import { UsageError } from '../model/errors.js'
import type { Severity } from '../model/finding.js'
import type { Range } from '../model/position.js'
import type { Repository, Side } from '../model/repository.js'
import { decode } from '../text/decode.js'
import { resolve } from '../text/located.js'
import { CONFIG_PATH, defaultConfig } from './defaults.js'
import { fillInitiative, type InitiativeFile } from './initiative.js'
import { fillPipeline, type PipelineFile } from './pipeline.js'
import { fillRun, type RunFile } from './run.js'
import { fillWeekly, type WeeklyFile } from './weekly.js'

/** Configuration that cannot be used, at its line. */
export class ConfigError extends UsageError {
  constructor(
    readonly path: string,
    readonly range: Range,
    readonly detail: string,
  ) {
    super(`${path}:${range.line}: ${detail}`)
  }
}

interface ConfigFile {
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
}

/**
 * Reads configuration text. Throws a ConfigError that names the line and the way out; an empty text is the defaults.
 */
export async function parseConfig(text: string, path: string): Promise<Config> {
  const { parseYaml } = await import('../text/yaml-reading.js')
  const { data, positions, problems } = parseYaml(text)
  const problem = problems[0]
  if (problem) throw new ConfigError(path, problem.range, `not valid YAML: ${problem.message}`)
  if (data === null) return { ...defaultConfig, path }
  if (!validate(data)) {
    const error = validate.errors?.find((each) => each.keyword !== 'if') ?? validate.errors?.[0]
    const pointer = error?.instancePath ?? ''
    throw new ConfigError(path, resolve(positions, pointer), explain(pointer, error?.keyword ?? '', error?.params ?? {}, error?.message ?? ''))
  }
  return fill(data as ConfigFile, path)
}

/** Loads `.github/handoff-gate.yml` from one side, the defaults when there is none. */
export async function loadConfig(repository: Repository, side: Side = 'base', path = CONFIG_PATH): Promise<Config> {
  const answer = await repository.read(side, path)
  if (answer.state === 'absent') return defaultConfig
  if (answer.state === 'unknown') throw new Error(`${path} could not be read: ${answer.because}`)
  const { text, problem } = decode(answer.value)
  if (problem !== null) throw new ConfigError(path, { line: 1, column: 1, endLine: 1, endColumn: 1 }, problem)
  return parseConfig(text, path)
}

function explain(pointer: string, keyword: string, params: Record<string, unknown>, message: string): string {
  const where = pointer === '' ? 'the file' : `\`${pointer.slice(1).replaceAll('/', '.')}\``
  if (keyword === 'additionalProperties') return `${where} has the unknown key "${String(params.additionalProperty)}"; see schemas/config.schema.json`
  if (keyword === 'enum') return `${where} must be one of ${(params.allowedValues as unknown[]).join(', ')}`
  if (keyword === 'propertyNames') return `${where} has a key that is no rule id such as builder/results-sections`
  return `${where} ${message}`
}

function fill(file: ConfigFile, path: string): Config {
  const builder = file.builder ?? {}
  const defaults = defaultConfig.builder
  return {
    path,
    failOn: file['fail-on'] ?? defaultConfig.failOn,
    standards: file.standards ?? defaultConfig.standards,
    rules: file.rules ?? {},
    ignore: file.ignore ?? [],
    maxDocumentBytes: file['max-document-bytes'] ?? defaultConfig.maxDocumentBytes,
    builder: {
      handoffsFolder: builder['handoffs-folder'] ?? defaults.handoffsFolder,
      layout: builder.layout ?? defaults.layout,
      ids: builder.ids ?? defaults.ids,
      allowed: builder.allowed ?? defaults.allowed,
      waves: (builder.waves ?? []).map((plan): WavePlan => ({ ...plan, integration: plan.integration ?? null })),
      minimumTests: { ...defaults.minimumTests, ...builder['minimum-tests'] },
    },
    weekly: fillWeekly(file.weekly ?? {}),
    initiative: fillInitiative(file.initiative ?? {}),
    pipeline: fillPipeline(file.pipeline ?? {}),
    run: fillRun(file.run ?? {}),
  }
}
