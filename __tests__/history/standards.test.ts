import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { root } from '../fixture-case.js'
import { removeFolders } from '../sources/git-fixture.js'
import { header, plan, report, results, resultsPath, spec, specPath, weekly } from './documents.js'
import type { PastCommit } from './past.js'
import { handoffsOf, historyOf, pastAt } from './tell.js'

jest.setTimeout(60_000)
afterAll(removeFolders)

const delivered = (id: string, packages: number, tests: number, more = {}) => ({
  [resultsPath(id)]: results({ id, packages, tests, ...more }),
})

describe('builder', () => {
  const directory = (...more: readonly PastCommit[]) =>
    pastAt(
      { files: { [specPath('H-1')]: spec('H-1') }, when: '2026-01-01', author: 'App' },
      { files: delivered('H-1', 2, 40), when: '2026-01-03', author: 'Infra' },
      { files: delivered('H-2', 3, 50), when: '2026-01-05', author: 'App' },
      ...more,
    )

  test('a handoff is its spec and its RESULTS, measured by the one before it', async () => {
    const handoffs = handoffsOf(await historyOf(directory()), 'builder')
    expect(handoffs).toMatchObject([
      {
        id: 'H-1',
        chain: '_staging',
        title: 'Router',
        status: 'PASS',
        numbers: { packages: 2, tests: 40 },
        previous: null,
        regressed: null,
        transfers: [{ from: 'App', to: 'Infra' }],
        revisions: [
          { when: '2026-01-01T12:00:00Z', author: 'App', status: 'SPEC', numbers: {} },
          { when: '2026-01-03T12:00:00Z', author: 'Infra', status: 'PASS' },
        ],
      },
      { id: 'H-2', previous: 'H-1', delta: { packages: 1, tests: 10 }, regressed: false, transfers: [] },
    ])
  })

  test('a drop is a regression, with a reason it is none', async () => {
    const past = directory(
      { files: delivered('H-3', 2, 45), when: '2026-01-07' },
      {
        files: delivered('H-4', 2, 44, { reason: 'the slow tests moved to another suite' }),
        when: '2026-01-08',
      },
    )
    const [, , fell, explained] = handoffsOf(await historyOf(past), 'builder')
    expect(fell).toMatchObject({
      regressed: true,
      delta: { packages: -1, tests: -5 },
      worse: ['packages', 'tests'],
    })
    expect(explained).toMatchObject({
      regressed: false,
      worse: ['tests'],
      why: 'the slow tests moved to another suite',
    })
  })

  test('the author names the previous handoff, else it is the nearest lower id', async () => {
    const past = directory(
      { files: delivered('H-9', 3, 60), when: '2026-01-06' },
      { files: delivered('H-3', 3, 51), when: '2026-01-07' },
      { files: delivered('H-4', 3, 61, { previous: 'H-9' }), when: '2026-01-08' },
      { files: delivered('CLEANUP-1', 3, 61), when: '2026-01-09' },
    )
    const handoffs = handoffsOf(await historyOf(past), 'builder')
    expect(handoffs.map(({ id, previous }) => [id, previous])).toEqual([
      ['H-1', null],
      ['H-2', 'H-1'],
      ['H-9', 'H-2'],
      ['H-3', 'H-2'],
      ['H-4', 'H-9'],
      ['CLEANUP-1', 'H-4'],
    ])
  })

  test('what base has counts: editing the previous handoff in the same commit lowers no bar', async () => {
    const past = directory({
      files: { ...delivered('H-2', 3, 45), ...delivered('H-3', 3, 46) },
      when: '2026-01-07',
    })
    const handoffs = handoffsOf(await historyOf(past), 'builder')
    expect(handoffs.at(-1)).toMatchObject({ id: 'H-3', regressed: true, delta: { tests: -4 } })
  })

  test('several of one commit follow each other', async () => {
    const past = directory({
      files: { ...delivered('H-10', 3, 70), ...delivered('H-9', 3, 60) },
      when: '2026-01-07',
    })
    const handoffs = handoffsOf(await historyOf(past), 'builder')
    expect(handoffs.slice(2).map(({ id, previous }) => [id, previous])).toEqual([
      ['H-9', 'H-2'],
      ['H-10', 'H-9'],
    ])
  })

  test('a correction is one more revision; moving the file is none', async () => {
    const text = results({ id: 'H-2', packages: 3, tests: 52 })
    const past = directory(
      { files: { [resultsPath('H-2')]: text }, when: '2026-01-06' },
      { files: { [resultsPath('H-2')]: null, '_staging/handoffs/RESULTS_H-2.md': text }, when: '2026-01-07' },
    )
    const second = handoffsOf(await historyOf(past), 'builder')[1]
    expect(second?.path).toBe('_staging/handoffs/RESULTS_H-2.md')
    expect(second?.revisions.map(({ when, numbers }) => [when.slice(0, 10), numbers.tests])).toEqual([
      ['2026-01-05', 50],
      ['2026-01-06', 52],
    ])
    expect(second?.removed).toBeNull()
  })

  test('a new id for the same file is the same handoff', async () => {
    const past = directory({
      files: {
        [resultsPath('H-2')]: null,
        [resultsPath('H-2A')]: results({ id: 'H-2', packages: 3, tests: 50 }),
      },
      when: '2026-01-07',
    })
    const handoffs = handoffsOf(await historyOf(past), 'builder')
    expect(handoffs.map(({ id, revisions }) => [id, revisions.length])).toEqual([
      ['H-1', 2],
      ['H-2A', 1],
    ])
  })

  test('what is taken away stays in the history, and is nobody’s previous handoff any more', async () => {
    const past = directory(
      { files: { [resultsPath('H-2')]: null }, when: '2026-01-07', author: 'Tools' },
      { files: delivered('H-3', 3, 45), when: '2026-01-08' },
    )
    const handoffs = handoffsOf(await historyOf(past), 'builder')
    expect(handoffs[1]).toMatchObject({
      id: 'H-2',
      numbers: { tests: 50 },
      removed: { when: '2026-01-07T12:00:00Z', author: 'Tools' },
    })
    expect(handoffs[2]).toMatchObject({ previous: 'H-1', regressed: false })
  })
})

