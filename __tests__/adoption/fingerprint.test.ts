import { expect, test } from '@jest/globals'
import { fingerprintOf } from '../../src/steps/fingerprint.js'

const about = { rule: 'builder/results-hash', path: 'a.md' }
const same = (a: string, b: string): boolean =>
  fingerprintOf({ ...about, message: a }) === fingerprintOf({ ...about, message: b })

test('a problem is the same wherever its line has gone, and whatever a file hashes to by now', () => {
  expect(same('repeats the key of line 12.', 'repeats the key of line 140.')).toBe(true)
  expect(same('12 more on lines 5 to 9', '12 more on lines 7 to 90')).toBe(true)
  expect(same(`sha256 at head is ${'a1'.repeat(32)}.`, `sha256 at head is ${'b2'.repeat(32)}.`)).toBe(true)
  expect(same('no commit 77e07a9', 'no commit 1234567')).toBe(true)
  expect(same('one  line\n broken', 'one line broken')).toBe(true)
})

test('another value, word, rule or document is another problem', () => {
  expect(same('states 12 tests', 'states 13 tests')).toBe(false)
  expect(same('H-33 is taken', 'H-34 is taken')).toBe(false)
  expect(same('the facade is effaced', 'the facade is decaded')).toBe(false)
  const message = 'The title is missing.'
  const first = fingerprintOf({ ...about, message })
  expect(fingerprintOf({ ...about, rule: 'builder/results-status', message })).not.toBe(first)
  expect(fingerprintOf({ ...about, path: 'b.md', message })).not.toBe(first)
  expect(first).toMatch(/^[0-9a-f]{16}$/)
})
