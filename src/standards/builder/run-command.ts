import { keyValue } from '../../text/key-value.js'
import { type Located, located } from '../../text/located.js'
import type { Statement } from '../../text/outline.js'
import { plain } from '../../text/plain.js'

/** The command of a test run, behind its key, below it or typed at a prompt; and the lines that do not belong to it. */
export function splitCommand(
  lines: Iterable<Statement>,
  isOther: (line: Statement) => boolean,
): { readonly command: Located | undefined; readonly others: readonly Statement[] } {
  const others: Statement[] = []
  let command: Located | undefined
  for (const line of lines) {
    const pair = line.from === 'code' ? null : keyValue(line)
    if (isOther(line)) others.push(line)
    else if (pair && /^command\b/i.test(pair.key)) command = located(plain(pair.value), pair.range)
    else if (!command && line.from === 'code' && TYPED.test(line.text))
      command = located(line.text.replace(/^\s*\$ /, ''), line.range)
    else if (command && goesOn(command, line))
      command = located(joined(command, line), command.value === '' ? line.range : command.at)
    else others.push(line)
  }
  return { command, others }
}

/** A test run as it was typed at a prompt. */
const TYPED = /^\s*\$ (?=.*\b(?:pytest|unittest|jest|vitest|nextest|gotestsum|mocha|tests?)\b)/

/** A command that stands below its key, and its lines that end with a backslash. */
const goesOn = ({ value, at }: Located, line: Statement): boolean =>
  value === ''
    ? (line.depth > 0 || line.from === 'code') && !/^\s*(?:#|$)/.test(line.text)
    : line.from === 'code' && /\\$/.test(String(value)) && line.range.line > at.line

const joined = ({ value }: Located, line: Statement): string =>
  `${String(value).replace(/\\$/, '')}${plain(line.text).replace(/^\$ /, '')}`
