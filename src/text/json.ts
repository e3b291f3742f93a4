import type { Json } from '../model/json.js'
import type { Positions, Range } from '../model/position.js'
import { escapePointer } from './located.js'

export interface JsonProblem {
  readonly message: string
  readonly range: Range
}

export interface ParsedJson {
  /** Undefined when the text is not JSON; then the last problem says why. */
  readonly value: Json | undefined
  /** JSON Pointer → place of every value. */
  readonly positions: Positions
  /** What strict parsers refuse or silently lose: non-finite numbers (read as null), duplicate keys (the last counts), `__proto__` (left out). */
  readonly problems: readonly JsonProblem[]
}

const DEEPEST = 100
const MOST_VALUES = 1_000_000
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /[+-]?[A-Za-z_][A-Za-z0-9_]*/y
const WORDS: Readonly<Record<string, Json>> = { true: true, false: false, null: null }
/** What writers of other languages leave where JSON has no number. */
const NON_FINITE = /^[+-]?(?:nan|inf|infinity)$/i

/** JSON that remembers where every value stands; `JSON.parse` cannot say. */
export function parseJson(text: string): ParsedJson {
  const reader = new Reader(text)
  try {
    return { value: reader.document(), positions: reader.positions, problems: reader.problems }
  } catch (error) {
    if (!(error instanceof NotJson)) throw error
    const problems = [...reader.problems, { message: error.message, range: error.range }]
    return { value: undefined, positions: reader.positions, problems }
  }
}

class NotJson extends Error {
  constructor(
    message: string,
    readonly range: Range,
  ) {
    super(message)
  }
}

class Reader {
  readonly positions = new Map<string, Range>()
  readonly problems: JsonProblem[] = []
  private at = 0
  private line = 1
  private lineStart = 0

  constructor(private readonly text: string) {}

  document(): Json {
    const value = this.value('', 0)
    this.space()
    if (this.at < this.text.length) throw this.fault(`expected the end of the file, found ${this.here()}`)
    return value
  }

  private value(pointer: string, depth: number): Json {
    if (depth > DEEPEST) throw this.fault(`nested deeper than ${DEEPEST} levels`)
    const { size } = this.positions
    if (size + this.problems.length > MOST_VALUES) throw this.fault(`more than ${MOST_VALUES} values`)
    this.space()
    const { line, at, lineStart } = this
    const value = this.bare(pointer, depth)
    const endColumn = this.at - this.lineStart + 1
    this.positions.set(pointer, { line, column: at - lineStart + 1, endLine: this.line, endColumn })
    return value
  }

  private bare(pointer: string, depth: number): Json {
    const char = this.text[this.at]
    if (char === '{') return this.object(pointer, depth)
    if (char === '[') return this.array(pointer, depth)
    if (char === '"') return this.string()
    const number = this.match(NUMBER)
    if (number !== null) return this.number(number)
    const start = this.at
    const word = this.match(WORD)
    if (word !== null && Object.hasOwn(WORDS, word)) return WORDS[word] ?? null
    this.at = start
    if (word !== null && NON_FINITE.test(word)) {
      this.at += word.length
      const advice = 'which JSON does not have; write a number, a string or null'
      this.report(`${word} is a non-finite value, ${advice}`, start)
      return null
    }
    throw this.fault(`expected a value, found ${this.here()}`)
  }

  private number(written: string): Json {
    const value = Number(written)
    if (Number.isFinite(value)) return value
    const message = `${written.slice(0, 40)} is a non-finite value: too large for a number`
    this.report(message, this.at - written.length)
    return null
  }

  private object(pointer: string, depth: number): Json {
    const value: Record<string, Json> = {}
    this.at++
    for (let first = true; !this.closes('}', first); first = false) {
      if (this.text[this.at] !== '"')
        throw this.fault(`expected a key in double quotes, found ${this.here()}`)
      const start = this.at
      const key = this.string()
      if (Object.hasOwn(value, key))
        this.report(`the key "${key}" stands twice; only the last one counts`, start)
      if (key === '__proto__') this.report('the key "__proto__" is not allowed', start)
      this.space()
      if (this.text[this.at] !== ':') throw this.fault(`expected ":" after a key, found ${this.here()}`)
      this.at++
      const inner = this.value(`${pointer}/${escapePointer(key)}`, depth + 1)
      if (key !== '__proto__') value[key] = inner
    }
    return value
  }

  private array(pointer: string, depth: number): Json {
    const value: Json[] = []
    this.at++
    while (!this.closes(']', value.length === 0)) {
      value.push(this.value(`${pointer}/${value.length}`, depth + 1))
    }
    return value
  }

  /** Steps over the end of an object or array, or over the comma before its next part. */
  private closes(end: string, first: boolean): boolean {
    this.space()
    const done = this.text[this.at] === end
    if (done) this.at++
    if (done || first) return done
    if (this.text[this.at] !== ',') throw this.fault(`expected "," or "${end}", found ${this.here()}`)
    this.at++
    this.space()
    if (this.text[this.at] === end) throw this.fault(`a comma before "${end}"; remove it`)
    return false
  }

  private string(): string {
    let end = this.at + 1
    while (end < this.text.length && this.text[end] !== '"' && this.text.charCodeAt(end) >= 0x20) {
      end += this.text[end] === '\\' ? 2 : 1
    }
    if (this.text[end] !== '"') throw this.fault('a string that does not end on its line')
    try {
      const value = JSON.parse(this.text.slice(this.at, end + 1)) as string
      this.at = end + 1
      return value
    } catch {
      throw this.fault('a string with an escape that JSON does not have')
    }
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    this.at += found?.length ?? 0
    return found ?? null
  }

  private space(): void {
    for (; ; this.at++) {
      const char = this.text[this.at]
      if (char === '\n' || (char === '\r' && this.text[this.at + 1] !== '\n')) {
        this.line++
        this.lineStart = this.at + 1
      } else if (char !== ' ' && char !== '\t' && char !== '\r') return
    }
  }

  private here(): string {
    const rest = this.text
      .slice(this.at, this.at + 20)
      .split(/[\r\n]/)[0]
      ?.trim()
    return rest ? `"${rest}"` : this.at >= this.text.length ? 'the end of the file' : 'the end of the line'
  }

  /** From an offset on this line to where reading has come, or one character. */
  private range(start: number): Range {
    const column = start - this.lineStart + 1
    return { line: this.line, column, endLine: this.line, endColumn: column + Math.max(this.at - start, 1) }
  }

  private report(message: string, start: number): void {
    this.problems.push({ message, range: this.range(start) })
  }

  private fault(message: string): NotJson {
    return new NotJson(message, this.range(this.at))
  }
}
