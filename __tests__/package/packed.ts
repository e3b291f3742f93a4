import { execFile } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../hosts/run-cli.js'
import { freshFolder } from '../sources/git-fixture.js'

const start = promisify(execFile)

/** npm without a network and without the settings of this machine. */
async function npm(directory: string, ...args: string[]): Promise<string> {
  const environment = {
    PATH: process.env.PATH,
    HOME: freshFolder(),
    npm_config_offline: 'true',
    npm_config_cache: freshFolder(),
    npm_config_update_notifier: 'false',
    npm_config_fund: 'false',
    npm_config_audit: 'false',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  }
  return (await start('npm', args, { cwd: directory, env: environment, maxBuffer: 1 << 26 })).stdout
}

export interface Packed {
  /** A project that has the packed package installed, and nothing else. */
  readonly project: string
  /** Paths inside the package. */
  readonly files: readonly string[]
  npm(directory: string, ...args: string[]): Promise<string>
}

/** The package as it would be published, installed in a project of somebody else. */
export async function installPacked(): Promise<Packed> {
  const shelf = freshFolder()
  const [listing] = JSON.parse(
    await npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', shelf),
  )
  const [tarball = ''] = readdirSync(shelf)
  const project = freshFolder()
  writeFileSync(
    join(project, 'package.json'),
    '{ "name": "consumer", "version": "1.0.0", "private": true }\n',
  )
  await npm(project, 'install', '--no-package-lock', join(shelf, tarball))
  const files = (listing.files as readonly { path: string }[]).map(({ path }) => path).sort()
  return { project, files, npm }
}
