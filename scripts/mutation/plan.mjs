// Which mutants are tried, and by which examples first.
import { basename } from 'node:path'

/** Numbers from 0 to 1 that a seed settles (mulberry32). */
function random(seed) {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), a | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function shuffled(items, next) {
  const all = [...items]
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[all[i], all[j]] = [all[j], all[i]]
  }
  return all
}

const grouped = (items, keyOf) => {
  const groups = new Map()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** The same part of every file, at least one of each, in an order that is fair wherever it is cut. */
export function sampleOf(mutants, size, seed) {
  const next = random(seed)
  const part = Math.min(1, size / mutants.length)
  const chosen = [...grouped(mutants, ({ file }) => file).values()].flatMap((group) =>
    shuffled(group, next).slice(0, Math.max(1, Math.round(group.length * part))),
  )
  return shuffled(chosen, next)
}

/** What the survey tells: which examples come by a mutant, how often at most, and what is decided at loading. */
export class Coverage {
  static = new Set()
  #examples = []
  #by = new Map()
  #most = new Map()
  #byFile = new Map()

  constructor(mutants, importers) {
    this.fileOf = new Map(mutants.map(({ id, file }) => [id, file]))
    this.importers = importers
  }

  loaded(hits) {
    for (let i = 0; i < hits.length; i += 2) this.static.add(hits[i])
  }

  surveyed({ index, file, title, error, milliseconds, hits }) {
    this.#examples[index] = { index, file, title, milliseconds, size: hits.length / 2, error }
    if (error !== null) return
    for (let i = 0; i < hits.length; i += 2) {
      const [id, count] = [hits[i], hits[i + 1]]
      this.#most.set(id, Math.max(count, this.#most.get(id) ?? 0))
      if (this.static.has(id)) continue
      add(this.#by, id, index)
      add(this.#byFile, this.fileOf.get(id), index)
    }
  }

  get examples() {
    return this.#examples
  }

  /** How often a mutant may be met by one example before it counts as endless. */
  limitOf = ({ id }) => 1_000 + 100 * (this.#most.get(id) ?? 0)

  /** What is decided at loading shows wherever its module, or one that imports it, is at work. */
  examplesOf({ id, file }) {
    if (!this.static.has(id)) return [...(this.#by.get(id) ?? [])]
    const met = new Set()
    const seen = new Set([file])
    let level = [file]
    while (level.length > 0 && met.size === 0) {
      const above = level.flatMap((each) => this.importers.get(each) ?? [])
      for (const each of [...level, ...above])
        for (const index of this.#byFile.get(each) ?? []) met.add(index)
      level = above.filter((each) => each.startsWith('src/') && !seen.has(each))
      for (const each of level) seen.add(each)
    }
    return [...met]
  }
}

function add(sets, key, value) {
  const set = sets.get(key)
  if (set === undefined) sets.set(key, new Set([value]))
  else set.add(value)
}

/** Examples that found a mutant of the same file before, then those that name it, then the most specific. */
export function inOrder(indexes, examples, file, finds) {
  const name = basename(file, '.ts')
  const standard = file.split('/')[2]
  const rank = new Map(
    indexes.map((index) => {
      const { file: from, title, size } = examples[index]
      const where = `${from} ${title}`
      const near = (where.includes(name) ? 2 : 0) + (where.includes(standard) ? 1 : 0)
      return [index, [finds.get(index) ?? 0, near, -size]]
    }),
  )
  return indexes.sort((a, b) => {
    const [x, y] = [rank.get(a), rank.get(b)]
    return y[0] - x[0] || y[1] - x[1] || y[2] - x[2]
  })
}
