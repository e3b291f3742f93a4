import type { Declaration, Form } from '../../model/declared-config.js'
import type { FrontMatter, ReadProblem, SourceText } from '../../model/document.js'
import type { Json } from '../../model/json.js'
import type { Positions, Range } from '../../model/position.js'
import { START } from '../../model/start.js'
import { type Block, parseBlocks } from '../../text/blocks.js'
import { splitLines } from '../../text/decode.js'
import { escapePointer, type Located, located, type Part, resolve, toRecord } from '../../text/located.js'
import { outline, type Section, walk } from '../../text/outline.js'
import { plain } from '../../text/plain.js'
import { slug } from '../../text/slug.js'
import { distinct, keysPart, readContent, type StatedKey } from './content.js'
import { idInPath } from './documents.js'
import { findId } from './id-form.js'
import type { DeclaredRecord } from './records.js'
import { vocabularyOf } from './vocabulary.js'

export interface FormReading {
  readonly record: DeclaredRecord
  readonly positions: Positions
  readonly problems: readonly ReadProblem[]
}

interface Heading {
  readonly section: Section
  /** Declared name, or null. */
  readonly name: string | null
}

/** Reads the parts of any markdown document. What it does not say is not in the record. */
export function readForm(
  source: SourceText,
  form: Form,
  idOf?: (parts: IdParts) => Located | null,
): FormReading {
  const root = outline(parseBlocks(source.body))
  const words = vocabularyOf(form)
  const all = [...walk(root)]
    .slice(1)
    .map((section): Heading => ({ section, name: words.section(section.title)?.name ?? null }))
  const title = all[0]?.section.level === 1 && all[0].name === null ? all[0].section : null
  const headings = all.filter((each) => each.section !== title)
  const declared = new Set(headings.filter((each) => each.name !== null).map((each) => each.section))
  const slugs = distinct(headings.map((each) => slug(each.name ?? each.section.title)))
  const preamble = readContent([...root.blocks, ...(title?.blocks ?? [])], null, words, '/preamble')
  const contents = headings.map((each, i) =>
    readContent(
      [...blocksOf(each.section, declared)],
      each.name,
      words,
      `/sections/${escapePointer(slugs[i] ?? '')}`,
    ),
  )
  const keys = everyKey([preamble.keys, ...contents.map((content) => content.keys)])
  const at: Range = { line: 1, column: 1, endLine: Math.max(1, splitLines(source.text).length), endColumn: 1 }
  const parts: Record<string, Part> = {
    id: idOf?.({ title, keys, source }),
    title: title && located(plain(title.heading?.text ?? title.title), title.range),
    previous: readPrevious(preamble.keys, source.frontMatter),
    preamble: located(preamble.parts, title?.range ?? { ...at, endLine: 1 }),
    sections: located(
      Object.fromEntries(
        headings.map(({ section, name }, i) => {
          const own = {
            name: located(name ?? section.title, section.range),
            level: located(section.level, section.range),
            line: located(section.range.line, section.range),
          }
          return [slugs[i] ?? '', located({ ...own, ...contents[i]?.parts }, section.range)]
        }),
      ),
      at,
    ),
    keys: keysPart(keys) ?? located({}, at),
  }
  const { record, positions } = toRecord(located(parts, at))
  const problems = [preamble, ...contents].flatMap((content) => content.problems)
  return { ...withFrontMatter(record as unknown as DeclaredRecord, positions, source.frontMatter), problems }
}

/** A section's own blocks and those of the sections inside it that are not declared themselves. */
function* blocksOf(section: Section, declared: ReadonlySet<Section>): Generator<Block> {
  yield* section.blocks
  for (const child of section.children) if (!declared.has(child)) yield* blocksOf(child, declared)
}

/** Keys in their declared place come first, so that they count. */
function everyKey(lists: readonly (readonly StatedKey[])[]): StatedKey[] {
  const keys = lists.flat()
  return [...keys.filter((key) => key.form !== null), ...keys.filter((key) => key.form === null)]
}

interface IdParts {
  readonly title: Section | null
  readonly keys: readonly StatedKey[]
  readonly source: SourceText
}

/** The reader of a declared standard's documents. */
export const readDeclared = (source: SourceText, declaration: Declaration): FormReading =>
  readForm(source, declaration, (parts) => readId(parts, declaration))

function readId({ title, keys, source }: IdParts, { id, documents }: Declaration): Located | null {
  const whole = (text: string, at: Range): Located | null => {
    const found = id.forms.length > 0 ? findId(text, id.forms)?.text : text.trim()
    return found ? located(found, at) : null
  }
  if (id.from === 'heading') return title && whole(plain(title.heading?.text ?? title.title), title.range)
  if (id.from === 'path') {
    const found = idInPath(source.path, documents, id.forms)
    return found === null ? null : located(found, START)
  }
  if (id.from === 'key') {
    const key = keys.find((each) => each.name === slug(id.key))
    return key ? whole(String(key.value.value), key.value.at) : null
  }
  const value = frontValue(source.frontMatter, id.key)
  return value === null ? null : whole(value.text, value.at)
}

/** A word or number of the front matter. */
function frontValue(frontMatter: FrontMatter | null, key: string): { text: string; at: Range } | null {
  const data = frontMatter?.data
  if (
    !frontMatter ||
    data === null ||
    typeof data !== 'object' ||
    Array.isArray(data) ||
    !Object.hasOwn(data, key)
  )
    return null
  const value = (data as Readonly<Record<string, Json>>)[key]
  if (typeof value !== 'string' && typeof value !== 'number') return null
  return { text: String(value), at: resolve(frontMatter.positions, `/${escapePointer(key)}`) }
}

/** `Previous handoff: R-11` before the first section, or `previous: R-11` in front matter. */
function readPrevious(keys: readonly StatedKey[], frontMatter: FrontMatter | null): Located | null {
  const front = frontValue(frontMatter, 'previous')
  if (front) return located(front.text, front.at)
  const key = keys.find((each) => /^previous(?:-handoff)?$/.test(each.name))
  const text = key && String(key.value.value).split(/\s/)[0]
  return key && text ? located(text, key.value.at) : null
}

function withFrontMatter(
  record: DeclaredRecord,
  positions: Positions,
  frontMatter: FrontMatter | null,
): Pick<FormReading, 'record' | 'positions'> {
  const data = frontMatter?.data
  if (!frontMatter || data === null || typeof data !== 'object' || Array.isArray(data))
    return { record, positions }
  const places = [...frontMatter.positions].map(([pointer, range]): [string, Range] => [
    `/front_matter${pointer}`,
    range,
  ])
  return {
    record: { ...record, front_matter: data as Readonly<Record<string, Json>> },
    positions: new Map([...positions, ...places]),
  }
}
