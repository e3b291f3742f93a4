import { type Answer, absent, found } from '../../model/answer.js'
import type { Document } from '../../model/document.js'
import type { Repository } from '../../model/repository.js'
import { decode } from '../../text/decode.js'
import type { ArchiveFacts, PackageFacts, PackageFile, SharedAsset } from './handoff.js'
import { assetsOf, idsIn, MANIFEST_RULE, readManifest } from './manifest-read.js'
import type { ManifestRecord } from './records.js'
import { sharedAssets } from './shared-assets.js'

export { assetClaims } from './asset-claims.js'

export interface PackagesInput {
  readonly repository: Repository
  /** The staging root, e.g. `_reboot/_staging`; `''` when the repository's root is one. */
  readonly staging: string
  /** Paths that the change touches. */
  readonly touched: readonly string[]
  /** Ids of packages whose files or archives RESULTS lists. */
  readonly listed: readonly string[]
}

const MANIFEST = 'manifest.json'
const MOST_FILES = 5000

/** Everything the rules need to know about the packages that a handoff delivers, as they stand at head. */
export async function gatherPackages(
  input: PackagesInput,
): Promise<{ packages: PackageFacts[]; shared: SharedAsset[] }> {
  const { repository, staging } = input
  const root = await repository.list('head', staging)
  const entries = root.state === 'found' ? root.value : []
  const folders = entries
    .filter((entry) => entry.type === 'directory' && entry.name.startsWith('PKG-'))
    .map((entry) => entry.name)
  const touched = input.touched.flatMap((path) => packageOf(path, staging) ?? [])
  const wanted = [...new Set([...touched, ...input.listed])].sort()
  const there = root.state === 'unknown' ? wanted : wanted.filter((id) => folders.includes(id))
  const staged = new Set(entries.map((entry) => entry.name.replace(/\.(?:tar\.gz|tgz)$/, '')))
  const known = (id: string): boolean => root.state === 'unknown' || staged.has(id)
  const packages = await Promise.all(there.map((id) => packageFacts(input, id, known)))
  return {
    packages,
    shared: await sharedAssets(packages, (id) => manifestOf(input, id), folders),
  }
}

/** The package that a path below the staging root belongs to: a file of its folder, or its archive. */
function packageOf(path: string, staging: string): string | null {
  const prefix = staging === '' ? '' : `${staging}/`
  if (!path.startsWith(prefix)) return null
  const [first = '', ...rest] = path.slice(prefix.length).split('/')
  const id = rest.length > 0 ? first : (/^(.+)\.(?:tar\.gz|tgz)$/.exec(first)?.[1] ?? '')
  return id.startsWith('PKG-') ? id : null
}

const join = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`)

async function packageFacts(
  input: PackagesInput,
  id: string,
  known: (id: string) => boolean,
): Promise<PackageFacts> {
  const { repository } = input
  const folder = join(input.staging, id)
  const [manifest, before, listing, archive] = await Promise.all([
    manifestOf(input, id),
    repository.stat('base', join(folder, MANIFEST)),
    filesOf(repository, folder),
    archiveOf(repository, [`${folder}.tar.gz`, `${folder}.tgz`, `${folder}/${id}.tar.gz`]),
  ])
  const record = manifest.state === 'found' ? manifest.value.record : {}
  const paths = [MANIFEST, ...assetsOf(record).map((asset) => asset.path)]
  const digests = await Promise.all(
    [...new Set(paths)].map(async (path) => [path, await digestOf(repository, folder, path)] as const),
  )
  return {
    id,
    folder,
    isNew: before.state === 'absent',
    manifest,
    files: listing,
    digests: new Map(digests),
    absentDependencies: idsIn(record.dependencies)
      .map((dependency) => dependency.id)
      .filter((dependency) => dependency !== id && !known(dependency)),
    archive,
  }
}

/** A path that climbs out of the folder names a file of somebody else, so the package does not hold it. */
async function digestOf(repository: Repository, folder: string, path: string): Promise<Answer<string>> {
  return path.split('/').includes('..') ? absent : repository.sha256('head', `${folder}/${path}`)
}

async function manifestOf(input: PackagesInput, id: string): Promise<Answer<Document<ManifestRecord>>> {
  const path = join(join(input.staging, id), MANIFEST)
  const [bytes, entry] = await Promise.all([
    input.repository.read('head', path),
    input.repository.stat('head', path),
  ])
  if (bytes.state !== 'found') return bytes
  const { text, problem } = decode(bytes.value)
  const source = { path, text: text ?? '', body: text ?? '', frontMatter: null }
  const { record, positions, problems } = readManifest(source)
  return found({
    kind: 'builder/manifest',
    path,
    text: source.text,
    oid: entry.state === 'found' ? entry.value.oid : null,
    judged: input.touched.includes(path),
    moved: false,
    named: false,
    record: record as ManifestRecord,
    positions,
    problems:
      problem === null
        ? problems
        : [{ rule: MANIFEST_RULE, message: `The manifest cannot be read: ${problem}.` }],
    schemaErrors: [],
  })
}

/** Files below a folder, level by level, without the manifest. */
async function filesOf(repository: Repository, folder: string): Promise<Answer<readonly PackageFile[]>> {
  const files: PackageFile[] = []
  for (let level = [folder]; level.length > 0; ) {
    const listings = await Promise.all(level.map((directory) => repository.list('head', directory)))
    level = []
    for (const listing of listings) {
      if (listing.state === 'unknown') return listing
      if (listing.state === 'absent') continue
      for (const { path, type } of listing.value) {
        if (type === 'directory') level.push(path)
        else files.push({ path, asset: path.slice(folder.length + 1) })
      }
    }
    if (files.length + level.length > MOST_FILES) {
      return { state: 'unknown', because: `${folder} holds more than ${MOST_FILES} files` }
    }
  }
  return found(files.filter((file) => file.asset !== MANIFEST).sort((a, b) => (a.asset < b.asset ? -1 : 1)))
}

async function archiveOf(repository: Repository, paths: readonly string[]): Promise<ArchiveFacts | null> {
  const answers = await Promise.all(paths.map((path) => repository.read('head', path)))
  for (const [index, path] of paths.entries()) {
    const bytes = answers[index]
    if (bytes === undefined || bytes.state === 'absent') continue
    if (bytes.state === 'unknown') return { path, members: bytes }
    const { readArchive } = await import('./archive.js')
    return { path, members: readArchive(bytes.value) }
  }
  return null
}
