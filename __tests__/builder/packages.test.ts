import type { MemoryTree } from '../../src/sources/memory.js'
import { memoryRepository } from '../../src/sources/memory.js'
import { assetClaims } from '../../src/standards/builder/asset-claims.js'
import { gatherPackages } from '../../src/standards/builder/packages.js'
import { openStagingRoot } from '../../src/standards/builder/staging-root.js'
import { tarGz } from './tar.js'

const A_HASH = '4a3a03cc20e8e5d6d47f7b9bc55ab7b3a4f8f0a8f4b6f6f6c0e9d0c5ad0c4d2a'

const manifest = (fields: object): string => JSON.stringify({ assets: [], dependencies: [], ...fields })
const asset = (path: string, sha256 = `sha256:${A_HASH}`): object => ({ path, sha256 })

const gather = async (
  head: MemoryTree,
  touched = Object.keys(head),
  listed: string[] = [],
  staging = 'staging',
) =>
  gatherPackages({
    root: await openStagingRoot(memoryRepository({ base: {}, head }), staging),
    touched,
    listed,
  })

describe('gatherPackages', () => {
  const tree = {
    'staging/PKG-A-001/manifest.json': manifest({ assets: [asset('./HOT/a.py'), asset('HOT/gone.py')] }),
    'staging/PKG-A-001/HOT/a.py': 'A = 1\n',
    'staging/PKG-A-001/HOT/deep/er/b.py': 'B = 2\n',
    'staging/PKG-A-001.tar.gz': tarGz([{ name: 'manifest.json' }]),
    'staging/PKG-B-001/manifest.json': '{"assets": [}',
    'staging/PKG-C-001/HOT/c.py': '',
    'staging/handoffs/H-1/H-1_RESULTS.md': '',
    'other/PKG-D-001/manifest.json': manifest({}),
  }

  it('takes the packages that the change touches or RESULTS lists', async () => {
    const ids = async (...input: Parameters<typeof gather>) =>
      (await gather(...input)).packages.map(({ id }) => id)
    expect(await ids(tree)).toEqual(['PKG-A-001', 'PKG-B-001', 'PKG-C-001'])
    expect(
      await ids(tree, ['staging/PKG-A-001.tar.gz', 'staging/readme.md', 'staging/PKG-GONE-001/a.py']),
    ).toEqual(['PKG-A-001'])
    expect(await ids(tree, [], ['PKG-B-001', 'PKG-D-001'])).toEqual(['PKG-B-001'])
    expect(await ids({ 'PKG-A-001/manifest.json': '{}' }, ['PKG-A-001/x'], [], '')).toEqual(['PKG-A-001'])
  })

  it('knows files, digests, archive and manifest of a package', async () => {
    const [a, b, c] = (await gather(tree)).packages
    expect(a).toMatchObject({
      folder: 'staging/PKG-A-001',
      isNew: true,
      archive: { members: { state: 'found' } },
    })
    expect(a?.files).toEqual({
      state: 'found',
      value: [
        { path: 'staging/PKG-A-001/HOT/a.py', asset: 'HOT/a.py' },
        { path: 'staging/PKG-A-001/HOT/deep/er/b.py', asset: 'HOT/deep/er/b.py' },
      ],
    })
    expect([...(a?.digests ?? [])].map(([path, { state }]) => [path, state])).toEqual([
      ['manifest.json', 'found'],
      ['HOT/a.py', 'found'],
      ['HOT/gone.py', 'absent'],
    ])
    expect(b?.manifest).toMatchObject({
      value: { record: {}, problems: [{ range: { line: 1, column: 13 } }] },
    })
    expect(c).toMatchObject({ manifest: { state: 'absent' }, archive: null })
  })

  it('does not follow an asset out of its package', async () => {
    const climbing = {
      ...tree,
      'staging/PKG-A-001/manifest.json': manifest({ assets: [asset('../PKG-C-001/HOT/c.py')] }),
    }
    const [a] = (await gather(climbing)).packages
    expect(a?.digests.get('../PKG-C-001/HOT/c.py')).toEqual({ state: 'absent' })
  })

  it('names dependencies that are not staged', async () => {
    const dependencies = ['PKG-B-001', 'PKG-GONE-001', { package_id: 'PKG-Z-001' }, 'python>=3.11']
    const { packages } = await gather({
      ...tree,
      'staging/PKG-A-001/manifest.json': manifest({ dependencies }),
    })
    expect(packages[0]?.absentDependencies).toEqual(['PKG-GONE-001', 'PKG-Z-001'])
  })

  it('judges nothing by a tree that cannot be listed', async () => {
    const repository = { ...memoryRepository({ base: {}, head: tree }) }
    repository.list = async () => ({ state: 'unknown', because: 'the listing is cut off' })
    const root = await openStagingRoot(repository, 'staging')
    const { packages } = await gatherPackages({ root, touched: ['staging/PKG-A-001/HOT/a.py'], listed: [] })
    expect(packages).toMatchObject([{ id: 'PKG-A-001', files: { state: 'unknown' }, absentDependencies: [] }])
  })
})

