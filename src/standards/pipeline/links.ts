import type { Claim } from '../../model/claim.js'
import type { Gathering } from '../../model/standard.js'
import { bases, findArtifact, isAddress, isIgnoredArtifact, looksLikePath } from './artifacts.js'
import { type Header, headersAmong, type UpstreamLink } from './handoff.js'
import { featureKey, hasForm, idOfPath } from './ids.js'

export interface LinkContext {
  readonly input: Gathering
  readonly root: string | null
  readonly absenceCounts: boolean
  /** Headers of the feature, so that none is opened twice. */
  readonly headers: readonly Header[]
}

export interface Linked {
  readonly links: readonly UpstreamLink[]
  readonly claims: readonly Claim[]
}

/** Resolves the artifacts that a header names: upstream ones must exist, downstream ones are work to come. */
export async function linkArtifacts(header: Header, context: LinkContext): Promise<Linked> {
  const sides = ['upstream', 'downstream'] as const
  const entries = sides.flatMap((side) =>
    (header.record.dependencies?.[side] ?? []).map((entry, i) => ({
      side,
      entry,
      pointer: `/dependencies/${side}/${i}`,
    })),
  )
  const linked = await Promise.all(
    entries.map(async ({ side, entry, pointer }) => {
      const found = await locateArtifact(entry.artifact, header.path, context)
      const claim = await existence(
        `${side}-artifact`,
        entry.artifact,
        header.path,
        `${pointer}/artifact`,
        found,
        context,
      )
      const document = side === 'upstream' && found !== null ? await openHeader(found, context) : null
      const link: UpstreamLink = {
        path: header.path,
        pointer,
        artifact: entry.artifact,
        relationship: entry.relationship ?? null,
        found,
        document,
      }
      return { link: side === 'upstream' ? [link] : [], claim }
    }),
  )
  return { links: linked.flatMap(({ link }) => link), claims: linked.map(({ claim }) => claim) }
}

/** A path under any usual base, or a bare feature id: then any artifact of that feature. */
export async function locateArtifact(
  artifact: string,
  document: string,
  { input, root, headers }: LinkContext,
): Promise<string | null> {
  if (looksLikePath(artifact)) return findArtifact(artifact, bases(root, document), input.repository)
  if (!hasForm(artifact, input.config.pipeline)) return null
  const own = headers.find(
    (each) =>
      each.path !== document &&
      featureKey(idOfPath(each.path, input.config.pipeline) ?? '') === featureKey(artifact),
  )
  return own?.path ?? null
}

export async function openHeader(path: string, { input, headers }: LinkContext): Promise<Header | null> {
  const known = headers.find((each) => each.path === path)
  if (known || !/\.(?:md|markdown)$/i.test(path)) return known ?? null
  return headersAmong([await input.open('pipeline/header', path, 'head')])[0] ?? null
}

/** The claim that a named artifact is there. */
export async function existence(
  kind: string,
  subject: string,
  path: string,
  pointer: string,
  found: string | null,
  context: LinkContext,
): Promise<Claim> {
  const claim = (verdict: Claim['verdict'], evidence: string): Claim => ({
    kind,
    subject,
    verdict,
    evidence,
    path,
    pointer,
  })
  if (found !== null)
    return claim('verified', found === subject ? 'it is in the tree at head' : `found as ${found}`)
  if (isAddress(subject)) return claim('unverified', 'it is an address outside of the repository')
  if (!looksLikePath(subject)) return claim('unverified', 'it is no path, so it cannot be looked up')
  if (/[*?]/.test(subject)) return claim('unverified', 'it is a pattern, not a path')
  if (kind === 'downstream-artifact') return claim('unverified', 'it is not there yet')
  if (!context.absenceCounts) return claim('unverified', 'there is no repository here to look it up in')
  if (await isIgnoredArtifact(subject, bases(context.root, path), context.input.repository)) {
    return claim('unverified', 'it is ignored by .gitignore, so it is not in the tree')
  }
  return claim('contradicted', 'no such file at head, under any of the usual bases')
}
