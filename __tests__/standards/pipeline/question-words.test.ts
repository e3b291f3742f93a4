import { questionWords } from '../../../src/standards/pipeline/question-words.js'

describe('a mark behind a question', () => {
  it.each([
    'x? (RESOLVED)',
    'x? [RESOLVED]',
    'x (resolved)',
    'x? (RESOLVED: 90 days)',
    'x? (Resolved: 90 days)',
    'x? (Resolved 2026-03-02)',
    'x? [Closed by the owner]',
    'x? (✅ Answered)',
    'x? - Resolved: 90 days',
    'x? Resolved in spec',
    'x? — resolved.',
    'x? RESOLVED with the owner',
    'x? → Resolved: no change needed',
    '**x?** — *Resolved: 90 days*',
    'x? **Answer:** 90 days',
    'x? Answer: no',
    'x? (Answer: 90 days)',
    'x? ✅ Resolved',
    'x? (RESOLVED) see the spec',
    'x? (resolved in the spec; does not block)',
    'x? Answer: Open source licences only',
    'x? Answer: only pending exports count',
  ])('closes it: %s', (text) => {
    expect(questionWords(text)).toMatchObject({ resolved: true })
  })

  it.each([
    'x? (unresolved)',
    'x? (not resolved)',
    'x? Unresolved',
    'x? — not resolved',
    'x? (Resolved: no)',
    'x? (RESOLVED: TBD)',
    'x? (resolved?)',
    'x? Resolved: not yet',
    'x? (resolved, pending legal)',
    'x? (answered by whom?)',
    'x? Answer: TBD',
    'x? Answer: pending',
    'x? (answer needed)',
    'Who may use it (closed beta)',
    'Which addresses are logged — resolved ones?',
    'Is the ticket — closed by the owner — opened again?',
    'What of DNS-resolved: names',
    'Is config.resolved: read',
    'x? Answer: 90 days, pending legal',
    'x? Answer: still open',
    'x? RESOLVED, pending approval',
    'x? (resolved in part)',
    'Is /list?resolved=1 kept',
    'Which are purged. Resolved tickets stay',
  ])('leaves it open: %s', (text) => {
    expect(questionWords(text).resolved).toBeUndefined()
  })

  it.each([
    'x? [BLOCKING]',
    'x? **BLOCKING**',
    'x? — BLOCKING',
    'x? BLOCKING',
    'x? (BLOCKER)',
    'x (blocking)',
    'Severity: BLOCKING',
    'x? - blocking',
    'x? *Blocking*.',
    'x? 🔴 Blocking',
    'x? (blocking: legal has to say)',
    'x [blocking for design]',
  ])('blocks: %s', (text) => {
    expect(questionWords(text)).toMatchObject({ blocking: true })
  })

  it.each([
    'x? [NON-BLOCKING]',
    'x? **non-blocking**',
    'x? — NON-BLOCKING',
    'x (not blocking)',
    'x? non-blocking',
    'this is not BLOCKING',
  ])('does not block: %s', (text) => {
    expect(questionWords(text)).toMatchObject({ blocking: false })
  })

  it.each([
    'Is the upload blocking?',
    'Which mode do we use: blocking',
    'Do we want I/O that is blocking',
    'Which calls are **blocking**',
    'Which calls (blocking calls only)',
    'Who (blocking for whom?)',
    'What is in the way — blocking',
  ])('is no mark: %s', (text) => {
    expect(questionWords(text).blocking).toBeUndefined()
  })
})
