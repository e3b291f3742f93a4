import { check } from '../../../src/check.js'
import { unknown } from '../../../src/model/answer.js'
import type { ChangeSet } from '../../../src/model/change-set.js'
import { memoryRepository } from '../../../src/sources/memory.js'
import { BUNDLE, config, edited, handoffOf, judge, places, REPORT, RUN } from './run-case.js'

type World = ReturnType<typeof edited>

const verdicts = async (world: World, kind: string): Promise<string[]> =>
  handoffOf(await judge(world))
    .claims.filter((claim) => claim.kind === kind)
    .map(({ subject, verdict, evidence }) => `${verdict} ${subject}: ${evidence}`)

const without = (files: World['head'], folder: string): World['head'] =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(folder)))

describe('artifacts', () => {
  it('are verified at head', async () => {
    const claims = await verdicts(edited({}), 'artifact-exists')
    expect(claims).toHaveLength(6)
    expect(claims.every((claim) => claim.startsWith('verified'))).toBe(true)
  })

  it('of a bundle that is not in the repository are unverified', async () => {
    const { base, head } = edited({})
    const claims = await verdicts(
      { base: without(base, 'outputs/'), head: without(head, 'outputs/') },
      'artifact-exists',
    )
    expect(claims[0]).toBe(`unverified ${BUNDLE}/config.yaml: ${BUNDLE}/ is not in the repository`)
  })

  it('that .gitignore leaves out are unverified', async () => {
    const { base, head } = edited({
      [`${BUNDLE}/run_dossier_${RUN}.html`]: null,
      '.gitignore': 'outputs/**/*.html\n',
    })
    const claims = await verdicts({ base, head }, 'artifact-exists')
    expect(claims.filter((claim) => !claim.startsWith('verified'))).toEqual([
      `unverified ${BUNDLE}/run_dossier_${RUN}.html: it is ignored by .gitignore`,
    ])
  })

  it('on another machine are unverified', async () => {
    const world = edited({
      [`${REPORT}.json`]: (text) => text.replace(`"${BUNDLE}/config.yaml"`, '"/workspace/run/config.yaml"'),
    })
    expect((await verdicts(world, 'artifact-exists'))[0]).toContain('unverified /workspace/run/config.yaml')
  })
})

describe('what several places say', () => {
  it('is decided by most of them, the report first', async () => {
    const index = (text: string): string =>
      text.replace('Decision: `CONTINUE`', 'Decision: `PAUSE_NEEDS_INPUT`')
    const claims = await verdicts(edited({ 'reports/index.md': index }), 'decision')
    expect(claims.filter((claim) => claim.startsWith('contradicted'))).toEqual([
      'contradicted Latest in the index: it says PAUSE_NEEDS_INPUT, decision of the report says CONTINUE',
    ])
  })

  it('is reported at the change when the odd one is older', async () => {
    const { base, head } = edited({})
    const board = 'docs/ops/STATUS_BOARD.md'
    const world = { base, head: { ...head, [board]: base[board] as Buffer } }
    expect(places(await judge(world))).toEqual([`error run/status-board ${REPORT}.json:2`])
  })

  it('is not asked of the row of an older run', async () => {
    const world = edited({
      'reports/index.md': (text) =>
        text.replace('| v15_2026-10-05_090000 | 2026', '| v15_2026-10-05_090000 | 2025'),
    })
    expect(places(await judge(world))).toEqual([])
  })
})

