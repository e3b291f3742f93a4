import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import {
  clip,
  codeSpan,
  commandData,
  commandProperty,
  inertLine,
  logText,
  markdownCell,
  markdownLines,
  markdownLink,
  markdownText,
  preformatted,
  visible,
  visibleLine,
  wellFormed,
  xmlText,
} from '../../src/reports/escape.js'
import { cpuSeconds } from '../text/cpu-time.js'
import { hostileText } from './hostile-text.js'

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

const parser = remark().use(remarkGfm)
const parse = (markdown: string): Node => parser.parse(markdown) as unknown as Node
const leaves = (node: Node): Node[] => (node.children === undefined ? [node] : node.children.flatMap(leaves))
const types = (node: Node): string[] => [node.type, ...(node.children ?? []).flatMap(types)]
const bare = (text: string): string => text.replace(/[\s\u200b`]/gu, '')
const check = (property: (text: string) => void): void =>
  fc.assert(fc.property(hostileText, property), { numRuns: 500 })

function expectInert(nodes: readonly Node[]): void {
  for (const { type, value = '' } of nodes) {
    expect(['text', 'inlineCode', 'html']).toContain(type)
    if (type === 'html') expect(value).toMatch(/^<\/?(?:span|code|br)>$/)
    if (type === 'text') expect(value).not.toMatch(/@[a-z0-9]|#\d|(?<![a-z0-9])gh-\d/i)
  }
}
const shown = (nodes: readonly Node[]): string =>
  nodes.map(({ type, value = '' }) => (type === 'html' ? '' : value)).join('')

test('visible text has no control, no bidi override and no terminal sequence', () => {
  expect(visible('a\u001b[31mred\u001b[0m \u202eb\u2066')).toBe('ared \\u202eb\\u2066')
  expect(visible('\u001b]8;;https://x\u0007link\u001b]8;;\u001b\\ \u001b')).toBe('link \\u001b')
  expect(visible('one\r\ntwo\rthree\tfour')).toBe('one\ntwo\nthree\tfour')
  expect(visible('\ud800 \u{e0041}')).toBe('\\ud800 \\u{e0041}')
  check((text) => expect(visible(text)).toMatch(/^(?:[^\p{Cc}\p{Bidi_Control}\p{Cs}]|[\n\t])*$/u))
})

test('a list item shows the text and nothing in it acts', () => {
  check((text) => {
    const tree = parse(`- ✅ **Holds:** ${markdownText(text)}.`)
    expect(types(tree).filter((type) => !/^(?:text|inlineCode|html)$/.test(type))).toEqual([
      'root',
      'list',
      'listItem',
      'paragraph',
      'strong',
    ])
    expectInert(leaves(tree))
    expect(bare(shown(leaves(tree)))).toBe(bare(`✅Holds:${visibleLine(text)}.`))
  })
})

test('text at the start of a block starts nothing', () => {
  check((text) => {
    for (const type of types(parse(`> ${markdownText(text)}`)).slice(2)) {
      expect(['paragraph', 'text', 'inlineCode', 'html']).toContain(type)
    }
  })
})

test('a table cell stays one cell', () => {
  check((text) => {
    const tree = parse(`| a | b |\n| --- | --- |\n| ${markdownCell(text)} | end |`)
    const table = tree.children?.[0]
    expect(table?.type).toBe('table')
    const [cell, end] = table?.children?.[1]?.children ?? []
    expect(table?.children?.[1]?.children).toHaveLength(2)
    expectInert(leaves(cell ?? { type: 'none' }).filter((leaf) => leaf.type !== 'tableCell'))
    expect(bare(shown(leaves(cell ?? { type: 'none' })))).toBe(bare(visibleLine(text)))
    expect(shown(leaves(end ?? { type: 'none' }))).toBe('end')
  })
})

test('a code span holds all of its text', () => {
  expect(codeSpan('a ``b`` c')).toBe('```a ``b`` c```')
  expect(codeSpan('`a')).toBe('`` `a ``')
  check((text) => {
    const span = codeSpan(text)
    expect(span.replaceAll('&#8203;', ' ')).not.toMatch(/<!--|-->|@[a-z0-9]|#\d/i)
    const nodes = leaves(parse(`x ${span} y`))
    expectInert(nodes)
    expect(bare(shown(nodes))).toBe(bare(`x${visibleLine(text)}y`))
  })
})

test('no text brings a comment or a marker of its own', () => {
  check((text) => {
    for (const written of [
      markdownText(text),
      markdownCell(text),
      codeSpan(text),
      markdownLines(text),
      preformatted(text),
    ]) {
      expect(written).not.toMatch(/<!--|-->/)
    }
  })
})

test('ordinary text stays as it is, so that mails and raw views read well', () => {
  for (const text of [
    'H-33_RESULTS.md: 494 → 480 (−14), 12:30',
    'sha256:abc, see `a|b` and PKG-A/src_x/y.py',
  ]) {
    expect(markdownText(text)).toBe(text)
  }
  expect(markdownText('see https://a.b/c.')).toBe('see `https://a.b/c`.')
})

