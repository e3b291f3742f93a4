import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from '@swc/core'

/** A regular expression of the project, with the file that has it. */
export interface Found {
  readonly file: string
  readonly source: string
  readonly flags: string
}

type Tree = Readonly<Record<string, unknown>>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

const SOURCES = join(import.meta.dirname, '../../src')

/** Every regular expression that is written out in `src`, and the files that make some of strings, once for each place. */
export function regexesInSources(): { literals: Found[]; makers: string[] } {
  const literals: Found[] = []
  const makers: string[] = []
  for (const name of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = name.replaceAll('\\', '/')
    if (!file.endsWith('.ts') || file.startsWith('generated/')) continue
    const text = readFileSync(join(SOURCES, name), 'utf8')
    if (!/\/|RegExp/.test(text)) continue
    visit(parseSync(text, { syntax: 'typescript', target: 'es2022' }), (node) => {
      if (node.type === 'RegExpLiteral')
        literals.push({ file, source: String(node.pattern), flags: String(node.flags) })
      const made = node.type === 'NewExpression' || node.type === 'CallExpression'
      if (made && isTree(node.callee) && node.callee.value === 'RegExp') makers.push(file)
    })
  }
  return { literals, makers }
}

function visit(value: unknown, see: (node: Tree) => void): void {
  if (Array.isArray(value)) for (const each of value) visit(each, see)
  else if (isTree(value)) {
    see(value)
    for (const [key, part] of Object.entries(value)) if (key !== 'span') visit(part, see)
  }
}

const PLACE = /\/src\/((?!generated)[\w./-]+\.[jt]s)/

/** The regular expressions that code of `src` makes of strings while something runs. */
export async function madeWhile(work: () => Promise<void>): Promise<Found[]> {
  const made: Found[] = []
  const { RegExp: plain } = globalThis
  const note = (pattern: RegExp): RegExp => {
    const file = PLACE.exec(new Error('where').stack ?? '')?.[1]
    if (file !== undefined) made.push({ file, source: pattern.source, flags: pattern.flags })
    return pattern
  }
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, args: [string, string?]) => note(new target(...args)),
    apply: (target, _, args: [string, string?]) => note(target(...args)),
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = plain
  }
  return made
}
