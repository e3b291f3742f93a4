import { type Delivery, deliver } from '../../src/github/deliver.js'
import { Refusal } from '../../src/github/refusal.js'
import { type CommentWish, planComment } from '../../src/github/sticky-comment.js'
import { troubleOf } from '../../src/github/trouble.js'
import { clientOf } from '../sources/github-world.js'
import {
  addComment,
  openPull,
  type PullRequest,
  startTestGitHub,
  type TestGitHub,
  type TestRepository,
} from './index.js'

const BOT = 'github-actions[bot]'
const wish: CommentWish = {
  body: '<!-- ours -->\nnew',
  mode: 'always',
  hasHandoffs: true,
  hasFindings: true,
  isMarked: (body) => body.startsWith('<!-- ours -->'),
}
const comment = (id: number, body = '<!-- ours -->\nold', author: string | null = BOT) => ({
  id,
  body,
  author,
  url: `#${id}`,
})

describe('the plan for the comment', () => {
  const plan = (changes: Partial<CommentWish>, comments: ReturnType<typeof comment>[]) => {
    const { write, standing, remove } = planComment({ ...wish, ...changes }, comments, BOT)
    return [write, standing?.id ?? null, remove.map(({ id }) => id)]
  }

  test.each<[string, Partial<CommentWish>, ReturnType<typeof comment>[], unknown[]]>([
    ['none yet', {}, [], ['create', null, []]],
    ['an older one', {}, [comment(1)], ['update', 1, []]],
    ['the same text', {}, [comment(1, wish.body)], ['keep', 1, []]],
    ['the same text with other line ends', {}, [comment(1, '<!-- ours -->\r\nnew\n')], ['keep', 1, []]],
    ['several of ours', {}, [comment(1), comment(2)], ['update', 1, [2]]],
    ['a login in other letters', {}, [comment(1, undefined, 'GitHub-Actions[bot]')], ['update', 1, []]],
    ['another’s', {}, [comment(1, undefined, 'mallory'), comment(2, undefined, null)], ['create', null, []]],
    ['no handoff and none yet', { hasHandoffs: false }, [], ['nothing', null, []]],
    ['no handoff any more', { hasHandoffs: false }, [comment(1)], ['update', 1, []]],
    ['on-findings with findings', { mode: 'on-findings' }, [], ['create', null, []]],
    [
      'on-findings without',
      { mode: 'on-findings', hasFindings: false },
      [comment(1)],
      ['nothing', null, [1]],
    ],
    ['never', { mode: 'never' }, [comment(1)], ['nothing', 1, []]],
  ])('%s', (_case, changes, comments, expected) => {
    expect(plan(changes, comments)).toEqual(expected)
  })
})

