import type { Edit } from '../../model/finding.js'
import type { Repository } from '../../model/repository.js'
import { decode, splitLines } from '../../text/decode.js'

/** A file with other content than it has on disk. */
export interface Draft {
  readonly path: string
  readonly before: Uint8Array
  readonly after: Uint8Array
}

interface OpenDraft extends Draft {
  readonly text: string
  readonly earlier: ReadonlySet<string>
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf])

/** Files that are being repaired, as text; a byte order mark stays where it is. */
export class Drafts {
  readonly #read = new Map<string, OpenDraft>()
  constructor(private readonly repository: Repository) {}

  /** Makes a change, unless it makes of the text what it has been before: then repairs go round in a circle. */
  async change(path: string, make: (text: string) => string): Promise<boolean> {
    const draft = await this.#open(path)
    const text = make(draft.text)
    if (draft.earlier.has(text)) return false
    const marked = BOM.equals(draft.before.subarray(0, BOM.length))
    const after = Buffer.concat([marked ? BOM : Buffer.alloc(0), Buffer.from(text)])
    this.#read.set(path, { ...draft, text, after, earlier: new Set([...draft.earlier, text]) })
    return true
  }

  /** What stands where an edit is to be made. */
  async textAt(path: string, { line, column, endLine, endColumn }: Edit): Promise<string> {
    const lines = splitLines((await this.#open(path)).text).slice(line - 1, endLine)
    const last = lines.length - 1
    return lines
      .map((each, i) => each.slice(i === 0 ? column - 1 : 0, i === last ? endColumn - 1 : undefined))
      .join('\n')
  }

  has(path: string): boolean {
    return this.changed().some((draft) => draft.path === path)
  }

  changed(): readonly Draft[] {
    return [...this.#read.values()]
      .filter(({ before, after }) => !Buffer.from(before).equals(after))
      .map(({ path, before, after }) => ({ path, before, after }))
  }

  contents(): ReadonlyMap<string, Uint8Array> {
    return new Map(this.changed().map(({ path, after }) => [path, after]))
  }

  async #open(path: string): Promise<OpenDraft> {
    const known = this.#read.get(path)
    if (known) return known
    const answer = await this.repository.read('head', path)
    const bytes = answer.state === 'found' ? answer.value : new Uint8Array()
    const text = decode(bytes).text ?? ''
    const draft = { path, before: bytes, after: bytes, text, earlier: new Set([text]) }
    this.#read.set(path, draft)
    return draft
  }
}
