import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import type { ResultClaim } from '../../src/model/result.js'
import { addComment } from '../github/index.js'
import { large } from './large-change.js'
import { BOT, changes, olderComment, oursOn, play, RESULTS, type Stage, verdictOf } from './scenario.js'

jest.setTimeout(90_000)

const passed = { code: 0, verdict: 'pass', states: ['success'] }
const failed = { code: 1, verdict: 'fail', states: ['failure'] }
const STAGING = '_reboot/_staging'

const verifiedIn = (stage: Stage): number => Number(/(\d+) verified/.exec(oursOn(stage)[0]?.body ?? '')?.[1])

test.concurrent('400 changed files are more than a comparison lists, and all are seen', () =>
  play(large(400), async (stage) => {
    await stage.run()
    expect(verifiedIn(stage)).toBeGreaterThan(380)
  }))

test.concurrent('a handoff behind 3,000 other files is found', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 3100 }, (_, i) => [`0/${i % 50}/file-${i}.txt`, `${i}\n`]),
  )
  await play({ change: { ...many, ...changes.broken } }, async (stage) => {
    expect(verdictOf(stage, await stage.run())).toEqual(failed)
  })
})

test.concurrent.each([
  ['a clean handoff', 'clean', passed],
  ['a broken handoff', 'broken', failed],
] as const)('with trees that GitHub cuts, %s is judged right', (_what, change, expected) =>
  play({ change, github: { limits: { treeEntries: 12 } } }, async (stage) => {
    expect(verdictOf(stage, await stage.run())).toEqual(expected)
  }),
)

test.concurrent('a change that cannot be listed at all is an error', () =>
  play({ ...large(400), github: { limits: { treeEntries: 3, compareFiles: 300 } } }, async (stage) => {
    const run = await stage.run()
    expect(verdictOf(stage, run)).toEqual({ code: 3, verdict: 'error', states: ['error'] })
    expect(run.outputs.summary).toContain('too large')
  }))

test.concurrent.each([
  ['clean', passed],
  ['broken', failed],
] as const)('without GraphQL the verdict on %s is the same', (change, expected) =>
  play({ change }, async (stage) => {
    stage.github.fault({
      path: '/graphql',
      status: 403,
      times: 1000,
      body: { message: 'GraphQL is disabled' },
    })
    expect(verdictOf(stage, await stage.run())).toEqual(expected)
    expect(stage.github.requests.filter(({ path }) => path === '/graphql')).toHaveLength(1)
  }),
)

test.concurrent('a runner without a place for summary and outputs changes neither verdict nor exit code', () =>
  play({ change: 'broken' }, async (stage) => {
    const nowhere = '/nonexistent/file'
    const env = { GITHUB_STEP_SUMMARY: nowhere, GITHUB_OUTPUT: nowhere }
    const run = await stage.run({ env })
    expect(verdictOf(stage, run)).toEqual({ code: 1, verdict: undefined, states: ['failure'] })
    expect(run.stderr).toBe('')
    expect(run.stdout).toContain('no outputs: ENOENT')
  }))

test.concurrent('GitHub Enterprise Server, with a path in its addresses', () =>
  play({ github: { basePath: '/api/v3' } }, async (stage) => {
    addComment(stage.pull, { user: BOT, body: olderComment('a'.repeat(40)) })
    expect(verdictOf(stage, await stage.run())).toEqual(passed)
    expect(oursOn(stage)).toHaveLength(1)
  }))

test.concurrent('text that GraphQL does not give back exactly is read as bytes', () =>
  play({}, async (stage) => {
    const odd: Record<string, Buffer> = {
      'bom.txt': Buffer.from('\ufefftext\n'),
      'latin.txt': Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]),
      'crlf.txt': Buffer.from('a\r\nb\r\n'),
    }
    const listed = Object.entries(odd).map(
      ([name, bytes]) =>
        `- ${STAGING}/odd/${name} (SHA256: ${createHash('sha256').update(bytes).digest('hex')})`,
    )
    const results = String(changes.clean[RESULTS]).replace(
      /^## Files Created.*\n/m,
      (it) => `${it}\n${listed.join('\n')}\n`,
    )
    const files = Object.fromEntries(
      Object.entries(odd).map(([name, bytes]) => [`${STAGING}/odd/${name}`, bytes]),
    )
    await stage.repository.commit('topic', { ...files, [RESULTS]: results })
    const workspace = await mkdtemp(join(tmpdir(), 'workspace-'))
    await stage.run({ workspace, inputs: { 'report-file': 'report.json' } })
    const report = JSON.parse(await readFile(join(workspace, 'report.json'), 'utf8'))
    await rm(workspace, { recursive: true })
    const claims: ResultClaim[] = report.handoffs[0].claims
    const hashes = claims.filter(({ kind, subject }) => kind === 'file-hash' && subject.includes('/odd/'))
    expect(hashes.map(({ verdict }) => verdict)).toEqual(['verified', 'verified', 'verified'])
  }))
