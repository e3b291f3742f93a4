import type { PipelineConfig } from '../../model/pipeline-config.js'
import { parseBlocks } from '../../text/blocks.js'
import { keyValue } from '../../text/key-value.js'
import { type Located, located } from '../../text/located.js'
import { itemText, outline, type Section, statements, walk } from '../../text/outline.js'
import { plain, saysNone } from '../../text/plain.js'
import { readBodyCapabilities } from './body-capabilities.js'
import { idIn } from './ids.js'
import { questionWords } from './question-words.js'

export interface BodyFacts {
  readonly title: Located | null
  readonly body: Located | null
}

/** What the text under the header says about what the header should say. */
export function readBody(text: string, config: PipelineConfig): BodyFacts {
  const root = outline(parseBlocks(text))
  const first = [...walk(root)].find((section) => section.level === 1)
  const preamble = [root, ...(first ? [first] : [])]
  const blocking = blockingQuestions(root)
  const parts = {
    feature_id: preambleValue(preamble, /^feature(?: id)?$/i, (value) => idIn(value, config)),
    date: preambleValue(
      preamble,
      /^(?:date|created)$/i,
      (value) => /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? null,
    ),
    blocking_questions: blocking,
    platform_capabilities: readBodyCapabilities(root),
  }
  const at = root.range
  return {
    title: first?.heading ? located(first.title, first.range) : null,
    body: Object.values(parts).some((part) => part !== null) ? located(parts, at) : null,
  }
}

function preambleValue(
  sections: readonly Section[],
  key: RegExp,
  take: (value: string) => string | null,
): Located | null {
  for (const section of sections) {
    for (const line of statements(section.blocks)) {
      const pair = keyValue(line)
      const value = pair && key.test(pair.key) ? take(plain(pair.value)) : null
      if (pair && value !== null) return located(value, pair.range)
    }
  }
  return null
}

/** Open items under a heading "Blocking", and items marked BLOCKING under "Open Questions". */
function blockingQuestions(root: Section): Located | null {
  const questions: Located[] = []
  let stands = false
  const visit = (section: Section, inside: boolean): void => {
    if (/\b(?:resolved|answered|closed)\b/i.test(section.title)) return
    const named = /^(?:open )?blocking(?: (?:open )?questions?| items?)?(?:$|\s*[(:—–-])/i.test(section.title)
    const open = /\bopen questions?\b/i.test(section.title)
    if (named) {
      stands = true
      questions.push(...itemsOf(section, () => true))
    } else if (inside || open) questions.push(...itemsOf(section, (blocking) => blocking === true))
    for (const child of section.children) visit(child, inside || open)
  }
  visit(root, false)
  return stands || questions.length ? located(questions, questions[0]?.at ?? root.range) : null
}

function itemsOf(section: Section, wanted: (blocking: boolean | undefined) => boolean): Located[] {
  const written = section.blocks.flatMap((block) => {
    if (block.type === 'list')
      return block.items.map((item) => ({
        text: itemText(item),
        range: { ...item.range, endLine: item.range.line, endColumn: item.range.column + 1 },
      }))
    if (block.type === 'table')
      return block.rows.map((row) => ({
        text: plain(row.cells.map((cell) => cell.text).find((cell) => /\p{L}{3}/u.test(cell)) ?? ''),
        range: row.range,
      }))
    return []
  })
  return written.flatMap(({ text, range }) => {
    const done = /^\[[xX]\]\s/.test(text)
    const words = questionWords(text.replace(/^\[[ xX]\]\s+/, ''))
    if (done || words.resolved || saysNone(words.text) || words.text === '' || !wanted(words.blocking))
      return []
    return [located(words.text, range)]
  })
}
