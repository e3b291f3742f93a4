import { jest } from '@jest/globals'
import { RESULTS } from '../hosts/run-cli.js'
import { removeFolders } from '../sources/git-fixture.js'
import { examplesIn, pattern, sectionOf } from './page-examples.js'
import { workPlace } from './work-place.js'

jest.setTimeout(30_000)
afterAll(removeFolders)

const ROUTER = '32462cf8e16a9ce1248aad1df9aee7a181cf1137be7d52aa8b0e8021d95f4e3e'

it('the examples of fix print what the page says', async () => {
  const examples = examplesIn(sectionOf('fix'))
  expect(examples).toHaveLength(3)
  const place = workPlace('clean/base', 'clean/head')
  place.write(
    RESULTS,
    place
      .read(RESULTS)
      .replace('## Status: PASS', '## Status: PASSED')
      .replace('- Failed: 0\n- Skipped: 0\n', '- Failed: 0\n')
      .replace(ROUTER, 'f'.repeat(64)),
  )
  for (const { command, output } of examples) {
    const { stdout, stderr } = await place.run(...command.split(' '))
    expect(stdout + stderr).toMatch(pattern(output))
  }
})

it('every option of fix stands in its help, which fits a terminal, and every field in its JSON', async () => {
  const place = workPlace(null)
  const { stdout } = await place.run('fix', '--help')
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  for (const [option] of sectionOf('fix').matchAll(/--[a-z-]+(?= [A-Z]|`)/g)) expect(stdout).toContain(option)
  const json = JSON.parse((await place.run('fix', '--format', 'json')).stdout)
  const fields = [...sectionOf('fix').matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field)
  expect(Object.keys(json)).toEqual(fields)
})
