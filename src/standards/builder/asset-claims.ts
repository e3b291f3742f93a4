import type { Claim } from '../../model/claim.js'
import { resolve } from '../../text/located.js'
import type { PackageFacts } from './handoff.js'
import { type Asset, assetsOf } from './manifest-read.js'

/** One claim for every asset of every manifest: its hash against the file at head. */
export function assetClaims(packages: readonly PackageFacts[]): Claim[] {
  return packages.flatMap((each): Claim[] => {
    if (each.manifest.state !== 'found') return []
    const { path, record, positions } = each.manifest.value
    return assetsOf(record).map((asset) => ({
      kind: 'asset-hash',
      subject: `${each.folder}/${asset.path}`,
      ...compare(asset, each),
      path,
      pointer: asset.hashPointer,
      line: resolve(positions, asset.hashPointer).line,
    }))
  })
}

function compare({ path, digest }: Asset, { digests }: PackageFacts): Pick<Claim, 'verdict' | 'evidence'> {
  const actual = digests.get(path)
  if (actual === undefined || actual.state === 'unknown') {
    const why = actual?.because ?? 'the file was not read'
    return { verdict: 'unverified', evidence: `The hash could not be recomputed: ${why}.` }
  }
  if (actual.state === 'absent')
    return { verdict: 'contradicted', evidence: 'The declared file is not there at head.' }
  if (digest === null) {
    return {
      verdict: 'unverified',
      evidence: `The manifest states no whole SHA256; the file's is ${actual.value}.`,
    }
  }
  return actual.value === digest
    ? { verdict: 'verified', evidence: `SHA256 recomputed at head is ${actual.value}, as declared.` }
    : {
        verdict: 'contradicted',
        evidence: `SHA256 recomputed at head is ${actual.value}; declared is ${digest}.`,
      }
}
