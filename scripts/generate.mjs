// Turns schemas/*.schema.json into one module of ready-made validators, so that starting the gate compiles nothing.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
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

function standalone(schemas) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    // `required` inside `if`, `anyOf` and the like speaks of properties that are described further out.
    strictRequired: false,
    allowUnionTypes: true,
    // Loops and shared functions instead of unrolled code: a third of the size, and the size is start-up time.
    inlineRefs: false,
    loopRequired: 1,
    loopEnum: 1,
    code: { source: true, esm: true, lines: true },
  })
  addFormats.default(ajv)
  const keywords = [...annotations(schemas.map(({ schema }) => schema))].sort()
  for (const keyword of keywords) ajv.addKeyword(keyword)
  for (const { key, schema } of schemas) ajv.addSchema(schema, key)
  return standaloneCode.default(ajv, Object.fromEntries(schemas.map(({ name, key }) => [name, key])))
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

/** The generated files by path, and which packages' code they carry (paths as esbuild names them). */
export async function generate(root) {
  const schemas = readSchemas(join(root, 'schemas'))
  // Ajv's standalone modules still call require() for small functions of ajv; bundling puts those inside.
  const bundle = await build({
    stdin: { contents: standalone(schemas), resolveDir: root, sourcefile: 'validators.js' },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    banner: {
      js: '// Written by scripts/generate.mjs from schemas/*.schema.json. Do not edit: npm run build',
    },
    metafile: true,
    write: false,
    logLevel: 'warning',
  })
  return {
    files: new Map([
      ['src/generated/validators.js', bundle.outputFiles[0].text],
      ['src/generated/validators.d.ts', declarations(schemas)],
    ]),
    metafile: bundle.metafile,
  }
}
