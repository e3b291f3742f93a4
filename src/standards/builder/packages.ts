import { type Answer, absent, found } from '../../model/answer.js'
import type { Repository } from '../../model/repository.js'
import type { ArchiveFacts, PackageFacts, PackageFile, SharedAsset } from './handoff.js'
import { join } from './layout.js'
import { assetsOf, idsIn } from './manifest-read.js'
import { sharedAssets } from './shared-assets.js'
import { MANIFEST, type StagingRoot } from './staging-root.js'

export { assetClaims } from './asset-claims.js'

export interface PackagesInput {
  readonly root: StagingRoot
  /** Paths that the change touches. */
  readonly touched: readonly string[]
  /** Ids of packages whose files or archives RESULTS lists. */
  readonly listed: readonly string[]
}

const MOST_FILES = 5000

/** Everything the rules need to know about the packages that a handoff delivers, as they stand at head. */
export async function gatherPackages({
  root,
  touched,
  listed,
}: PackagesInput): Promise<{ packages: PackageFacts[]; shared: SharedAsset[] }> {
  const delivered = touched.flatMap((path) => packageOf(path, root.staging) ?? [])
  const wanted = [...new Set([...delivered, ...listed])].sort()
  const there = wanted.filter((id) => root.folders?.has(id) ?? true)
  const paths = new Set(touched)
  const packages = await Promise.all(there.map((id) => packageFacts(root, id, paths)))
  return { packages, shared: await sharedAssets(packages, root) }
}

/** The package that a path below the staging root belongs to: a file of its folder, or its archive. */
function packageOf(path: string, staging: string): string | null {
  const prefix = staging === '' ? '' : `${staging}/`
  if (!path.startsWith(prefix)) return null
  const [first = '', ...rest] = path.slice(prefix.length).split('/')
  const id = rest.length > 0 ? first : (/^(.+)\.(?:tar\.gz|tgz)$/.exec(first)?.[1] ?? '')
  return id.startsWith('PKG-') ? id : null
}

async function packageFacts(
  root: StagingRoot,
  id: string,
  touched: ReadonlySet<string>,
): Promise<PackageFacts> {
  const { repository } = root
  const folder = join(root.staging, id)
  const [staged, before, listing, archive] = await Promise.all([
    root.manifestOf(id),
    repository.stat('base', join(folder, MANIFEST)),
    filesOf(repository, folder),
    archiveOf(repository, [`${folder}.tar.gz`, `${folder}.tgz`, `${folder}/${id}.tar.gz`]),
  ])
  const isTouched = staged.state === 'found' && touched.has(staged.value.path)
  const manifest = isTouched ? found({ ...staged.value, judged: true }) : staged
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
      .filter((dependency) => dependency !== id && !root.holds(dependency)),
    archive,
  }
}

/** A path that climbs out of the folder names a file of somebody else, so the package does not hold it. */
async function digestOf(repository: Repository, folder: string, path: string): Promise<Answer<string>> {
  return path.split('/').includes('..') ? absent : repository.sha256('head', `${folder}/${path}`)
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
