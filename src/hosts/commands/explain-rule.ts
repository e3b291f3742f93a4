import { UsageError } from '../../model/errors.js'
import { ink } from '../../reports/ink.js'
import { padEnd } from '../../reports/text-width.js'
import { helpOf } from '../../steps/locate.js'
import { ruleInfo } from '../rule-info.js'
import { type Terminal, terminalWidth, wantsColor } from '../terminal.js'
import type { ExplainOptions } from './explain-options.js'
import { pageLines } from './explain-page.js'
import { nearWords } from './near-words.js'

type Format = ExplainOptions['format']

const pages = async (): Promise<Readonly<Record<string, string>>> =>
  (await import('../rule-pages.js')).rulePages

/** The rules that a name means: its id, or the part behind the slash. */
export async function rulesNamed(name: string): Promise<readonly string[]> {
  const wanted = name
    .replace(/^`+|(?<!`)`+$/g, '')
    .replace(/^.*docs\/rules\/|\.md$/g, '')
    .toLowerCase()
  const ids = Object.keys(await pages())
  return ids.includes(wanted) ? [wanted] : ids.filter((id) => id.endsWith(`/${wanted}`))
}

export async function nearRules(name: string): Promise<readonly string[]> {
  return nearWords(name.toLowerCase(), Object.keys(await pages()))
}

/** The page of a rule. Throws a UsageError when the name means several. */
export async function explainRule(
  named: readonly string[],
  format: Format,
  terminal: Terminal,
): Promise<void> {
  const [id, ...others] = named
  if (id === undefined || others.length > 0) throw new UsageError(`write which rule: ${named.join(' or ')}`)
  const page = (await pages())[id] ?? ''
  if (format === 'markdown') return terminal.write(page)
  if (format === 'json') {
    const info = (await ruleInfo()).find((rule) => rule.id === id)
    const facts = {
      id,
      severity: info?.severity ?? null,
      summary: info?.summary ?? null,
      help: helpOf(id),
      page,
    }
    return terminal.write(`${JSON.stringify(facts, null, 2)}\n`)
  }
  const color = wantsColor(terminal)
  const width = Math.min(terminalWidth(terminal), 100)
  const paint = ink(color)
  const lines = pageLines(page, { ink: paint, width, color })
  terminal.write(`${[...lines, '', paint.dim(helpOf(id))].join('\n')}\n`)
}

/** Every rule with its severity and one line, by standard. */
export async function listRules(format: Format, terminal: Terminal): Promise<void> {
  const known = new Map((await ruleInfo()).map((rule) => [rule.id, rule]))
  const ids = Object.keys(await pages()).sort()
  if (format === 'json') {
    const rules = ids.map((id) => ({
      id,
      severity: known.get(id)?.severity ?? null,
      summary: known.get(id)?.summary ?? null,
      help: helpOf(id),
    }))
    return terminal.write(`${JSON.stringify(rules, null, 2)}\n`)
  }
  const paint = ink(wantsColor(terminal))
  const width = Math.max(...ids.map((id) => id.length))
  const lines = ids.flatMap((id, i) => {
    const standard = id.split('/')[0] ?? ''
    const first = ids[i - 1]?.split('/')[0] !== standard
    const rule = known.get(id)
    const severity = rule?.severity ?? 'notice'
    return format === 'markdown'
      ? [...(first ? ['', `## ${standard}`, ''] : []), `- \`${id}\` (${severity}): ${rule?.summary ?? ''}`]
      : [
          ...(first ? ['', paint.bold(standard)] : []),
          `  ${padEnd(id, width)}  ${paint[severity](padEnd(severity, 7))}  ${paint.dim(rule?.summary ?? '')}`,
        ]
  })
  terminal.write(`${lines.slice(1).join('\n')}\n`)
  if (format === 'terminal')
    terminal.write(`\n${ids.length} rules. ${paint.bold('handoff-gate explain RULE')} shows a rule's page.\n`)
}
