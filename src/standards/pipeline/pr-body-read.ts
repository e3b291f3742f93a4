import type { Config } from '../../model/config.js'
import type { SourceText } from '../../model/document.js'
import type { ReadResult } from '../../model/standard.js'
import { START } from '../../model/start.js'
import { type Block, parseBlocks } from '../../text/blocks.js'
import { headingName } from '../../text/heading-name.js'
import { keyValue } from '../../text/key-value.js'
import { type Located, located, type Part, toRecord } from '../../text/located.js'
import { outline, type Section, statements, walk } from '../../text/outline.js'
import { isPlaceholder, plain, saysNone } from '../../text/plain.js'
import { isTemplate } from './front-values.js'
import { pathText } from './header-dependencies.js'
import { idIn } from './ids.js'
import { readPoints } from './pr-body-points.js'
import { questionWords } from './question-words.js'

const CONTEXT = /^handoff context\b/i

/** Reads the Handoff Context of a pull request's text. */
export function readPrBody(source: SourceText, { pipeline: config }: Config): ReadResult {
  const root = outline(parseBlocks(source.body))
  const sections = [...walk(root)]
  const context = sections.find((section) => CONTEXT.test(headingName(section.title)))
  const named = (title: RegExp): Section | undefined =>
    sections.find((section) => title.test(headingName(section.title)))
  const blocks = (context ?? root).blocks
  const feature = value(blocks, /^feature(?: id)?$/i)
  const id = feature && idIn(feature.text, config)
  const at = context?.range ?? START
  const fields: Record<string, Part> = {
    handoff_context: located(context !== undefined, at),
    feature: feature && (id ?? feature.text) !== '' ? located(id ?? feature.text, feature.at) : null,
    feature_name: feature && id ? namePart(feature, id) : null,
    design: textValue(value(blocks, /^design(?: (?:doc(?:ument)?|artifact))?$/i)),
    implements: readImplements(blocks),
    decisions_made: readPoints(named(/^(?:implementation )?decisions\b/i), 'decision', {
      rationale: /^(?:rationale|reason|why)$/i,
    }),
    deviations: readPoints(named(/^deviations?\b/i), 'deviation', {
      reason: /^(?:reason|rationale|why)$/i,
      impact: /^impact$/i,
    }),
    open_questions: readPoints(
      named(/^open questions?\b/i),
      'question',
      { context: /^context$/i },
      questionMarks,
    ),
  }
  return { ...toRecord(located(fields, at)), problems: [] }
}

interface Value {
  readonly text: string
  readonly at: Located['at']
}

function value(blocks: readonly Block[], key: RegExp): Value | null {
  for (const line of statements(blocks)) {
    const pair = keyValue(line)
    if (!pair || !key.test(pair.key)) continue
    return isTemplate(pathText(pair.value)) ? null : { text: pathText(pair.value), at: pair.range }
  }
  return null
}

const textValue = (found: Value | null): Part => found && located(found.text, found.at)

function namePart(feature: Value, id: string): Part {
  const name = feature.text.slice(feature.text.indexOf(id) + id.length).replace(/^[\s—–:-]+/, '')
  return name === '' ? null : located(name, feature.at)
}

/** `**Implements**: §2, §3` or bullets below the key. */
function readImplements(blocks: readonly Block[]): Part {
  const lines = [...statements(blocks)]
  const at = lines.findIndex((line) => /^implements$/i.test(keyValue(line)?.key ?? ''))
  const line = lines[at]
  const pair = line && keyValue(line)
  if (!line || !pair) return null
  const inline = plain(pair.value)
  if (inline !== '' && isPlaceholder(inline)) return null
  const parts: Located[] =
    inline === '' || saysNone(inline) ? [] : splitList(pair.value).map((text) => located(text, pair.range))
  for (let next = at + 1; inline === ''; next++) {
    const item = lines[next]
    if (item?.from !== 'item' || /^(?:feature|design)$/i.test(keyValue(item)?.key ?? '')) break
    const text = plain(item.text)
    if (!isTemplate(text)) parts.push(located(text, item.range))
  }
  return parts.length || saysNone(inline) ? located(parts, pair.range) : null
}

const splitList = (text: string): string[] =>
  plain(text)
    .split(/,|;|\s(?:and|&)\s/)
    .map((each) => each.trim())
    .filter((each) => each !== '')

function questionMarks(text: string, at: Located['at']): Record<string, Part> {
  const words = questionWords(text)
  return {
    question: located(words.text, at),
    blocking: words.blocking === undefined ? null : located(words.blocking, at),
    resolved: words.resolved ? located(true, at) : null,
  }
}