describe('gates', () => {
  it('are worked out from the bundle and from their thresholds', async () => {
    expect(await verdicts(edited({}), 'gate-evidence')).toEqual([
      'verified required_artifacts_presence: every file is in the bundle',
      'verified phase_b_artifacts_presence: every file is in the bundle',
      'verified metrics_numerical_sanity: all numbers of metrics.json and eval_suite.json are finite',
      'verified reproducibility_metadata: commit and fingerprints are stated',
      'consistent phase_b_scientific_thresholds: the observed values keep the threshold',
    ])
  })

  it('that are red are not called wrong when the file is there now', async () => {
    const red = (text: string): string =>
      text.replace(/("required_artifacts_presence",\s+"status": )"green"/, '$1"red"')
    expect((await verdicts(edited({ [`${REPORT}.json`]: red }), 'gate-evidence'))[0]).toContain('unverified')
  })

  it.each([
    ['rate in [0.2, 0.6]', 'rate=0.7', 'contradicted'],
    ['rate in [0.2, 0.6]', 'rate=0.3', 'consistent'],
    ['ppl <= 310', 'ppl = 306.87', 'consistent'],
    ['cka>0.30', 'cka_mean=0.2', 'contradicted'],
    ['a>0.30', 'accuracy=0.2', undefined],
    ['loss<5%', 'loss=0.2', undefined],
    ['as good as last time', 'ppl=306', undefined],
  ])('of threshold %s and observed %s are %s', async (threshold, observed, verdict) => {
    const edit = (text: string): string =>
      text.replace('mi=0.21, cka=0.41', observed).replace('mi>0.10, cka>0.30', threshold)
    const claims = await verdicts(edited({ [`${REPORT}.json`]: edit }), 'gate-evidence')
    expect(claims.find((claim) => claim.includes('phase_b_scientific'))?.split(' ')[0]).toBe(verdict)
  })
})

it('compares the dossier with three files', async () => {
  expect(await verdicts(edited({}), 'dossier-data')).toEqual([
    'verified metrics.json: 6 values compared with metrics.json',
    'verified eval_suite.json: 6 values compared with eval_suite.json',
    'verified v15_spikingbrain.json: 4 values compared with v15_spikingbrain.json',
  ])
})

it('cannot compare the commit without a bundle that names one', async () => {
  const edit = (text: string): string => text.replace(/ *"git_hash".*\n/, '')
  expect(await verdicts(edited({ [`${BUNDLE}/eval_suite.json`]: edit }), 'commit')).toContainEqual(
    expect.stringContaining('consistent'),
  )
  const { base, head } = edited({ [`${BUNDLE}/eval_suite.json`]: edit })
  const claims = handoffOf(await judge({ base, head })).claims.filter(
    ({ kind, verdict }) => kind === 'commit' && verdict === 'unverified',
  )
  expect(claims).toHaveLength(1)
})

it('outside of a repository absence proves nothing', async () => {
  const { head } = edited({})
  const files = { [`${REPORT}.json`]: head[`${REPORT}.json`] as Buffer }
  const change: ChangeSet = {
    mode: 'files',
    base: null,
    head: null,
    files: unknown('only documents were named'),
    named: Object.keys(files),
    kind: 'run/report',
    pullRequest: null,
  }
  const result = await check(change, memoryRepository({ head: files }), config)
  expect(result.verdict).toBe('pass')
  expect(places(result)).toEqual([])
})

describe('a dossier with a heading for each file of the bundle', () => {
  const page = `${BUNDLE}/run_dossier_${RUN}.html`
  const world = (change: (text: string) => string): World => {
    const { head } = edited({})
    const blocks = ['eval_suite.json', 'metrics.json', 'v15_spikingbrain.json'].map(
      (name) => `<h3>${name}</h3>\n<pre>${change(`${head[`${BUNDLE}/${name}`]}`)}</pre>`,
    )
    return edited({ [page]: (text) => text.replace(/<pre>[\s\S]*<\/pre>/, blocks.join('\n')) })
  }

  it('is compared file by file', async () => {
    const claims = await verdicts(
      world((text) => text),
      'dossier-data',
    )
    expect(claims.map((claim) => claim.split(' ', 2).join(' '))).toEqual([
      'verified metrics.json:',
      'verified eval_suite.json:',
      'verified v15_spikingbrain.json:',
    ])
    expect(places(await judge(world((text) => text)))).toEqual([])
  })

  it('says where the first value differs', async () => {
    const changed = world((text) => text.replace('306.87', '305.1'))
    expect(places(await judge(changed))).toContainEqual(
      expect.stringMatching(`error run/dossier-data ${page}:`),
    )
  })
})
