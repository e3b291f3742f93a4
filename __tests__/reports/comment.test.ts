import { describe, expect, test } from '@jest/globals'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { commentBody, marker, readMarker } from '../../src/reports/comment.js'
import { markdownReport } from '../../src/reports/markdown.js'
import { jobSummary } from '../../src/reports/summary.js'
import {
  broken,
  claim,
  crowded,
  failing,
  finding,
  HEAD,
  HOSTILE,
  handoff,
  hostile,
  nothing,
  passing,
  pending,
  RESULTS,
  result,
} from './results.js'

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

const link = (path: string, line: number): string => `https://github.com/o/r/blob/${HEAD}/${path}#L${line}`
const comment = (of: typeof passing, limit?: number): string =>
  commentBody(of, { link, headSha: HEAD, ...(limit !== undefined && { limit }) })
const nodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodes)]
const parse = (markdown: string): Node[] => nodes(remark().use(remarkGfm).parse(markdown) as unknown as Node)

describe('a failing result', () => {
  const body = comment(failing)

  test('begins with the marker, the verdict in words and the summary', () => {
    expect(body.split('\n').slice(0, 4)).toEqual([
      `<!-- handoff-gate head=${HEAD} -->`,
      '## ❌ Handoff check: failed',
      '',
      '**H-33: 3 problems; tests 494 → 480**',
    ])
  })

  test('tells the author what to fix first', () => {
    expect(body).toMatch(
      /\*\*Next step:\*\* fix the 2 errors, beginning with \[`[^`]+RESULTS\.md:4`\]\([^)]+#L4\): The hash/,
    )
  })

  test('lists problems with links to line and rule', () => {
    expect(body).toContain(
      `❌ **Error** [\`${RESULTS}:5\`](${link(RESULTS, 5)}) · [\`builder/results-sections\`](https://example.org/`,
    )
    expect(body).toContain('⚠️ **Warning**')
    expect(body).toContain(`**Fix:** Replace line 4, columns 32 to 95, with \`${'cd'.repeat(32)}\``)
  })

  test('shows the baseline with both numbers, the previous handoff and how it was found', () => {
    expect(body).toContain('Compared with H-32 (found by the order of the ids)')
    expect(body).toContain('| packages installed | 21 → 22 (+1) |')
    expect(body).toContain('| total tests | 494 → 480 (−14) |')
    expect(body).toContain('❌ Regressed')
    expect(parse(body).filter(({ type }) => type === 'table')).toHaveLength(1)
  })

  test('gives contradicted claims openly and unverified ones folded', () => {
    expect(body).toContain('41 verified · 1 consistent · 3 unverified · 1 contradicted')
    const fold = body.indexOf('<details><summary>3 claims that could not be checked')
    expect(body.indexOf('❌ **Contradicted** `PKG-A/src/router.py`')).toBeLessThan(fold)
    expect(body.indexOf('❔ **Unverified** `a.tar.gz`, `b.tar.gz`')).toBeGreaterThan(fold)
  })

  test('gives each point of the checklist as one list item with mark, words and evidence', () => {
    expect(body).toContain(
      '- ❌ **Does not hold:** RESULTS file has all required sections<br>Clean-Room Verification is missing.',
    )
    expect(body).toContain('- ✅ **Holds:** Clean-Room Verification is shown<br>22 packages, PASS.')
    expect(body).toContain('- ⏳ **For a person:** Design decisions are sound')
    expect(body).toContain('- ➖ **Does not apply:** Manifest hashes are sha256')
  })
})

test('a stated reason for a drop is shown to the reviewer', () => {
  const why = 'four packages were removed'
  const baseline = { ...handoff().baseline, comparable: false, why, regressed: false }
  expect(comment(result({ handoffs: [handoff({ baseline })] }))).toContain(
    `✅ Fell for a stated reason: ${why}`,
  )
})

test('the other verdicts say plainly what they mean', () => {
  expect(comment(passing)).toContain('## ✅ Handoff check: passed')
  expect(comment(passing)).toContain('For the reviewer: 1 point of the checklist, marked ⏳')
  expect(comment(pending)).toContain('## ⏳ Handoff check: waiting for people')
  expect(comment(nothing)).toContain('## ➖ Handoff check: nothing to check')
  expect(comment(nothing)).not.toMatch(/✅|####/)
  expect(comment(broken)).toContain('## ⚠️ Handoff check: could not judge')
  expect(comment(broken)).toContain('- ⚠️ The tree at head could not be read: GitHub answered 502 five times.')
  expect(comment(broken)).not.toContain('✅')
})

test('the marker comes back from a body, and only from its very start', () => {
  for (const context of ['handoff-gate', 'team / a--b -->', 'über <x> 100%', 'x-']) {
    expect(marker(HEAD, context)).toMatch(/^<!-- (?:(?!--)[^<>])+ -->$/)
    expect(readMarker(`${marker(HEAD, context)}\nbody`)).toEqual({ head: HEAD, context })
    expect(readMarker(`${marker(HEAD, context)}\r\nbody`)).toEqual({ head: HEAD, context })
    expect(readMarker(`> ${marker(HEAD, context)}`)).toBeNull()
    expect(readMarker(`text\n${marker(HEAD, context)}`)).toBeNull()
  }
  expect(readMarker('<!-- handoff-gate head=%zz -->\n')).toBeNull()
  expect(readMarker(comment(hostile))).toEqual({ head: HEAD, context: 'handoff-gate' })
})

describe('hostile text', () => {
  const body = comment(hostile)
  const tree = parse(body)

  test('brings no images, no HTML of its own, no foreign links, no second comment', () => {
    expect(body.match(/<!--/g)).toHaveLength(1)
    expect(
      tree.filter(({ type }) => /^(?:image|footnoteReference|delete|emphasis|imageReference)$/.test(type)),
    ).toEqual([])
    for (const { type, value = '', url = '' } of tree) {
      if (type === 'html') {
        expect(value.replace(/&#\d+;/g, '')).toMatch(
          /^<(?:\/?(?:span|code|br|details|summary|pre)>|!-- handoff-gate head=|pre>|details>)/,
        )
        expect(value).not.toMatch(/<(?:img|script|a)\b/i)
      }
      if (type === 'link') expect(url).toMatch(/^https:\/\/(?:github\.com\/o\/r\/blob|example\.org)\//)
    }
  })

  test('mentions nobody and no issue', () => {
    for (const { value } of tree.filter(({ type }) => type === 'text')) {
      expect(value).not.toMatch(/@[a-z0-9]|#\d|\bGH-\d/i)
    }
  })

  test('leaves our structure as it is', () => {
    const count = (type: string): number => tree.filter((node) => node.type === type).length
    expect(count('heading')).toBe(7)
    expect(count('table')).toBe(1)
    expect(tree.filter(({ type }) => type === 'tableRow').map((row) => row.children?.length)).toEqual([
      2, 2, 2,
    ])
    expect(count('blockquote')).toBe(0)
    expect(body.split('<details>').length).toBe(body.split('</details>').length)
  })

  test('is harmless in notes and at any length', () => {
    for (const limit of [70_000, 20_000, 8000, 4000]) {
      const cut = parse(markdownReport(hostile, { limit, notes: [HOSTILE], link }))
      expect(cut.filter(({ type }) => /^(?:image|delete|emphasis)$/.test(type))).toEqual([])
    }
  })
})

describe('the limit', () => {
  test('400 long problems: most are shown, the rest is counted, errors come first', () => {
    const body = comment(crowded)
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body.length).toBeGreaterThan(30_000)
    const shown = body.match(/Problem number \d+/g)?.length ?? 0
    const left = Number(/… and (\d+) more problems/.exec(body)?.[1])
    expect(shown - 1 + left).toBe(400)
    expect(body).not.toContain('**Notice**')
    expect(body.split('<details>').length).toBe(body.split('</details>').length)
  })

  test.each([30_000, 10_000, 4000, 1500, 700])(
    'holds at %i characters, and verdict and checks stay',
    (limit) => {
      for (const it of [crowded, hostile, failing]) {
        const body = comment(it, limit)
        expect(body.length).toBeLessThanOrEqual(limit)
        expect(body).toContain('Handoff check: failed')
        expect(readMarker(body)?.head).toBe(HEAD)
        expect(body.split('<details>').length).toBe(body.split('</details>').length)
      }
    },
  )

  test('many handoffs: those with errors stay longest, the others are counted', () => {
    const handoffs = Array.from({ length: 600 }, (_, at) => handoff({ id: `H-${at}`, title: '' }))
    const many = result({
      verdict: 'fail',
      handoffs,
      findings: [finding({ handoff: 'H-599', path: 'x.md' })],
    })
    const body = comment(many)
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body).toContain('### H-599 (builder)')
    expect(body).toMatch(/… and \d+ more handoffs, 0 of them with errors/)
  })

  test('claims that could not be checked go before problems', () => {
    const claims = Array.from({ length: 500 }, (_, at) =>
      claim({ verdict: 'unverified', subject: '', evidence: `Reason ${at}, ${'long '.repeat(40)}` }),
    )
    const body = comment(result({ handoffs: [handoff({ claims })], findings: [finding()] }), 20_000)
    expect(body).toContain('The section "Clean-Room Verification" is missing.')
    expect(body).toMatch(/… and \d+ more unverified claims/)
  })

  test('the job summary counts bytes', () => {
    const findings = Array.from({ length: 5000 }, (_, at) =>
      finding({ message: '漢'.repeat(900), line: at + 1 }),
    )
    const text = jobSummary(result({ verdict: 'fail', findings }))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_048_576)
    expect(text).toMatch(/… and \d+ more problems/)
  })
})

test('a fix of several lines is given to copy', () => {
  const fix = {
    line: 9,
    column: 1,
    endLine: 9,
    endColumn: 1,
    text: '## Clean-Room Verification\n\n- Packages installed: <N>\n',
  }
  const body = comment(result({ verdict: 'fail', findings: [finding({ fix })] }))
  const pre = parse(body).find(({ type, value }) => type === 'html' && value?.startsWith('<pre>'))
  expect(pre?.value).toBe(
    '<pre>\n&#35;&#35; Clean-Room Verification\n\n- Packages installed: &#60;N&#62;\n</pre>',
  )
})

test('the report without a marker links nothing it has no address for', () => {
  const text = markdownReport(failing, {
    notes: ['The commit status could not be written: grant `statuses: write`.'],
  })
  expect(text).toMatch(/^## ❌/)
  expect(text).not.toContain('github.com')
  expect(text).toContain('> The commit status could not be written: grant `statuses: write`.')
})
