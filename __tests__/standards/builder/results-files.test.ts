import { hashesIn } from '../../../src/standards/builder/listed-hashes.js'
import { clean, pathIn } from '../../../src/standards/builder/listed-path.js'
import { A, B, C, hash, read, section } from './results-case.js'

const created = (text: string) => section('files_created', 'Files Created', text)
const modified = (text: string) => section('files_modified', 'Files Modified', text)

describe('a hash', () => {
  it.each([
    ['in brackets', `- a/b.py (SHA256: ${A})`],
    ['with a prefix', `- a/b.py (SHA256: sha256:${A})`],
    ['bare', `- a/b.py ${A}`],
    ['in code', `- \`a/b.py\` (SHA256: \`${A}\`)`],
    ['with a prefix in code', `- \`a/b.py\` — \`sha256:${A}\``],
    ['in capitals', `- a/b.py (SHA-256: ${A.toUpperCase()})`],
    ['behind a dash', `- a/b.py — SHA256: ${A}`],
    ['behind a bold path', `- **\`a/b.py\`** (SHA256: ${A})`],
    ['behind a description', `- \`a/b.py\` (new module, 120 lines) SHA256: ${A}`],
    ['in a nested bullet', `- a/b.py\n  - SHA256: \`${A}\``],
    ['in a nested bullet with a bold key', `- \`a/b.py\`\n  - **SHA256:** ${A}`],
    ['on the next line', `- \`a/b.py\`\n  SHA256: ${A}`],
    ['in a cell', `| File | SHA256 |\n|---|---|\n| \`a/b.py\` | \`${A}\` |`],
    ['in a cell with a prefix', `| Path | Hash |\n|---|---|\n| a/b.py | sha256:${A} |`],
    ['in a line of text', `a/b.py (SHA256: ${A})`],
    ['below a heading', `### \`a/b.py\`\n\n- SHA256: ${A}\n- 120 lines`],
    ['below a numbered heading', `### 1. a/b.py\n\nSHA256: ${A}`],
    ['in CRLF', `- a/b.py (SHA256: ${A})\r\n`],
  ])('%s', (_, text) => {
    expect(created(text)).toEqual([{ path: 'a/b.py', sha256: A }])
  })

  it.each([
    ['in one bracket', `- a.py (SHA256 before: ${A}, after: ${B})`],
    ['with an arrow', `- \`a.py\` (SHA256 before: ${A} → after: ${B})`],
    ['with prefixes', `- a.py (SHA256 before: sha256:${A}, after: sha256:${B})`],
    ['in nested bullets', `- a.py\n  - SHA256 before: ${A}\n  - SHA256 after: ${B}`],
    ['in nested bullets without the name', `- a.py\n  - Before: \`${A}\`\n  - After: \`${B}\``],
    ['in cells', `| File | SHA256 before | SHA256 after |\n|---|---|---|\n| a.py | ${A} | ${B} |`],
    [
      'in cells of other names',
      `| File | Before | After |\n|---|---|---|\n| \`a.py\` | \`${A}\` | \`${B}\` |`,
    ],
    ['below a heading', `### a.py\n- SHA256 before: ${A}\n- SHA256 after: ${B}`],
    ['as was and now', `- a.py (was ${A}, now ${B})`],
    ['as pre and post', `- a.py (pre: ${A}, post: ${B})`],
    ['as from and to', `- \`a.py\` from \`${A}\` to \`${B}\``],
    ['as prior and new', `- a.py\n  - Prior SHA256: ${A}\n  - New SHA256: ${B}`],
    ['as original and updated', `- a.py\n  - Original: \`${A}\`\n  - Updated: \`${B}\``],
    ['in cells of old and new', `| File | Old SHA256 | New SHA256 |\n|---|---|---|\n| a.py | ${A} | ${B} |`],
    [
      'in cells of previous and present',
      `| File | Previous SHA256 | SHA256 |\n|---|---|---|\n| a.py | ${A} | ${B} |`,
    ],
    ['in one cell', `| File | SHA256 (before → after) |\n|---|---|\n| a.py | ${A} → ${B} |`],
    [
      'beside counts of lines',
      `| File | Lines before | Lines after | SHA256 before | SHA256 after |\n|---|---|---|---|---|\n| a.py | 10 | 20 | ${A} | ${B} |`,
    ],
    [
      'behind digests of another kind',
      `| File | MD5 hash | Git hash | SHA256 before | SHA256 |\n|---|---|---|---|---|\n| a.py | ${A.slice(32)} | ${A.slice(24)} | ${A} | ${B} |`,
    ],
  ])('before and after %s', (_, text) => {
    expect(modified(text)).toEqual([{ path: 'a.py', sha256: B, sha256_before: A }])
  })

  it.each([
    ['shortened', '- a.py (SHA256: 6cd18f07aaaa...)', { stated: '6cd18f07aaaa...' }],
    ['shortened a lot', '- a.py (SHA256: 6cd18f07...)', { stated: '6cd18f07...' }],
    ['too long', `- a.py (SHA256: ${A}00)`, { stated: `${A}00` }],
    ['a placeholder', '- a.py (SHA256: TBD)', { stated: 'TBD' }],
    ['a template', '- a.py (SHA256: <sha256>)', { stated: '<sha256>' }],
    [
      'self-referential',
      '- H-33_RESULTS.md (SHA256: N/A — self-referential)',
      { stated: 'N/A — self-referential' },
    ],
    ['absent', '- a.py', {}],
    ['a commit', '- a.py (commit 0123456789abcdef0123456789abcdef01234567)', {}],
    ['a dash in a cell', '| File | SHA256 |\n|---|---|\n| a.py | — |', {}],
    ['words in a cell', '| File | SHA256 |\n|---|---|\n| a.py | pending |', { stated: 'pending' }],
  ])('%s is no hash', (_, text, expected) => {
    const [file] = created(text) ?? []
    expect(file).toEqual({ path: expect.any(String), ...expected })
  })

  it('stands at its digits', () => {
    const text = `# R\n## Files Modified\n| File | Before | After |\n|---|---|---|\n| a.py | ${A} | \`${B}\` |\n- b.py\n  - SHA256: ${C}\n`
    const { positions } = read(text)
    expect(positions.get('/files_modified/0/sha256_before')).toMatchObject({ line: 5, column: 10 })
    expect(positions.get('/files_modified/1/sha256')).toEqual({
      line: 7,
      column: 13,
      endLine: 7,
      endColumn: 77,
    })
  })

  it('is not taken from another line or file', () => {
    expect(created(`- a.py (SHA256: ${A})\n- b.py\n- c.py (SHA256: ${C})`)).toEqual([
      { path: 'a.py', sha256: A },
      { path: 'b.py' },
      { path: 'c.py', sha256: C },
    ])
  })
})