test('text to copy keeps its lines exactly', () => {
  check((text) => {
    const inner = preformatted(text).slice('<pre>\n'.length, -'\n</pre>'.length)
    expect(inner).not.toMatch(/[<>@]/)
    expect(inner.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))).toBe(visible(text))
  })
})

test('a link leads only where it says', () => {
  expect(markdownLink('a', 'javascript:alert(1)')).toBe('a')
  expect(markdownLink('a', null)).toBe('a')
  check((text) => {
    const tree = parse(`x ${markdownLink('label', `https://example.org/${text}`)} y`)
    expect(types(tree)).toEqual(['root', 'paragraph', 'text', 'link', 'text', 'text'])
    expect(leaves(tree).map((leaf) => leaf.value)).toEqual(['x ', 'label', ' y'])
  })
})

test('workflow commands come back as they went in', () => {
  expect(commandProperty('a:b,c%\r\nd')).toBe('a%3Ab%2Cc%25%0Ad')
  check((text) => {
    expect(commandData(text)).not.toMatch(/[\r\n]/)
    expect(commandProperty(text)).not.toMatch(/[\r\n:,]/)
    const back = commandProperty(text)
      .replaceAll('%2C', ',')
      .replaceAll('%3A', ':')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%')
    expect(back).toBe(visible(text))
  })
})

test('a printed line is no command', () => {
  expect(inertLine('  ::error::x')).toBe('  \\u003a:error::x')
  check((text) => expect(logText(text)).not.toMatch(/^\s*::|##\[/m))
})

test('XML text is legal', () => {
  expect(xmlText('a<b>&"\'\n\u0001\ufffe')).toBe('a&#60;b&#62;&#38;&#34;&#39;&#10;\\u0001\ufffd')
  check((text) => {
    expect(xmlText(text)).toMatch(/^(?:[\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}])*$/u)
    expect(xmlText(text).replace(/&#\d+;/g, '')).not.toMatch(/[<>&"'\n]/)
  })
})

test('clipping never splits a character', () => {
  expect(clip('abcdef', 6)).toBe('abcdef')
  expect(clip('abcdef', 4)).toBe('abc…')
  expect(clip('a👍👍', 4)).toBe('a👍…')
  expect(clip('a👍👍', 3)).toBe('a…')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (text, max) => {
      const cut = clip(wellFormed(text), max)
      expect(cut.length).toBeLessThanOrEqual(max)
      expect(cut).not.toMatch(/\p{Cs}/u)
    }),
  )
})

test('escaping a long hostile text takes no long time', async () => {
  const long = ['`', '``', '_', ':a', '\u001b]', '[', 'www.', '$']
    .map((piece) => piece.repeat(20_000))
    .join(' ')
  expect(await cpuSeconds(() => [markdownText(long), markdownCell(long)])).toBeLessThan(3)
})
