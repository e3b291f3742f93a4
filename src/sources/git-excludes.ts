import { existsSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { findGitDirectory } from './git-directory.js'
import { type GitHost, installedGit, runGit } from './git-process.js'

const LARGEST = 1024 * 1024

/**
 * What git ignores in a work tree besides its `.gitignore` files, as texts of that form, the mightier one last: the
 * person's own file (`core.excludesFile`) and the repository's `info/exclude`. Nothing outside of a repository.
 */
export async function excludesOf(root: string, host: GitHost = installedGit): Promise<readonly string[]> {
  const place = findGitDirectory(root)
  if (place === null) return []
  const own = await excludesFile(place.gitDir, root, host)
  return [own, join(place.commonDir, 'info/exclude')].flatMap((path) => {
    const size = path !== null && existsSync(path) ? statSync(path) : null
    return path !== null && size?.isFile() && size.size <= LARGEST ? [readFileSync(path, 'utf8')] : []
  })
}

/** Only the person's own settings say where it is, so git is asked with those for once. It runs nothing for this. */
async function excludesFile(gitDir: string, root: string, host: GitHost): Promise<string | null> {
  const { GIT_CONFIG_GLOBAL, GIT_CONFIG_NOSYSTEM, XDG_CONFIG_HOME } = process.env
  const environment = { GIT_CONFIG_GLOBAL, GIT_CONFIG_NOSYSTEM } as NonNullable<GitHost['environment']>
  const command = ['config', '--type=path', '--get', 'core.excludesFile']
  // Without git nothing can be committed either, and whoever needs to know says so.
  const answer = await runGit({ ...host, environment }, gitDir, command).catch(() => null)
  const named = answer?.code === 0 ? answer.output.replace(/\n$/, '') : ''
  if (named !== '') return isAbsolute(named) ? named : resolve(root, named)
  return join(XDG_CONFIG_HOME || join(homedir(), '.config'), 'git/ignore')
}