test('weekly: the same file is another handoff every week', async () => {
  const path = 'evidence/planning/weekly_handoff/latest.md'
  const at = (week: string, gates = {}, runs = 4) => ({ [path]: weekly({ week, gates, runs }) })
  const past = pastAt(
    { files: at('2026-03-02'), when: '2026-03-03' },
    { files: at('2026-03-09', { seed_determinism: 'FAIL' }, 6), when: '2026-03-10' },
    { files: at('2026-03-09', { seed_determinism: 'PASS' }, 6), when: '2026-03-11' },
    {
      files: { 'other/weekly_handoff/latest.md': weekly({ week: '2026-03-09', producer: 'ree-v1-minimal' }) },
      when: '2026-03-12',
    },
  )
  const history = await historyOf(past)
  expect(handoffsOf(history, 'weekly')).toMatchObject([
    { id: 'ree-v2 2026-03-02', chain: 'ree-v2', status: 'PASS', previous: null, removed: null },
    {
      id: 'ree-v2 2026-03-09',
      status: 'PASS',
      previous: 'ree-v2 2026-03-02',
      numbers: { runs: 6 },
      delta: { runs: 2 },
      regressed: false,
      gates: expect.arrayContaining([{ gate: 'seed_determinism', status: 'PASS' }]),
      revisions: [
        { status: 'FAIL', regressed: true },
        { status: 'PASS', regressed: false },
      ],
    },
    { id: 'ree-v1-minimal 2026-03-09', chain: 'ree-v1-minimal', previous: null },
  ])
  expect(history.transfers).toEqual([
    {
      standard: 'weekly',
      from: 'ree-v2',
      to: 'REE_assembly',
      handoffs: ['ree-v2 2026-03-02', 'ree-v2 2026-03-09'],
    },
    {
      standard: 'weekly',
      from: 'ree-v1-minimal',
      to: 'REE_assembly',
      handoffs: ['ree-v1-minimal 2026-03-09'],
    },
  ])
})

test('initiative: a plan lives on, and what was done can come undone', async () => {
  const at = (done: number) => ({ 'plans/active/CACHE-2/phase.md': plan(done) })
  const notes = readFileSync(
    join(
      root,
      'examples/initiative/head/plans/active/CACHE-ROLLOUT-002/reports/2026-03-16T093000Z/handoff_notes.md',
    ),
    'utf8',
  )
  const past = pastAt(
    { files: at(0), when: '2026-03-01' },
    { files: at(3), when: '2026-03-05' },
    { files: at(2), when: '2026-03-06' },
    { files: at(4), when: '2026-03-08' },
    {
      files: { 'plans/active/CACHE-2/reports/2026-03-16T093000Z/handoff_notes.md': notes },
      when: '2026-03-16',
    },
  )
  const history = await historyOf(past)
  expect(history.standards).toMatchObject([{ standard: 'initiative', measured_by: 'itself' }])
  expect(handoffsOf(history, 'initiative')).toMatchObject([
    {
      id: 'CACHE-2 phase',
      status: 'DONE',
      numbers: { tasks_done: 4, tasks: 4 },
      delta: { tasks_done: 4 },
      regressed: true,
      revisions: [
        { status: 'OPEN', regressed: null },
        { status: 'IN PROGRESS', regressed: false },
        { numbers: { tasks_done: 2 }, regressed: true },
        { status: 'DONE', regressed: false },
      ],
    },
    { id: 'CACHE-2 2026-03-16T093000Z handoff_notes', status: null },
  ])
  expect(history.transfers.map(({ from, to }) => [from, to])).toContainEqual(['CACHE-2', 'CI maintainers'])
})

