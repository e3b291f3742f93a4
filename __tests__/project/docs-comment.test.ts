import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { boxesIn } from '../../src/reports/boxes.js'
import { root } from '../fixture-case.js'
import { SAMPLES, type Sample, sample } from '../reports/comment-samples.js'

const page = readFileSync(join(root, 'docs/comment.md'), 'utf8')
const IMAGES = join(root, 'docs/images')
const LARGEST_BYTES = 120 * 1024
const pictures = readdirSync(IMAGES).filter((name) => name.startsWith('comment-'))

test('docs/comment.md shows every picture, and none is large or left over', () => {
  const shown = [...page.matchAll(/images\/([\w-]+\.png)/g)].map(([, name]) => name)
  expect([...new Set(shown)].sort()).toEqual(pictures.sort())
  for (const name of pictures) {
    expect({ name, small: statSync(join(IMAGES, name)).size <= LARGEST_BYTES }).toEqual({ name, small: true })
    // An image of PNG, as its name says.
    expect(readFileSync(join(IMAGES, name)).subarray(1, 4).toString()).toBe('PNG')
  }
})

test.each(['docs/comment.md', 'docs/people.md', 'docs/events.md'])('links of %s are there', (path) => {
  const text = readFileSync(join(root, path), 'utf8')
  const links = [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target)
  const local = links.filter((link) => !/^(?:https:|#)/.test(link)).map((link) => link.replace(/#.*$/, ''))
  expect(local.filter((link) => !existsSync(join(root, 'docs', link)))).toEqual([])
})

const EXPECTED: Readonly<Record<Sample, [verdict: string, words: RegExp]>> = {
  pass: ['pass', /xychart-beta[\s\S]*line \[24, 30, 31, 38, 42, 56\]/],
  fail: ['fail', /line \[24, 30, 31, 38, 42, 38\]/],
  pending: ['pending', /the tick by erin .* was taken back: erin is the author/],
  many: ['fail', /^\| H-4\d \| \d+ errors and \d+ warnings \| \d+ \| ❌ regressed \|$/m],
}

test.each(SAMPLES)('the comment of the pictures is the one that is written today: %s', async (name) => {
  const { result, body } = await sample(name)
  const [verdict, words] = EXPECTED[name]
  expect(result.verdict).toBe(verdict)
  expect(body).toMatch(words)
  expect(body.length).toBeLessThan(65_536)
  if (name === 'pending') expect([...boxesIn(body).values()]).toEqual([false, true, false])
  if (name === 'many') expect(result.findings.length).toBeGreaterThan(400)
})
