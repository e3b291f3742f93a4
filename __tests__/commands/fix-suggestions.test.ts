import { expect, jest, test } from '@jest/globals'
import { changes, play, RESULTS } from '../hosts/scenario.js'

jest.setTimeout(60_000)

const ROUTER = '32462cf8e16a9ce1248aad1df9aee7a181cf1137be7d52aa8b0e8021d95f4e3e'
const MANIFEST = '_reboot/_staging/PKG-ROUTER-001/manifest.json'
const clean = (path: string): string => String(changes.clean[path])

/** Repairs in a word, at the end of a line, over several lines, by a new line, and two at one place. */
const regression = '- Passed: 56\n- Failed: 0\n'
const slips = {
  ...changes.clean,
  [RESULTS]: clean(RESULTS)
    .replace('## Status: PASS', '## Status: PASSED')
    .replace(` (SHA256: ${ROUTER})`, '')
    .replace('- Failed: 0\n- Skipped: 0\n', '- Failed: 0\n')
    .replace('## Archives Built', '## Archivse Built')
    .replace(`${regression}- Skipped: 0\n`, '- Passed: 56\n'),
  [MANIFEST]: clean(MANIFEST).replace(
    '"classification": "test"\n    }\n',
    '"classification": "test"\n    },\n',
  ),
}

/** The file as it is once every suggestion about it is taken over. */
function takenOver(
  text: string,
  remarks: readonly { line: number; start_line?: number | null; body: string }[],
): string {
  const lines = text.split('\n')
  for (const { line, start_line: start, body } of [...remarks].sort((a, b) => b.line - a.line)) {
    const suggested = /^(`{3,})suggestion\n([\s\S]*?)\n\1$/m.exec(body)?.[2]
    if (suggested === undefined) throw new Error(`no suggestion: ${body}`)
    const first = start ?? line
    lines.splice(first - 1, line - first + 1, ...suggested.split('\n'))
  }
  return lines.join('\n')
}

test('every kind of repair can be taken over as a suggestion', () =>
  play({ change: slips }, async (stage) => {
    await stage.run({ inputs: { suggestions: 'true' } })
    const remarks = stage.repository.reviewComments
    expect(stage.repository.reviews).toHaveLength(1)
    for (const path of [RESULTS, MANIFEST]) {
      const mine = remarks.filter((remark) => remark.path === path)
      // Of two repairs of one line the second waits until the first is taken over.
      const expected = clean(path).replace(`${regression}- Skipped: 0\n`, regression)
      expect(takenOver(String(slips[path as keyof typeof slips]), mine)).toBe(expected)
    }
  }))

test('a suggestion to follow a file that contradicts the text says what it does', () =>
  play(
    { change: { ...changes.clean, [RESULTS]: clean(RESULTS).replace(ROUTER, 'f'.repeat(64)) } },
    async (stage) => {
      await stage.run({ inputs: { suggestions: 'true' } })
      const [remark, ...more] = stage.repository.reviewComments
      expect(more).toEqual([])
      expect(remark?.body).toContain('Take it over only when the file is right as it is')
      expect(takenOver(clean(RESULTS).replace(ROUTER, 'f'.repeat(64)), remark ? [remark] : [])).toBe(
        clean(RESULTS),
      )
    },
  ))
