import { expect, jest, test } from '@jest/globals'
import type { Revision } from '../../src/github/edits.js'
import { ticksIn } from '../../src/hosts/tick-record.js'
import { boxesIn, withoutTicks } from '../../src/reports/boxes.js'
import { addComment, clickBox, commentEvent, editComment, type IssueComment } from '../github/index.js'
import {
  BOT,
  changes,
  oursOn,
  play,
  RESULTS,
  type Setting,
  type Stage,
  verdictOf,
} from '../hosts/scenario.js'

jest.setTimeout(90_000)

const POINTS = 'items:\n    - { id: threat-model, text: The threat model still holds }\n'
const base = { '.github/handoff-gate.yml': `review:\n  require: true\n  by: ticks\n  ${POINTS}` }
const THREAT = 'threat model'
const AGREES = 'agrees'

// --- the record of edits ---------------------------------------------------------------------------------

const KEY = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)
const body = (first: string, second = ' ', words = 'words'): string =>
  `marker\n- [${first}] <!-- tick=${KEY} -->one ${words}\n- [${second}] <!-- tick=${OTHER} -->two\n`
const by = (editor: string | null, text: string | null, change: Partial<Revision> = {}): Revision => ({
  editor,
  isPerson: editor !== 'gate[bot]' && editor !== null,
  at: '2026-03-02T09:00:00Z',
  text,
  ...change,
})
const gate = (text: string | null): Revision => by('gate[bot]', text)
const told = (...revisions: Revision[]) => {
  const tick = ticksIn(revisions, 'Gate[bot]').get(KEY)
  return tick && [tick.login, tick.ticked, tick.fault === null ? 'counts' : 'void']
}

test.each<[string, Revision[], unknown]>([
  ['nothing', [gate(body(' '))], undefined],
  ['a tick', [gate(body(' ')), by('dana', body('x'))], ['dana', true, 'counts']],
  [
    'with other line ends',
    [gate(body(' ')), by('dana', body('X').replaceAll('\n', '\r\n'))],
    ['dana', true, 'counts'],
  ],
  ['of the other box', [gate(body(' ')), by('dana', body(' ', 'x'))], undefined],
  [
    'taken away again',
    [gate(body(' ')), by('dana', body('x')), by('erin', body(' '))],
    ['erin', false, 'counts'],
  ],
  ['our own', [gate(body(' ')), gate(body('x'))], undefined],
  ['kept by us', [gate(body(' ')), by('dana', body('x')), gate(body('x'))], ['dana', true, 'counts']],
  [
    'overwritten by us, who had not seen it',
    [gate(body(' ')), by('dana', body('x')), gate(body(' '))],
    ['dana', true, 'counts'],
  ],
  [
    'a second one over ours',
    [gate(body(' ')), by('dana', body('x')), gate(body(' ')), by('erin', body('x'))],
    ['erin', true, 'counts'],
  ],
  ['with other words', [gate(body(' ')), by('dana', body('x', ' ', 'new'))], ['dana', true, 'void']],
  [
    'after other words',
    [gate(body(' ')), by('mallory', body(' ', ' ', 'new')), by('dana', body('x', ' ', 'new'))],
    ['dana', true, 'void'],
  ],
  [
    'after other words and back',
    [gate(body(' ')), by('mallory', body(' ', ' ', 'new')), by('dana', body('x'))],
    ['dana', true, 'void'],
  ],
  [
    'once we have put the words right',
    [gate(body(' ')), by('mallory', body(' ', ' ', 'new')), gate(body(' ')), by('dana', body('x'))],
    ['dana', true, 'counts'],
  ],
  ['a box that we never made', [gate('marker\n'), by('dana', body('x'))], ['dana', true, 'void']],
  ['of a deleted account', [gate(body(' ')), by(null, body('x'))], [null, true, 'counts']],
  [
    'a version taken out of the record',
    [gate(body(' ')), by('dana', body('x')), by('mallory', null)],
    undefined,
  ],
  ['after one that was taken out', [gate(body(' ')), by('mallory', null), by('dana', body('x'))], undefined],
  [
    'and later',
    [gate(body(' ')), by('mallory', null), by('dana', body(' ')), by('dana', body('x'))],
    ['dana', true, 'void'],
  ],
  ['a record without its beginning', [by('dana', body(' ')), by('dana', body('x'))], ['dana', true, 'void']],
])('the record of edits: %s', (_case, revisions, expected) => expect(told(...revisions)).toEqual(expected))

