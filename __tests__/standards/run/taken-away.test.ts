import { BUNDLE, EARLIER, edited, judge, places, REPORT } from './run-case.js'

const PREVIOUS = `reports/2026/10/${EARLIER}.json`

describe('a change that only takes away', () => {
  const { head: registered } = edited({})
  const remains = async (path: string, text?: string): Promise<string[]> => {
    const { [path]: _, ...rest } = registered
    return places(
      await judge({ base: registered, head: text === undefined ? rest : { ...rest, [path]: text } }),
    )
  }

  it.each([
    ['half of a pair', `${REPORT}.md`, [`error run/report-pair ${REPORT}.json:1`]],
    ['the other half', `${REPORT}.json`, [`error run/report-pair ${REPORT}.md:1`]],
    ['half of an older pair', PREVIOUS, [`error run/report-pair ${PREVIOUS.replace('.json', '.md')}:1`]],
    ['the index', 'reports/index.md', [`error run/index-lists-run ${REPORT}.json:1`]],
    ['the gate results', 'state/gate_results.yaml', [`error run/gate-results ${REPORT}.json:1`]],
    ['a file of the bundle', `${BUNDLE}/seed.txt`, [`error run/bundle-files ${REPORT}.json:1`]],
    ['a board', 'docs/ops/STATUS_BOARD.md', []],
  ])('%s', async (_what, path, expected) => {
    expect(await remains(path)).toEqual(expected)
  })

  it.each([
    [
      'the program status',
      'state/program_status.yaml',
      ['error run/program-status state/program_status.yaml:1'],
    ],
    ['the JSON report', `${REPORT}.json`, [`error run/readable ${REPORT}.json:1`]],
  ])('the text of %s', async (_what, path, expected) => {
    expect(await remains(path, '')).toEqual(expected)
  })

  it('the document of another tool', async () => {
    const base = {
      'reports/2026/11/notes.md': '# Notes',
      'state/gate_results.yaml': 'a: 1',
      'outputs/a/metrics.json': '{}',
    }
    expect((await judge({ base, head: {} })).verdict).toBe('nothing-to-check')
  })
})
