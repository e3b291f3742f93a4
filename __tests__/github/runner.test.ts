import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { ActionEvent, ActionResult, PullRequest, TestGitHub, TestRepository } from './index.js'
import {
  addComment,
  addReview,
  commentEvent,
  createMergeGroup,
  mergeGroupEvent,
  mergePull,
  openPull,
  pullRequestEvent,
  pushEvent,
  reviewEvent,
  runAction,
  scheduleEvent,
  startTestGitHub,
  workflowDispatchEvent,
} from './index.js'
import { parseCommands } from './runner/workflow-commands.js'

// Many processes are started here, and the machine may be busy.
jest.setTimeout(30_000)

let github: TestGitHub
let repository: TestRepository
let pull: PullRequest
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  github = await startTestGitHub()
  repository = await github.createRepository('acme/widgets')
  await repository.commit('feature', { 'a.md': 'text\n' }, { from: 'main' })
  pull = await openPull(repository, { head: 'feature' })
})

afterEach(async () => {
  await github.close()
  await rm(folder, { recursive: true })
})

async function run(script: string, event?: ActionEvent, timeoutMs = 10_000): Promise<ActionResult> {
  const bundle = join(folder, 'bundle.cjs')
  await writeFile(bundle, script)
  const token = 'the-token'
  return runAction({
    github,
    bundle,
    timeoutMs,
    token,
    event: event ?? (await pullRequestEvent(pull)),
    inputs: { 'fail-on': 'warning' },
  })
}

describe('a run', () => {
  test('has the environment of the runner and nothing of ours', async () => {
    process.env.SECRET_OF_THE_TEST = 'secret'
    const { code, outputs } = await run(`
      const { appendFileSync, readFileSync } = require('node:fs')
      const { action, number } = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))
      const values = { ...process.env, payload: action + number }
      for (const [name, value] of Object.entries(values)) appendFileSync(process.env.GITHUB_OUTPUT, name + '<<END\\n' + value + '\\nEND\\n')`)
    expect(code).toBe(0)
    expect(outputs).toMatchObject({
      'INPUT_FAIL-ON': 'warning',
      'INPUT_GITHUB-TOKEN': 'the-token',
      INPUT_COMMENT: 'always',
      INPUT_CONFIG: '',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_API_URL: github.apiUrl,
      GITHUB_REPOSITORY: 'acme/widgets',
      GITHUB_REF: 'refs/pull/1/merge',
      GITHUB_HEAD_REF: 'feature',
      payload: 'opened1',
    })
    expect(outputs.GITHUB_SHA).not.toBe(pull.headSha)
    expect(outputs).not.toHaveProperty('SECRET_OF_THE_TEST')
    delete process.env.SECRET_OF_THE_TEST
  })

  test('gives back exit code, log, summary and annotations', async () => {
    const result = await run(`
      console.log('::error file=a%3Ab.md,line=3,endLine=4,col=1,title=T%2C1::50%25 of it%0Asecond line')
      console.log('plain ::error::no command')
      console.error('to stderr')
      require('node:fs').appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Summary')
      process.exitCode = 3`)
    expect(result).toMatchObject({
      code: 3,
      timedOut: false,
      stderr: 'to stderr\n',
      summary: '# Summary',
      outputs: {},
    })
    expect(result.annotations).toEqual([
      {
        level: 'error',
        message: '50% of it\nsecond line',
        title: 'T,1',
        file: 'a:b.md',
        line: 3,
        endLine: 4,
        column: 1,
        endColumn: null,
      },
    ])
  })

  test('ends at its time limit', async () => {
    expect(await run('setInterval(() => {}, 1000)', undefined, 300)).toMatchObject({
      code: null,
      timedOut: true,
    })
  })

  test('refuses inputs that action.yml does not have', async () => {
    const event = await pullRequestEvent(pull)
    await expect(runAction({ github, event, inputs: { 'fail-at': 'error' } })).rejects.toThrow(
      'no input fail-at',
    )
  })
})

test('the log is read as the runner reads it', () => {
  const names = (log: string): string[] => parseCommands(log).map(({ name }) => name)
  expect(names('  ::warning::indented\n::made-up::text\nx ::error::no\n::group::a::b')).toEqual([
    'warning',
    'group',
  ])
  expect(names('text ##[error]the old form')).toEqual(['error'])
  expect(names('::stop-commands::t0k\n::error::hidden\n::t0k::\n::notice::seen')).toEqual([
    'stop-commands',
    'notice',
  ])
})

test('payloads are as GitHub describes them', async () => {
  const head = pull.headSha
  const before = await repository.tip('main')
  for (const action of [
    'opened',
    'synchronize',
    'reopened',
    'edited',
    'ready_for_review',
    'closed',
  ] as const) {
    expect((await pullRequestEvent(pull, { action })).payload).toMatchObject({
      action,
      pull_request: { head: { sha: head } },
    })
  }
  const target = await pullRequestEvent(pull, { target: true })
  expect(target).toMatchObject({
    name: 'pull_request_target',
    env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: before },
  })
  const comment = addComment(pull, { user: 'ann', body: '/handoff recheck' })
  expect((await commentEvent(pull, comment)).payload).toMatchObject({ comment: { body: '/handoff recheck' } })
  await commentEvent(pull, comment, { action: 'edited' })
  const onIssue = await commentEvent(pull, comment, { onIssue: true })
  expect(JSON.parse(JSON.stringify(onIssue.payload)).issue).not.toHaveProperty('pull_request')
  await reviewEvent(pull, addReview(pull, 'ann', 'APPROVED'))
  await scheduleEvent(repository)
  await workflowDispatchEvent(repository)
  const group = await mergeGroupEvent(repository, await createMergeGroup([pull]))
  expect(group.payload).toMatchObject({ merge_group: { base_sha: before } })
  expect(group.env.GITHUB_REF).toBe(`refs/heads/gh-readonly-queue/main/pr-1-${before}`)
  const merged = await mergePull(pull)
  const push = await pushEvent(repository, { branch: 'main', before })
  expect(push.payload).toMatchObject({ before, after: merged, commits: { length: 2 } })
  expect((await pushEvent(repository, { branch: 'feature' })).payload).toMatchObject({
    created: true,
    before: '0'.repeat(40),
  })
  expect((await pushEvent(repository, { branch: 'feature', before, after: null })).payload).toMatchObject({
    deleted: true,
  })
})
