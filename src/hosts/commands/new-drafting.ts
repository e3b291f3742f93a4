import { loadConfig } from '../../config/load.js'
import type { Config } from '../../model/config.js'
import type { Kind } from '../../model/standard.js'
import type { Drafting, Template } from '../../model/template.js'
import { checkSchema } from '../../sandbox/check-schema.js'
import { projectName } from '../../sources/git-origin.js'
import { openWorkTree, type WorkTreeRepository } from '../../sources/work-tree.js'
import { standardsFor } from '../../standards/index.js'
import { readDocument } from '../../steps/read.js'
import { workTreeFiles } from '../work-tree-files.js'

/** A work tree with its own configuration, to write something new into. */
export interface WorkPlace {
  readonly root: string
  readonly repository: WorkTreeRepository
  readonly config: Config
}

export async function openWorkPlace(directory: string, base: string | null): Promise<WorkPlace> {
  const { root, repository } = await openWorkTree({ directory, paths: [], base: base ?? undefined })
  return { root, repository, config: await loadConfig(repository, 'head') }
}

export type Asked = Pick<Drafting, 'id' | 'title' | 'stage' | 'now' | 'tests' | 'regression'>

/** Everything that a template may draw on. Throws a UsageError for a base that is no commit. */
export async function draftingOf(template: Template, place: WorkPlace, asked: Asked): Promise<Drafting> {
  const { root, repository, config } = place
  const [{ files, changes }, commit, base] = await Promise.all([
    workTreeFiles(repository, root),
    repository.headCommit(),
    repository.baseCommit(),
  ])
  const standard = template.kind.split('/')[0]
  const entry = standardsFor(config, checkSchema).find((each) => each.name === standard)
  const kinds: readonly Kind[] = entry === undefined ? [] : (await entry.load()).kinds
  return {
    ...asked,
    commit,
    project: projectName(root),
    files,
    repository,
    config,
    documents: [],
    change: {
      mode: 'change',
      base: base.state === 'found' ? base.value : null,
      head: null,
      files: changes,
      named: [],
      kind: null,
      pullRequest: null,
    },
    async open(name, path, side) {
      const kind = kinds.find((each) => each.name === name)
      if (kind === undefined) return null
      return readDocument({ kind, path, side, named: false, judged: false, moved: false }, repository, config)
    },
  }
}
