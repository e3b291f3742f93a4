import { join } from 'node:path'
import { jest } from '@jest/globals'
import { attacksOn } from './pumping.js'
import { type Found, madeWhile, regexesInSources } from './regexes.js'

// Work that is quick by itself takes long on a machine that is busy with other things.
jest.setTimeout(120_000)

const { literals, makers } = regexesInSources()
/** Without a repetition that has no end, a pattern reads a bounded number of characters from each place. */
const UNBOUNDED = /[*+]|\{\d+,\}/

const written = ({ source, flags }: Found): string => `/${source}/${flags}`
const distinct = (found: readonly Found[]): readonly Found[] =>
  [...new Map(found.map((each) => [written(each), each])).values()].filter(({ source }) =>
    UNBOUNDED.test(source),
  )

/** Every match is looked for, as `replace` and `matchAll` do. */
function search(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0
  if (pattern.global) text.replace(pattern, '')
  else pattern.exec(text)
}

/** Processor time, which does not run while others work; the least of a few tries. */
function milliseconds(pattern: RegExp, text: string, tries = 3): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < tries; i++) {
    const start = process.cpuUsage()
    search(pattern, text)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

const SHORT = 1000
const LONGEST = 64 * SHORT
/** Four times the text takes a linear pattern four times as long, and a quadratic one sixteen times. */
const GROWTH = 7
/** Milliseconds below which growth is noise. */
const TELLING = 8
/** Milliseconds for a short text after which nothing longer is tried. */
const HOPELESS = 25

/** The time for four times the text, over the time for the text; 1 where it is too short to matter. */
function growth(pattern: RegExp, attack: (length: number) => string): number {
  let before = milliseconds(pattern, attack(SHORT))
  for (let length = 4 * SHORT; length <= LONGEST; length *= 4) {
    const now = milliseconds(pattern, attack(length))
    if (now > TELLING) return now / before
    before = now
  }
  return 1
}

/** Some looks: a busy machine is slow now and then, a quadratic pattern always. */
function leastGrowth(pattern: RegExp, attack: (length: number) => string): number {
  let least = Number.POSITIVE_INFINITY
  for (let look = 0; look < 6 && least > GROWTH; look++) least = Math.min(least, growth(pattern, attack))
  return least
}

/** A repetition of repetitions may try every way to share out a text: tried on little, for of more there is no end. */
const NESTED = /\)(?:[*+]|\{\d+,\})/
const LITTLE = 20

/** How a pattern can be made slow, or null. */
function weakness({ source, flags, file }: Found): string | null {
  const pattern = new RegExp(source, flags)
  for (const attack of attacksOn(source)) {
    const endless = (): boolean => milliseconds(pattern, attack(LITTLE), 2) > 1
    // Three times, since a busy machine is slow once.
    if (NESTED.test(source) && endless() && endless() && endless())
      return `${file} /${source}/${flags} may have no end with ${JSON.stringify(attack(LITTLE))}`
    const text = attack(SHORT)
    // The clock is read much faster than the processor's time.
    const start = performance.now()
    search(pattern, text)
    if (performance.now() - start < 0.3 || milliseconds(pattern, text) < 0.3) continue
    const shown = `${JSON.stringify(text.slice(0, 24))} … ${JSON.stringify(text.slice(-6))}`
    if (milliseconds(pattern, text) > HOPELESS) return `${file} /${source}/${flags} takes long for ${shown}`
    const times = leastGrowth(pattern, attack)
    if (times > GROWTH)
      return `${file} /${source}/${flags} takes ${times.toFixed(0)} times as long for four times ${shown}`
  }
  return null
}

/** Cases in which rules make patterns of what documents say. */
const MAKING = [
  'builder/results-status/fires',
  'initiative/notes-shell/fires',
  'initiative/plan-initiative/fires',
  'pipeline/id-file-name/fires',
  'weekly/gate-next-action/fires',
  'weekly/stable-ids/fires',
  'weekly/week/fires',
]
const PASSED = {
  file: '_reboot/_staging/handoffs/H-33/H-33_RESULTS.md',
  replace: 'Status: PASS',
  with: 'Status: PASSED',
}
/** These make patterns of words of their own, for texts that the gate itself wrote or cut. */
const OWN_WORDS = ['evidence/jest-text.ts', 'standards/run/template-register.ts']

describe('regular expressions', () => {
  it('are found where they are', () => {
    expect(literals.length).toBeGreaterThan(1000)
    expect(literals).toContainEqual({ file: 'text/decode.ts', source: '\\r\\n|\\n|\\r', flags: '' })
  })

  it.each([
    ['\\s+$', ''],
    ['^(\\w+\\s?)*$', ''],
    ['a.*b.*c$', ''],
    ['(\\d+)\\.(\\d+)', 'g'],
  ])('would be noticed when slow: /%s/%s', (source, flags) => {
    expect(weakness({ source, flags, file: '' })).toMatch(/takes \d* ?(?:times as )?long|no end/)
  })

  it('take no longer than their text is long', () => {
    expect(distinct(literals).flatMap((each) => weakness(each) ?? [])).toEqual([])
  })

  it('take no longer when they are made of strings', async () => {
    const made = await madeWhile(async () => {
      for (const file of new Set(makers)) await import(`../../src/${file}`)
      const { exampleOf, fixtures, judgeCase, readCase } = await import('../fixture-case.js')
      await judgeCase({ edits: [PASSED] })
      for (const file of MAKING) {
        const example = exampleOf(file.split('/')[0] ?? '')
        await judgeCase({ example, ...readCase(join(fixtures, `${file}.yml`)) })
      }
    })
    const seen = new Set([...made.map(({ file }) => file), ...OWN_WORDS])
    expect(makers.filter((file) => !seen.has(file))).toEqual([])
    expect(distinct(made).flatMap((each) => weakness(each) ?? [])).toEqual([])
  })
})
