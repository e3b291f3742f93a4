import { join } from 'node:path'
import { gate } from '../contenders.mjs'
import { handoff } from '../documents.mjs'
import { filesOf, handoffs, putRepository } from '../worlds.mjs'

export const title = 'Large pull requests'
export const about = 'From a bare repository, every claim recomputed.'
export const runs = 3

export function measureAt(stage) {
  const cache = join(stage.folder('cache'), 'large')
  const base = [{ branch: 'main', files: { 'README.md': 'A team.\n' } }]
  const sources = (count) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`src/part-${i % 40}/file-${i}.py`, `VALUE = ${i}\n`]),
    )
  const count = stage.size(3000, 30)
  const worlds = {
    [`${count.toLocaleString('en')} files, all listed by one RESULTS`]: filesOf([
      handoff(1, { files: count - 2 }),
    ]),
    [`${count.toLocaleString('en')} files, a handoff among them`]: {
      ...sources(count - 7),
      ...filesOf([handoff(1, { files: 5 })]),
    },
    [`${stage.size(300, 3)} handoffs of five files each`]: filesOf(
      handoffs(1, stage.size(300, 3), { files: 5 }),
    ),
  }
  const lanes = Object.entries(worlds).map(([name, files], i) => {
    const folder = stage.folder(`large-${i}`)
    putRepository(join(folder, 'repository.git'), [...base, { branch: 'topic', from: 'main', files }])
    return gate(name, ['check', '--repo', 'repository.git', '--base', 'main', '--head', 'topic'], {
      directory: folder,
      cache,
    })
  })
  const rows = stage.measure(lanes)
  return { rows, goals: rows.map((row) => stage.memory(row)) }
}
