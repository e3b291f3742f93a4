import { startTimings } from '../../src/hosts/timings.js'
import { removeFolders } from '../sources/git-fixture.js'
import { exampleRepository, run } from './run-cli.js'

afterAll(removeFolders)

const clock = (...times: number[]) => {
  let at = 0
  return (): number => times[Math.min(at++, times.length - 1)] ?? 0
}

describe('timings', () => {
  it('add up to the whole run, what nobody measured included', async () => {
    const { timed, report } = startTimings(clock(40, 50, 57, 60, 80, 80, 85, 100))
    expect(timed('select', () => 'value')).toBe('value')
    expect(await timed('read', async () => 'later')).toBe('later')
    expect(timed('select', () => 1)).toBe(1)
    expect(report()).toBe(`Where the time went, in milliseconds:
  start       40.0
  select      12.0
  read        20.0
  other       28.0
  all        100.0
`)
  })

  it('name the documents that took longest', () => {
    const { timed, report } = startTimings(clock(0, 0, 2, 2, 9, 9, 9.5, 10))
    for (const path of ['a.md', 'b.md', 'c.md']) timed('documents', () => null, path)
    expect(report()).toContain(`The slowest of 3 documents to read:
       7.0  b.md
       2.0  a.md
`)
    expect(report()).not.toContain('c.md')
  })

  it('count what failed as well', async () => {
    const { timed, report } = startTimings(clock(0, 0, 5, 5))
    await expect(timed('gather', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(report()).toMatch(/gather +5\.0/)
  })
})

test('check --timings speaks on standard error, and leaves the report alone', async () => {
  const repository = exampleRepository('clean')
  const [plain, told] = await Promise.all([
    run(repository, ['check', '--format', 'json']),
    run(repository, ['check', '--format', 'json', '--timings']),
  ])
  expect(told.stdout).toBe(plain.stdout)
  expect(plain.stderr).toBe('')
  const parts = [...told.stderr.matchAll(/^ {2}([a-z: ]*[a-z]) +(\d+\.\d)$/gm)].map(([, part, time]) => [
    part,
    Number(time),
  ])
  expect(parts.map(([part]) => part)).toEqual([
    ...['start', 'open', 'policy', 'select'],
    ...['load', 'read', 'gather', 'rules'].map((step) => `builder: ${step}`),
    ...['waivers', 'verdict', 'report', 'other', 'all'],
  ])
  const times = parts.map(([, time]) => Number(time))
  const all = times.pop() ?? 0
  expect(Math.abs(times.reduce((sum, time) => sum + time, 0) - all)).toBeLessThan(2)
  expect(told.stderr).toMatch(/slowest of \d+ documents to read:\n +\d+\.\d {2}_reboot/)
}, 60_000)
