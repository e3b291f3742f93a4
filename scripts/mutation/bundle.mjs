// One file of the instrumented sources and of the tests that call them in their own process.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

// Tests that start the built program see no mutant, and tests of time fail in slowed sources.
const TESTS = [
  '__tests__/fixtures.test.ts',
  '__tests__/adoption/fingerprint.test.ts',
  '__tests__/builder',
  '__tests__/commands/fix-fixtures.test.ts',
  '__tests__/commands/fix-repairs.test.ts',
  '__tests__/config/unknown-rules.test.ts',
  '__tests__/history/standards.test.ts',
  '__tests__/people/waivers.test.ts',
  '__tests__/standards',
  '__tests__/steps',
]
const OF_TIME = /\/(?:time|hostile|[a-z]+-hostile|hostile-[a-z]+|commands)\.test\.ts$/

const testFiles = (root, parts) =>
  readdirSync(join(root, '__tests__'), { recursive: true })
    .map((file) => `__tests__/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && !file.startsWith('__tests__/fixtures/'))
    .filter((file) => TESTS.some((each) => file === each || file.startsWith(`${each}/`)))
    .filter((file) => !OF_TIME.test(file) && parts.some((part) => file.includes(part)))
    .sort()

/** Writes the bundle, with the tests whose path contains one of `parts`; gives for each source the sources that import it. */
export async function bundle(root, instrumented, parts, outfile) {
  const path = (file) => relative(root, file).replaceAll('\\', '/')
  const entry = [
    ...[...instrumented.keys()].map((file) => `import './${file}'`),
    ...testFiles(root, parts).flatMap((file) => [`import 'of:${file}'`, `import './${file}'`]),
  ]
  const plugin = {
    name: 'mutants',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^of:/ }, ({ path: name }) => ({ path: name, namespace: 'of' }))
      onLoad({ filter: /.*/, namespace: 'of' }, ({ path: name }) => ({
        contents: `globalThis.mutation.file = ${JSON.stringify(name.slice('of:'.length))}`,
      }))
      onResolve({ filter: /^@jest\/globals$/ }, () => ({ path: 'jest', namespace: 'jest' }))
      onLoad({ filter: /.*/, namespace: 'jest' }, () => ({
        contents:
          'export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } = globalThis',
      }))
      onLoad({ filter: /\.ts$/ }, ({ path: file }) => ({
        contents: (instrumented.get(path(file)) ?? readFileSync(file, 'utf8'))
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(file)))
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href)),
        loader: 'ts',
      }))
    },
  }
  const { metafile } = await build({
    stdin: { contents: entry.join('\n'), resolveDir: root, sourcefile: 'mutation.ts', loader: 'ts' },
    absWorkingDir: root,
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    // package.json says that no module acts by being loaded, which tests do.
    ignoreAnnotations: true,
    plugins: [plugin],
    metafile: true,
    logLevel: 'error',
  })
  return importers(metafile)
}

function importers({ inputs }) {
  const by = new Map()
  for (const [file, { imports }] of Object.entries(inputs)) {
    for (const { path } of imports) by.set(path, [...(by.get(path) ?? []), file])
  }
  return by
}
