// Turns each of schemas/*.schema.json into a module with a ready-made validator, so that starting the gate compiles nothing.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { build } from 'esbuild'

const ENDING = '.schema.json'

/** `builder.results.schema.json` → `builderResults` */
const exportName = (file) =>
  file
    .slice(0, -ENDING.length)
    .split(/[^A-Za-z0-9]+/)
    .map((word, i) => (i === 0 ? word : word[0].toUpperCase() + word.slice(1)))
    .join('')

function readSchemas(directory) {
  return readdirSync(directory)
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .map((file) => {
      const schema = JSON.parse(readFileSync(join(directory, file), 'utf8'))
      return { name: exportName(file), key: schema.$id ?? file, schema }
    })
}

/** Every `x-…` key anywhere in a schema: annotations for the gate's own use, which strict mode has to know. */
function annotations(value, found = new Set()) {
  if (value === null || typeof value !== 'object') return found
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value) && key.startsWith('x-')) found.add(key)
    annotations(inner, found)
  }
  return found
}

const NAMED = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs'])
const SAID = new Set(['$schema', 'title', 'description', 'default', 'examples', '$comment'])

/** A schema without its words, which validation does not need. */
function wordless(schema) {
  if (Array.isArray(schema)) return schema.map(wordless)
  if (schema === null || typeof schema !== 'object') return schema
  const entries = Object.entries(schema).filter(([key]) => !SAID.has(key))
  const named = (map) =>
    Object.fromEntries(Object.entries(map).map(([name, inner]) => [name, wordless(inner)]))
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (NAMED.has(key)) return [key, named(value)]
      return [key, ['enum', 'const', 'required'].includes(key) ? value : wordless(value)]
    }),
  )
}

/** Errors are told by instancePath, keyword and params; without the rest the code is half as large, and loads faster. */
const terse = (code) =>
  code
    .replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, '')
    .replace(/^validate\d+\.evaluated = .*$/gm, '')
    .replace(
      /const (err\d+) = (\{[^\n]*?\});\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}\s*errors\+\+;/g,
      '(vErrors ??= []).push($2);\nerrors++;',
    )

function standalone(schemas, { name, key }) {
  // The draft 2020-12 class of ajv keeps accounts for unevaluatedProperties, which no schema here uses.
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    // `required` inside `if`, `anyOf` and the like speaks of properties that are described further out.
    strictRequired: false,
    allowUnionTypes: true,
    // Loops and shared functions instead of unrolled code, for the size as well.
    inlineRefs: false,
    loopRequired: 1,
    loopEnum: 1,
    code: { source: true, esm: true, lines: true },
  })
  addFormats.default(ajv)
  const keywords = [...annotations(schemas.map(({ schema }) => schema))].sort()
  for (const keyword of keywords) ajv.addKeyword(keyword)
  for (const each of schemas) ajv.addSchema(wordless(each.schema), each.key)
  return terse(standaloneCode.default(ajv, { [name]: key }))
}

function declarations(schemas) {
  return [
    '// Written by scripts/generate.mjs from schemas/*.schema.json. Do not edit: npm run build',
    "import type { ErrorObject } from 'ajv'",
    '',
    'export interface Validator {',
    '  (value: unknown): boolean',
    '  /** Of the latest call only. */',
    '  errors?: ErrorObject[] | null',
    '}',
    '',
    ...schemas.map(({ name }) => `export declare const ${name}: Validator`),
    '',
  ].join('\n')
}

const HEAD = '// Written by scripts/generate.mjs from schemas/*.schema.json. Do not edit: npm run build'

// Ajv's standalone modules still call require() for small functions of ajv; bundling puts those inside.
async function moduleOf(root, schemas, schema) {
  return build({
    stdin: { contents: standalone(schemas, schema), resolveDir: root, sourcefile: `${schema.name}.js` },
    absWorkingDir: root,
    // A copy of the project may share the packages of another folder.
    preserveSymlinks: true,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: HEAD },
    metafile: true,
    write: false,
    logLevel: 'warning',
  })
}

/** The generated files by path, and which packages' code they carry (paths as esbuild names them). */
export async function generate(root) {
  const schemas = readSchemas(join(root, 'schemas'))
  const modules = await Promise.all(schemas.map((schema) => moduleOf(root, schemas, schema)))
  const index = [HEAD, ...schemas.map(({ name }) => `export { ${name} } from './${name}.js'`), ''].join('\n')
  return {
    files: new Map([
      ...schemas.map(({ name }, i) => [`src/generated/${name}.js`, modules[i].outputFiles[0].text]),
      ['src/generated/validators.js', index],
      ['src/generated/validators.d.ts', declarations(schemas)],
    ]),
    metafiles: modules.map((module) => module.metafile),
  }
}
