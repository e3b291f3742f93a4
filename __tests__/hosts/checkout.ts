import { join } from 'node:path'
import { freshFolder, git } from '../sources/git-fixture.js'
import type { Stage } from './scenario.js'

/** A checkout of base, as a workflow on `pull_request_target` makes it; `removeFolders` takes it away. */
export async function clone({ repository }: Stage, ...options: string[]): Promise<string> {
  const folder = join(freshFolder(), 'work')
  git('/', 'clone', '--quiet', '--branch', 'main', ...options, `file://${repository.gitDir}`, folder)
  return folder
}