test('pipeline: every header of a feature hands it on', async () => {
  const stage = (folder: string, from: string, to: string[]) => ({
    [`.claude/pipeline/${folder}/feat-021-export.md`]: header({ id: 'feat-021', from, to }),
  })
  const past = pastAt(
    { files: stage('requests', 'user', ['product-discovery']), when: '2026-03-01' },
    {
      files: stage('briefs', 'product-discovery', ['product-planner', 'commercial-strategist']),
      when: '2026-03-02',
    },
    { files: stage('designs', 'architect', ['api-dev']), when: '2026-03-03' },
    { files: { '.claude/pipeline/designs/feat-021-export.md': null }, when: '2026-03-04' },
  )
  const history = await historyOf(past)
  expect(handoffsOf(history, 'pipeline')).toMatchObject([
    {
      id: 'feat-021',
      status: 'BRIEF',
      numbers: { documents: 2 },
      revisions: [
        { status: 'REQUEST' },
        { status: 'BRIEF' },
        { status: 'DESIGN', numbers: { documents: 3 } },
      ],
    },
  ])
  expect(history.transfers.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'user product-discovery',
    'product-discovery product-planner',
    'product-discovery commercial-strategist',
  ])
})

test('run: a gate that turns red is a regression', async () => {
  const at = (id: string, more = {}) => ({ [`reports/2026/11/${id}.json`]: report({ id, ...more }) })
  const red = { gates: { metrics_numerical_sanity: 'red' } }
  const past = pastAt(
    { files: at('r-1'), when: '2026-11-01' },
    { files: at('r-2', red), when: '2026-11-02' },
    { files: at('r-3', { ...red, decision: 'PAUSE_NEEDS_INPUT' }), when: '2026-11-03' },
    { files: { ...at('r-5'), ...at('r-4') }, when: '2026-11-04' },
  )
  const runs = handoffsOf(await historyOf(past), 'run')
  expect(
    runs.map(({ id, previous, regressed, why, status }) => [id, previous, regressed, why, status]),
  ).toEqual([
    ['r-1', null, null, 'there is no earlier run', 'CONTINUE'],
    ['r-2', 'r-1', true, 'worse: metrics_numerical_sanity', 'CONTINUE'],
    ['r-3', 'r-2', true, 'it was paused', 'PAUSE_NEEDS_INPUT'],
    ['r-4', 'r-3', false, null, 'CONTINUE'],
    ['r-5', 'r-4', false, null, 'CONTINUE'],
  ])
  expect(runs[1]?.gates).toContainEqual({ gate: 'metrics_numerical_sanity', status: 'RED' })
})

test('a standard of a team’s own: the values that its declaration compares', async () => {
  const read = (path: string): string => readFileSync(join(root, 'examples/release', path), 'utf8')
  const past = pastAt(
    {
      files: {
        '.github/handoff-gate.yml': read('base/.github/handoff-gate.yml'),
        '.github/schemas/release.schema.json': read('base/.github/schemas/release.schema.json'),
        'releases/R-11/HANDOFF.md': read('base/releases/R-11/HANDOFF.md'),
      },
      when: '2026-10-01',
    },
    { files: { 'releases/R-12/HANDOFF.md': read('broken/releases/R-12/HANDOFF.md') }, when: '2026-10-20' },
  )
  const [first, second] = handoffsOf(await historyOf(past), 'release')
  expect(first).toMatchObject({ id: 'R-11', previous: null })
  expect(second).toMatchObject({ id: 'R-12', previous: 'R-11', regressed: true })
  expect(Object.keys(second?.numbers ?? {})).toEqual(['total_tests', 'open_bugs', 'changes'])
  expect(second?.worse.length).toBeGreaterThan(0)
})
