import { dashes, isPlaceholder, plain, saysNone } from '../../src/text/plain.js'

describe('plain', () => {
  it.each([
    ['**PASS**', 'PASS'],
    ['__PASS__', 'PASS'],
    ['*PASS*', 'PASS'],
    ['_PASS_.', 'PASS.'],
    ['`43` tests', '43 tests'],
    ['``a`b``', 'ab'],
    ['***both***', 'both'],
    ['[H-31](../H-31/x.md) before', 'H-31 before'],
    ['a \\| b \\* c', 'a | b * c'],
    ['  many   blanks\there ', 'many blanks here'],
    ['43\u00a0tests', '43 tests'],
    ['snake_case_name and test_a_b', 'snake_case_name and test_a_b'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['(*none*)', '(none)'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(plain(text)).toBe(expected)
  })
})

describe('saysNone', () => {
  it.each([
    'None',
    'NONE',
    'none.',
    '**None**',
    'N/A',
    'n/a (cleanup only)',
    'None (all modifications to existing files)',
    'None — nothing new',
    'Nothing',
    'nil',
    '-',
    '—',
  ])('%j is nothing', (text) => {
    expect(saysNone(text)).toBe(true)
  })

  it.each(['Nonesuch', 'a.py', 'none.py is new', 'none-such', '0', '', 'No'])('%j is something', (text) => {
    expect(saysNone(text)).toBe(false)
  })
})

describe('isPlaceholder', () => {
  it.each([
    '',
    '...',
    '…',
    'TBD',
    'todo',
    '<git-sha>',
    '<ISO8601>',
    '{NNN}',
    '[list or NONE]',
    'xxx',
    'YYYY-MM-DD',
    'YYYY-MM-DDTHH:MM',
    'N',
    '???',
    '`<id>`',
    '--',
  ])('%j holds the place', (text) => {
    expect(isPlaceholder(text)).toBe(true)
  })

  it.each(['43', 'PASS', '<b> and <i>', '2026-01-01', 'a.py', '{a}/{b}', 'None'])('%j is a value', (text) => {
    expect(isPlaceholder(text)).toBe(false)
  })
})

describe('dashes', () => {
  it.each(['a — b', 'a – b', 'a -- b', 'a - b'])('%s', (text) => {
    expect(dashes(text)).toBe('a — b')
  })

  it('leaves hyphens inside of words', () => {
    expect(dashes('clean-room - CLEANUP-5')).toBe('clean-room — CLEANUP-5')
  })
})
