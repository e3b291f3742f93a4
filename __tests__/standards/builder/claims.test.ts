import {
  claimOf,
  judge,
  judgeLoose,
  numbers,
  resultsPath,
  said,
  sha256,
  shelf,
  small,
  staging,
} from './small-handoffs.js'

const file = `${staging}/PKG-A-001/HOT/a.py`
const [first, second, third] = ['a = 1\n', 'a = 2\n', 'a = 3\n'] as const
const created = (text: string): string[] => [`${file} (SHA256: ${sha256(text)})`]
const modified = (before: string, after: string): string[] => [
  `${file} (SHA256 before: ${sha256(before)}, after: ${sha256(after)})`,
]

describe('the hash of a listed file', () => {
  it('is verified when the file has it', async () => {
    const result = await judge({
      base: {},
      head: { [file]: first, ...shelf({ id: 'H-33', created: created(first) }) },
    })
    expect(claimOf(result, 'H-33', 'file-hash')).toMatchObject({ verdict: 'verified', subject: file })
  })

  it('is contradicted when the file has another', async () => {
    const result = await judge({
      base: {},
      head: { [file]: second, ...shelf({ id: 'H-33', created: created(first) }) },
    })
    expect(claimOf(result, 'H-33', 'file-hash').verdict).toBe('contradicted')
    expect(said(result, 'results-hash')).toEqual([expect.stringContaining(sha256(second))])
  })

  it('is superseded when a second handoff of the change lists the present one', async () => {
    const head = {
      [file]: second,
      ...shelf({ id: 'H-33', created: created(first) }, { id: 'H-33A', modified: modified(first, second) }),
    }
    const result = await judge({ base: {}, head })
    expect(claimOf(result, 'H-33', 'file-hash')).toMatchObject({ verdict: 'consistent' })
    expect(claimOf(result, 'H-33A', 'file-hash').verdict).toBe('verified')
    // What was before the second handoff is what the first one left, and stands in no commit.
    expect(claimOf(result, 'H-33A', 'file-hash-before').verdict).toBe('consistent')
    expect(said(result, 'results-hash')).toEqual([])
  })

  it('is not superseded by a handoff that came before', async () => {
    const head = {
      [file]: first,
      ...shelf({ id: 'H-33', created: created(first) }, { id: 'H-33A', modified: modified(first, third) }),
    }
    const result = await judge({ base: {}, head })
    expect(claimOf(result, 'H-33', 'file-hash').verdict).toBe('verified')
    expect(claimOf(result, 'H-33A', 'file-hash').verdict).toBe('contradicted')
  })

  it('is verified from history when it was superseded', async () => {
    const head = {
      [file]: second,
      ...shelf({ id: 'H-33', created: created(first) }, { id: 'H-33A', modified: modified(first, second) }),
    }
    const result = await judge({ base: { [file]: first }, head })
    expect(claimOf(result, 'H-33', 'file-hash')).toMatchObject({ verdict: 'verified' })
    expect(claimOf(result, 'H-33', 'file-hash').evidence).toContain('rewritten since')
  })

  it('is not superseded by a handoff that lists something else', async () => {
    const head = {
      [file]: second,
      ...shelf({ id: 'H-33', created: created(first) }, { id: 'H-33A', modified: modified(first, third) }),
    }
    expect(claimOf(await judge({ base: {}, head }), 'H-33', 'file-hash').verdict).toBe('contradicted')
  })

  it('speaks of its own time when it stood in the document before and the file was rewritten since', async () => {
    const old = shelf({ id: 'H-31', created: created(first) })
    const edited = {
      [resultsPath('H-31')]: small({ id: 'H-31', created: created(first), notes: 'One word more.' }),
    }
    const world = { base: { ...old, [file]: second }, head: { ...edited, [file]: second } }
    const known = await judge({ ...world, history: [{ ...old, [file]: first }] })
    expect(claimOf(known, 'H-31', 'file-hash').verdict).toBe('verified')
    expect(claimOf(await judge({ ...world, shallow: true }), 'H-31', 'file-hash').verdict).toBe('unverified')
    expect(claimOf(await judge(world), 'H-31', 'file-hash').verdict).toBe('contradicted')
  })

  it('is stale when the change itself rewrites the file', async () => {
    const old = shelf({ id: 'H-33', created: created(first) })
    const edited = {
      [resultsPath('H-33')]: small({ id: 'H-33', created: created(first), notes: 'One word more.' }),
    }
    const result = await judge({ base: { ...old, [file]: first }, head: { ...edited, [file]: second } })
    expect(claimOf(result, 'H-33', 'file-hash').verdict).toBe('contradicted')
  })
})

