import type { BuilderConfig, Config, FailOn, WavePlan } from '../model/config.js'
import { ConfigError } from '../model/errors.js'
import type { Severity } from '../model/finding.js'
import type { Repository, Side } from '../model/repository.js'
import { decode } from '../text/decode.js'
import { escapePointer, resolve } from '../text/located.js'
import { type ConfigText, fillDeclared } from './declared.js'
import type { DeclaredFile } from './declared-file.js'
import { CONFIG_PATH, defaultConfig } from './defaults.js'
import { fillInitiative, type InitiativeFile } from './initiative.js'
import { fillPipeline, type PipelineFile } from './pipeline.js'
import { fillRun, type RunFile } from './run.js'
import { readSchemas } from './schemas.js'
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
}

/**
 * Reads configuration text; `readSchemas` reads the files that it names. Throws a ConfigError that names the line and the way out; an empty text is the defaults.
 */
export async function parseConfig(text: string, path: string): Promise<Config> {
  const [{ parseYaml }, { validate }] = await Promise.all([import('../text/yaml-reading.js'), import('./validate.js')])
  const { data, positions, problems } = parseYaml(text)
  const problem = problems[0]
  if (problem) throw new ConfigError(path, problem.range, `not valid YAML: ${problem.message}`)
  if (data === null) return { ...defaultConfig, path }
  if (!validate(data)) {
    const errors = validate.errors ?? []
    // What is inside `if` and what a key's name breaks are said again by the error around them.
    const error = errors.find((each) => each.keyword !== 'if' && (each.propertyName === undefined || each.keyword === 'propertyNames')) ?? errors[0]
    const pointer = error?.instancePath ?? ''
    const params: Record<string, unknown> = error?.params ?? {}
    const key = params.additionalProperty ?? params.propertyName
    const place = key === undefined ? pointer : `${pointer}/${escapePointer(String(key))}`
    throw new ConfigError(path, resolve(positions, place), explain(pointer, error?.keyword ?? '', params, error?.message ?? ''))
  }
  return fill(data as ConfigFile, path, {
    builtIn: defaultConfig.standards,
    judged: (data as ConfigFile).standards ?? defaultConfig.standards,
    at: (pointer) => resolve(positions, pointer),
    fail(pointer, detail) {
      throw new ConfigError(path, resolve(positions, pointer), detail)
    },
  })
}

/** Loads `.github/handoff-gate.yml` from one side, the defaults when there is none. */
export async function loadConfig(repository: Repository, side: Side = 'base', path = CONFIG_PATH): Promise<Config> {
  const answer = await repository.read(side, path)
  if (answer.state === 'absent') return defaultConfig
  if (answer.state === 'unknown') throw new Error(`${path} could not be read: ${answer.because}`)
  const { text, problem } = decode(answer.value)
  if (problem !== null) throw new ConfigError(path, { line: 1, column: 1, endLine: 1, endColumn: 1 }, problem)
  return readSchemas(await parseConfig(text, path), repository, [side])
}

/** What the keys of an object are, where its keys are free. */
const NAMES: Readonly<Record<string, string>> = {
  '/rules': 'rule id such as builder/results-sections',
  '/declared': 'name for a standard: small letters, digits and dashes',
  '/extra': 'kind such as builder/results',
}

/** JSON Schema's types in the words of whoever writes YAML. */
const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'keys with values',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
}

function explain(pointer: string, keyword: string, params: Record<string, unknown>, message: string): string {
  const name = pointer.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~')
  const where = pointer === '' ? 'the file' : `\`${name}\``
  if (keyword === 'type') return `${where} must be ${[params.type].flat().map((type) => TYPES[String(type)] ?? String(type)).join(' or ')}; leave the key out for its default`
  if (keyword === 'const') return `${where} must be ${String(params.allowedValue)}`
  if (keyword === 'additionalProperties') return `${where} has the unknown key "${String(params.additionalProperty)}"; see schemas/config.schema.json`
  if (keyword === 'enum') return `${where} must be one of ${(params.allowedValues as unknown[]).join(', ')}`
  if (keyword === 'propertyNames') {
    const wanted = NAMES[pointer] ?? 'allowed here'
    return `${where} has the key "${String(params.propertyName)}", which is no ${wanted}`
  }
  return `${where} ${message}; see docs/configuration.md`
}

function fill(file: ConfigFile, path: string, text: ConfigText): Config {
  const own = fillDeclared(file, text)
  const builder = file.builder ?? {}
  const defaults = defaultConfig.builder
  return {
    path,
    failOn: file['fail-on'] ?? defaultConfig.failOn,
    standards: [...(file.standards ?? defaultConfig.standards), ...Object.keys(own.declared)],
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
    ...own,
  }
}
