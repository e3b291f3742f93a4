import type { Inputs } from '../../src/hosts/inputs.js'
import { judgeTask } from '../../src/hosts/judgement.js'
import type { ChangeSet } from '../../src/model/change-set.js'
import type { Repository } from '../../src/model/repository.js'
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
}

async function judge({ github, repository, head, pull }: Stage, judgement: Parameters<typeof judgeTask>[3]) {
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
  return judgeTask(clientOf(github), task, inputs, judgement)
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