test('only our own notation is a box, and ticks are all that is left out of a comparison', () => {
  const text = `- [x] <!-- tick=${KEY} -->a\n- [x] plain\n> - [x] <!-- tick=${OTHER} -->\n`
  expect([...boxesIn(text)]).toEqual([[KEY, true]])
  expect(withoutTicks(text)).toBe(text.replace('[x]', '[ ]').trim())
})

// --- the whole way ---------------------------------------------------------------------------------------

const sticky = (stage: Stage): IssueComment => {
  const [comment] = oursOn(stage)
  if (comment === undefined) throw new Error('there is no comment of ours')
  return comment
}
const boxes = (stage: Stage) => [...boxesIn(sticky(stage).body).values()]
const changed = async (stage: Stage, sender: string, action: 'edited' | 'deleted' = 'edited') =>
  stage.run({ event: await commentEvent(stage.pull, sticky(stage), { action, sender }) })
const tick = async (stage: Stage, user: string, words: string, ticked = true) => {
  clickBox(stage.pull, sticky(stage), user, words, ticked)
  return changed(stage, user)
}
const waiting = (setting: Setting, act: (stage: Stage) => Promise<void>) =>
  play({ base, ...setting }, async (stage) => {
    stage.repository.setRole('maintainer', 'write')
    expect(verdictOf(stage, await stage.run())).toEqual({ code: 0, verdict: 'pending', states: ['pending'] })
    await act(stage)
  })

test.concurrent('the status waits until all is ticked; who, when and for what stands in the comment', () =>
  waiting({}, async (stage) => {
    expect(boxes(stage)).toEqual([false, false])
    const first = await tick(stage, 'maintainer', THREAT)
    expect(first.outputs).toMatchObject({
      verdict: 'pending',
      summary: expect.stringMatching(/^waiting for 1 of 2 ticks; H-33/),
    })
    expect(boxes(stage)).toEqual([true, false])
    const second = await tick(stage, 'maintainer', AGREES)
    expect(verdictOf(stage, second)).toEqual({
      code: 0,
      verdict: 'pass',
      states: ['pending', 'pending', 'success'],
    })
    expect(stage.repository.statuses.at(-1)?.description).toMatch(/^ticked by maintainer; H-33/)
    expect(sticky(stage).body).toMatch(
      /ticked by maintainer on 2026-03-02 for H-33_BUILDER_HANDOFF\.md \([0-9a-f]{7}\), /,
    )
    // Our own edit starts nothing.
    const asked = stage.github.requests.length
    expect((await changed(stage, BOT)).outputs).toEqual({})
    expect(stage.github.requests.length).toBe(asked)
    // Ticks outlive commits that leave the documents alone, and no others.
    await stage.holder.commit('topic', { 'docs/other.md': 'more\n' })
    expect((await stage.run()).outputs.verdict).toBe('pass')
    await stage.holder.commit('topic', { [RESULTS]: `${String(changes.clean?.[RESULTS])}\nOne more line.\n` })
    expect((await stage.run()).outputs.verdict).toBe('pending')
    expect(boxes(stage)).toEqual([false, false])
  }))

test.concurrent('a tick that comes while the documents change is none for the new ones', () =>
  waiting({}, async (stage) => {
    for (const words of [THREAT, AGREES]) clickBox(stage.pull, sticky(stage), 'maintainer', words)
    await stage.holder.commit('topic', { [RESULTS]: `${String(changes.clean?.[RESULTS])}\nOne more line.\n` })
    expect((await changed(stage, 'maintainer')).outputs.verdict).toBe('pending')
    expect(boxes(stage)).toEqual([false, false])
  }))

