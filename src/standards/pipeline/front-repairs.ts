import type { Edit } from '../../model/finding.js'
import type { Repair } from '../../text/repairs.js'
import type { Front, Node } from './front-values.js'

/** Another text for a value that is one word or text on one line, with whatever quotes it has. */
export function scalar({ lines }: Front, { at, value }: Node, text: string): Repair {
  const { line, column, endLine, endColumn } = at
  const written = (lines[line - 1] ?? '').slice(column - 1, endColumn - 1)
  const whole = endLine === line && written.trim().replace(/^(["'])(.*)\1$/, '$2') === String(value).trim()
  return whole
    ? { fix: { line, column, endLine: line, endColumn: column + written.trimEnd().length, text } }
    : {}
}

/** A plain text of a list under a key of its own: `- use Redis` → `- decision: use Redis`. */
export function keyed({ lines }: Front, { at, value }: Node, key: string): Repair {
  const { line, column, endLine } = at
  const before = (lines[line - 1] ?? '').slice(0, column - 1)
  if (typeof value !== 'string' || endLine !== line || !/^\s*-\s+$/.test(before)) return {}
  return { fix: { line, column, endLine: line, endColumn: column, text: `${key}: ` } }
}

/** The standard's name for the key of a value. */
export function renamedKey({ lines }: Front, { at }: Node, written: string, name: string): Repair {
  // The value of a block begins below its key.
  for (const line of [at.line, at.line - 1]) {
    const text = lines[line - 1] ?? ''
    const lead = /^\s*/.exec(text)?.[0].length ?? 0
    if (!text.startsWith(`${written}:`, lead)) continue
    const end = lead + written.length + 1
    return { fix: { line, column: lead + 1, endLine: line, endColumn: end, text: name } }
  }
  return {}
}

/** All of the front matter below `handoff:`. */
export function indented({ lines }: Front): Repair {
  const end = lines.findIndex((line, i) => i > 0 && /^---[ \t]*$/.test(line))
  const edits = lines.slice(1, end).flatMap((line, i): Edit[] => {
    const at = { line: i + 2, column: 1, endLine: i + 2, endColumn: 1 }
    const text = line.trim() === '' ? '' : '  '
    return i === 0 ? [{ ...at, text: `handoff:\n${text}` }] : text === '' ? [] : [{ ...at, text }]
  })
  const [first, ...also] = edits
  return first ? { fix: { ...first, also } } : {}
}
