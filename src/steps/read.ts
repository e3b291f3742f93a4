import { tooLarge } from '../model/answer.js'
import { PULL_REQUEST_BODY, type PullRequest } from '../model/change-set.js'
import type { Config } from '../model/config.js'
import type { Document, ReadProblem, SourceText } from '../model/document.js'
import type { Repository, Side } from '../model/repository.js'
import type { Kind } from '../model/standard.js'
import type { Timed } from '../model/timed.js'
import { decode } from '../text/decode.js'
import { untimed } from './untimed.js'

export interface Reading {
  readonly kind: Kind
  readonly path: string
  readonly side: Side
  readonly named: boolean
  readonly judged: boolean
  readonly moved: boolean
}

/** What was read already: many handoffs compare with documents that are judged themselves. */
export type KnownTexts = Map<string, Promise<ReadText>>

/**
 * Reads one file as a document. What is not there gives null; what cannot be decoded gives a document with an empty
 * record and the flaw, so that it is judged. A file that could not be fetched at all throws: that is our own trouble.
 */
export async function readDocument(
  reading: Reading,
  repository: Repository,
  config: Config,
  known: KnownTexts = new Map(),
  timed: Timed = untimed,
): Promise<Document | null> {
  const { kind, path, side, named, judged, moved } = reading
  const [answer, entry] = await Promise.all([repository.read(side, path), repository.stat(side, path)])
  const oid = entry.state === 'found' ? entry.value.oid : null
  const base = { kind: kind.name, path, oid, judged, moved, named }
  const flawed = (message: string): Document => ({
    ...base,
    text: '',
    ...kind.read({ path, text: '', body: '', frontMatter: null }, config),
    problems: [{ rule: 'readable', message }],
    schemaErrors: [],
  })
  if (answer.state === 'absent') {
    if (entry.state === 'found' && judged)
      return flawed(`this is a ${entry.value.type}, not a file; a handoff document must be a plain file`)
    return null
  }
  if (answer.state === 'unknown') {
    if (judged && answer.because === tooLarge.because)
      return flawed(`the document cannot be read: ${tooLarge.because}`)
    if (judged) throw new Error(`${path} could not be read: ${answer.because}`)
    return null
  }
  if (answer.value.length > config.maxDocumentBytes) {
    return flawed(
      `the document has ${answer.value.length} bytes; the limit is ${config.maxDocumentBytes} (max-document-bytes)`,
    )
  }
  const key = JSON.stringify([kind.name, path, oid ?? side])
  const read = known.get(key)
  if (read !== undefined) return { ...base, ...(await read) }
  const { text, problem } = decode(answer.value)
  if (problem !== null) return flawed(`the document cannot be read: ${problem}`)
  const reads = readText(kind, path, text, config, timed)
  known.set(key, reads)
  return { ...base, ...(await reads) }
}

/** The text of a pull request as a document of a kind. */
export async function readPullRequest(
  kind: Kind,
  pullRequest: PullRequest,
  config: Config,
): Promise<Document> {
  const read = await readText(kind, PULL_REQUEST_BODY, pullRequest.body, config)
  return {
    kind: kind.name,
    path: PULL_REQUEST_BODY,
    oid: null,
    judged: true,
    moved: false,
    named: false,
    ...read,
  }
}

type ReadText = Pick<Document, 'text' | 'record' | 'positions' | 'problems' | 'schemaErrors'>

async function readText(
  kind: Kind,
  path: string,
  text: string,
  config: Config,
  timed: Timed = untimed,
): Promise<ReadText> {
  const { source, problems } = await sourceText(path, text)
  const { record, positions, problems: own } = timed('documents', () => kind.read(source, config), path)
  const schemaErrors = kind.validate && !kind.validate(record) ? [...(kind.validate.errors ?? [])] : []
  return { text, record, positions, problems: [...problems, ...own], schemaErrors }
}

/** YAML needs a parser of its own; it is loaded only for YAML files and documents that begin with a fence. */
async function sourceText(
  path: string,
  text: string,
): Promise<{ source: SourceText; problems: readonly ReadProblem[] }> {
  if (/\.ya?ml$/i.test(path)) {
    const { parseYaml } = await import('../text/yaml-reading.js')
    const { data, positions, problems } = parseYaml(text)
    const flaws = problems.map(({ message, range }) => ({
      rule: 'readable',
      message: `this is not valid YAML: ${message}`,
      range,
    }))
    return {
      source: { path, text, body: text, frontMatter: flaws.length ? null : { data, positions } },
      problems: flaws,
    }
  }
  if (!text.startsWith('---')) return { source: { path, text, body: text, frontMatter: null }, problems: [] }
  const { splitFrontMatter } = await import('../text/yaml-reading.js')
  const { body, frontMatter, problems } = splitFrontMatter(text)
  return { source: { path, text, body, frontMatter }, problems }
}
