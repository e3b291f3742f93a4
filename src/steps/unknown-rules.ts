import type { Config } from '../model/config.js'
import { ConfigError } from '../model/errors.js'
import type { Finding } from '../model/finding.js'
import type { StandardEntry } from '../model/standard.js'
import { START } from '../model/start.js'
import { ruleIds } from '../standards/index.js'
import { meant } from '../text/names.js'
import { helpOf } from './locate.js'

const RULE = 'policy/configuration'
const nameOf = (id: string): string => id.slice(id.indexOf('/') + 1)

/** Keys of `rules` that name no rule, each as the error that its line would be. */
export async function unknownRules(
  { rules, rulesAt, path }: Config,
  entries: readonly StandardEntry[],
): Promise<readonly ConfigError[]> {
  const names = Object.keys(rules)
  if (names.length === 0) return []
  const known = await ruleIds(entries)
  return names
    .filter((id) => !known.has(id))
    .map((id) => new ConfigError(path ?? '', rulesAt?.[id] ?? START, explain(id, [...known])))
}

function explain(id: string, known: readonly string[]): string {
  if (id.startsWith('policy/')) return `\`rules\` sets ${id}, but what is about policy cannot be set`
  const standard = id.slice(0, id.indexOf('/') + 1)
  const ids = known.filter((each) => each.startsWith(standard))
  // A rule of another standard is as likely as a slip of the pen.
  const near = meant(nameOf(id), ids.map(nameOf)) ?? meant(nameOf(id), known.map(nameOf))
  const full = [...ids, ...known].find((each) => nameOf(each) === near)
  return `\`rules\` names ${id}, which is no rule${full === undefined ? '' : `; did you mean ${full}?`}`
}

const findingOf = (error: ConfigError, severity: 'warning' | 'notice', more: string): Finding => ({
  rule: RULE,
  severity,
  message: `${error.detail}${error.detail.endsWith('?') ? '' : '.'} ${more}`,
  path: error.path,
  ...error.range,
  handoff: null,
  help: helpOf(RULE),
})

/** For a change that edits the configuration: it is the moment to repair it. */
export const inChange = (error: ConfigError): Finding => findingOf(error, 'warning', 'The line does nothing.')

/**
 * For every other change: a rule that was retired makes nothing red, and is told where its standard is judged. What is
 * asked of standards that are not loaded anyway would cost more than it is worth.
 */
export async function standingUnknown(
  config: Config,
  judged: readonly StandardEntry[],
  all: readonly StandardEntry[],
): Promise<readonly Finding[]> {
  if (config.path === null || Object.keys(config.rules).length === 0) return []
  const names = new Set(all.map(({ name }) => name))
  const own: string[] = []
  for (const entry of judged) own.push(...(await entry.load()).rules.map(({ id }) => id))
  const suspects = Object.keys(config.rules).filter((id) => {
    const standard = id.slice(0, id.indexOf('/'))
    return !own.includes(id) && (!names.has(standard) || judged.some(({ name }) => name === standard))
  })
  if (suspects.length === 0) return []
  const rules = Object.fromEntries(suspects.map((id) => [id, config.rules[id] ?? 'off']))
  const unknown = await unknownRules({ ...config, rules }, all)
  return unknown.map((error) =>
    findingOf(error, 'notice', 'The line does nothing; take it out with the next change of the file.'),
  )
}