describe('a shortened hash', () => {
  const claimed = async (stated: string) => {
    const head = { [file]: first, ...shelf({ id: 'H-33', created: [`${file} (SHA256: ${stated})`] }) }
    return judge({ base: {}, head })
  }

  it('is consistent when the file begins with it, and a warning', async () => {
    const result = await claimed(`${sha256(first).slice(0, 12)}...`)
    expect(claimOf(result, 'H-33', 'file-hash').verdict).toBe('consistent')
    expect(said(result, 'results-hash-form')).toEqual([expect.stringMatching(/^warning: /)])
    expect(said(result, 'results-hash')).toEqual([])
  })

  it('is contradicted when it does not', async () => {
    const result = await claimed(`${sha256(second).slice(0, 12)}...`)
    expect(claimOf(result, 'H-33', 'file-hash').verdict).toBe('contradicted')
  })

  it.each(['abc123...', 'TBD', '<64 hex>', 'pending'])(
    'is no claim when it is the placeholder %s',
    async (stated) => {
      const result = await claimed(stated)
      expect(said(result, 'results-hash')).toEqual([])
      expect(said(result, 'results-hash-form')).toHaveLength(1)
    },
  )
})

describe('the hash before the work', () => {
  const head = { [file]: third, ...shelf({ id: 'H-33', modified: modified(first, third) }) }

  it('is verified at base', async () => {
    expect(claimOf(await judge({ base: { [file]: first }, head }), 'H-33', 'file-hash-before').verdict).toBe(
      'verified',
    )
  })

  it('is verified by an earlier version', async () => {
    const result = await judge({ base: { [file]: second }, head, history: [{ [file]: first }] })
    expect(claimOf(result, 'H-33', 'file-hash-before').verdict).toBe('verified')
  })

  it('is unverified when the history is shallow', async () => {
    const result = await judge({ base: { [file]: second }, head, shallow: true })
    expect(claimOf(result, 'H-33', 'file-hash-before')).toMatchObject({
      verdict: 'unverified',
      evidence: 'the clone is shallow',
    })
    expect(said(result, 'results-hash')).toEqual([])
  })

  it('is contradicted when no version had it', async () => {
    const result = await judge({ base: { [file]: second }, head })
    expect(claimOf(result, 'H-33', 'file-hash-before').verdict).toBe('contradicted')
    expect(said(result, 'results-hash')).toHaveLength(1)
  })

  it('follows a file that the change moved', async () => {
    const old = `${staging}/PKG-A-001/HOT/old.py`
    const text = `${'# the same text\n'.repeat(40)}`
    const moved = { [file]: text, ...shelf({ id: 'H-33', modified: modified(text, text) }) }
    expect(
      claimOf(await judge({ base: { [old]: text }, head: moved }), 'H-33', 'file-hash-before').verdict,
    ).toBe('verified')
  })
})

describe('a listed path that is not there', () => {
  const head = shelf({ id: 'H-33', created: ['out/run.log'] })

  it('is contradicted', async () => {
    const result = await judge({ base: {}, head })
    expect(claimOf(result, 'H-33', 'file-exists').verdict).toBe('contradicted')
    expect(said(result, 'results-file-missing')).toHaveLength(1)
  })

  it.each([
    ['.gitignore', '*.log\n'],
    ['.gitignore', 'out/\n'],
    ['.gitignore', `/${staging}/out/\n`],
    [`${staging}/.gitignore`, 'out\n'],
  ])('is unverified when %s ignores it (%j)', async (path, text) => {
    const result = await judge({ base: {}, head: { ...head, [path]: text } })
    expect(claimOf(result, 'H-33', 'file-exists').verdict).toBe('unverified')
    expect(said(result, 'results-file-missing')).toEqual([])
  })

  it('is unverified outside of any repository', async () => {
    const result = await judgeLoose(head)
    expect(claimOf(result, 'H-33', 'file-exists').verdict).toBe('unverified')
    expect(said(result, 'results-file-missing')).toEqual([])
  })
})

