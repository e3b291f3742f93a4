import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { FileTree, PullRequest, TestGitHub, TestRepository } from './index.js'
import { addComment, octokitFor, openPull, startTestGitHub } from './index.js'

// Many processes are started here, and the machine may be busy.
jest.setTimeout(30_000)

const where = { owner: 'acme', repo: 'widgets' }
let github: TestGitHub
let repository: TestRepository
let pull: PullRequest

const files = (count: number): FileTree =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`docs/${index}.md`, `file ${index}\n`]))

beforeEach(async () => {
  github = await startTestGitHub()
  const start = { 'a.md': 'one\n', 'b.md': 'line\n'.repeat(20), 'c.md': 'gone\n' }
  repository = await github.createRepository('acme/widgets', { files: start })
  const change: FileTree = {
    'a.md': 'one\ntwo\n',
    'b.md': null,
    'c.md': null,
    'moved/ü "b".md': 'line\n'.repeat(20),
    'x.bin': Buffer.from([0, 1, 2]),
    link: { link: 'a.md' },
    run: { executable: '#!/bin/sh\n' },
  }
  await repository.commit('feature', change, { from: 'main' })
  pull = await openPull(repository, { head: 'feature', user: 'ann' })
})

afterEach(() => github.close())

describe('every operation, called with Octokit, answers as GitHub describes', () => {
  test('reading', async () => {
    const { rest } = octokitFor(github)
    const { data } = await rest.pulls.get({ ...where, pull_number: 1 })
    expect(data).toMatchObject({ changed_files: 6, commits: 1, mergeable: true, head: { sha: pull.headSha } })
    const listed = await rest.pulls.listFiles({ ...where, pull_number: 1 })
    expect(listed.data.map(({ filename, status, patch }) => [filename, status, patch])).toEqual([
      ['a.md', 'modified', '@@ -1 +1,2 @@\n one\n+two'],
      ['c.md', 'removed', '@@ -1 +0,0 @@\n-gone'],
      ['link', 'added', '@@ -0,0 +1 @@\n+a.md\n\\ No newline at end of file'],
      ['moved/ü "b".md', 'renamed', undefined],
      ['run', 'added', '@@ -0,0 +1 @@\n+#!/bin/sh'],
      ['x.bin', 'added', undefined],
    ])
    expect(listed.data[3]).toMatchObject({ previous_filename: 'b.md', changes: 0 })
    const tree = await rest.git.getTree({ ...where, tree_sha: pull.headSha, recursive: 'true' })
    expect(tree.data.tree.map(({ path, mode }) => `${mode} ${path}`)).toContain('120000 link')
    const blob = await rest.git.getBlob({ ...where, file_sha: tree.data.tree[0]?.sha ?? '' })
    expect(Buffer.from(blob.data.content, 'base64').toString()).toBe('one\ntwo\n')
    const content = await rest.repos.getContent({ ...where, path: 'moved/ü "b".md', ref: 'feature' })
    expect(content.data).toMatchObject({ type: 'file', encoding: 'base64', size: 100 })
    const raw = { mediaType: { format: 'raw' }, path: 'a.md', ref: 'feature' }
    expect((await rest.repos.getContent({ ...where, ...raw })).data).toBe('one\ntwo\n')
    expect((await rest.repos.getContent({ ...where, path: '' })).data).toHaveLength(3)
    expect(
      (await rest.pulls.get({ ...where, pull_number: 1, mediaType: { format: 'diff' } })).data,
    ).toContain('+two')
    const compared = await rest.repos.compareCommitsWithBasehead({
      ...where,
      basehead: 'main...acme:feature',
    })
    expect(compared.data).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0 })
    expect(compared.data.files).toHaveLength(6)
    expect((await rest.repos.listCommits({ ...where, sha: 'feature', path: 'a.md' })).data).toHaveLength(2)
    expect((await rest.repos.getCommit({ ...where, ref: 'feature' })).data.files).toHaveLength(6)
    const associated = await rest.repos.listPullRequestsAssociatedWithCommit({
      ...where,
      commit_sha: pull.headSha,
    })
    expect(associated.data.map(({ number }) => number)).toEqual([1])
    await rest.pulls.list({ ...where, head: 'acme:feature', base: 'main' })
    await rest.pulls.listCommits({ ...where, pull_number: 1 })
    await rest.pulls.listReviews({ ...where, pull_number: 1 })
    await rest.issues.get({ ...where, issue_number: 1 })
    await rest.git.getRef({ ...where, ref: 'heads/main' })
    await rest.git.getCommit({ ...where, commit_sha: pull.headSha })
    await rest.git.listMatchingRefs({ ...where, ref: 'heads/' })
    await rest.repos.getBranch({ ...where, branch: 'main' })
    await rest.repos.get(where)
    await rest.repos.getCollaboratorPermissionLevel({ ...where, username: 'ann' })
    await rest.rateLimit.get()
    github.assertClean()
  })

  test('writing', async () => {
    const { rest } = octokitFor(github)
    const created = await rest.issues.createComment({ ...where, issue_number: 1, body: 'first' })
    const comment = { ...where, comment_id: created.data.id }
    await rest.issues.updateComment({ ...comment, body: 'second' })
    await rest.reactions.createForIssueComment({ ...comment, content: 'eyes' })
    expect((await rest.reactions.createForIssueComment({ ...comment, content: 'eyes' })).status).toBe(200)
    expect((await rest.reactions.listForIssueComment(comment)).data).toHaveLength(1)
    const read = await rest.issues.getComment(comment)
    expect(read.data).toMatchObject({ body: 'second', user: { login: 'github-actions[bot]', type: 'Bot' } })
    await rest.issues.deleteComment(comment)
    expect(repository.comments).toEqual([])
    const status = { ...where, sha: pull.headSha, context: 'gate' }
    await rest.repos.createCommitStatus({ ...status, state: 'pending' })
    await rest.repos.createCommitStatus({
      ...status,
      state: 'success',
      target_url: 'https://example.com/run',
    })
    const combined = await rest.repos.getCombinedStatusForRef({ ...where, ref: pull.headSha })
    expect(combined.data).toMatchObject({ state: 'success', total_count: 1 })
    const statuses = await rest.repos.listCommitStatusesForRef({ ...where, ref: pull.headSha })
    expect(statuses.data.map(({ state }) => state)).toEqual(['success', 'pending'])
    const place = {
      path: 'a.md',
      start_line: 1,
      end_line: 1,
      annotation_level: 'notice' as const,
      message: 'm',
    }
    const output = { title: 't', summary: 's', annotations: [place] }
    const run = await rest.checks.create({ ...where, name: 'gate', head_sha: pull.headSha, output })
    await rest.checks.update({ ...where, check_run_id: run.data.id, conclusion: 'success', output })
    const runs = await rest.checks.listForRef({ ...where, ref: pull.headSha })
    expect(runs.data.check_runs[0]).toMatchObject({ status: 'completed', output: { annotations_count: 2 } })
    await rest.checks.listAnnotations({ ...where, check_run_id: run.data.id })
    expect(github.writes).toHaveLength(9)
    github.assertClean()
  })
})

