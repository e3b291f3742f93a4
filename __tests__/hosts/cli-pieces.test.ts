import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshFolder } from '../sources/git-fixture.js'
import { root, run } from './run-cli.js'

// Each piece of the bundle has classes of its own, which tests within one process never see.
test('configuration that a piece of the bundle refuses is wrong configuration, not trouble', async () => {
  const folder = freshFolder()
  cpSync(join(root, 'examples/release/base'), folder, { recursive: true })
  cpSync(join(root, 'examples/release/head'), folder, { recursive: true })
  writeFileSync(join(folder, '.github/schemas/release.schema.json'), '{\n  "type": "strng"\n}\n')
  const { code, stdout, stderr } = await run(folder, [
    'check',
    '--config',
    '.github/handoff-gate.yml',
    'releases',
  ])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(
    /^handoff-gate: \.github\/schemas\/release\.schema\.json:2: the schema cannot be used: .{1,200}\n$/,
  )
})
