import { findGitDirectory } from './git-directory.js'
import { type GitHost, installedGit, runGit } from './git-process.js'

/** Paths of a work tree that its index has or that git does not ignore. */
export interface WorkTreePaths {
  readonly workTree: string
  readonly paths: readonly string[]
}

/**
 * What could be committed. No file is opened: git would run the repository's filters to compare one. Null for a bare
 * repository.
 */
export async function workTreePaths(
  directory: string,
  host: GitHost = installedGit,
): Promise<WorkTreePaths | null> {
  const place = findGitDirectory(directory)
  if (!place?.workTree) return null
  const { code, output, complaint } = await runGit(host, place.gitDir, [
    `--work-tree=${place.workTree}`,
    '-c',
    'core.untrackedCache=false',
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ])
  if (code !== 0) throw new Error(complaint)
  return { workTree: place.workTree, paths: [...new Set(output.split('\0').filter((path) => path !== ''))] }
}
