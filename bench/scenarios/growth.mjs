import { join } from 'node:path'
import { gate } from '../contenders.mjs'
import { handoff, resultsOfSize, weeklyOfRows } from '../documents.mjs'
import { filesOf, handoffs, putFiles, putRepository } from '../worlds.mjs'

export const title = 'Growth'
export const about =
  'The same question about more and more. The exponent b of time = a·size^b, by least squares on the logarithms, is 1 where twice as much takes twice as long.'
export const runs = 3

const EMPTY = [{ branch: 'main', files: { 'README.md': 'A team.\n' } }]
const change = (files) => [...EMPTY, { branch: 'topic', from: 'main', files }]
const PULL = ['check', '--repo', 'repository.git', '--base', 'main', '--head', 'topic']

/** What grows: sizes, the world at a size, and the command. */
const GROWTHS = {
  size: {
    unit: 'MB of one RESULTS document',
    sizes: [0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4],
    tiny: [0.01, 0.02],
    put: (folder, size) => putFiles(folder, { 'H-1_RESULTS.md': resultsOfSize(size * 1e6).text }),
    args: ['check', '--standard', 'builder/results', 'H-1_RESULTS.md'],
  },
  rows: {
    unit: 'rows of a weekly inventory',
    sizes: [250, 500, 1000, 2000, 4000, 8000, 16000],
    tiny: [10, 20],
    put: (folder, size) => putFiles(folder, { 'weekly.md': weeklyOfRows(size).text }),
    args: ['check', '--standard', 'weekly/handoff', 'weekly.md'],
  },
  files: {
    unit: 'files that one RESULTS lists, all hashed',
    sizes: [100, 200, 400, 800, 1600, 3200, 6400],
    tiny: [5, 10],
    put: (folder, size) =>
      putRepository(join(folder, 'repository.git'), change(filesOf([handoff(1, { files: size })]))),
    args: PULL,
  },
  handoffs: {
    unit: 'handoffs in the tree',
    sizes: [25, 50, 100, 200, 400, 800, 1600],
    tiny: [2, 4],
    put: (folder, size) =>
      putRepository(join(folder, 'repository.git'), [
        { branch: 'main', files: filesOf(handoffs(1, size, { files: 5 })) },
      ]),
    args: ['check', '--all', '--repo', 'repository.git'],
  },
}

export function measureAt(stage) {
  const cache = join(stage.folder('cache'), 'growth')
  const rows = []
  const goals = []
  for (const [name, { unit, sizes, tiny, put, args }] of Object.entries(GROWTHS)) {
    const steps = stage.size(sizes, tiny)
    const lanes = steps.map((size) => {
      const folder = stage.folder(`growth-${name}-${size}`)
      put(folder, size)
      return gate(`${size.toLocaleString('en')} ${unit}`, args, { directory: folder, cache })
    })
    const measured = stage.measure(lanes)
    rows.push(...measured)
    const points = (of) => measured.map((row, i) => [steps[i], of(row)])
    goals.push(
      stage.exponent(
        `time by ${unit}`,
        points((row) => row.median),
      ),
      stage.exponent(
        `peak memory by ${unit}`,
        points((row) => row.peak),
      ),
      stage.memory(measured.at(-1)),
    )
    if (name === 'size') goals.push(stage.atMost('6.4 MB in seconds', measured.at(-1).median / 1000, 5, ' s'))
  }
  return { rows, goals }
}
