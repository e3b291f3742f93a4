import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { readMarker } from '../../src/reports/comment.js'
import { addComment, openPull, pullRequestEvent, scheduleEvent } from '../github/index.js'
import { BOT, olderComment, oursOn, play, RESULTS, verdictOf } from './scenario.js'

jest.setTimeout(60_000)

test.concurrent('a clean handoff passes: comment, status, outputs and summary say so', () =>
  play({}, async (stage) => {
    const run = await stage.run()
    expect(verdictOf(stage, run)).toEqual({ code: 0, verdict: 'pass', states: ['success'] })
    const [comment] = oursOn(stage)
    expect(readMarker(comment?.body ?? '')).toEqual({ head: stage.head, context: 'handoff-gate' })
    expect(comment?.body).toContain(`/blob/${stage.head}/${RESULTS}?plain=1#L`)
    expect(run.outputs).toMatchObject({ errors: '0', warnings: '0', report: '' })
    expect(run.outputs['comment-url']).toMatch(new RegExp(`/pull/1#issuecomment-${comment?.id}$`))
    expect(run.summary).toContain('H-33')
    expect(run.stderr).toBe('')
    const [status] = stage.repository.statuses
    expect(status).toMatchObject({ context: 'handoff-gate', description: run.outputs.summary })
    expect(status?.targetUrl).toMatch(/\/acme\/widgets\/actions\/runs\/4242$/)
  }))

test.concurrent('a handoff with mistakes fails, and the annotations stand at their lines', () =>
  play({ change: 'broken' }, async (stage) => {
    const run = await stage.run()
    expect(verdictOf(stage, run)).toEqual({ code: 1, verdict: 'fail', states: ['failure'] })
    const lines = (await readFile(join('examples/broken/head', RESULTS), 'utf8')).split('\n')
    const annotated = run.annotations.filter(({ file }) => file === RESULTS)
    expect(annotated.length).toBeGreaterThan(0)
    for (const { line } of annotated) expect(lines[Number(line) - 1]).toBeDefined()
    expect(Number(run.outputs.errors)).toBeGreaterThan(0)
  }))

test.concurrent('a change without handoffs is green and says nothing', () =>
  play({ change: 'none' }, async (stage) => {
    const run = await stage.run()
    expect(verdictOf(stage, run)).toEqual({ code: 0, verdict: 'nothing-to-check', states: ['success'] })
    expect(stage.repository.comments).toEqual([])
  }))

test.concurrent('a change that lost its handoffs gets its older comment updated', () =>
  play({ change: 'none' }, async (stage) => {
    const comment = addComment(stage.pull, { user: BOT, body: olderComment('a'.repeat(40)) })
    const run = await stage.run()
    expect(run.outputs.verdict).toBe('nothing-to-check')
    expect(stage.repository.comments).toHaveLength(1)
    expect(readMarker(comment.body)?.head).toBe(stage.head)
  }))

test.concurrent('comment: on-findings keeps silent, and takes an older comment away', () =>
  play({}, async (stage) => {
    await stage.run({ inputs: { comment: 'on-findings' } })
    expect(stage.repository.comments).toEqual([])
    addComment(stage.pull, { user: BOT, body: olderComment('a'.repeat(40)) })
    await stage.run({ inputs: { comment: 'on-findings' } })
    expect(stage.repository.comments).toEqual([])
    addComment(stage.pull, { user: BOT, body: olderComment('a'.repeat(40)) })
    await stage.run({ inputs: { comment: 'never' } })
    expect(oursOn(stage).map(({ body }) => body)).toEqual([olderComment('a'.repeat(40))])
  }))

test.concurrent('annotations: false prints none, and status-context names the status', () =>
  play({ change: 'broken' }, async (stage) => {
    const run = await stage.run({ inputs: { annotations: 'false', 'status-context': 'team/gate' } })
    expect(run.annotations).toEqual([])
    expect(stage.repository.statuses.map(({ context }) => context)).toEqual(['team/gate'])
    expect(readMarker(oursOn(stage)[0]?.body ?? '')?.context).toBe('team/gate')
  }))

const config = (text: string) => ({ '.github/handoff-gate.yml': text })

test.concurrent('the workflow can tighten what base says and not loosen it', () =>
  play({ change: 'broken', base: config('fail-on: error\n') }, async (stage) => {
    const run = await stage.run({ inputs: { 'fail-on': 'never' } })
    expect(run.outputs.verdict).toBe('fail')
  }))

test.concurrent('where base says nothing the workflow decides', () =>
  play({ change: 'broken' }, async (stage) => {
    const run = await stage.run({ inputs: { 'fail-on': 'never' } })
    expect(verdictOf(stage, run)).toEqual({ code: 0, verdict: 'pass', states: ['success'] })
  }))

