import {
  claimsOf,
  example,
  exampleDocument,
  handoffOf,
  judgeDocument,
  judgeLoose,
  PATH,
  said,
  swapped,
} from './weekly-case.js'

const LOCK = 'contracts/assembly_lock.v1.json'
const head = (text = exampleDocument) => ({ ...example.head, [PATH]: text })
const without = (folder: string, files = example.head) =>
  Object.fromEntries(Object.entries(files).filter(([path]) => path === PATH || !path.startsWith(folder)))
const verdicts = (claims: readonly { verdict: string }[]): string[] => claims.map((claim) => claim.verdict)

describe('the example', () => {
  it('has every claim verified or consistent', async () => {
    const { claims } = handoffOf(await judgeDocument(exampleDocument))
    expect(new Set(verdicts(claims))).toEqual(new Set(['verified', 'consistent']))
    expect(new Set(claims.map((claim) => claim.kind))).toEqual(
      new Set([
        'producer-commit',
        'lock-hash',
        'lock-entry',
        'claim-runs',
        'claim-direction',
        'claim-signatures',
        'validated-runs',
        'pack-exists',
        'pack-manifest',
      ]),
    )
  })

  it('has nothing called false outside of any repository', async () => {
    const result = await judgeLoose(exampleDocument)
    expect(result.counts).toMatchObject({ errors: 0, warnings: 0, claims: { contradicted: 0, verified: 0 } })
    expect(handoffOf(result).baseline.why).toBe('there is no git repository here')
  })
})

describe('packs', () => {
  it('that are missing are one finding when they are many', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `| a | r${i} | 1 | c | PASS | supports | A-1 | none | local | local_cpu | 1 | packs/r${i} |`,
    )
    const text = exampleDocument.replace(/(\n\| habit[\s\S]*?)(?=\n\n## Claim)/, () => `\n${rows.join('\n')}`)
    const result = await judgeDocument(text)
    expect(said(result, 'pack-missing')).toEqual([
      "27 error 40 pack paths are missing (lines 27–66), the first is packs/r0. Commit the packs, or correct the paths (from the repository's root).",
    ])
    expect(claimsOf(result, 'pack-exists')).toHaveLength(40)
  })

  it.each([
    ['evidence/experiments/', '.gitignore'],
    ['runs/', 'evidence/.gitignore'],
    ['/evidence/experiments/*/runs/2026*', '.gitignore'],
  ])('that %s in %s ignores are unverified', async (line, file) => {
    const files = { ...without('evidence/experiments/'), [file]: `${line}\n` }
    const result = await judgeDocument(exampleDocument, { head: files })
    expect(new Set(verdicts(claimsOf(result, 'pack-exists')))).toEqual(new Set(['unverified']))
    expect(said(result, 'pack-missing')).toEqual([
      expect.stringContaining('notice 4 packs could not be looked up'),
    ])
  })

  it.each([
    './evidence/experiments/x/',
    'evidence//experiments/x',
    '../../experiments/x',
    '/home/ada/src/ree-v2/evidence/experiments/x',
    'evidence/experiments/x/manifest.json',
    '[pack](evidence/experiments/x)',
  ])('are found as %s', async (written) => {
    const path =
      'evidence/experiments/replay_depth_scan/runs/2026-03-10T100000Z_replay-depth-scan_seed11_depth_4'
    const files = {
      ...head(swapped(exampleDocument, [path, written])),
      'evidence/experiments/x/manifest.json': '{}',
    }
    const result = await judgeDocument(String(files[PATH]), { head: files })
    expect(verdicts(claimsOf(result, 'pack-exists'))).toEqual(Array(4).fill('verified'))
  })

  it.each(['s3://packs/x', '/srv/packs/x', 'C:\\packs\\x', 'evidence/*/x'])(
    'at %s cannot be looked up',
    async (written) => {
      const path =
        'evidence/experiments/replay_depth_scan/runs/2026-03-10T100000Z_replay-depth-scan_seed11_depth_4'
      const result = await judgeDocument(swapped(exampleDocument, [path, written]))
      expect(verdicts(claimsOf(result, 'pack-exists')).at(-1)).toBe('unverified')
    },
  )

  it('stand below the root of the producer when it is a folder of a larger repository', async () => {
    const nested = (files: typeof example.head) =>
      Object.fromEntries(Object.entries(files).map(([path, file]) => [`lanes/v2/${path}`, file]))
    const result = await judgeDocument('', { base: nested(example.base), head: nested(example.head) })
    expect(result.counts).toMatchObject({ errors: 0, warnings: 0, handoffs: 1 })
    expect(handoffOf(result).previous?.path).toBe(`lanes/v2/${PATH}`)
  })

  it.each(['not json', '[]', '"text"', 'null', '{"seed": "x", "scenario": 5, "claim_ids_tested": [null]}'])(
    'with the manifest %s break nothing',
    async (text) => {
      const manifest =
        Object.keys(example.head).find((path) => path.includes('seed29') && path.endsWith('.json')) ?? ''
      const result = await judgeDocument(exampleDocument, { head: { ...head(), [manifest]: text } })
      expect(result.troubles).toEqual([])
      expect(result.counts.errors).toBe(0)
    },
  )
})

