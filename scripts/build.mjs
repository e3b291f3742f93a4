// npm run build              writes src/generated and dist
// npm run build -- --check   writes nothing; says which of their files are not what a build would write
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { generate } from './generate.mjs'
import { libraryFiles } from './library-files.mjs'
import { licences } from './licences.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const CLI = 'dist/cli.cjs'
const STANDARDS = ['builder', 'initiative', 'pipeline', 'run', 'weekly']
const ENTRIES = [
  { entry: 'src/bin/main.ts', output: 'dist/main.cjs' },
  { entry: 'src/bin/action-main.ts', output: 'dist/action.cjs' },
  { entry: 'src/text/yaml-reading.ts', output: 'dist/yaml.cjs' },
  { entry: 'src/sandbox/schema-thread.ts', output: 'dist/schema-worker.cjs' },
  ...STANDARDS.map((name) => ({ entry: `src/standards/${name}/standard.ts`, output: `dist/${name}.cjs` })),
  { entry: 'src/standards/declared/loading.ts', output: 'dist/declared.cjs' },
  { entry: 'src/config/validate.ts', output: 'dist/config.cjs' },
  { text: true, output: 'dist/text.cjs' },
  { entry: 'src/hosts/evidence-files.ts', output: 'dist/evidence.cjs' },
  { entry: 'src/hosts/library.ts', output: 'dist/library.cjs' },
  { entry: 'src/hosts/tools.ts', output: 'dist/tools.cjs' },
  { entry: 'src/hosts/rule-pages.ts', output: 'dist/rules.cjs' },
  { entry: 'src/hosts/bot/serve.ts', output: 'dist/serve.cjs' },
]