describe('a list of files', () => {
  it.each(['None', '- None', '- None (all modifications to existing files)', 'N/A', '- N/A (docs only)', ''])(
    '%j is empty',
    (text) => {
      expect(created(text)).toEqual([])
    },
  )

  it('may be a table with a Package column', () => {
    const head = '| Package | File | SHA256 |\n|---|---|---|\n'
    expect(
      created(`${head}| PKG-A-001 | \`HOT/a.py\` | ${A} |\n| PKG-A-001 | PKG-A-001/b.py | ${B} |`),
    ).toEqual([
      { path: 'PKG-A-001/HOT/a.py', sha256: A },
      { path: 'PKG-A-001/b.py', sha256: B },
    ])
  })

  it('may have a note glued under its table', () => {
    expect(created(`| File | SHA256 |\n|---|---|\n| a.py | ${A} |\nSee also b.py`)).toEqual([
      { path: 'a.py', sha256: A },
    ])
  })

  it('may be grouped under sub-headings', () => {
    expect(created(`### Code\n- a.py (SHA256: ${A})\n\n### Tests\n- tests/b.py (SHA256: ${B})`)).toEqual([
      { path: 'a.py', sha256: A },
      { path: 'tests/b.py', sha256: B },
    ])
  })

  it('may have bullets of any kind', () => {
    expect(created('* a.py\n\n+ b.py\n\n1. c.py')?.map((file) => file.path)).toEqual(['a.py', 'b.py', 'c.py'])
  })

  it('holds no sentences', () => {
    expect(created('- two new modules\n- see https://example.org/a.py\n\nAll files are new.')).toEqual([])
  })

  it('may be one of archives or of deleted files', () => {
    const archive = `- \`PKG-A-001.tar.gz\` (SHA256: ${A})`
    expect(section('archives_built', 'Archives Built', archive)).toEqual([
      { path: 'PKG-A-001.tar.gz', sha256: A },
    ])
    expect(section('files_deleted', 'Files Deleted', '- `old.py`')).toEqual([{ path: 'old.py' }])
  })
})