test.concurrent('ticks by others than such a person are taken back, each in one line', () => {
  const users = ['acme', 'stranger', 'committer', 'helper[bot]', 'maintainer']
  const items = users.map((_, i) => `    - { id: point-${i}, text: Point ${i} }\n`).join('')
  const config = `review:\n  require: true\n  by: ticks\n  items:\n${items}`
  return waiting({ base: { '.github/handoff-gate.yml': config } }, async (stage) => {
    stage.repository.setRole('committer', 'write')
    stage.github.fault({
      path: /\/pulls\/\d+\/commits$/,
      status: 200,
      times: 9,
      body: [{ author: { login: 'Committer' }, committer: null }] as never,
    })
    for (const [i, user] of users.entries()) clickBox(stage.pull, sticky(stage), user, `Point ${i}`)
    clickBox(stage.pull, sticky(stage), 'maintainer', AGREES)
    expect((await changed(stage, 'maintainer')).outputs.verdict).toBe('pending')
    expect(boxes(stage)).toEqual([false, false, false, false, true, true])
    const lines = sticky(stage)
      .body.split('\n')
      .filter((line) => line.startsWith('- [ ] '))
      .map((line) => line.replaceAll('\\', '').split('was taken back: ')[1])
    expect(lines).toEqual([
      'acme is the author of the pull request',
      'stranger may not write to this repository',
      'committer is author or committer of a commit here',
      'helper[bot] is no person',
    ])
    for (const i of [0, 1, 2, 3]) clickBox(stage.pull, sticky(stage), 'maintainer', `Point ${i}`)
    expect((await changed(stage, 'maintainer')).outputs.verdict).toBe('pass')
    expect(sticky(stage).body).not.toContain('taken back')
  })
})

test.concurrent('a tick beside other changes of the comment is taken back, and the comment put right', () =>
  waiting({}, async (stage) => {
    const other = sticky(stage).body.replace('The threat model still holds', 'No typos in the threat model')
    editComment(stage.repository, sticky(stage), stage.github.world.user('acme'), other)
    for (const words of [THREAT, AGREES]) clickBox(stage.pull, sticky(stage), 'maintainer', words)
    expect((await changed(stage, 'maintainer')).outputs.verdict).toBe('pending')
    expect(boxes(stage)).toEqual([false, false])
    expect(sticky(stage).body).toContain('The threat model still holds')
    expect(sticky(stage).body).toContain('was taken back: more than ticks was changed in the comment')
  }))

test.concurrent('nothing that stands in a comment is believed: not a ticked box of another’s, nor a marker', () =>
  waiting({}, async (stage) => {
    const ticked = sticky(stage).body.replaceAll('- [ ]', '- [x]')
    const forged = addComment(stage.pull, { user: 'maintainer', body: ticked })
    const event = await commentEvent(stage.pull, forged, { action: 'edited', sender: 'acme' })
    const { code, outputs } = await stage.run({ event })
    expect({ code, outputs }).toEqual({ code: 0, outputs: {} })
    expect((await stage.run()).outputs.verdict).toBe('pending')
  }))

test.concurrent('where the record of edits cannot be read no tick counts, and it says so', () =>
  play({ base }, async (stage) => {
    const off = stage.github.fault({ path: '/graphql', status: 404, times: 1000 })
    expect((await stage.run()).outputs.verdict).toBe('pending')
    expect(off.fired).toBeGreaterThan(0)
    expect(sticky(stage).body).toContain('record of edits cannot be read here, so that ticks do not count')
    expect(boxes(stage)).toEqual([])
  }))

const TEXT = base['.github/handoff-gate.yml']
test.concurrent.each([
  [
    'without `require` ticks are shown and decide nothing',
    'pass',
    TEXT.replace('true', 'false'),
    'clean',
    {},
  ],
  ['a tick mends no failure', 'fail', TEXT, 'broken', {}],
  ['without a comment there is nothing to tick', 'pending', TEXT, 'clean', { comment: 'never' }],
] as const)('%s', (_case, verdict, text, change, inputs) =>
  play({ change, base: { '.github/handoff-gate.yml': text } }, async (stage) => {
    stage.repository.setRole('maintainer', 'write')
    const run = await stage.run({ inputs })
    expect(run.outputs.verdict).toBe(verdict)
    if ('comment' in inputs) return expect(run.summary).toContain('no box: the workflow writes no comment')
    expect(run.summary).not.toContain('tick=')
    expect((await tick(stage, 'maintainer', THREAT)).outputs.verdict).toBe(verdict)
    return expect(sticky(stage).body).toContain('ticked by maintainer')
  }),
)

test.concurrent('a comment of ours that somebody deletes is written again, without its ticks', () =>
  waiting({}, async (stage) => {
    for (const words of [THREAT, AGREES]) clickBox(stage.pull, sticky(stage), 'maintainer', words)
    const comment = sticky(stage)
    stage.repository.comments.splice(stage.repository.comments.indexOf(comment), 1)
    const event = await commentEvent(stage.pull, comment, { action: 'deleted', sender: 'acme' })
    expect((await stage.run({ event })).outputs.verdict).toBe('pending')
    expect(boxes(stage)).toEqual([false, false])
  }))