describe('assets that two packages claim', () => {
  const shared = async (a: object, b: object, touched = ['staging/PKG-B-001/manifest.json']) => {
    const head = {
      'staging/PKG-A-001/manifest.json': manifest({ assets: [asset('HOT/same.py')], ...a }),
      'staging/PKG-B-001/manifest.json': manifest({
        assets: [asset('./HOT/same.py'), asset('HOT/own.py')],
        ...b,
      }),
    }
    return (await gather(head, touched)).shared
  }
  const overwrite = [{ asset: 'HOT/same.py', owner: 'PKG-A-001', package: 'PKG-B-001' }]

  it('are named once, with the package of the change', async () => {
    expect(await shared({}, {})).toEqual(overwrite)
    expect(await shared({}, {}, ['staging/PKG-A-001/x', 'staging/PKG-B-001/x'])).toEqual(overwrite)
    expect(await shared({}, {}, ['staging/PKG-A-001/x'])).toEqual([
      { asset: 'HOT/same.py', owner: 'PKG-B-001', package: 'PKG-A-001' },
    ])
  })

  it('are allowed when one builds on or replaces the other', async () => {
    expect(await shared({}, { dependencies: ['PKG-A-001'] })).toEqual([])
    expect(await shared({}, { supersedes: 'PKG-A-001' })).toEqual([])
    expect(await shared({ superseded_by: ['PKG-B-001'] }, {})).toEqual([])
    expect(await shared({}, { dependencies: ['PKG-C-001'] })).toEqual(overwrite)
  })

  it('are nobody else’s business', async () => {
    expect(await shared({}, {}, ['staging/handoffs/H-1/H-1_RESULTS.md'])).toEqual([])
  })
})

describe('assetClaims', () => {
  it('compares every stated hash with the file', async () => {
    const digest = 'ad2ff38ab8aee03d3f9e71a7ffc2c9d7ae9cfb4b4a2bcb5d30b10a1c4c6c9e0a'
    const text = manifest({
      assets: [asset('a.py', digest), asset('gone.py'), asset('b.py', 'sha256:12ab…')],
    })
    const head = {
      'staging/PKG-A-001/manifest.json': text,
      'staging/PKG-A-001/a.py': '',
      'staging/PKG-A-001/b.py': '',
    }
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
    const verdicts = async (tree: MemoryTree) =>
      assetClaims((await gather(tree)).packages).map((claim) => claim.verdict)
    expect(await verdicts(head)).toEqual(['contradicted', 'contradicted', 'unverified'])
    const whole = { ...head, 'staging/PKG-A-001/manifest.json': text.replace(digest, empty.toUpperCase()) }
    expect(await verdicts(whole)).toEqual(['verified', 'contradicted', 'unverified'])
    expect(assetClaims((await gather(whole)).packages)[0]).toMatchObject({
      kind: 'asset-hash',
      subject: 'staging/PKG-A-001/a.py',
      path: 'staging/PKG-A-001/manifest.json',
      pointer: '/assets/0/sha256',
      line: 1,
    })
  })
})