test.concurrent('configuration comes from base and never from the change', async () => {
  const { changes } = await import('./scenario.js')
  await play({ change: { ...changes.broken, ...config('fail-on: never\n') } }, async (stage) => {
    expect((await stage.run()).outputs.verdict).toBe('fail')
  })
})

test.concurrent('configuration of base that cannot be used is an error on the head', () =>
  play({ base: config('fail-on: perhaps\n') }, async (stage) => {
    const run = await stage.run()
    expect(verdictOf(stage, run)).toEqual({ code: 3, verdict: 'error', states: ['error'] })
    expect(run.outputs.summary).toContain('.github/handoff-gate.yml:1')
  }))

test.concurrent('policy is that of the base branch, not of the merge base', () =>
  play({ change: 'broken' }, async (stage) => {
    await stage.repository.commit('main', config('fail-on: never\n'))
    const pull = await openPull(stage.repository, { head: 'topic' })
    const run = await stage.run({ event: await pullRequestEvent(pull) })
    expect(run.outputs.verdict).toBe('pass')
  }))

test.concurrent('an event that cannot be judged is said to be one, and nothing is claimed', () =>
  play({}, async (stage) => {
    const event = { ...(await scheduleEvent(stage.repository)), name: 'release' }
    const run = await stage.run({ event: { ...event, env: { ...event.env, GITHUB_EVENT_NAME: 'release' } } })
    expect({ code: run.code, outputs: run.outputs, writes: stage.github.writes }).toEqual({
      code: 3,
      outputs: {},
      writes: [],
    })
    expect(run.stderr).toMatch(/^.*"release".*pull_request.*\n$/)
  }))

test.concurrent.each([
  ['fail-on', 'sometimes'],
  ['comment', 'yes'],
  ['annotations', 'maybe'],
  ['status-context', 'x'.repeat(256)],
  ['report-file', '/tmp/report.json'],
  ['report-file', '../report.json'],
  ['sarif-file', 'a/../../b.sarif'],
  ['sarif-file', 'C:\\b.sarif'],
])('input %s: %s is refused in one line', (name, value) =>
  play({}, async (stage) => {
    const run = await stage.run({ inputs: { [name]: value } })
    expect(run.code).toBe(2)
    expect(run.stderr).toMatch(new RegExp(`^.*${name}.*\n$`))
    expect(stage.github.requests).toEqual([])
  }),
)

test.concurrent('report and SARIF are written below the workspace, never through a link', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'workspace-'))
  await symlink(tmpdir(), join(folder, 'link'))
  await symlink(join(folder, 'target.json'), join(folder, 'direct.json'))
  await play({ change: 'broken' }, async (stage) => {
    const files = { 'report-file': 'out/deep/report.json', 'sarif-file': 'out/gate.sarif' }
    const run = await stage.run({ inputs: files, workspace: folder })
    const report = JSON.parse(await readFile(join(folder, 'out/deep/report.json'), 'utf8'))
    expect(run.outputs.report).toBe('out/deep/report.json')
    expect(report).toMatchObject({ version: 1, verdict: 'fail', summary: run.outputs.summary })
    const sarif = JSON.parse(await readFile(join(folder, 'out/gate.sarif'), 'utf8'))
    expect(sarif.runs[0].results.length).toBe(report.findings.length)

    const name = `handoff-gate-${process.pid}.sarif`
    const linked = { 'report-file': 'direct.json', 'sarif-file': `link/${name}` }
    const second = await stage.run({ inputs: linked, workspace: folder })
    expect(existsSync(join(folder, 'target.json'))).toBe(false)
    expect(existsSync(join(tmpdir(), name))).toBe(false)
    expect({ code: second.code, report: second.outputs.report }).toEqual({ code: 1, report: '' })
    expect(second.annotations.map(({ message }) => message).join()).toContain('direct.json was not written')
  })
  await rm(folder, { recursive: true })
})

test.concurrent('the token is nowhere', () =>
  play({ change: 'broken' }, async (stage) => {
    const token = stage.github.actionsToken()
    stage.github.fault({ method: 'POST', path: /comments$/, status: 422, body: { message: `no ${token}` } })
    const run = await stage.run({ token })
    const texts = [
      run.stdout,
      run.stderr,
      run.summary,
      ...Object.values(run.outputs),
      ...oursOn(stage).map((it) => it.body),
    ]
    expect(texts.filter((text) => text.includes(token))).toEqual([])
    expect(run.stdout).toContain('***')
  }))
