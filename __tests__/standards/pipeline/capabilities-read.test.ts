import { headerOf } from './pipeline-case.js'

const quota = (value: string) =>
  headerOf(`platform_capabilities:\n  quota: ${value}`).platform_capabilities?.quota

describe('capabilities in the header', () => {
  it.each([
    ['Not applicable', { applies: false }],
    ['"Not applicable - tests only"', { applies: false, rationale: 'tests only' }],
    ['N/A (internal)', { applies: false, rationale: 'internal' }],
    ['None', { applies: false }],
    ['"no, nothing is stored"', { applies: false, rationale: 'nothing is stored' }],
    ['Does not apply', { applies: false }],
    ['"Yes: limits per project"', { applies: true, rationale: 'limits per project' }],
    ['Must limit the number', { applies: true, rationale: 'Must limit the number' }],
    ['Should be limited', { applies: true, rationale: 'Should be limited' }],
    ['true', { applies: true }],
    ['Existing limits are kept', { rationale: 'Existing limits are kept' }],
    ['{applies: true, rationale: limits}', { applies: true, rationale: 'limits' }],
    ['{applies: "no", reason: internal}', { applies: false, rationale: 'internal' }],
    ['{applies: "N/A (internal)"}', { applies: false, rationale: 'internal' }],
    ['{required: true}', { applies: true }],
    ['TBD', undefined],
    ['{applies: TBD}', undefined],
    ['', undefined],
  ])('%s', (value, expected) => {
    expect(quota(value)).toEqual(expected)
  })

  it('reads one sentence for all, a list of names, and nothing', () => {
    expect(headerOf('platform_capabilities: N/A, internal').platform_capabilities?.activity).toEqual({
      applies: false,
      rationale: 'internal',
    })
    expect(headerOf('platform_capabilities: [quota, activity]').platform_capabilities).toEqual({
      quota: { applies: true },
      activity: { applies: true },
    })
    for (const nothing of ['', '{}', '[]', 'TBD'])
      expect(headerOf(`platform_capabilities: ${nothing}`)).not.toHaveProperty('platform_capabilities')
  })
})

describe('capabilities in the text', () => {
  const names = (body: string) =>
    Object.keys(headerOf('id: feat-001', body).body?.platform_capabilities ?? {})

  it.each([
    [
      'bullets',
      '## Platform Capabilities\n\n- Quota: not applicable\n- **Insights**: none\n* **Telemetry:** yes\n- `Activity` — no\n',
    ],
    [
      'a table',
      '## Platform capability assessment\n\n| Capability | Applies | Why |\n|---|---|---|\n| Quota | no | x |\n| Insights | no | x |\n| Telemetry | yes | x |\n| Activity | no | |\n',
    ],
    [
      'two columns',
      '## Capabilities\n\n| | |\n|---|---|\n| **Quota** | no |\n| Insights | no |\n| Telemetry | yes |\n| Activity | no |\n',
    ],
    [
      'headings',
      '## 4. Platform Capabilities Required\n\n### Quota (Required)\n\nx\n\n### Insights / Telemetry (not needed)\n\n### Activity\n\nEvents are recorded.\n',
    ],
  ])('%s', (_what, body) => {
    expect(names(body)).toEqual(['quota', 'insights', 'telemetry', 'activity'])
  })

  it.each([
    ['another section', '## Notes\n\n- Quota: none\n'],
    ['a fence', '## Platform Capabilities\n\n```\n- Quota: none\n```\n'],
    ['nothing decided', '## Platform Capabilities\n\n- Quota: TBD\n- Activity:\n'],
    ['another word', '## Platform Capabilities\n\n- Quotation marks: none\n'],
  ])('%s decides nothing', (_what, body) => {
    expect(names(body)).toEqual([])
  })
})