describe('pathIn', () => {
  it.each([
    ['`a/b.py`', 'a/b.py'],
    ['a/b.py', 'a/b.py'],
    ['`a/b.py` — the module', 'a/b.py'],
    ['a/b.py - the module', 'a/b.py'],
    ['a/b.py: the module', 'a/b.py'],
    ['**a/b.py** (new)', 'a/b.py'],
    ['New module `a/b.py`', 'a/b.py'],
    ['`a//b.py`', 'a/b.py'],
    ['./a/b.py', 'a/b.py'],
    ['`a/b.py:60`', 'a/b.py'],
    ['`a/b.py:113-118`', 'a/b.py'],
    ['`a/b.md#anchor`', 'a/b.md'],
    ['`tests/test_b.py::test_one`', 'tests/test_b.py'],
    ['`PKG-A-001/`', 'PKG-A-001/'],
    ['`a/*.json`', 'a/*.json'],
    ['Makefile', 'Makefile'],
    ['Makefile targets', null],
    ['Dockerfile (new)', 'Dockerfile'],
    ['a new module', null],
    ['https://example.org/a.py', null],
    ['', null],
  ])('%j: %j', (text, expected) => {
    expect(pathIn(text)).toBe(expected)
  })

  it('cleans what is no part of a path', () => {
    expect(clean('./a//b.py:12')).toBe('a/b.py')
  })
})

describe('hashesIn', () => {
  it('counts from where its line stands', () => {
    const text = `SHA256: ${hash('d')}`
    const range = { line: 3, column: 5, endLine: 3, endColumn: 5 + text.length }
    expect(hashesIn({ text, range })).toEqual([
      { sha256: hash('d'), stated: hash('d'), before: false, range: { ...range, column: 13, endColumn: 77 } },
    ])
  })
})

describe('names that look like no path', () => {
  it.each([
    ['Makefile', 'Makefile'],
    ['`LICENSE`', 'LICENSE'],
    ['.editorconfig', '.editorconfig'],
    ['`man.1`', 'man.1'],
    ['`a.7z`', 'a.7z'],
    ['`docs/my notes/read me.md`', 'docs/my notes/read me.md'],
    ['docs/my notes/read me.md', 'docs/my notes/read me.md'],
    ['`a#b.md`', 'a#b.md'],
    ['[thing.py](../../PKG-A-001/thing.py)', '../../PKG-A-001/thing.py'],
    ['[`src/thing.py`](../../src/thing.py)', 'src/thing.py'],
    ['`staging\\_new\\PKG-A-001\\thing.py`', 'staging/_new/PKG-A-001/thing.py'],
  ])('%s with a hash is a file', (text, path) => {
    expect(created(`- ${text} (SHA256: ${A})`)).toEqual([{ path, sha256: A }])
  })

  it.each(['`PKG-A-001`', `\`${B}\``, 'Archive', '~~`a.py`~~'])('%s with a hash is none', (text) => {
    expect(created(`- ${text} (SHA256: ${A})`)).toEqual([])
  })

  it('in a table too', () => {
    const rows = `| File | SHA256 |\n|---|---|\n| Makefile | ${A} |\n| \`LICENSE\` | ${B} |\n| man.1 | ${C} |`
    expect(created(rows)).toEqual([
      { path: 'Makefile', sha256: A },
      { path: 'LICENSE', sha256: B },
      { path: 'man.1', sha256: C },
    ])
  })
})

it.each(['New/Modified', 'New', 'Old name', 'Current owner'])('a column %s is none of hashes', (title) => {
  const rows = `| File | ${title} | SHA256 |\n|---|---|---|\n| a.py | yes | ${A} |`
  expect(created(rows)).toEqual([{ path: 'a.py', sha256: A }])
})

