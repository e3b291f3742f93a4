import { complaints, headerOf } from './pipeline-case.js'

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
    ['No changes required', { rationale: 'No changes required' }],
    ['"No user-facing activity"', { rationale: 'No user-facing activity' }],
    ['None of the limits change', { rationale: 'None of the limits change' }],
    ['"None: internal"', { applies: false, rationale: 'internal' }],
    ['No because it is internal', { applies: false, rationale: 'it is internal' }],
    ['None needed', { applies: false }],
    ['Not planned before May', { rationale: 'Not planned before May' }],
    ['"✅ per project"', { applies: true, rationale: 'per project' }],
    ['"❌ nothing is stored"', { applies: false, rationale: 'nothing is stored' }],
    ['"✅ Not applicable"', { applies: false }],
    ['"✅ No changes required"', { rationale: 'No changes required' }],
    ['"✅ Considered, see below"', { rationale: 'Considered, see below' }],
    ['"✅ TBD"', undefined],
    ['"✅"', { applies: true }],
    ['"✗"', { applies: false }],
    ['{applies: true, rationale: limits}', { applies: true, rationale: 'limits' }],
    ['{applies: "no", reason: internal}', { applies: false, rationale: 'internal' }],
    ['{applies: "N/A (internal)"}', { applies: false, rationale: 'internal' }],
    ['{required: true}', { applies: true }],
    ['TBD', undefined],
    ['{applies: TBD}', undefined],
    ['{applies: TBD, rationale: limits}', { rationale: 'limits' }],
    ['{applies: true|false, rationale: limits}', { rationale: 'limits' }],
    ['', undefined],
  ])('%s', (value, expected) => {
    expect(quota(value)).toEqual(expected)
  })

  it.each([
    ['TBD', '"TBD"'],
    ['true|false', '"true|false"'],
    ['', 'empty'],
  ])('does not take "applies: %s" for a decision', (value, told) => {
    const lines = `platform_capabilities:\n  quota:\n    applies: ${value}\n    rationale: limits per project`
    expect(complaints(lines)).toEqual([expect.stringContaining(`value: applies is ${told}; it must be true`)])
  })

  it('knows them by longer names, with a warning on notation', () => {
    const lines =
      'platform_capabilities:\n  quotas: none\n  activity_timeline: {applies: false, rationale: x}'
    expect(headerOf(lines).platform_capabilities).toEqual({
      quota: { applies: false },
      activity: { applies: false, rationale: 'x' },
    })
    expect(complaints(lines)).toContain(
      'notation: "activity_timeline" is read as activity. Write "activity:".',
    )
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
      'boxes',
      '## Platform Capabilities\n\n- [x] **Quota** — per project\n- [ ] **Insights** — not needed\n- [x] Telemetry\n- [ ] **Activity**: n/a\n',
    ],
    [
      'signs',
      '## Platform Capabilities\n\n| Capability | Applies | Why |\n|---|---|---|\n| Quota | ✅ | x |\n| Insights | ❌ | x |\n| Telemetry | ✓ | |\n| Activity | ✗ | |\n',
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
    ['an open box', '## Platform Capabilities\n\n- [ ] Quota\n- [ ] **Activity**\n'],
    ['another word', '## Platform Capabilities\n\n- Quotation marks: none\n'],
  ])('%s decides nothing', (_what, body) => {
    expect(names(body)).toEqual([])
  })

  it('says by signs whether they apply; a box only that they were thought of', () => {
    const said = (line: string) =>
      headerOf('id: feat-001', `## Platform Capabilities\n\n${line}\n`).body?.platform_capabilities?.quota
    expect(said('- **Quota**: ✅ per project')).toEqual({ applies: true, rationale: 'per project' })
    expect(said('- **Quota**: ❌ internal')).toEqual({ applies: false, rationale: 'internal' })
    expect(said('- [x] **Quota** — per project')).toEqual({ rationale: 'per project' })
  })
})
