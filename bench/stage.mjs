import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { measure, ratioOf } from './measure.mjs'
import { exponent } from './statistics.mjs'

const MOST_MEMORY = 300
const LINEAR = 1.1

/** What a scenario measures with: folders of its own, runs side by side, and the goals that its figures are held to. */
export function stageIn(root, { runs, tiny, compares, say }) {
  const home = join(root, 'home')
  mkdirSync(home, { recursive: true })
  const goal = (what, value, limit, unit, atLeast) => ({
    what,
    value,
    limit,
    unit,
    atLeast,
    holds: atLeast ? value >= limit : value <= limit,
  })
  return {
    compares,
    size: (full, small) => (tiny ? small : full),
    folder(name) {
      const folder = join(root, name)
      mkdirSync(folder, { recursive: true })
      return folder
    },
    measure: (lanes) => measure(lanes, { runs, home, say }),
    ratio: ratioOf,
    atMost: (what, value, limit, unit) => goal(what, value, limit, unit, false),
    atLeast: (what, value, limit, unit) => goal(what, value, limit, unit, true),
    exponent: (what, points) => goal(`exponent of ${what}`, exponent(points), LINEAR, '', false),
    memory: ({ name, peak }) => goal(`peak memory, ${name}`, peak, MOST_MEMORY, ' MiB', false),
  }
}
