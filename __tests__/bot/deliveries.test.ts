import { createRequire } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import { subjectOf, workOf } from '../../src/hosts/bot/check-subject.js'
import { workOfDelivery } from '../../src/hosts/bot/work-of-delivery.js'

interface Definition {
  readonly name: string
  readonly examples: readonly Record<string, unknown>[]
}

// GitHub's own examples, as it publishes them.
const published = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly Definition[]
const examples = published.flatMap(({ name, examples }) => examples.map((payload) => ({ name, payload })))
const withInstallation = { installation: { id: 5 } }
const listening = { appId: '29310', pushes: true }
const worksOf = (event: string, payload: unknown, hears = listening) =>
  workOfDelivery({ event, id: 'd-1', payload }, hears)
const example = (event: string, action: string | null = null) => {
  const found = examples.find(
    ({ name, payload }) => name === event && (action === null || payload.action === action),
  )
  if (!found) throw new Error(`GitHub publishes no ${event} ${action}`)
  return { ...found.payload, ...withInstallation } as Record<string, unknown>
}

test('every example of GitHub is read without complaint, and most give nothing to do', () => {
  expect(examples.length).toBeGreaterThan(200)
  const told = new Map<string, Set<string>>()
  for (const { name, payload } of examples) {
    for (const { kind } of worksOf(name, { ...payload, ...withInstallation })) {
      told.set(name, (told.get(name) ?? new Set()).add(`${String(payload.action ?? '')} ${kind}`))
    }
  }
  expect(Object.fromEntries([...told].map(([name, kinds]) => [name, [...kinds].sort()]))).toEqual({
    check_suite: ['rerequested suite'],
    installation: ['created', 'new_permissions_accepted', 'unsuspend'].map(
      (it) => `${it} sweep-installation`,
    ),
    installation_repositories: ['added sweep-repository'],
    merge_group: ['checks_requested event'],
    pull_request: [
      'closed event',
      ...['converted_to_draft', 'opened', 'ready_for_review', 'reopened', 'synchronize'].map(
        (it) => `${it} pull`,
      ),
    ],
    pull_request_review: ['dismissed pull', 'submitted pull'],
    push: [' event'],
  })
})

test('without an installation, or with a payload that is not the event’s, there is nothing to do', () => {
  const opened = example('pull_request', 'opened')
  expect(worksOf('pull_request', opened)).toHaveLength(1)
  expect(worksOf('pull_request', { ...opened, installation: undefined })).toEqual([])
  expect(worksOf('pull_request', { ...opened, repository: { full_name: '../../etc' } })).toEqual([])
  expect(worksOf('push', opened)).toEqual([])
  expect(worksOf('merge_group', { ...opened, action: 'checks_requested' })).toEqual([])
  expect(worksOf('constructor', opened)).toEqual([])
})

describe('comments', () => {
  const created = example('issue_comment', 'created')
  const on = (changes: object): Record<string, unknown> => ({
    ...created,
    issue: {
      ...(created.issue as object),
      pull_request: { url: 'https://api.github.com/repos/a/b/pulls/1' },
    },
    ...changes,
  })
  const said = (body: string, type = 'User') => ({
    comment: { ...(created.comment as object), body, user: { login: 'x', type } },
  })

  test.each([
    ['a command', on(said('/handoff recheck')), 1],
    ['talk', on(said('looks good')), 0],
    ['a command of a bot', on(said('/handoff recheck', 'Bot')), 0],
    ['a command on an issue', { ...on(said('/handoff recheck')), issue: created.issue }, 0],
    [
      'an edit of an app’s comment by a person',
      { ...on(said('<!-- x -->', 'Bot')), action: 'edited', sender: { login: 'y', type: 'User' } },
      1,
    ],
    [
      'an edit of an app’s comment by an app',
      { ...on(said('<!-- x -->', 'Bot')), action: 'edited', sender: { login: 'y', type: 'Bot' } },
      0,
    ],
    ['an edit of a person’s comment', { ...on(said('/handoff recheck')), action: 'edited' }, 0],
  ])('%s: %#', (_, payload, count) => {
    expect(worksOf('issue_comment', payload)).toHaveLength(count)
  })
})

test('pushes are heard of only where they are asked for, and only to the default branch', () => {
  const push = examples.find(
    ({ name, payload }) => name === 'push' && !/^0+$/.test(String(payload.after)),
  )?.payload
  const repository = push?.repository as { default_branch: string }
  const toDefault = { ...push, ...withInstallation, ref: `refs/heads/${repository.default_branch}` }
  expect(worksOf('push', toDefault)).toMatchObject([{ kind: 'event', event: 'push' }])
  expect(worksOf('push', toDefault, { ...listening, pushes: false })).toEqual([])
  expect(worksOf('push', { ...toDefault, ref: 'refs/heads/other' })).toEqual([])
})

test('a check run is judged again when it is ours, by what its id says', () => {
  const asked = example('check_run', 'rerequested')
  const run = asked.check_run as { app: { id: number }; head_sha: string }
  const ours = { ...listening, appId: String(run.app.id) }
  const sent = (external_id: string) => ({ ...asked, check_run: { ...run, external_id } })
  expect(worksOf('check_run', sent('pull 7 abc'), ours)).toMatchObject([
    { kind: 'pull', pull: 7, installation: 5 },
  ])
  expect(worksOf('check_run', sent('pull 7 abc'), { ...ours, appId: '1' })).toEqual([])
  expect(worksOf('check_run', sent('something else'), ours)).toEqual([])
  const [base, policy] = ['a'.repeat(40), 'b'.repeat(40)]
  const [work] = worksOf('check_run', sent(`exact ${base} ${policy} sparing abc`), ours)
  expect(work).toMatchObject({
    kind: 'commit',
    task: { base, policy, head: run.head_sha, sparesPulls: true },
  })
  if (work?.kind !== 'commit') throw new Error('no commit')
  // There and back again.
  expect(workOf(5, work.repository, work.task.head, `${subjectOf(work.task)} key`)).toEqual(work)
  const suite = example('check_suite', 'rerequested')
  const app = (suite.check_suite as { app: { id: number } }).app
  expect(worksOf('check_suite', suite, { ...ours, appId: String(app.id) })).toMatchObject([{ kind: 'suite' }])
})
