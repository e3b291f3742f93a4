import { join } from 'node:path'
import { gate } from '../contenders.mjs'
import { putHistory } from '../worlds.mjs'

export const title = 'History'
export const about =
  'The same pull request, one handoff of five files, in repositories of different age. Ratios are to the smallest one.'
export const runs = 9

/** Two repositories that take this much of each other's time take the same. */
const SAME = 1.15

export function measureAt(stage) {
  const cache = join(stage.folder('cache'), 'history')
  const worlds = stage.size(
    [
      { commits: 10, handoffs: 10 },
      { commits: 2000, handoffs: 10 },
      { commits: 2000, handoffs: 400 },
    ],
    [
      { commits: 4, handoffs: 2 },
      { commits: 20, handoffs: 2 },
    ],
  )
  const lanes = worlds.map((world) => {
    const folder = stage.folder(`history-${world.commits}-${world.handoffs}`)
    putHistory(join(folder, 'repository.git'), world)
    const args = ['check', '--repo', 'repository.git', '--base', 'main', '--head', 'topic']
    return gate(`${world.commits.toLocaleString('en')} commits, ${world.handoffs} handoffs`, args, {
      directory: folder,
      cache,
    })
  })
  const rows = stage.measure(lanes)
  const [young] = rows
  return {
    rows: rows.map((row) => ({ ...row, ratio: stage.ratio(row, young) })),
    goals: rows
      .slice(1)
      .map((row) =>
        stage.atMost(
          `a pull request in ${row.name} against ${young.name}`,
          stage.ratio(row, young).median,
          SAME,
          '×',
        ),
      ),
  }
}
