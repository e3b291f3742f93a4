import { expect, test } from '@jest/globals'
import { originOf } from '../../src/hosts/evidence-source.js'
import { found, unknown } from '../../src/model/answer.js'
import type { ChangeSet } from '../../src/model/change-set.js'
import { changeBetween } from '../../src/sources/memory.js'

const change = (...paths: string[]): ChangeSet =>
  changeBetween({}, Object.fromEntries(paths.map((path) => [path, 'text'])))
const plain = change('src/app.ts', 'docs/.github/x')
const workflow = change('src/app.ts', '.github/workflows/tests.yml')
const action = change('.github/actions/test/action.yml')
const renamed: ChangeSet = {
  ...plain,
  files: found([{ path: 'a.yml', status: 'renamed', previousPath: '.github/workflows/a.yml' }]),
}
const unseen: ChangeSet = { ...plain, files: unknown('the list is truncated') }

test.each<[string, ChangeSet, 'change' | 'base']>([
  ['pull_request', plain, 'change'],
  ['pull_request_review', plain, 'change'],
  ['schedule', plain, 'change'],
  ['an event to come', plain, 'change'],
  ['pull_request_target', workflow, 'base'],
  ['workflow_run', plain, 'base'],
  ['issue_comment', plain, 'base'],
  ['merge_group', plain, 'base'],
  ['push', plain, 'base'],
  ['merge_group', workflow, 'change'],
  ['push', action, 'change'],
  ['push', renamed, 'change'],
  ['merge_group', unseen, 'change'],
])('"evidence-source: base" under %s', (event, about, madeBy) => {
  const origin = originOf('base', event, about)
  expect(origin.madeBy).toBe(madeBy)
  expect(origin.because).toMatch(madeBy === 'base' ? /base's workflow for this head/ : /no proof/)
  expect(originOf('change', event, about).madeBy).toBe('change')
})
