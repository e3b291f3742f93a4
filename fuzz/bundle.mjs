import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

// A bundle lies elsewhere, so what a source says of its own folder is written down before.
const foldersKept = {
  name: 'folders-kept',
  setup({ onLoad }) {
    onLoad({ filter: /\/(?:src|__tests__)\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    }))
  },
}

/** Bundles what is fuzzed with its seeds into one module, which the processes that fuzz load. */
export async function bundle(file) {
  await build({
    stdin: {
      contents: "export * from './target.ts'\nexport * from './seeds.ts'",
      resolveDir: join(root, 'fuzz'),
      loader: 'ts',
    },
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // Libraries that are CommonJS ask for Node's own modules in their own way.
    banner: {
      js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)",
    },
    plugins: [foldersKept],
    logLevel: 'warning',
  })
}
