import type { PipelineConfig } from '../../model/pipeline-config.js'
import { parseBlocks } from '../../text/blocks.js'
import { keyValue } from '../../text/key-value.js'
import { type Located, located } from '../../text/located.js'
import { outline, type Section, statements, walk } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { readBodyCapabilities } from './body-capabilities.js'
import { blockingQuestions } from './body-questions.js'
import { idIn } from './ids.js'

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
