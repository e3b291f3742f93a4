import { removeFolders } from '../sources/git-fixture.js'
import { examplesIn, pattern, sectionOf } from './page-examples.js'
import { workPlace } from './work-place.js'

afterAll(removeFolders)

const RESULTS = '_reboot/_staging/handoffs/H-33/H-33_RESULTS.md'
const junit = (passed: number): string => `<testsuite>${'<testcase name="a"/>'.repeat(passed)}</testsuite>`

it.each(['init', 'new', 'explain'])('the examples of %s print what the page says', async (name) => {
  const examples = examplesIn(sectionOf(name))
  expect(examples.length).toBeGreaterThan(1)
  const place = workPlace('clean/base', 'clean/head', [RESULTS])
  place.write('../own.xml', junit(14))
  place.write('../all.xml', junit(56))
  for (const { command, output } of examples) {
    const { stdout, stderr } = await place.run(...command.split(' '))
    expect(stdout + stderr).toMatch(pattern(output))
  }
})

it('every built-in kind that new writes has a row', async () => {
  const { stdout } = await workPlace(null).make('--help')
  const kinds = [...stdout.matchAll(/^ {2}([a-z]+\/[a-z-]+) /gm)].map(([, kind]) => kind)
  const rows = [...sectionOf('new').matchAll(/^\| `([a-z]+\/[a-z-]+)` \|/gm)].map(([, kind]) => kind)
  expect(rows).toEqual(kinds)
})

it.each(['init', 'new', 'explain'])(
  'every option of %s stands in its help, which fits a terminal',
  async (name) => {
    const { stdout } = await workPlace(null).run(name, '--help')
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110)
    for (const [option] of sectionOf(name).matchAll(/--[a-z-]+(?= [A-Z]|`)/g))
      expect(stdout).toContain(option)
  },
)
