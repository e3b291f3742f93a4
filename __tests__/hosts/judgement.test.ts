import { check } from '../../src/check.js'
import type { Inputs } from '../../src/hosts/inputs.js'
import { judgeTask } from '../../src/hosts/judgement.js'
import type { ChangeSet } from '../../src/model/change-set.js'
import type { Repository } from '../../src/model/repository.js'
import type { StandardEntry } from '../../src/model/standard.js'
import { annotations, workflowCommands } from '../../src/reports/annotations.js'
import { conclude } from '../../src/steps/verdict.js'
import { clientOf } from '../sources/github-world.js'
import { play, type Stage } from './scenario.js'

const inputs: Inputs = {
  token: '',
  config: null,
  failOn: null,
  comment: 'always',
  context: 'handoff-gate',
  annotations: true,
  mode: 'gate',
  drafts: 'pending',
  checkRun: false,
  suggestions: false,
  workspace: null,
  reportFile: null,
  sarifFile: null,
  evidence: [],
  evidenceSource: 'change',
}

async function judge({ github, repository, head, pull }: Stage, judgement: typeof check) {
  const task = {
    repository: repository.fullName,
    headRepository: repository.fullName,
    base: pull.baseSha,
    head,
    policy: pull.baseSha,
    compare: 'merge-base' as const,
    changedFiles: null,
    pullRequest: null,
    baseRef: null,
    branch: null,
  }
  return judgeTask(clientOf(github), task, inputs, { judge: judgement })
}

const green = conclude([], [], [], 'error')
const looking = (path: string) => async (_change: ChangeSet, repository: Repository) => {
  await repository.findVersion(path, 'a'.repeat(64)).catch(() => null)
  return green
}

test('a read that failed for good is an error, also where the judgement did not mind', () =>
  play({ change: 'none' }, async (stage) => {
    stage.github.fault({
      path: /\/commits$/,
      status: 403,
      body: { message: 'Resource not accessible' },
      times: 9,
    })
    const result = await judge(stage, looking('src/app.ts'))
    expect(result.verdict).toBe('error')
    expect(result.troubles.join()).toContain('contents: read')
  }))

test('what is not there is no failure', () =>
  play({ change: 'none' }, async (stage) => {
    expect((await judge(stage, looking('src/none.ts'))).verdict).toBe('nothing-to-check')
  }))

/** A standard of one document whose three rules report without a place, break, and report again. */
const fragile: StandardEntry = {
  name: 'fragile',
  kinds: [{ name: 'fragile/note', matches: (path) => path === 'src/app.ts' }],
  load: async () => ({
    name: 'fragile',
    kinds: [
      {
        name: 'fragile/note',
        read: () => ({ record: {}, positions: new Map(), problems: [] }),
        validate: null,
      },
    ],
    gather: async ({ documents }) => [
      {
        standard: 'fragile',
        id: 'F-1',
        title: '',
        documents,
        previous: null,
        baseline: { comparable: false, why: null, regressed: null, summary: {}, changes: [] },
        claims: [],
      },
    ],
    rules: [
      { id: 'fragile/lost', severity: 'error', summary: '', check: () => [{ at: lost, message: 'lost' }] },
      {
        id: 'fragile/broken',
        severity: 'error',
        summary: '',
        check() {
          throw new Error('out of order')
        },
      },
      { id: 'fragile/last', severity: 'warning', summary: '', check: () => [{ at: lost, message: 'last' }] },
    ],
    checklist: () => [],
  }),
}
const lost = { path: 'src/app.ts', pointer: '/never/3/there' }

test('a rule that breaks is named and makes an error; the others still speak, each at a real line', () =>
  play({ change: 'none' }, async (stage) => {
    const result = await judge(stage, (change, repository, config) =>
      check(change, repository, { ...config, standards: ['fragile'] }, [fragile]),
    )
    expect(result.verdict).toBe('error')
    expect(result.troubles).toEqual(['rule fragile/broken broke on F-1: out of order'])
    expect(result.findings.map(({ rule, line, column }) => ({ rule, line, column }))).toEqual([
      { rule: 'fragile/last', line: 1, column: 1 },
      { rule: 'fragile/lost', line: 1, column: 1 },
    ])
    expect(workflowCommands(annotations(result)).join('\n')).toContain('file=src/app.ts,line=1,')
  }))
