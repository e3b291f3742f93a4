// Writes every mutant of the sources into them at once, each behind a switch.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Instrumenter } from '@stryker-mutator/instrumenter'

const FOLDERS = ['src/standards', 'src/steps']
const SWITCH = fileURLToPath(new URL('switch.mjs', import.meta.url))
const HEADER = `import { stryCov_9fa48, stryMutAct_9fa48 } from ${JSON.stringify(SWITCH)};`
const silent = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {} }

/**
 * `files`: path from the root → source with its mutants. `mutants`: id (from 1), file, mutatorName, replacement,
 * location (lines and columns from 1), original.
 */
export async function instrument(root) {
  const sources = new Map(
    FOLDERS.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true })
        .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
        .filter((path) => path.endsWith('.ts'))
        .sort()
        .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
    ),
  )
  const options = { plugins: null, ignorers: [], excludedMutations: [], noHeader: true }
  const given = [...sources].map(([name, content]) => ({ name, content, mutate: true }))
  const { files, mutants } = await new Instrumenter(silent).instrument(given, options)
  return {
    sources,
    files: new Map(files.map(({ name, content }) => [name, switched(content)])),
    mutants: mutants.map((mutant) => described(mutant, sources.get(mutant.fileName))),
  }
}

/** Numbers are compared faster than strings. They begin at 1, so that 0 is no mutant. */
const switched = (content) =>
  HEADER +
  content.replace(
    /(stryCov_9fa48|stryMutAct_9fa48)\(((?:"\d+"(?:, )?)+)\)/g,
    (_, name, ids) => `${name}(${ids.replace(/"(\d+)"/g, (__, id) => Number(id) + 1)})`,
  )

function described({ id, fileName, mutatorName, replacement, location }, source) {
  const at = ({ line, column }) => ({ line: line + 1, column: column + 1 })
  const { start, end } = location
  return {
    id: Number(id) + 1,
    file: fileName,
    mutatorName,
    replacement,
    location: { start: at(start), end: at(end) },
    original: between(source.split('\n'), start, end),
  }
}

function between(lines, start, end) {
  if (start.line === end.line) return lines[start.line].slice(start.column, end.column)
  const inner = lines.slice(start.line + 1, end.line)
  return [lines[start.line].slice(start.column), ...inner, lines[end.line].slice(0, end.column)].join('\n')
}
