import { decode, splitLines } from '../../src/text/decode.js'

const bytes = (...all: number[]): Uint8Array => Uint8Array.from(all)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('decode', () => {
  it('reads UTF-8, without its mark', () => {
    expect(decode(utf8('# Ä 😀\r\n'))).toEqual({ text: '# Ä 😀\r\n', problem: null })
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x23))).toEqual({ text: '#', problem: null })
    expect(decode(bytes())).toEqual({ text: '', problem: null })
  })

  it.each([
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x23, 0), /UTF-16/],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x23), /UTF-16/],
    ['UTF-16 without a mark', bytes(0x23, 0, 0x20, 0), /NUL/],
    ['a binary file', bytes(0x1f, 0x8b, 8, 0, 1), /NUL/],
    ['Latin-1', bytes(0x23, 0xe4), /not valid UTF-8/],
    ['half a letter', bytes(0x23, 0xf0, 0x9f), /not valid UTF-8/],
    ['a surrogate', bytes(0xed, 0xa0, 0x80), /not valid UTF-8/],
    ['an overlong letter', bytes(0xc0, 0xaf), /not valid UTF-8/],
  ])('refuses %s, and says what to do', (_, content, problem) => {
    const decoded = decode(content)
    expect(decoded.text).toBeNull()
    expect(decoded.problem).toMatch(problem)
    expect(decoded.problem).toContain('save it as UTF-8')
  })
})

describe('splitLines', () => {
  it('knows every end of a line', () => {
    expect(splitLines('a\nb\r\nc\rd\n')).toEqual(['a', 'b', 'c', 'd', ''])
    expect(splitLines('')).toEqual([''])
  })
})