test('a list has pages, with the addresses of the others', async () => {
  for (let index = 0; index < 101; index += 1) addComment(pull, { user: 'ann', body: `${index}` })
  const octokit = octokitFor(github)
  const parameters = { ...where, issue_number: 1, per_page: 50 }
  const { headers } = await octokit.rest.issues.listComments(parameters)
  const page = (number: number): string =>
    `${github.apiUrl}/repos/acme/widgets/issues/1/comments?per_page=50&page=${number}`
  expect(headers.link).toBe(`<${page(2)}>; rel="next", <${page(3)}>; rel="last"`)
  expect(await octokit.paginate(octokit.rest.issues.listComments, parameters)).toHaveLength(101)
  github.assertClean()
})

describe('limits', () => {
  test('lists of files, commits and tree entries end where GitHub ends them', async () => {
    await repository.commit('large', files(3005), { from: 'main' })
    const large = await openPull(repository, { head: 'large' })
    const octokit = octokitFor(github)
    const parameters = { ...where, pull_number: large.number }
    expect(
      await octokit.paginate(octokit.rest.pulls.listFiles, { ...parameters, per_page: 100 }),
    ).toHaveLength(3000)
    expect((await octokit.rest.pulls.get(parameters)).data.changed_files).toBe(3005)
    const compared = await octokit.rest.repos.compareCommitsWithBasehead({
      ...where,
      basehead: 'main...large',
    })
    expect(compared.data.files).toHaveLength(300)
    github.limits.treeEntries = 10
    const tree = await octokit.rest.git.getTree({ ...where, tree_sha: 'large', recursive: 'true' })
    expect(tree.data).toMatchObject({ truncated: true, tree: { length: 10 } })
    github.assertClean()
  })

  test('what is too long is refused, and told to the test', async () => {
    const { rest } = octokitFor(github)
    const status = { ...where, sha: pull.headSha, state: 'success' as const }
    await expect(
      rest.issues.createComment({ ...where, issue_number: 1, body: 'x'.repeat(65_537) }),
    ).rejects.toThrow('65536')
    await expect(rest.repos.createCommitStatus({ ...status, description: 'x'.repeat(141) })).rejects.toThrow(
      '140',
    )
    await expect(rest.repos.createCommitStatus({ ...status, context: 'x'.repeat(256) })).rejects.toThrow(
      '255',
    )
    expect(github.takeProblems()).toHaveLength(3)
    await rest.issues.createComment({ ...where, issue_number: 1, body: '😀'.repeat(65_536) })
    github.limits.statusesPerContext = 2
    for (let index = 0; index < 2; index += 1) await rest.repos.createCommitStatus(status)
    await expect(rest.repos.createCommitStatus(status)).rejects.toThrow('maximum number of statuses')
    github.assertClean()
  })
})
