import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const modules = join(import.meta.dirname, 'node_modules')
const CLI = join(root, 'dist/cli.cjs')

/** Where each one is started, as its package says. */
const STARTS = {
  'markdownlint-cli2': 'markdownlint-cli2/markdownlint-cli2-bin.mjs',
  remark: 'remark-cli/cli.js',
  danger: 'danger/distribution/commands/danger.js',
  'danger local': 'danger/distribution/commands/danger-local.js',
}

const isInstalled = () => {
  const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'))
  return Object.entries(dependencies).every(([name, version]) => {
    const manifest = join(modules, name, 'package.json')
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version
  })
}

/** What the project is compared with stands in a folder of its own, so that only a bench pays for it. */
export function install() {
  if (isInstalled()) return
  console.error('installing what is compared with (bench/package-lock.json)…')
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--prefix', import.meta.dirname], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('npm ci in bench/ failed: see above')
}

/** A run of ours. `cache` is where compiled code is kept: a folder, or `off`. */
export const gate = (name, args, { directory, cache, ...further }) => ({
  name,
  shown: `handoff-gate ${args.join(' ')}`,
  args: [CLI, ...args],
  directory,
  environment: { HANDOFF_GATE_CACHE: cache },
  // What is judged may have problems: that is an answer as well.
  codes: [0, 1],
  ...further,
})

const other = (name, start, args, directory) => ({
  name,
  shown: `${start} ${args.join(' ')}`,
  args: [join(modules, STARTS[start]), ...args],
  directory,
})

/** One rule over every document of a folder. */
export function markdownlint(directory) {
  writeFileSync(
    join(directory, '.markdownlint-cli2.jsonc'),
    '{ "config": { "default": false, "MD001": true } }\n',
  )
  return other('markdownlint-cli2, one rule', 'markdownlint-cli2', ['**/*.md'], directory)
}

/** Every document of a folder read, its front matter held against schemas. */
export function remark(directory) {
  const from = (path) => JSON.stringify(join(modules, path))
  writeFileSync(
    join(directory, '.remarkrc.mjs'),
    `import frontmatter from ${from('remark-frontmatter/index.js')}
import schema from ${from('remark-lint-frontmatter-schema/dist/index.js')}
export default { plugins: [frontmatter, [schema, { schemas: {} }]] }
`,
  )
  return other(
    'remark-cli, remark-lint-frontmatter-schema',
    'remark',
    ['.', '--quiet', '--no-stdout'],
    directory,
  )
}

export const dangerVersion = (directory) => other('danger --version', 'danger', ['--version'], directory)

/** A Dangerfile of one line over the last commits of a repository, offline. */
export const dangerLocal = (directory) =>
  other('danger local, a Dangerfile of one line', 'danger local', ['--base', 'main'], directory)

export const emptyNode = (directory) => {
  writeFileSync(join(directory, 'empty.cjs'), '')
  return {
    name: 'node, an empty file',
    shown: 'node empty.cjs',
    args: [join(directory, 'empty.cjs')],
    directory,
  }
}