describe('a listed path that stands for several files', () => {
  it.each([
    `${staging}/PKG-A-001/`,
    `${staging}/PKG-A-001/HOT/*.py`,
    `PKG-A-001/**/*.py`,
    `${staging}/PKG-A-001/HOT/{a,b}.py`,
  ])('is there: %s', async (path) => {
    const second = file.replace('a.py', 'b.py')
    const head = { [file]: first, [second]: first, ...shelf({ id: 'H-33', created: [`\`${path}\``] }) }
    expect(claimOf(await judge({ base: {}, head }), 'H-33', 'file-exists').verdict).toBe('verified')
  })

  it.each([
    `${staging}/PKG-A-001/HOT/*.json`,
    `${staging}/PKG-A-001/**/*.rs`,
    `${staging}/PKG-A-001/*/nowhere/a.py`,
    `${staging}/PKG-A-001/HOT/{a,gone}.py`,
  ])('is not there when nothing fits: %s', async (path) => {
    const head = { [file]: first, ...shelf({ id: 'H-33', created: [`\`${path}\``] }) }
    expect(claimOf(await judge({ base: {}, head }), 'H-33', 'file-exists').verdict).toBe('contradicted')
  })

  it('may have a star in its own name', async () => {
    const starred = file.replace('a.py', 'a*b.py')
    const head = {
      [starred]: first,
      ...shelf({ id: 'H-33', created: [`\`${starred}\` (SHA256: ${sha256(first)})`] }),
    }
    expect(claimOf(await judge({ base: {}, head }), 'H-33', 'file-hash').verdict).toBe('verified')
  })

  it('may be a link from the document', async () => {
    const link = `[a.py](../../PKG-A-001/HOT/a.py) (SHA256: ${sha256(first)})`
    const head = { [file]: first, ...shelf({ id: 'H-33', created: [link] }) }
    expect(claimOf(await judge({ base: {}, head }), 'H-33', 'file-hash').verdict).toBe('verified')
  })
})

describe('statements that only agree with each other', () => {
  it('are consistent, not verified', async () => {
    const result = await judge({
      base: {},
      head: shelf({ id: 'H-33', baseline: numbers(1, 10, 'Package list: PKG-A-001') }),
    })
    for (const kind of ['test-counts', 'packages-installed', 'package-list', 'install-order']) {
      expect(claimOf(result, 'H-33', kind).verdict).toBe('consistent')
    }
  })
})

describe('files of several packages', () => {
  const manifest = (name: string): string => `${staging}/PKG-${name}-001/manifest.json`
  const head = { [manifest('A')]: first, [manifest('B')]: second, [file]: third }
  const listing = (a: string, b: string): string[] => [
    `PKG-A-001\n  - manifest.json (SHA256: ${sha256(a)})`,
    `PKG-B-001\n  - manifest.json (SHA256: ${sha256(b)})`,
  ]
  const verdicts = async (created: string[]): Promise<(string | undefined)[]> => {
    const result = await judge({ base: {}, head: { ...head, ...shelf({ id: 'H-33', created }) } })
    const claims = result.handoffs.flatMap((handoff) => handoff.claims)
    return claims.filter(({ kind }) => kind === 'file-hash').map(({ verdict }) => verdict)
  }

  it('are those of the package that they stand under', async () => {
    expect(await verdicts(listing(first, second))).toEqual(['verified', 'verified'])
    expect(await verdicts(listing(second, first))).toEqual(['contradicted', 'contradicted'])
  })
})

describe('a file that was taken away', () => {
  it.each(['Deleted: `old.py`', 'Removed `old.py`', '`old.py` was deleted', '`old.py` (deleted)'])(
    'is told of as %s',
    async (line) => {
      const old = `${staging}/PKG-A-001/old.py`
      const world = {
        base: { [old]: first },
        head: shelf({ id: 'H-33', modified: [line.replace('old.py', old)] }),
      }
      expect(claimOf(await judge(world), 'H-33', 'file-deleted').verdict).toBe('verified')
    },
  )

  it.each(['`gone.py`: removed dead code', 'Removed dead code from `gone.py`'])(
    'is not told of by %s',
    async (line) => {
      const head = shelf({ id: 'H-33', modified: [line] })
      expect(claimOf(await judge({ base: {}, head }), 'H-33', 'file-exists').verdict).toBe('contradicted')
    },
  )

  it('may lie outside of the repository', async () => {
    const head = shelf({ id: 'H-33', created: ['`/tmp/pytest.log`'] })
    expect(claimOf(await judge({ base: {}, head }), 'H-33', 'file-exists').verdict).toBe('unverified')
  })
})
