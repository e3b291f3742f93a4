// What readers, escapes and paths stumble over. Mutations put it into documents.
const deep = (open, n = 60) => open.repeat(n)

// biome-ignore format: a list of words
export const CHARACTERS = [
  '\0', '\u0007', '\b', '\u001b[31m', '\u001b]8;;http://a.b\u0007', '\u007f', '\u0085', '\u009b1m',
  '\u00a0', '\u00ad', '\u061c', '\u200b', '\u200d', '\u200e', '\u2028', '\u2029', '\u202e', '\u2066',
  '\u3000', '\ufeff', '\ufffd', '\uffff', '\u{1f44d}\u{1f3fd}', '\u{e0041}', '\u{10ffff}',
  'e\u0301'.repeat(9), '\u0627\u0644', '\u0130', '\u212a', '\u0663', '\uff11', '\u00df', '\r', '\r\n',
  '\t', '\v', '\f',
]
// biome-ignore format: a list of words
export const BYTES = [
  [0], [0xff], [0xfe, 0xff], [0xff, 0xfe], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80],
  [0xe2, 0x82], [0xef, 0xbb, 0xbf], [0x1f, 0x8b],
]
// biome-ignore format: a list of words
export const NUMBERS = [
  '0', '-0', '-1', '1', '01', '1.5', '1e3', '1e309', '-1e309', 'NaN', 'Infinity', '0x10', '1_000', '1,000',
  '1.000', '9007199254740993', '99999999999999999999999', '1/0', '½', '٣', '１２', '1 000', '≈12', '12+',
  '~12', '12?', '0..9', '1–2', '',
]
// biome-ignore format: a list of words
export const PATHS = [
  '..', '../../etc/passwd', '/etc/passwd', 'C:\\Windows\\win.ini', 'C:/x', '\\\\host\\share',
  'file:///etc/passwd', 'http://a.b/c.md', '//a.b/c', 'a/../../b', './././a', 'a//b', 'a/', '/',
  '.git/config', '.GIT/HEAD', '%2e%2e/%2e%2e/a', '~/.ssh/id_rsa', '-rf', '--help', 'HEAD:a.md',
  'a\\..\\..\\b', 'CON', 'a.md:12', 'a.md#x', 'a::b', '*', '**/*', '{a,b}/{c,d}', '[a-z]', '$HOME/a',
  '`id`', '$(id)', ' a ', 'a\u0000b', '__proto__', 'constructor', 'toString', 'prototype', 'hasOwnProperty',
]
// biome-ignore format: a list of words
export const MARKDOWN = [
  '```', '~~~', '````\n', '<!--', '-->', '---', '===', '***', '| a | b |\n|---|---|\n| 1 | 2 |', '|', '||',
  '\\|', '> ', '>> ', '- ', '- - - ', '* ', '1. ', '999999999. ', '0) ', '- [ ] ', '- [x] ', '[ ]', '# ',
  '## ', '####### ', '    ', '\t', '![x](http://a.b/c.png)', '[a](b)', '[a]: b', '<img src=x>',
  '<details>', '</pre>', '@user', '#1', '::error::x', '##[error]', '%0A', '**', '__', '`', '``', '&lt;',
  '&#0;', ':', ': ', '→', '->', '—', '✅', '❌', deep('>'), deep('- '), deep('*'), deep('['), deep('`'),
  deep('#'), deep('|'), deep('  '),
]
// biome-ignore format: a list of words
export const DATA = [
  '__proto__: {a: 1}', '"__proto__": {"a": 1},', 'constructor: x', 'a: &a [1]', 'b: *a', '*a', '&a ',
  '!!js/function "x"', '!!binary aGk=', '!x ', '<<: *a', '? a', '? [a]\n: b', '- ', '|', '>', '|2-',
  '%YAML 1.1', '---', '...', '"', "'", '{', '}', '[', ']', ',', ':', 'null', '~', 'true', 'yes',
  '"\\u0000"', '"\\ud800"', '1e999', '.nan', '.inf', '2026-02-30', '0o17', '{}', '[]', '[[[[', '{"a":',
  '//', '#', 'a: 1\na: 2', '"a":1,"a":2,',
]
// biome-ignore format: a list of words
export const WORDS = [
  'None', 'N/A', 'N/A (reason)', 'PASS', 'FAIL', 'PARTIAL', 'NONE', 'TBD', '<git-sha>', '...', '{NNN}',
  'YYYY-MM-DD', 'self-referential', 'pending', 'green', 'red', 'yellow', 'CONTINUE', 'BLOCKING',
  'RESOLVED', 'true', 'false', 'H-33', 'H-33A', 'H-999999999999999999999', 'PKG-A-001', 'feat-1',
  'feat-NaN', '2026-13-45', '2026-11-02', '0'.repeat(64), 'f'.repeat(64), `sha256:${'a'.repeat(64)}`,
  '6cd18f07...', 'a'.repeat(500), 'constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf',
  'status', 'Total', 'Passed', 'Previous handoff: H-33', 'Reason: x',
]