describe('the contract lock', () => {
  it('is unverified when it is not in the repository', async () => {
    const result = await judgeDocument(exampleDocument, { head: without('contracts/') })
    expect(verdicts(claimsOf(result, 'lock-hash'))).toEqual(['unverified'])
    expect(result.counts.errors).toBe(0)
  })

  it.each([
    ['entries as objects', (hash: string) => ({ files: [{ path: 'schemas/v1/a.json', sha256: hash }] })],
    ['entries by path', (hash: string) => ({ files: { 'schemas/v1/a.json': `sha256:${hash}` } })],
    [
      'entries by path with more',
      (hash: string) => ({ files: { 'contracts/schemas/v1/a.json': { sha256: hash, version: 1 } } }),
    ],
  ])('is read with %s', async (_, lock) => {
    const files = {
      ...head(),
      [LOCK]: JSON.stringify(lock('0'.repeat(64))),
      'contracts/schemas/v1/a.json': '{}',
    }
    const result = await judgeDocument(exampleDocument, { head: files })
    expect(verdicts(claimsOf(result, 'lock-entry'))).toEqual(['contradicted'])
    expect(said(result, 'lock-entries')).toHaveLength(1)
    expect(said(result, 'lock-hash')).toHaveLength(1)
  })

  it('may be no JSON at all', async () => {
    const result = await judgeDocument(exampleDocument, { head: { ...head(), [LOCK]: 'lock' } })
    expect(claimsOf(result, 'lock-entry')).toEqual([])
  })
})

describe('counts', () => {
  it('take a run that is listed twice for one', async () => {
    const row = exampleDocument.split('\n').find((line) => line.includes('cue_shift |')) ?? ''
    const result = await judgeDocument(swapped(exampleDocument, [row, `${row}\n${row}`]))
    expect(result.findings.filter((each) => each.severity === 'error').map((each) => each.rule)).toEqual([
      'weekly/duplicate-key',
    ])
  })

  it('are unverified where a row cannot be read for certain', async () => {
    const result = await judgeDocument(
      swapped(exampleDocument, ['| weakens | MECH-101, MECH-102 |', '| MECH-101, MECH-102 |']),
    )
    expect(result.findings.filter((each) => each.severity === 'error').map((each) => each.rule)).toEqual([
      'weekly/row-cells',
    ])
    expect(verdicts(claimsOf(result, 'claim-runs'))).toContain('unverified')
  })

  it('have to add up when the inventory does not say which claims it tests', async () => {
    const text = swapped(
      exampleDocument,
      ['| claim_ids_tested |', '| claims |'],
      ['| MECH-101 | 3 | 1 |', '| MECH-101 | 3 | 2 |'],
    )
    expect(verdicts(claimsOf(await judgeDocument(text), 'claim-runs'))).toEqual([
      'contradicted',
      'unverified',
    ])
  })

  it('of signatures look back to base when it lists one cycle at a time', async () => {
    const cycle = (run: string, week: string): string =>
      swapped(exampleDocument, ['2026-03-09', week]).replace(
        /(\n\| habit[\s\S]*?)(?=\n\n## Claim)/,
        () =>
          `\n| a | ${run} | 1 | c | FAIL | weakens | MECH-101 | sig:a | local | local_cpu | 1 | packs/${run} |`,
      )
    const summary = (text: string): string =>
      text.replace(/\n\| MECH[\s\S]*?(?=\n\n)/, '\n| MECH-101 | 1 | 0 | 1 | 0 | 0 | sig:a |')
    const texts = [cycle('r1', '2026-03-02'), summary(cycle('r2', '2026-03-09'))] as const
    const result = await judgeDocument(texts[1], { base: { [PATH]: texts[0] } })
    expect(claimsOf(result, 'claim-signatures')).toMatchObject([{ verdict: 'consistent' }])
    const alone = await judgeDocument(texts[1], { base: {} })
    expect(claimsOf(alone, 'claim-signatures')).toMatchObject([{ verdict: 'unverified' }])
    expect(said(alone, 'claim-signatures')).toEqual([expect.stringContaining('warning')])
  })
})
