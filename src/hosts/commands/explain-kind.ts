import type { Config } from '../../model/config.js'
import type { Repository } from '../../model/repository.js'
import type { KindFinder, StandardEntry } from '../../model/standard.js'
import { kindPlaces } from '../../standards/places.js'
import { decode } from '../../text/decode.js'
import { matchesAny } from '../../text/glob.js'

/** What a file is taken for, and why. */
export interface Recognition {
  readonly kind: KindFinder | null
  readonly standard: StandardEntry | null
  /** Sentences, the most telling first. */
  readonly why: readonly string[]
}

/** What a file of a repository's head is taken for. */
export async function recogniseFile(
  path: string,
  repository: Repository,
  config: Config,
  standards: readonly StandardEntry[],
): Promise<Recognition> {
  const answer = await repository.read('head', path)
  return recognise(path, answer.state === 'found' ? decode(answer.value).text : null, config, standards)
}

/** Follows the same steps as the selection of a change's documents. */
export function recognise(
  path: string,
  text: string | null,
  config: Config,
  standards: readonly StandardEntry[],
): Recognition {
  const nothing = (...why: string[]): Recognition => ({ kind: null, standard: null, why })
  if (/(?:^|\/)templates\//.test(path))
    return nothing('It stands below a templates/ folder: templates are never handoffs.')
  const pattern = config.ignore.find((each) => matchesAny(path, [each]))
  if (pattern !== undefined) return nothing(`The configuration leaves it out: ignore has '${pattern}'.`)
  const near: string[] = []
  for (const standard of standards) {
    for (const kind of standard.kinds) {
      if (!kind.matches(path, config)) continue
      const asked = textOf(kind, config)
      if (kind.recognises && !(text !== null && kind.recognises(text))) {
        if (kind.name !== 'pipeline/header')
          near.push(
            `It stands where a ${kind.name} may stand, but its text does not show ${asked ?? 'what it takes'}.`,
          )
        continue
      }
      if (!config.standards.includes(standard.name))
        return nothing(
          `It would be a ${kind.name}, but the configuration does not judge ${standard.name}: add it to standards.`,
        )
      return { kind, standard, why: because(kind, config) }
    }
  }
  return nothing(...near, ...looked(config))
}

const textOf = ({ name, recognises }: KindFinder, config: Config): string | undefined =>
  kindPlaces(config).find(
    (each) => each.kind === name && (each.text !== undefined) === (recognises !== undefined),
  )?.text

function because(kind: KindFinder, config: Config): readonly string[] {
  const all = kindPlaces(config).filter((each) => each.kind === kind.name)
  const fitting = all.find((each) => (each.text !== undefined) === (kind.recognises !== undefined)) ?? all[0]
  const places = fitting?.places.join(' or ') ?? 'its place'
  const text = fitting?.text === undefined ? '' : `, and its text has ${fitting.text}`
  return [`Documents of this kind stand at ${places}${text}.`]
}

/** Where documents of the judged standards are looked for. */
function looked(config: Config): readonly string[] {
  const places = kindPlaces(config).filter(({ kind }) => config.standards.includes(kind.split('/')[0] ?? ''))
  return [
    'Its path is that of no kind. Documents are looked for at:',
    ...places.map(
      ({ kind, places: where, text }) =>
        `  ${kind}: ${where.join(' or ')}${text === undefined ? '' : `, with ${text}`}`,
    ),
    'If it is one all the same, say so: --standard KIND.',
  ]
}
