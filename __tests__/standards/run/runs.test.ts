import { check } from '../../../src/check.js'
import { memoryRepository } from '../../../src/sources/memory.js'
import { BUNDLE, config, EARLIER, edited, handoffOf, judge, places, REPORT, RUN } from './run-case.js'

describe('which runs are judged', () => {
  it('are those that the change touches', async () => {
    const { handoffs } = await judge(edited({}))
    expect(handoffs.map(({ id }) => id)).toEqual([RUN])
    expect(handoffs[0]?.documents.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      `run/report ${REPORT}.json`,
      `run/report ${REPORT}.md`,
      'run/report reports/index.md',
      'run/report state/program_status.yaml',
      'run/report state/gate_results.yaml',
      'run/report docs/ops/STATUS_BOARD.md',
      `run/bundle ${BUNDLE}`,
    ])
  })

  it('are all of a tree, the state being that of the latest', async () => {
    const { head } = edited({})
    const change = {
      mode: 'tree',
      base: null,
      head: 'h',
      files: { state: 'unknown', because: 'a tree' },
      named: [],
      kind: null,
      pullRequest: null,
    } as const
    const result = await check(change, memoryRepository({ head }), config)
    expect(result.handoffs.map(({ id, documents }) => [id, documents.length])).toEqual([
      [EARLIER, 3],
      [RUN, 7],
    ])
    expect(places(result)).toEqual([])
  })

  it('are two when two are registered at once', async () => {
    const { head } = edited({})
    const result = await judge({ base: {}, head })
    expect(result.handoffs.map(({ id }) => id)).toEqual([EARLIER, RUN])
    expect(places(result)).toEqual([])
    expect(handoffOf(result).previous).toMatchObject({ id: EARLIER, how: 'sequence' })
  })

  it('are the latest when only its state is touched', async () => {
    const { head } = edited({})
    const board = 'docs/ops/STATUS_BOARD.md'
    const now = {
      ...head,
      [board]: Buffer.from(`${head[board]}`.replace('Red gates: `0`', 'Red gates: `3`')),
    }
    const result = await judge({ base: head, head: now })
    expect(result.handoffs.map(({ id, documents }) => [id, documents.length])).toEqual([[RUN, 1]])
    expect(places(result)).toEqual([`error run/status-board ${board}:14`])
  })

  it('are none of another tool with folders of the same name', async () => {
    const head = {
      'outputs/exp1/metrics.json': '{"a": NaN}',
      'outputs/exp1/config.yaml': 'a: 1',
      'reports/2026/11/notes.md': '# Notes',
    }
    const result = await judge({ base: {}, head })
    expect(result.verdict).toBe('nothing-to-check')
  })

  it('stand below any folder', async () => {
    const { base, head } = edited({})
    const below = (files: typeof head): typeof head =>
      Object.fromEntries(Object.entries(files).map(([path, file]) => [`lab/${path}`, file]))
    const result = await judge({ base: below(base), head: below(head) })
    expect(places(result)).toEqual([])
    expect(handoffOf(result).claims.filter(({ verdict }) => verdict === 'contradicted')).toEqual([])
  })
})

it('answers the checklist with evidence', async () => {
  const { checklist } = handoffOf(await judge(edited({})))
  expect(checklist.map(({ id, state }) => `${id} ${state}`)).toEqual([
    'reports pass',
    'index pass',
    'state pass',
    'decision pass',
    'gates pass',
    'needs-input not-applicable',
    'bundle pass',
    'dossier pass',
    'status-board pass',
    'baseline pass',
    'clean-run manual',
  ])
  const { checklist: failing } = handoffOf(await judge(edited({ [`${BUNDLE}/seed.txt`]: '7\n' })))
  expect(failing.find(({ id }) => id === 'bundle')).toMatchObject({
    state: 'fail',
    evidence: expect.stringContaining('seed.txt:1'),
  })
})
