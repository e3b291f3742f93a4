import { appendFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import {
  type ActionEvent,
  addComment,
  addReview,
  commentEvent,
  createMergeGroup,
  mergeGroupEvent,
  pushEvent,
  reviewEvent,
  scheduleEvent,
  workflowRunEvent,
} from '../github/index.js'
import { git, removeFolders } from '../sources/git-fixture.js'
import { clone } from './checkout.js'
import { oursOn, play, type Setting, type Stage, verdictOf } from './scenario.js'

jest.setTimeout(60_000)

afterAll(removeFolders)

async function played(
  setting: Setting,
  options: readonly string[],
  act: (stage: Stage, workspace: string) => Promise<void>,
) {
  await play(setting, async (stage) => act(stage, await clone(stage, ...options)))
}
const auto = (workspace: string) => ({ workspace, inputs: { workspace: 'auto' } })

test.concurrent.each([
  ['clean', { code: 0, verdict: 'pass', states: ['success'] }],
  ['broken', { code: 1, verdict: 'fail', states: ['failure'] }],
] as const)(
  'with a checkout of base %s is judged the same, and contents come from there',
  (change, expected) =>
    played({ change }, [], async (stage, workspace) => {
      // What lies on disk is nobody's business, and neither is what the clone is configured to do.
      await writeFile(join(workspace, '.github-handoff'), 'x')
      await mkdir(join(workspace, '.github'), { recursive: true })
      await writeFile(join(workspace, '.github/handoff-gate.yml'), 'fail-on: never\n')
      await appendFile(join(workspace, '.git/config'), '[core]\n\tfsmonitor = "touch ran"\n')
      expect(verdictOf(stage, await stage.run(auto(workspace)))).toEqual(expected)
      const spent = stage.github.requests.map(({ path }) => path)
      expect(spent.filter((path) => /\/git\/|\/compare\//.test(path))).toEqual([])
      expect(spent.length).toBeLessThanOrEqual(3)
      const said = oursOn(stage)[0]?.body
      await stage.run()
      expect(oursOn(stage)[0]?.body).toBe(said)
    }),
)

test.concurrent.each([
  ['shallow', ['--depth=1', '--no-single-branch']],
  ['partial', ['--config', 'remote.origin.promisor=true']],
])('a %s checkout is not believed, and the API is asked', (_what, options) =>
  played({ change: 'broken' }, options, async (stage, workspace) => {
    expect(verdictOf(stage, await stage.run(auto(workspace)))).toMatchObject({ code: 1, verdict: 'fail' })
    expect(stage.github.requests.some(({ path }) => path.includes('/compare/'))).toBe(true)
  }),
)

test.concurrent('a checkout without head is not enough', () =>
  played({ change: 'broken' }, ['--single-branch'], async (stage, workspace) => {
    expect(verdictOf(stage, await stage.run(auto(workspace)))).toMatchObject({ code: 1, verdict: 'fail' })
    expect(stage.github.requests.some(({ path }) => path.includes('/compare/'))).toBe(true)
  }))

test.concurrent('policy comes from the tip of base, not from the merge base and not from the disk', () =>
  played({ change: 'broken' }, [], async (stage, workspace) => {
    await stage.repository.commit('main', { '.github/handoff-gate.yml': 'fail-on: never\n' })
    stage.pull.baseSha = await stage.repository.tip('main')
    git(workspace, 'fetch', '--quiet')
    expect(verdictOf(stage, await stage.run(auto(workspace)))).toMatchObject({ code: 0, verdict: 'pass' })
    expect(stage.github.requests.some(({ path }) => path.includes('/compare/'))).toBe(false)
  }))

test.concurrent('a merge group is read from the checkout too', () =>
  played({ change: 'broken' }, [], async (stage, workspace) => {
    const event = await mergeGroupEvent(stage.repository, await createMergeGroup([stage.pull]))
    git(workspace, 'fetch', '--quiet')
    const run = await stage.run({ ...auto(workspace), event })
    expect({ code: run.code, states: stage.repository.statuses.map(({ state }) => state) }).toEqual({
      code: 1,
      states: ['failure'],
    })
    expect(stage.github.requests.some(({ path }) => path.includes('/git/trees/'))).toBe(false)
  }))

const recheck = async ({ pull, repository }: Stage): Promise<ActionEvent> => {
  repository.setRole('maintainer', 'write')
  return commentEvent(pull, addComment(pull, { user: 'maintainer', body: '/handoff recheck' }))
}
const EVENTS: Readonly<Record<string, (stage: Stage) => Promise<ActionEvent>>> = {
  pull_request_review: async ({ pull }) => reviewEvent(pull, addReview(pull, 'maintainer', 'APPROVED')),
  issue_comment: recheck,
  workflow_run: ({ pull }) => workflowRunEvent(pull),
  schedule: ({ repository }) => scheduleEvent(repository),
  push: async ({ repository }) => {
    const before = await repository.tip('main')
    await repository.setBranch('main', await repository.tip('topic'))
    await repository.deleteBranch('topic')
    return pushEvent(repository, { branch: 'main', before })
  },
}

test.concurrent.each(Object.entries(EVENTS))('%s is judged from the checkout as well', (name, eventOf) =>
  played({ change: 'broken' }, [], async (stage, workspace) => {
    // A push is told of when its pull request is closed by it.
    if (name === 'push') stage.pull.state = 'closed'
    const run = await stage.run({ ...auto(workspace), event: await eventOf(stage) })
    expect(verdictOf(stage, run)).toEqual({ code: 1, verdict: 'fail', states: ['failure'] })
    const read = stage.github.requests.map(({ path }) => path)
    expect(read.filter((path) => /\/git\/(trees|blobs)|\/compare\//.test(path))).toEqual([])
  }),
)
