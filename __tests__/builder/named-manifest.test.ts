import { check } from '../../src/check.js'
import { defaultConfig } from '../../src/config/defaults.js'
import { unknown } from '../../src/model/answer.js'
import type { ChangeSet } from '../../src/model/change-set.js'
import { memoryRepository } from '../../src/sources/memory.js'

const named = (path: string): ChangeSet => ({
  mode: 'files',
  base: null,
  head: null,
  files: unknown('only documents were named'),
  named: [path],
  kind: 'builder/manifest',
  pullRequest: null,
})

const findingsOf = async (path: string, text: string): Promise<string[]> => {
  const { findings } = await check(named(path), memoryRepository({ head: { [path]: text } }), defaultConfig)
  return findings.map((finding) => `${finding.severity} ${finding.rule} ${finding.line}:${finding.column}`)
}

const whole = {
  schema_version: '1.2',
  package_id: 'PKG-A-001',
  spec_id: 'SPEC-A-001',
  framework_id: 'FMWK-100',
  plane_id: 'hot',
  dependencies: [],
  assets: [{ path: 'HOT/a.py', sha256: `sha256:${'0'.repeat(64)}` }],
}

describe('a manifest that the user names', () => {
  it('is judged by its text, whatever its name is', async () => {
    expect(await findingsOf('a.json', JSON.stringify(whole))).toEqual([])
    expect(await findingsOf('a.json', JSON.stringify({ ...whole, spec_id: '<id>' }, null, 1))).toEqual([
      'error builder/manifest-fields 4:13',
    ])
    const bare = JSON.stringify({ ...whole, assets: [{ path: 'a', sha256: 'ab12' }] }, null, 1)
    expect(await findingsOf('a.json', bare)).toEqual(['error builder/manifest-hash-form 11:14'])
  })

  it('is an error at its line when it is no JSON', async () => {
    expect(await findingsOf('a.json', '{\n  "assets": [,]\n}')).toEqual([
      'error builder/manifest-fields 2:14',
    ])
    expect(await findingsOf('a.json', '[]')).toEqual(['error builder/manifest-fields 1:1'])
    expect(await findingsOf('a.json', '')).toEqual(['error builder/manifest-fields 1:1'])
  })
})
