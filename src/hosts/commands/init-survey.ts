import { defaultConfig } from '../../config/defaults.js'
import type { Config } from '../../model/config.js'
import type { Repository } from '../../model/repository.js'
import type { Survey, Surveyed } from '../../model/survey.js'
import { surveyBuilder } from '../../standards/builder/survey.js'
import { standards } from '../../standards/index.js'
import { looksLikePlan, surveyInitiative } from '../../standards/initiative/survey.js'
import { surveyPipeline } from '../../standards/pipeline/survey.js'
import { looksLikeRuns, surveyRun } from '../../standards/run/survey.js'
import { looksWeekly, surveyWeekly } from '../../standards/weekly/survey.js'
import { decode } from '../../text/decode.js'
import { matchesAny } from '../../text/glob.js'
import { numbered } from '../../text/tally-words.js'

/** A standard that a repository seems to use. */
export interface Used extends Survey {
  readonly name: string
  readonly documents: number
}

const SURVEYS = {
  builder: surveyBuilder,
  weekly: surveyWeekly,
  initiative: surveyInitiative,
  pipeline: surveyPipeline,
  run: surveyRun,
} as const

/** What their text shows wherever they stand. */
const BY_TEXT: readonly (readonly [kind: string, looks: (text: string) => boolean])[] = [
  ['weekly/handoff', looksWeekly],
  ['initiative/plan', looksLikePlan],
]

const LARGEST = 1024 * 1024

export const STANDARD_NAMES = Object.keys(SURVEYS) as readonly (keyof typeof SURVEYS)[]

/**
 * Which standards the files of a work tree are written in, those that its own configuration declares among them; the
 * one with most documents first.
 */
export async function survey(
  files: readonly string[],
  repository: Repository,
  config: Config,
): Promise<readonly Used[]> {
  const likely = files.filter((path) => !/(?:^|\/)templates\//.test(path) && isDocument(path))
  const found = (await Promise.all(likely.map((path) => recognise(path, repository)))).flat()
  const used = STANDARD_NAMES.map((name): Used => {
    const own = found.filter(({ kind }) => kind.startsWith(`${name}/`))
    const documents = name === 'run' && !looksLikeRuns(own, defaultConfig) ? [] : own
    return { name, documents: documents.length, ...SURVEYS[name](documents, defaultConfig) }
  })
  return [...used, ...declared(files, config)]
    .filter(({ documents }) => documents > 0)
    .sort((a, b) => b.documents - a.documents)
}

function declared(files: readonly string[], config: Config): readonly Used[] {
  return Object.entries(config.declared).map(([name, { documents }]) => {
    const own = files.filter((path) => matchesAny(path, documents))
    const says = `${numbered(own.length, 'document')} of a standard that the configuration declares`
    return { name, documents: own.length, facts: own[0] ? [{ says, example: own[0] }] : [], settings: [] }
  })
}

const isDocument = (path: string): boolean =>
  /\.(?:md|markdown)$/i.test(path) ||
  standards.some(({ kinds }) => kinds.some((kind) => kind.matches(path, defaultConfig)))

async function recognise(path: string, repository: Repository): Promise<readonly Surveyed[]> {
  const answer = await repository.read('head', path)
  if (answer.state !== 'found' || answer.value.length > LARGEST) return []
  const text = decode(answer.value).text ?? ''
  const kind = standards
    .flatMap(({ kinds }) => kinds)
    .find((each) => each.matches(path, defaultConfig) && (each.recognises?.(text) ?? true))
  const name = kind?.name ?? BY_TEXT.find(([, looks]) => looks(text))?.[0]
  return name === undefined ? [] : [{ kind: name, path, text }]
}