// A run pays for the code that it loads. What only some runs need has a file of its own beside the bundles, and
// the reading of text, which all of them share, has another.
const piecesApart = {
  name: 'pieces-apart',
  setup({ onResolve }) {
    const beside = (file) => ({ path: `./${file}.cjs`, external: true })
    onResolve({ filter: /\/text\/yaml-reading\.js$/ }, () => beside('yaml'))
    onResolve({ filter: /^\.\/[a-z]+\/(?:standard|loading)\.js$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? beside(path.split('/')[1]) : null,
    )
    onResolve({ filter: /^\.\/(?:tools|bot\/serve)\.js$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? beside(path.replace(/^.*\/(.*)\.js$/, '$1')) : null,
    )
    onResolve({ filter: /\/rule-pages\.js$/ }, () => beside('rules'))
    onResolve({ filter: /\/evidence-files\.js$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? beside('evidence') : null,
    )
    onResolve({ filter: /^\.\/validate\.js$/ }, () => beside('config'))
    onResolve({ filter: /\/standards\/declared\/loading\.js$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? beside('declared') : null,
    )
    onResolve({ filter: /\/text\/[a-z-]+\.js$/ }, ({ kind }) =>
      kind === 'entry-point' ? null : beside('text'),
    )
  },
}

// Only the block phase of markdown-it is run. What its inline phase needs would be loaded and set up for nothing.
const blocksOnly = {
  name: 'blocks-only',
  setup({ onResolve, onLoad }) {
    const unused = {
      entities: 'export const decodeHTMLStrict = (text) => text',
      'linkify-it': 'export class LinkifyIt {}',
      'punycode.js': 'export default {}',
    }
    onResolve({ filter: /^(?:entities|linkify-it|punycode\.js)$/ }, ({ path, importer }) =>
      /[\\/]markdown-it[\\/]/.test(importer) ? { path, namespace: 'unused' } : null,
    )
    onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({ contents: unused[path], loader: 'js' }))
  },
}

// The pages of the rules are data: a bundle has no docs folder beside it.
const pagesInside = {
  name: 'pages-inside',
  setup({ onLoad }) {
    onLoad({ filter: /\/hosts\/rule-pages\.ts$/ }, () => {
      const folder = join(root, 'docs/rules')
      const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.md'))
      const pages = files
        .map((file) => [
          file.replaceAll('\\', '/').replace(/\.md$/, ''),
          readFileSync(join(folder, file), 'utf8'),
        ])
        .sort(([a], [b]) => (a < b ? -1 : 1))
      return {
        contents: `export const rulePages = ${JSON.stringify(Object.fromEntries(pages))}`,
        loader: 'js',
      }
    })
  },
}

/** Everything that reads text but YAML, as one module. */
const textModule = () =>
  readdirSync(join(root, 'src/text'))
    .filter((file) => !/^(?:yaml|yaml-reading|front-matter)\.ts$/.test(file))
    .sort()
    .map((file) => `export * from './${file.replace(/\.ts$/, '.js')}'`)
    .join('\n')

// Its fields are set by a function that asks each time whether the field is new, which is a sixth of the parser's
// time. They are plain fields of its own objects, so that setting them says the same.
const plainFields = {
  name: 'plain-fields',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]markdown-it[\\/]dist[\\/]markdown-it\.mjs$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const contents = source.replace(
        /(?<!function )\b_defineProperty\(\s*this,\s*(?:\/\*\*(?:(?!\*\/).)*\*\/\s*)?"(\w+)",/gs,
        '(this.$1 =',
      )
      if (contents === source || /_defineProperty\(\s*this/.test(contents))
        throw new Error(`${path} sets its fields otherwise by now`)
      return { contents, loader: 'js' }
    })
  },
}

// A thread is started from a file, which stands beside the bundle wherever that is.
const workerBeside = {
  name: 'worker-beside',
  setup({ onLoad }) {
    const contents =
      "import { join } from 'node:path'\nexport const workerFile = join(__dirname, 'schema-worker.cjs')"
    onLoad({ filter: /\/sandbox\/worker-file\.ts$/ }, () => ({ contents, loader: 'js' }))
  },
}

// What starts the rest knows which build that is, so that compiled code is never kept for another.
const STARTERS = [
  { entry: 'src/bin/cli.ts', output: CLI, banner: '#!/usr/bin/env node' },
  { entry: 'src/bin/action.ts', output: 'dist/index.cjs' },
]
const buildOf = (texts) => createHash('sha256').update(texts.flat().join('\0')).digest('hex').slice(0, 12)

function bundle({ entry, text, output, banner = '', define = {} }) {
  return build({
    ...(text
      ? {
          stdin: {
            contents: textModule(),
            resolveDir: join(root, 'src/text'),
            sourcefile: 'text.ts',
            loader: 'ts',
          },
        }
      : { entryPoints: [entry] }),
    outfile: output,
    absWorkingDir: root,
    // A copy of the project may share the packages of another folder.
    preserveSymlinks: true,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    supported: { 'dynamic-import': false },
    plugins: [piecesApart, blocksOnly, plainFields, workerBeside, pagesInside],
    // A source of one-byte characters is loaded faster.
    charset: 'ascii',
    legalComments: 'none',
    banner: { js: banner },
    // What is exported is called very often; a plain field is quicker to ask than a getter that asks another one.
    footer: { js: text ? 'module.exports={...module.exports};' : '' },
    define,
    metafile: true,
    write: false,
    logLevel: 'warning',
  })
}

/** The content of every file in dist by path, without writing any. */
async function distFiles(generatedMetafiles) {
  const textsOf = (entries, bundles) =>
    entries.map(({ output }, i) => [output, bundles[i].outputFiles[0].text])
  const bundles = await Promise.all(ENTRIES.map(bundle))
  const pieces = textsOf(ENTRIES, bundles)
  const define = { BUILD: JSON.stringify(buildOf(pieces)) }
  const starters = await Promise.all(STARTERS.map((starter) => bundle({ ...starter, define })))
  const texts = [...pieces, ...textsOf(STARTERS, starters)]
  const metafiles = [...[...bundles, ...starters].map(({ metafile }) => metafile), ...generatedMetafiles]
  return new Map([
    ...texts,
    ...libraryFiles(root),
    ['dist/THIRD-PARTY-LICENSES.txt', licences(root, metafiles)],
  ])
}

const onDisk = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null)

/** Paths of a folder that a build would change, add or remove. */
function differences(folder, files) {
  const present = existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length))
    : []
  const surplus = present.filter((path) => !files.has(path))
  const changed = [...files].filter(([path, text]) => onDisk(path) !== text).map(([path]) => path)
  return [...changed, ...surplus].sort()
}

function write(folder, files) {
  for (const path of differences(folder, files)) {
    if (!files.has(path)) {
      rmSync(join(root, path))
      continue
    }
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), files.get(path))
  }
}

async function writeAll() {
  const generated = await generate(root)
  write('src/generated', generated.files)
  const dist = await distFiles(generated.metafiles)
  write('dist', dist)
  chmodSync(join(root, CLI), 0o755)
  for (const [path, text] of dist) console.log(`${path}  ${Math.ceil(Buffer.byteLength(text) / 1024)} KiB`)
}

async function check() {
  const generated = await generate(root)
  let stale = differences('src/generated', generated.files)
  // The bundles are made from src/generated, so they are worth comparing only when that is as it should be.
  if (stale.length === 0) stale = differences('dist', await distFiles(generated.metafiles))
  if (stale.length === 0) return
  for (const path of stale) console.error(`${path} is not what the sources build to`)
  console.error('To fix: run `npm run build` and commit the result')
  process.exitCode = 1
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
await (values.check ? check() : writeAll())
