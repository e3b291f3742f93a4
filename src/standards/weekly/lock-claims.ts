import type { Claim, ClaimVerdict } from '../../model/claim.js'
import type { Document } from '../../model/document.js'
import type { Repository } from '../../model/repository.js'
import { decode } from '../../text/decode.js'
import { digestAt, type Places } from './places.js'
import type { WeeklyRecord } from './records.js'
import { digestIn } from './value-forms.js'

/** Entries of a lock that are looked up; no lock of real use comes near. */
const MOST_ENTRIES = 500
const DEEPEST = 8
const POINTER = '/contract_sync'

export interface LockInput {
  readonly document: Document<WeeklyRecord>
  readonly repository: Repository
  readonly places: Places
}

/** The stated hash against the lock file, and the hashes that the lock lists against their files. */
export async function lockClaims({ document, repository, places }: LockInput): Promise<readonly Claim[]> {
  const sync = document.record.contract_sync
  const written = sync?.contract_lock_path
  const stated = digestIn(sync?.contract_lock_hash ?? '')
  if (written === undefined) return []
  const say = (
    kind: string,
    subject: string,
    field: string,
    verdict: ClaimVerdict,
    evidence: string,
  ): Claim => ({
    kind,
    subject,
    verdict,
    evidence,
    path: document.path,
    pointer: `${POINTER}/${field}`,
  })
  const hash = (verdict: ClaimVerdict, evidence: string): Claim[] =>
    stated === null ? [] : [say('lock-hash', written, 'contract_lock_hash', verdict, evidence)]
  const place = await places.find(written)
  if (place.state === 'absent') return hash('unverified', 'there is no such file at head to compare with')
  if (place.state === 'unknown') return hash('unverified', place.because)
  const actual = await digestAt(repository, place.value)
  if (actual.state !== 'found') {
    return hash('unverified', actual.state === 'unknown' ? actual.because : 'there is no such file at head')
  }
  const claims =
    actual.value === stated
      ? hash('verified', 'sha256 recomputed at head')
      : hash('contradicted', `sha256 of ${place.value.path} at head is ${actual.value}`).map((claim) => ({
          ...claim,
          expected: actual.value,
          computedFrom: place.value.path,
        }))
  const folder = place.value.path.split('/').slice(0, -1).join('/')
  const entries = await entriesOf(repository, place.value.path)
  for (const { path, digest } of entries.slice(0, MOST_ENTRIES)) {
    const found = await firstFound([path, `${folder}/${path}`], places)
    if (found === null) {
      claims.push(
        say(
          'lock-entry',
          path,
          'contract_lock_path',
          'unverified',
          'there is no such file at head to compare with',
        ),
      )
      continue
    }
    const listed = await digestAt(repository, found)
    if (listed.state !== 'found') continue
    const holds = listed.value === digest
    const evidence = holds
      ? 'sha256 recomputed at head'
      : `sha256 at head is ${listed.value}, ${place.value.path} lists ${digest}`
    claims.push(say('lock-entry', path, 'contract_lock_path', holds ? 'verified' : 'contradicted', evidence))
  }
  return claims
}

async function firstFound(paths: readonly string[], places: Places) {
  for (const path of paths) {
    const answer = await places.find(path)
    if (answer.state === 'found' && answer.value.type === 'file') return answer.value
  }
  return null
}

interface Entry {
  readonly path: string
  readonly digest: string
}

/** Pairs of a path and a SHA-256 anywhere in the lock: `{"a.json": "<64 hex>"}` or `{"path": "a.json", "sha256": "<64 hex>"}`. */
async function entriesOf(repository: Repository, path: string): Promise<readonly Entry[]> {
  const answer = await repository.read('head', path)
  const text = answer.state === 'found' ? decode(answer.value).text : null
  if (text === null) return []
  try {
    return [...pairsIn(JSON.parse(text), 0)]
  } catch {
    return []
  }
}

function* pairsIn(value: unknown, depth: number): Generator<Entry> {
  if (value === null || typeof value !== 'object' || depth > DEEPEST) return
  const fields = value as Readonly<Record<string, unknown>>
  const digest = digestIn(String(fields.sha256 ?? fields.hash ?? ''))
  if (typeof fields.path === 'string' && digest !== null) yield { path: fields.path, digest }
  for (const [key, inner] of Object.entries(fields)) {
    const own = typeof inner === 'string' ? digestIn(inner) : ownDigest(inner)
    if (own !== null && /[/.]/.test(key)) yield { path: key, digest: own }
    else yield* pairsIn(inner, depth + 1)
  }
}

/** `{"a.json": {"sha256": "<64 hex>"}}` */
const ownDigest = (value: unknown): string | null => {
  const inner = value as { sha256?: unknown; path?: unknown } | null
  return typeof inner?.sha256 === 'string' && inner.path === undefined ? digestIn(inner.sha256) : null
}
