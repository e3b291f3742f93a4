import { ConfigError, parseConfig } from '../../src/config/load.js'
import { UsageError } from '../../src/model/errors.js'

const PATH = '.github/handoff-gate.yml'

async function refusal(text: string): Promise<ConfigError> {
  const error = await parseConfig(text, PATH).then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ConfigError))
    throw new Error(`${JSON.stringify(text)} was not refused: ${String(error)}`)
  return error
}

describe('what cannot be used is refused at its line, with the way out', () => {
  it.each([
    ['fail-on: errors', 1, '`fail-on` must be one of error, warning, never'],
    ['# c\n\nfail_on: error', 3, 'the file has the unknown key "fail_on"; see'],
    ['version: 2', 1, '`version` must be 1'],
    ['version: "1"', 1, '`version` must be 1'],
    ['standards: builder', 1, '`standards` must be a list'],
    ['standards:\n  - builder\n  - nosuch', 3, '`standards.1` must be one of builder, '],
    ['standards:\n  - builder\n  - builder', 2, '`standards` must NOT have duplicate items'],
    [
      'rules:\n  builder/spec-steps: loud',
      2,
      '`rules.builder/spec-steps` must be one of error, warning, notice, off',
    ],
    [
      'rules:\n  builder/spec-steps: off\n  spec-mission: off',
      3,
      '`rules` has the key "spec-mission", which is no rule id',
    ],
    ['rules: [a]', 1, '`rules` must be keys with values'],
    ['ignore: docs/**', 1, '`ignore` must be a list'],
    ['ignore:', 1, '`ignore` must be a list; leave the key out for its default'],
    ["ignore:\n  - ok\n  - ''", 3, '`ignore.1` '],
    ['max-document-bytes: 8 MB', 1, '`max-document-bytes` must be a whole number'],
    ['max-document-bytes: 1', 1, '`max-document-bytes` must be >= 1024'],
    ['max-document-bytes: 1e99', 1, '`max-document-bytes` must be <= 67108864'],
    ['builder:\n  layout: nested', 2, '`builder.layout` must be one of auto, folder, flat'],
    ['builder:\n  handoffs-folder: a/b', 2, '`builder.handoffs-folder` must match'],
    ['builder:\n  ids:\n    - H-*', 3, '`builder.ids.0` must match'],
    ['builder:\n  ids: []', 2, '`builder.ids` must NOT have fewer than 1 items'],
    ['builder:\n  minimum-tests:\n    small: -1', 3, '`builder.minimum-tests.small` must be >= 0'],
    ['builder:\n  minimum-tests:\n    tiny: 1', 3, '`builder.minimum-tests` has the unknown key "tiny"'],
    ['builder:\n  waves:\n    - name: a', 3, "`builder.waves.0` must have required property 'waves'"],
    [
      'builder:\n  waves:\n    - name: a\n      waves: [[]]',
      4,
      '`builder.waves.0.waves.0` must NOT have fewer than 1 items',
    ],
    ['builder:\n  folder: x', 2, '`builder` has the unknown key "folder"'],
    ['builder:', 1, '`builder` must be keys with values'],
    ['- builder', 1, 'the file must be keys with values'],
    ['just text', 1, 'the file must be keys with values'],
    ['fail-on: error\nfail-on: never', 2, 'not valid YAML: the key "fail-on" stands twice'],
    ['fail-on: error\nignore: [a\n', 3, 'not valid YAML: '],
    ['ignore: !!js/regexp /a/', 1, 'not valid YAML: '],
    ['__proto__: { failOn: never }', 1, '`__proto__` is not allowed'],
  ])('%j', async (text, line, detail) => {
    const error = await refusal(text)
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toContain(`${PATH}:${error.range.line}: ${error.detail}`)
    expect(error.detail).toContain(detail)
    expect(error.message).not.toContain('\n')
    expect(error.range.line).toBe(line)
  })

  it('whatever standard it belongs to', async () => {
    for (const standard of ['weekly', 'initiative', 'pipeline', 'run']) {
      const error = await refusal(`version: 1\n${standard}:\n  no-such-key: 1\n`)
      expect([error.range.line, error.detail]).toEqual([
        3,
        expect.stringContaining('unknown key "no-such-key"'),
      ])
    }
  })
})
