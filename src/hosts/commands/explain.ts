import { resolve } from 'node:path'
import { UsageError } from '../../model/errors.js'
import type { Terminal } from '../terminal.js'
import { explainFile, isThere } from './explain-file.js'
import { EXPLAIN_HELP, explainOptions } from './explain-options.js'
import { explainRule, listRules, nearRules, rulesNamed } from './explain-rule.js'

/** `handoff-gate explain`: the page of a rule, or what a file is taken for and what is read from it. */
export async function explainCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = explainOptions(args)
  const { about, format } = options
  if (options.help) terminal.write(EXPLAIN_HELP)
  else if (about === null) await listRules(format, terminal)
  else {
    const directory = resolve(terminal.directory, options.repo ?? '.')
    const named = options.kind === null ? await rulesNamed(about) : []
    if (named.length > 0) await explainRule(named, format, terminal)
    else if (isThere(about, directory)) await explainFile(about, options, terminal)
    else throw await stranger(about)
  }
  return 0
}

async function stranger(about: string): Promise<UsageError> {
  const near = await nearRules(about)
  const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : 'handoff-gate explain lists the rules'
  return new UsageError(`"${about}" is neither a rule nor a file that is there; ${hint}`)
}