it('a sentence that names a package is no heading of a list', () => {
  const text = `Nothing of PKG-B-001 was changed.\n\n- a.py (SHA256: ${A})`
  expect(created(text)).toEqual([{ path: 'a.py', sha256: A }])
})

describe('files below a bullet', () => {
  const files = [
    { path: 'a.py', sha256: A },
    { path: 'b.py', sha256: B },
  ]
  const under = (name: string) => files.map((file) => ({ ...file, under: name }))
  it.each([
    ['of a package', `- **PKG-A-001**\n  - \`a.py\` (SHA256: ${A})\n  - \`b.py\` (SHA256: ${B})`],
    ['of a package in words', `- Package PKG-A-001:\n  - a.py — ${A}\n  - b.py — ${B}`],
    ['of a folder', `- \`PKG-A-001/\`\n  - \`a.py\` (SHA256: ${A})\n  - \`b.py\` (SHA256: ${B})`],
    ['with hashes below each', `- PKG-A-001\n  - a.py\n    - SHA256: ${A}\n  - b.py\n    - SHA256: ${B}`],
    ['below a sub-heading', `### PKG-A-001\n\n- a.py (SHA256: ${A})\n- b.py (SHA256: ${B})`],
    ['below a bold line', `**PKG-A-001**\n\n| File | SHA256 |\n|---|---|\n| a.py | ${A} |\n| b.py | ${B} |`],
  ])('%s', (_, text) => {
    expect(created(text)).toEqual(under('PKG-A-001'))
  })

  it('of a sub-heading that is a folder', () => {
    const text = `### \`staging/PKG-A-001/\`\n\n- a.py (SHA256: ${A})\n- b.py (SHA256: ${B})`
    expect(created(text)).toEqual(under('staging/PKG-A-001'))
    expect(created(`### PKG-A-001/HOT/\n- a.py (SHA256: ${A})\n- b.py (SHA256: ${B})`)).toEqual(
      under('PKG-A-001/HOT'),
    )
  })

  it('know no package where their paths have it', () => {
    const text = `### PKG-A-001\n- PKG-A-001/a.py (SHA256: ${A})`
    expect(created(text)).toEqual([{ path: 'PKG-A-001/a.py', sha256: A }])
  })

  it.each([
    ['pasted', `\`\`\`\n${A}  a.py\n${B} *b.py\n\`\`\``],
    ['pasted as bullets', `- ${A}  a.py\n- \`${B}\` \`b.py\``],
  ])('%s', (_, text) => {
    expect(created(text)).toEqual(files)
  })

  it('without hashes they are files of a group, and remarks of a file', () => {
    expect(created('- PKG-A-001\n  - `a.py`\n  - `b.py`')).toEqual([
      { path: 'a.py', under: 'PKG-A-001' },
      { path: 'b.py', under: 'PKG-A-001' },
    ])
    expect(created('- `a.py`\n  - replaces `b.py`')).toEqual([{ path: 'a.py' }])
  })

  it('keep the hashes that a file has for itself', () => {
    expect(created(`- \`a.py\`\n  - SHA256: ${A}\n  - \`b.py\` (SHA256: ${B})`)).toEqual(files)
  })

  it('pasted beside a list are the same files once more', () => {
    expect(created(`- a.py (SHA256: ${A})\n- b.py (SHA256: ${B})\n\n\`\`\`\n${A}  a.py\n\`\`\``)).toEqual(
      files,
    )
  })
})

describe('names that sound like states', () => {
  it.each(['HOT/kernel/old.py', 'HOT/hooks/before.py', 'PKG-OLD-001.tar.gz'])(
    '%s has the hash it has',
    (path) => {
      expect(created(`- \`${path}\` (SHA256: ${A})`)).toEqual([{ path, sha256: A }])
      expect(created(`- ${path} (SHA256: ${A})`)).toEqual([{ path, sha256: A }])
    },
  )
})

it('what was moved is listed where it stands now', () => {
  expect(modified('- `old/a.py` → `new/a.py`')).toEqual([{ path: 'new/a.py' }])
  expect(modified(`- old/a.py -> new/a.py (SHA256: ${A})`)).toEqual([{ path: 'new/a.py', sha256: A }])
})
