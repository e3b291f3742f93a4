import { type Section, type Statement, statements } from '../../text/outline.js'
import { inWords } from './runner-lines.js'

/** Lines of a section; "Total: 12, Passed: 12, Failed: 0" are three. */
export function* countLines(section: Section): Generator<Statement> {
  for (const line of inWords(statements(section.blocks, { code: true }))) {
    const spoken = line.from === 'item' || line.from === 'paragraph'
    const parts = spoken ? line.text.replace(EQUALS, '$1: ').split(BETWEEN_FIELDS) : [line.text]
    if (parts.length === 1) yield line
    else for (const text of parts) yield { ...line, text }
  }
}
const BETWEEN_FIELDS =
  /(?: ?[,;|·] {0,3}|(?<=: {0,3}\d{1,9}) {1,3})(?=[*_]{0,3}(?:total|x?passed|x?failed|skipped|errors)[*_]{0,3}:)/i
const EQUALS = /\b(total|x?passed|x?failed|skipped|errors) ?= ?(?=\d)/gi
