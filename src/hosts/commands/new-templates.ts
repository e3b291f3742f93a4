import type { Config } from '../../model/config.js'
import { UsageError } from '../../model/errors.js'
import type { Template } from '../../model/template.js'
import { builderTemplates } from '../../standards/builder/template.js'
import { declaredTemplate } from '../../standards/declared/template.js'
import { initiativeTemplates } from '../../standards/initiative/template.js'
import { pipelineTemplates } from '../../standards/pipeline/template.js'
import { runTemplates } from '../../standards/run/template.js'
import { weeklyTemplates } from '../../standards/weekly/template.js'
import { nearest } from './near-words.js'

export const builtIn: readonly Template[] = [
  ...builderTemplates,
  ...weeklyTemplates,
  ...initiativeTemplates,
  ...pipelineTemplates,
  ...runTemplates,
]

/** Every kind that a person writes, a team's own ones first. */
export const templatesFor = ({ declared }: Config): readonly Template[] => [
  ...Object.entries(declared).map(([name, declaration]) => declaredTemplate(name, declaration)),
  ...builtIn,
]

/** `builder/results`, or `results` where no other standard that is judged has such a kind, or the name of a standard with one kind. */
export function templateNamed(
  kind: string,
  templates: readonly Template[],
  judged: readonly string[],
): Template {
  const wanted = kind.toLowerCase()
  const exact = templates.find((each) => each.kind === wanted)
  if (exact) return exact
  const loose = templates.filter(
    (each) => each.kind.endsWith(`/${wanted}`) || each.kind.startsWith(`${wanted}/`),
  )
  const own = loose.filter((each) => judged.includes(each.kind.split('/')[0] ?? ''))
  if (own.length === 1 || loose.length === 1) return (own[0] ?? loose[0]) as Template
  const names = templates.map((each) => each.kind)
  if (loose.length > 1)
    throw new UsageError(`"${kind}" may be ${loose.map((each) => each.kind).join(' or ')}: write which`)
  const near = nearest(wanted, names)
  throw new UsageError(
    near === null
      ? `there is no kind "${kind}"; the kinds are ${names.join(', ')}`
      : `there is no kind "${kind}"; did you mean ${near}?`,
  )
}
