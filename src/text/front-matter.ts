import matter from 'gray-matter'
import type { FrontMatter, ReadProblem } from '../model/document.js'
import { splitLines } from './decode.js'
import { parseYaml } from './yaml.js'

export interface SplitText {
  readonly body: string
  readonly frontMatter: FrontMatter | null
  readonly problems: readonly ReadProblem[]
}

const refuse = (): never => {
  throw new Error('only YAML front matter is read')
}
const refused = { parse: refuse, stringify: refuse }

/**
 * Splits YAML front matter off a document that begins with `---`. gray-matter would execute `---js` front matter;
 * every engine but YAML is refused here and reported as a flaw at line 1.
 */
export function splitFrontMatter(text: string): SplitText {
  const lines = splitLines(text)
  const language = /^---[ \t]*(\S*)/.exec(lines[0] ?? '')?.[1] ?? ''
  const first = { line: 1, column: 1, endLine: 1, endColumn: (lines[0] ?? '').length + 1 }
  const end = lines.findIndex((line, i) => i > 0 && /^---[ \t]*$/.test(line))
  // Four dashes and more are a rule across the page.
  if (end < 0 || language.startsWith('-')) return { body: text, frontMatter: null, problems: [] }
  const body = lines.map((line, i) => (i <= end ? '' : line)).join('\n')
  if (language !== '' && !/^ya?ml$/i.test(language)) {
    const message = `the front matter asks for "${language.slice(0, 40)}"; only YAML between two lines of --- is read`
    return { body, frontMatter: null, problems: [{ rule: 'front-matter', message, range: first }] }
  }
  let parsed: ReturnType<typeof parseYaml> | null = null
  const inside = lines.slice(1, end)
  const parse = (): object => {
    parsed = parseYaml(inside.join('\n'), 2)
    return Object(parsed.data ?? {})
  }
  const yaml = { parse, stringify: refuse }
  // Blank lines would make it slow.
  matter(`---\n${inside.filter((line) => line.trim() !== '').join('\n')}\n---\n`, {
    language: 'yaml',
    engines: { yaml, javascript: refused, js: refused, json: refused, toml: refused, coffee: refused },
  })
  const {
    data = null,
    positions = new Map(),
    problems = [],
  } = (parsed as ReturnType<typeof parseYaml> | null) ?? {}
  if (problems.length) {
    return {
      body,
      frontMatter: null,
      problems: problems.map((problem) => ({
        rule: 'front-matter',
        message: `the front matter is not valid YAML: ${problem.message}`,
        range: problem.range,
      })),
    }
  }
  return { body, frontMatter: { data, positions }, problems: [] }
}
