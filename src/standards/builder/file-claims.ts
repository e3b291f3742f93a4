import type { Answer } from '../../model/answer.js'
import type { ChangeSet } from '../../model/change-set.js'
import type { Claim, ClaimVerdict } from '../../model/claim.js'
import type { Document } from '../../model/document.js'
import type { Repository } from '../../model/repository.js'
import { isPlaceholder, saysNone } from '../../text/plain.js'
import type { ListedPath } from './handoff.js'
import type { OtherDigests } from './other-digests.js'
import type { ListedFile, ResultsRecord } from './records.js'
import { touchedBy } from './touched.js'

export interface ClaimContext {
  readonly change: ChangeSet
  readonly repository: Repository
  readonly document: Document<ResultsRecord>
  /** The document as it stands at base, when it does: its claims are old. */
  readonly atBase: Document<ResultsRecord> | null
  readonly others: OtherDigests
  /** Whether an absent path is ignored by the repository's own .gitignore files. */
  readonly ignored: (path: string) => Promise<boolean>
}

/** Existence and hashes of every listed file: recomputed at head, "before" hashes at base or in its history. */
export async function fileClaims(
  listed: readonly ListedPath[],
  context: ClaimContext,
): Promise<readonly Claim[]> {
  const claims = await Promise.all(listed.map((file) => claimsOf(file, context)))
  return claims.flat()
}

async function claimsOf(file: ListedPath, context: ClaimContext): Promise<Claim[]> {
  const { entry, pointer } = file
  const claim = (kind: string, [verdict, evidence, expected]: Judged, at = ''): Claim => ({
    kind,
    subject: entry.path,
    verdict,
    evidence,
    path: context.document.path,
    pointer: `${pointer}${at}`,
    ...(expected === undefined ? {} : { expected, computedFrom: file.path ?? entry.path }),
  })
  const claims: Claim[] = []
  if (file.deleted) return [claim('file-deleted', deletion(file))]
  if (file.path === null) {
    claims.push(claim('file-exists', await absence(file, context)))
    if (entry.sha256) claims.push(claim('file-hash', ['unverified', 'there is no file to hash'], '/sha256'))
    return claims
  }
  claims.push(
    claim('file-exists', [
      'verified',
      file.path === entry.path ? 'it is in the tree at head' : `found as ${file.path}`,
    ]),
  )
  const kind = file.section === 'archives_built' ? 'archive-hash' : 'file-hash'
  if (entry.sha256 && file.self)
    claims.push(claim(kind, ['unverified', 'no file can state its own hash'], '/sha256'))
  else if (entry.sha256)
    claims.push(claim(kind, await afterHash(file.path, entry.sha256, context), '/sha256'))
  else if (entry.stated !== undefined && !file.self) {
    const stated = await shortened(file.path, entry, context)
    if (stated) claims.push(claim(kind, stated, '/stated'))
  }
  if (entry.sha256_before) {
    claims.push(
      claim(`${kind}-before`, await beforeHash(file.path, entry.sha256_before, context), '/sha256_before'),
    )
  }
  return claims
}

function deletion({ path, entry, known, because }: ListedPath): Judged {
  if (path === null)
    return known
      ? ['verified', 'it is not in the tree at head, as stated']
      : ['unverified', because ?? 'there is no repository here to look it up in']
  // A short path may be found in another package.
  return path === entry.path || entry.path.includes('PKG-')
    ? ['contradicted', `head still has ${path}`]
    : ['unverified', `head has ${path}; whether that is meant, the path does not tell`]
}

/** Verdict, evidence, and the digest that would hold. */
type Judged = readonly [verdict: ClaimVerdict, evidence: string, expected?: string]

async function absence(file: ListedPath, context: ClaimContext): Promise<Judged> {
  if (/^[/~$]/.test(file.entry.path)) return ['unverified', 'it lies outside of the repository']
  if (!file.known) return ['unverified', file.because ?? 'there is no repository here to look it up in']
  if (await context.ignored(file.entry.path))
    return ['unverified', 'it is ignored by .gitignore, so it is not in the tree']
  return ['contradicted', 'no such file at head, under any of the usual bases']
}

async function afterHash(path: string, stated: string, context: ClaimContext): Promise<Judged> {
  const actual = await context.repository.sha256('head', path)
  if (actual.state !== 'found') return notComputed(actual)
  if (actual.value === stated) return ['verified', 'sha256 recomputed at head']
  const successor = context.others(path, 'after').includes(actual.value)
  if (successor || context.change.mode === 'tree' || isOld(path, stated, context)) {
    const version = await context.repository.findVersion(path, stated)
    if (version.state === 'found')
      return ['verified', `an earlier version has it (${version.value.commit.slice(0, 12)}); rewritten since`]
    if (successor) return ['consistent', 'superseded: a later RESULTS of this change lists the present hash']
    if (version.state === 'unknown')
      return ['unverified', `head has ${actual.value}; earlier versions: ${version.because}`]
  }
  return ['contradicted', `sha256 at head is ${actual.value}`, actual.value]
}

/** A claim that stood in the document before this change speaks of that time, unless the change rewrites the file. */
function isOld(path: string, stated: string, context: ClaimContext): boolean {
  const record = context.atBase?.record
  if (!record || touchedBy(context.change).files.has(path)) return false
  const lists = [record.files_created, record.files_modified, record.archives_built].flatMap(
    (list) => list ?? [],
  )
  return lists.some((entry) => entry.sha256 === stated && path.endsWith(entry.path.split('/').at(-1) ?? ''))
}

async function beforeHash(now: string, stated: string, context: ClaimContext): Promise<Judged> {
  const path = touchedBy(context.change).files.get(now)?.previousPath ?? now
  const atBase = await context.repository.sha256('base', path)
  if (atBase.state === 'found' && atBase.value === stated) return ['verified', 'sha256 recomputed at base']
  const version = await context.repository.findVersion(path, stated)
  if (version.state === 'found')
    return ['verified', `an earlier version has it (${version.value.commit.slice(0, 12)})`]
  if (context.others(now, 'before').includes(stated))
    return ['consistent', 'another RESULTS of this change lists it as the state before']
  if (atBase.state === 'unknown') return ['unverified', atBase.because]
  if (version.state === 'unknown') return ['unverified', version.because]
  if (atBase.state === 'absent')
    return ['contradicted', 'base has no such file, and no earlier version has this hash']
  return [
    'contradicted',
    `sha256 at base is ${atBase.value}, and no earlier version has this one`,
    atBase.value,
  ]
}

/** A shortened hash can still be wrong. */
async function shortened(path: string, entry: ListedFile, context: ClaimContext): Promise<Judged | null> {
  const prefix = /^(?:sha-?256:)?([0-9a-f]{8,63})(?:\.\.\.|…)?$/i.exec(entry.stated ?? '')?.[1]?.toLowerCase()
  if (!prefix || isPlaceholder(entry.stated ?? '') || saysNone(entry.stated ?? '')) return null
  const actual = await context.repository.sha256('head', path)
  if (actual.state !== 'found') return notComputed(actual)
  if (actual.value.startsWith(prefix))
    return ['consistent', `sha256 at head begins with it: ${actual.value}`, actual.value]
  return ['contradicted', `sha256 at head is ${actual.value}`, actual.value]
}

const notComputed = (answer: Exclude<Answer<string>, { state: 'found' }>): Judged =>
  answer.state === 'unknown'
    ? ['unverified', answer.because]
    : ['unverified', 'it is no plain file, so there is nothing to hash']
