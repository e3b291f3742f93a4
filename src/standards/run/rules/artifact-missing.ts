import type { Json } from '../../../model/json.js'
import type { Problem, Rule } from '../../../model/rule.js'
import type { RunHandoff } from '../handoff.js'
import { isObject, textOf } from '../notation.js'
import { at, judged, listed } from './places.js'

export const artifactMissing: Rule<RunHandoff> = {
  id: 'run/artifact-missing',
  severity: 'error',
  summary: 'Every artifact that the report lists is there.',
  *check(handoff) {
    yield* unlisted(handoff)
    const { report, text, artifacts } = handoff
    const document = judged(Array.isArray(report?.record.artifacts) ? report : text)
    const gone = artifacts.filter(({ answer }) => answer.state === 'absent')
    const [first] = gone
    if (!document || !first) return
    const names = listed(gone.map(({ stated }) => stated))
    const message =
      gone.length === 1
        ? `${names} is listed, but is not in the repository.`
        : `${gone.length} listed artifacts are not in the repository: ${names}.`
    yield {
      at: at(document, first.pointer),
      message: `${message} Add what is missing, or take it off the list.`,
    }
  },
}

/** Files of the bundle that the markdown report lists and the JSON report, which tools read, does not. */
function* unlisted({ report, text, config, id }: RunHandoff): Generator<Problem> {
  const [read, shown] = [report, text].map((document) => pathsIn(document?.record.artifacts))
  const document = judged(report)
  if (!document || !read || !shown || read.length === 0) return
  const folder = `${config.outputs}/${id}/`
  const left = shown.filter(
    (path) =>
      path.includes(folder) &&
      !path.endsWith('/') &&
      !read.some(
        (each) =>
          path === each || path.endsWith(`/${each}`) || path.startsWith(`${each.replace(/\/$/, '')}/`),
      ),
  )
  if (left.length === 0) return
  yield {
    at: at(document, '/artifacts'),
    severity: 'warning',
    message: `${text?.path} lists ${listed(left)} as well, which artifacts does not. List it here, or take it off there.`,
  }
}

/** Paths of a list of artifacts; null when there is none. */
const pathsIn = (list: Json | undefined): readonly string[] | null =>
  Array.isArray(list)
    ? list.flatMap((entry: Json) => {
        const path = textOf(isObject(entry) ? entry.path : entry)
        return path === null ? [] : [path.replaceAll('\\', '/').replace(/^\.\//, '')]
      })
    : null
