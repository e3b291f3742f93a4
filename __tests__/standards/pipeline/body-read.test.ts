import { headerOf } from './pipeline-case.js'

const TABLE = '## Open Questions\n\n| # | Question | Blocking? | Status |\n|---|---|---|---|\n'
const blocking = (body: string) => headerOf('id: feat-001', body).body?.blocking_questions

describe('the text under the header', () => {
  it.each([
    ['### Blocking\n\n1. **Scope**: what?\n2. When?\n', ['**Scope**: what?', 'When?']],
    ['### Blocking Questions\n\n- [ ] What?\n- [x] When?\n', ['What?']],
    ['### Blocking (before design)\n\n- ~~What?~~\n- RESOLVED: When?\n', []],
    ['### Blocking\n\nNone\n', []],
    ['### Blocking\n\n- None\n', []],
    ['### Blocking\n\n| # | Question |\n|---|---|\n| 1 | What? |\n', ['What?']],
    ['## Open Questions\n\n- [BLOCKING] What?\n- When?\n', ['What?']],
    ['### 🔴 1. Blocking Questions\n\n- What?\n', ['What?']],
    ['## ❓ Open Questions\n\n- [ ] 🔴 BLOCKING: What?\n- [x] BLOCKING: When?\n', ['What?']],
    [`${TABLE}| 1 | What? | **Yes** | open |\n| 2 | When? | No | open |\n`, ['What?']],
    [
      `${TABLE}| 1 | What? | ✅ | |\n| 2 | When? | ❌ | |\n| 3 | Who? | 🔴 Yes | not decided |\n`,
      ['What?', 'Who?'],
    ],
    [
      '## Open Questions\n\n| Question | Severity | Answer |\n|---|---|---|\n| What? | Blocking | TBD |\n| When? | Blocking | In May |\n| Who? | Low | |\n',
      ['What?'],
    ],
    [
      '## Open Questions\n\n- What? [BLOCKING]\n- When? **BLOCKING**\n- Who?\n  - Blocking: yes\n',
      ['What? [BLOCKING]', 'When? **BLOCKING**', 'Who?'],
    ],
    [
      '### Blocking\n\n- What?\n  - Status: not resolved\n- When?\n  - Answer: TBD\n- Who?\n  - Resolved: no\n- Why?\n  - **Resolution**: not yet\n',
      ['What?', 'When?', 'Who?', 'Why?'],
    ],
    ['## Open Questions\n\n### For the architect\n\n- BLOCKING: What?\n', ['What?']],
  ])('%j', (body, questions) => {
    expect(blocking(body)).toEqual(questions)
  })

  it.each([
    '### Non-Blocking\n\n- What?\n',
    `${TABLE}| 1 | What? | Yes (resolved) | |\n| 2 | When? | Yes | Answered |\n| 3 | ~~Who?~~ | Yes | |\n`,
    '### Blocking\n\n- **What?** — *Resolved: 90 days*\n- When? (Resolved 2026-03-02)\n- Who? **Answer:** the owner\n',
    '### Blocking\n\n- What?\n  - Status: resolved\n- When?\n  - Resolution: in May\n- Who?\n  - **Answer**: no, nobody\n- Why?\n\n  **Answer:** by law\n',
    '### 🟢 Non-Blocking\n\n- What?\n',
    '### Blocking Rules of the Firewall\n\n- One\n',
    '```\n### Blocking\n\n- What?\n```\n',
    '<!--\n### Blocking\n\n- What?\n-->\n',
    '## Open Questions\n\n### Resolved\n\n- BLOCKING: What?\n',
    '- BLOCKING: What?\n',
  ])('holds no blocking question: %j', (body) => {
    expect(blocking(body) ?? []).toEqual([])
  })

  it('has id, date and title at its head', () => {
    const { title, body } = headerOf(
      'id: feat-001',
      '# Discovery: X\n\n**Feature ID**: `feat-002`\n**Date**: 2026-01-05\n\n## Old\n\n**Feature ID**: feat-003\n',
    )
    expect([title, body]).toEqual(['Discovery: X', { feature_id: 'feat-002', date: '2026-01-05' }])
  })
})
