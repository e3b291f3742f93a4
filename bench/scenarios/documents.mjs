import { join } from 'node:path'
import { gate, markdownlint, remark } from '../contenders.mjs'
import { filesOf, handoffs, putFiles, putRepository } from '../worlds.mjs'

export const title = '1,000 documents'
export const about =
  'RESULTS documents of 2 to 9 KB, each different. Ratios say how many times as long the others take as `check` of the folder.'
export const runs = 3

export function measureAt(stage) {
  const all = handoffs(1, stage.size(1000, 20))
  const folder = stage.folder('documents')
  putFiles(folder, Object.fromEntries(all.map(({ path, text }) => [path, text])))
  const repository = join(stage.folder('tree'), 'repository.git')
  putRepository(repository, [{ branch: 'main', files: filesOf(all) }])
  const cache = join(stage.folder('cache'), 'documents')
  const lanes = [
    gate('check of the folder', ['check', '.'], { directory: folder, cache }),
    gate('check --format json of the folder', ['check', '--format', 'json', '.'], {
      directory: folder,
      cache,
    }),
    gate('check --all of a repository, claims recomputed', ['check', '--all', '--repo', 'repository.git'], {
      directory: join(repository, '..'),
      cache,
    }),
    ...(stage.compares ? [markdownlint(folder), remark(folder)] : []),
  ]
  const rows = stage.measure(lanes)
  const [own, , , lint, mdast] = rows
  return {
    rows: rows.map((row) => ({ ...row, ratio: stage.ratio(row, own) })),
    goals: [
      ...(lint
        ? [
            stage.atLeast(
              'faster than markdownlint-cli2 with one rule',
              stage.ratio(lint, own).median,
              5,
              '×',
            ),
          ]
        : []),
      ...(mdast ? [stage.atLeast('faster than remark', stage.ratio(mdast, own).median, 10, '×')] : []),
      ...rows.slice(0, 3).map((row) => stage.memory(row)),
    ],
  }
}
