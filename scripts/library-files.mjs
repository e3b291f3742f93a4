// What stands beside dist/library.cjs: a module for `import`, and the types, rolled up from the sources' own.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const TYPES = 'src/hosts/library-types.ts'
const IMPORT = /^import type (?:\{[^}]*\}|\w+) from '(\.[^']*)\.js'\n/gm

const ENTRY = `
/** Judges handoff documents; see {@link Check}. */
export declare const check: Check
/** Writes a result in one of the formats; see {@link Report}. */
export declare const report: Report
/** The version of this package. */
export declare const version: string
`

/** A file of types and of those that it imports, imported ones first. */
function rolledUp(root, file, seen = new Set()) {
  if (seen.has(file)) return []
  seen.add(file)
  const text = readFileSync(join(root, file), 'utf8')
  const imported = [...text.matchAll(IMPORT)].map(([, path]) => `${join(dirname(file), path)}.ts`)
  const own = text.replace(IMPORT, '').trim()
  if (/^(?:import|export \*|export type \{|(?:export )?(?:const|let|function|class|enum)\b)/m.test(own)) {
    throw new Error(`${file} has more than types of its own; it cannot be a part of ${TYPES}`)
  }
  return [...imported.flatMap((path) => rolledUp(root, path, seen)), own]
}

const DECLARED = /^export (?:type|interface) (\w+)/m

/** The declarations of a text by name, each with the comment before it. */
function declarations(text) {
  const found = new Map()
  let comment = ''
  for (const part of text.split(/^(?=\/\*\*|\/\/ |export (?:type|interface) )/m)) {
    const name = DECLARED.exec(part)?.[1]
    if (name !== undefined) found.set(name, (comment + part).trim())
    comment = name === undefined ? comment + part : ''
  }
  return found
}

/** Only what the entry speaks of, in the order it had. */
function reachable(all) {
  const kept = new Set()
  const keep = (text) => {
    for (const [name, part] of all) {
      if (kept.has(name) || !new RegExp(`\\b${name}\\b`).test(text)) continue
      kept.add(name)
      keep(part.replace(/\/\*\*.*?\*\/|\/\/.*/gs, ''))
    }
  }
  keep(ENTRY)
  return [...all].filter(([name]) => kept.has(name)).map(([, part]) => part)
}

export function libraryFiles(root) {
  const all = declarations(rolledUp(root, TYPES).join('\n\n'))
  const types = `${reachable(all).join('\n\n')}\n${ENTRY}`
  return [
    [
      'dist/library.mjs',
      "import library from './library.cjs'\nexport const { check, report, version } = library\n",
    ],
    ['dist/library.d.mts', types],
    ['dist/library.d.cts', types],
  ]
}
