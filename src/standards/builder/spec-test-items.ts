import type { Range } from '../../model/position.js'
import type { Block, Line } from '../../text/blocks.js'
import { located, type Part } from '../../text/located.js'
import { type Section, statements } from '../../text/outline.js'
import { isPlaceholder, plain } from '../../text/plain.js'
import { pathsIn } from './spec-steps.js'

/** A planned test as far as it is described. */
export interface TestFacts {
  readonly name: string
  readonly at: Range
  readonly description: Part
  readonly expected: Part
}

export const TEST_NAME = /^(?:test_\w|Test[A-Z]\w|\w+_test\b|test[A-Z]\w|test-\w|T\d{1,4}\b)/

const ARROW = /\s(?:→|⇒|->|=>)\s|\bexpect(?:ed|s)?\b:?/i

/** "missing key → AuthError" describes a test and says what is expected of it. */
export function afterArrow(description: Part): Part {
  if (typeof description?.value !== 'string') return null
  const found = ARROW.exec(description.value)
  const rest = found ? description.value.slice(found.index + found[0].length).trim() : ''
  return rest === '' ? null : located(rest, description.at)
}

export const isTestItem = (line: Line): boolean =>
  TEST_NAME.test(plain(line.text)) || /^test (?:case )?#?\d/i.test(plain(line.text))
/** A named item with an explanation, for projects whose tests have sentences for names. */
export const isNamedItem = (line: Line): boolean =>
  /^(?:\*\*|`)[^*`]{3,200}(?:\*\*|`)\s*[—–:-]/.test(line.text) &&
  pathsIn(line.text.slice(0, 200).split(/\s/)[0] ?? '').length === 0

/** A list that goes on behind a label ("6. `test_x` — …") is a paragraph to Markdown and a list to people. */
export function numberedLine(line: Line): Line[] {
  const mark = /^\d{1,3}[.)]\s{1,4}(?=\S)/.exec(line.text)?.[0].length
  return mark === undefined ? [] : [{ text: line.text.slice(mark), range: line.range }]
}

export function itemTest(blocks: readonly Block[], line: Line): TestFacts {
  const own = plain(
    blocks[0]?.type === 'paragraph' ? blocks[0].lines.map(({ text }) => text).join(' ') : line.text,
  )
  const split =
    /^(?:test (?:case )?#?\d{1,4}[.:]?\s)?(?:[^\s—–:(]+(?:\([^()]{0,100}\))?|[^—–:]{0,199}?[^\s—–:])\s*(?:[—–:]|\s-{1,2}\s)\s*/i.exec(
      own,
    )
  const name = split ? split[0].replace(/(?<![\s—–:-])[\s—–:-]+$/, '') : own
  const rest = split ? own.slice(split[0].length) : ''
  const nested = [...statements(blocks.slice(1))]
  const expected = nested.find((entry) => /^\W{0,4}(?:expect|asserts?\b|result)/i.test(plain(entry.text)))
  const told = nested.find((entry) => entry !== expected)
  const description = !isPlaceholder(rest)
    ? located(rest, line.range)
    : told
      ? located(plain(told.text), told.range)
      : null
  return {
    name,
    at: line.range,
    description,
    expected: expected ? located(plain(expected.text), expected.range) : afterArrow(description),
  }
}

/** `### Test 1: name`, with what it does and asserts below. */
export function headingTest(part: Section): TestFacts | null {
  const title = plain(part.heading?.text ?? '')
  if (!/^test(?: case)? #?\d/i.test(title) && !/^test_\w+$/.test(title)) return null
  const lines = [...statements(part.blocks)]
  const expected = lines.find((line) =>
    /^\W{0,4}(?:expect|assert)|\bexpect(?:ed|s)?\b/i.test(plain(line.text)),
  )
  const first = lines.find((line) => line !== expected)
  return {
    name: title,
    at: part.range,
    description: first ? located(plain(first.text), first.range) : null,
    expected: expected ? located(plain(expected.text), expected.range) : null,
  }
}