describe('delivering', () => {
  let github: TestGitHub
  let repository: TestRepository
  let pull: PullRequest
  beforeEach(async () => {
    github = await startTestGitHub()
    repository = await github.createRepository('acme/widgets')
    await repository.commit('topic', { 'a.md': 'a\n' }, { from: 'main' })
    pull = await openPull(repository, { head: 'topic' })
  })
  afterEach(async () => {
    await github.close()
    github.assertClean()
  })

  const delivery = (changes: Partial<Delivery['subject']> = {}): Delivery => ({
    subject: {
      repository: 'acme/widgets',
      sha: pull.headSha,
      context: 'gate',
      pull: pull.number,
      comments: true,
      baseRef: 'main',
      ...changes,
    },
    status: { state: 'success', description: 'fine', targetUrl: 'https://example.com/run/1' },
    comment: wish,
  })

  test('three requests do it all', async () => {
    const delivered = await deliver(clientOf(github), delivery())
    expect(github.requests).toHaveLength(3)
    expect(delivered).toEqual({
      commentUrl: expect.stringContaining('#issuecomment-'),
      notes: [],
      troubles: [],
    })
  })

  test('the same verdict again is one request, and another verdict is written', async () => {
    await deliver(clientOf(github), delivery())
    await deliver(clientOf(github), delivery())
    expect(github.requests).toHaveLength(4)
    await deliver(clientOf(github), {
      ...delivery(),
      status: { state: 'failure', description: 'fine', targetUrl: null },
    })
    expect(repository.statuses.map(({ state }) => state)).toEqual(['success', 'failure'])
  })

  test('a commit without a pull request gets its status and nothing else', async () => {
    const delivered = await deliver(clientOf(github), delivery({ pull: null }))
    expect(github.writes.map(({ path }) => path)).toEqual([`/repos/acme/widgets/statuses/${pull.headSha}`])
    expect(delivered.troubles).toEqual([])
  })

  test('the head of another commit gets nothing', async () => {
    const delivered = await deliver(clientOf(github), delivery({ sha: await repository.tip('main') }))
    expect({ writes: github.writes, notes: delivered.notes }).toEqual({
      writes: [],
      notes: [expect.stringContaining(`moved to ${pull.headSha.slice(0, 7)}`)],
    })
  })

  test('comments of ours that are too many are taken away, others’ are not', async () => {
    for (const user of [BOT, 'mallory', BOT]) addComment(pull, { user, body: '<!-- ours -->\nold' })
    await deliver(clientOf(github), delivery())
    expect(repository.comments.map(({ user, body }) => [user.login, body])).toEqual([
      [BOT, wish.body],
      ['mallory', '<!-- ours -->\nold'],
    ])
  })

  test('a head that moves between status and comment keeps the comment from being written', async () => {
    github.fault({ method: 'POST', path: /comments$/, drop: 'before' })
    github.onRequest(async ({ method, path }) => {
      if (method === 'POST' && path.endsWith('/comments')) await repository.commit('topic', { 'b.md': 'b\n' })
    })
    const delivered = await deliver(clientOf(github), delivery())
    expect(repository.comments).toEqual([])
    expect(delivered.notes.join()).toContain(pull.headSha.slice(0, 7))
  })

  test('a write that is refused for a while is done again when GitHub asks for it, and not before', async () => {
    github.fault({ method: 'POST', path: /\/statuses\//, status: 503, headers: { 'retry-after': '3' } })
    const start = performance.now()
    const { troubles } = await deliver(clientOf(github), delivery())
    expect({ troubles, states: repository.statuses.length }).toEqual({ troubles: [], states: 1 })
    expect(performance.now() - start).toBeGreaterThan(2900)
  })

  test('one that is refused for longer than a run waits is left', async () => {
    github.fault({ method: 'POST', path: /\/statuses\//, status: 503, headers: { 'retry-after': '3600' } })
    const { troubles } = await deliver(clientOf(github), delivery())
    expect(troubles).toEqual([expect.stringMatching(/^The commit status was not written\. .*503/)])
    expect(repository.statuses).toEqual([])
  })

  test('what is forbidden for another reason than a permission is told in GitHub’s words', async () => {
    const archived = { message: 'Repository was archived so is read-only.' }
    const locked = { message: 'Unable to create comment because issue is locked.' }
    github.fault({ method: 'POST', path: /\/statuses\//, status: 403, times: 9, body: archived })
    github.fault({ method: 'POST', path: /\/comments$/, status: 403, times: 9, body: locked })
    const { troubles } = await deliver(clientOf(github), delivery())
    expect(troubles).toEqual([
      expect.stringContaining('403 (Repository was archived so is read-only.'),
      expect.stringContaining('403 (Unable to create comment because issue is locked.'),
    ])
  })

  test('an App lacks a permission of its own, not of a workflow', () => {
    const lacking = new Refusal(403, 'permission', 'POST x: 403', null, 'App')
    expect(troubleOf('The comment', 'pull-requests: write', lacking)).toBe(
      'The comment was not written: the App lacks `pull-requests: write`. Add it among the permissions of the App, and accept it where the App is installed',
    )
  })

  test('a token that GitHub does not know: both writes are reported, neither throws', async () => {
    const { troubles } = await deliver(clientOf(github, 'nobody'), delivery())
    expect(troubles).toEqual([
      'The commit status was not written: GitHub does not accept the token',
      'The comment was not written: GitHub does not accept the token',
    ])
  })
})
