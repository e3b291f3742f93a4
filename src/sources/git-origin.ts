import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { findGitDirectory } from './git-directory.js'

/** What the repository around `directory` is called: by the address of its origin, else by its folder. */
export function projectName(directory: string): string {
  const place = findGitDirectory(directory)
  const config = place === null ? '' : join(place.commonDir, 'config')
  const text = config !== '' && existsSync(config) ? readFileSync(config, 'utf8') : ''
  const remote = /^\[remote "origin"\]\s*\n((?:(?!\[).*(?:\n|$))*)/m.exec(text)?.[1] ?? ''
  const address = /^[ \t]*url[ \t]*=[ \t]*(\S+?)\/?(?:\.git)?\/?[ \t\r]*$/m.exec(remote)?.[1]
  return /(?<![^/:\\])[^/:\\]+$/.exec(address ?? '')?.[0] ?? basename(place?.workTree ?? directory)
}
