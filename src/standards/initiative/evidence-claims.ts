import type { Claim, ClaimVerdict } from '../../model/claim.js'
import { type Citation, citations } from './citations.js'
import type { MissingPath, Uncited } from './handoff.js'
import type { PathFinder } from './path-finder.js'
import type { Tick } from './ticks.js'

export interface Evidence {
  readonly claims: readonly Claim[]
  readonly uncited: readonly Uncited[]
}

/** What ticked rows and boxes name has to be there. */
export async function evidenceClaims(ticks: readonly Tick[], finder: PathFinder): Promise<Evidence> {
  const claims = await Promise.all(ticks.map((tick) => claimsOf(tick, finder)))
  const empty = ticks.filter((tick, i) => claims[i]?.length === 0 && !tick.old)
  const documents = [...new Set(empty.map((tick) => tick.document))]
  return {
    claims: claims.flat(),
    uncited: documents.map((document) => ({
      document,
      pointers: empty.filter((tick) => tick.document === document).map((tick) => tick.pointer),
    })),
  }
}

async function claimsOf(tick: Tick, finder: PathFinder): Promise<readonly Claim[]> {
  const named = distinct(citations(tick.text)).filter(({ why }) => why !== 'removal' && why !== 'placeholder')
  const claims = await Promise.all(
    named.map(async (citation): Promise<Claim[]> => {
      const judged = await judgedCitation(citation, tick, finder)
      if (!judged) return []
      const [verdict, evidence] = judged
      return [
        {
          kind: 'tick-evidence',
          subject: citation.path,
          verdict,
          evidence,
          path: tick.document,
          pointer: tick.pointer,
        },
      ]
    }),
  )
  return claims.flat()
}

const distinct = (all: readonly Citation[]): readonly Citation[] => {
  const byPath = new Map<string, Citation>()
  for (const citation of all) if (!byPath.get(citation.path)?.exact) byPath.set(citation.path, citation)
  return [...byPath.values()]
}

async function judgedCitation(
  { path, exact, why }: Citation,
  tick: Tick,
  finder: PathFinder,
): Promise<readonly [ClaimVerdict, string] | null> {
  const standing = await finder.find(path, tick.document)
  switch (standing.state) {
    case 'found':
      return [
        'verified',
        standing.path === path.replace(/\/$/, '') ? 'it is in the tree at head' : `found as ${standing.path}`,
      ]
    case 'ignored':
      return ['unverified', 'it is ignored by .gitignore, so it is not in the tree']
    case 'unknown':
      return why === 'unsure' ? null : ['unverified', standing.because]
    case 'absent':
      if (why === 'unsure') return null
      if (!exact)
        return [
          'unverified',
          why === 'pattern' ? 'nothing fits the pattern' : 'it is named as an example, and is not there',
        ]
      if (tick.old && !(await finder.stoodAtBase(path, tick.document))) {
        return [
          'unverified',
          'it was ticked before this change and was not there then either; it may have moved',
        ]
      }
      return ['contradicted', 'no such file at head, under any of the usual bases']
  }
}

/** Paths that should be there for a reader, though their absence contradicts nothing: prerequisites and references. */
export async function namedPaths(
  texts: readonly { readonly text: string; readonly pointer: string }[],
  kind: string,
  document: string,
  finder: PathFinder,
): Promise<{ readonly claims: readonly Claim[]; readonly missing: readonly MissingPath[] }> {
  const claims: Claim[] = []
  const missing: MissingPath[] = []
  for (const { text, pointer } of texts) {
    for (const { path } of distinct(citations(text)).filter((citation) => citation.exact)) {
      if (claims.some((claim) => claim.subject === path)) continue
      const standing = await finder.find(path, document)
      const claim = (verdict: ClaimVerdict, evidence: string): Claim => ({
        kind,
        subject: path,
        verdict,
        evidence,
        path: document,
        pointer,
      })
      if (standing.state === 'found') claims.push(claim('verified', `found as ${standing.path}`))
      else if (standing.state === 'absent') {
        claims.push(claim('unverified', 'it is not there under any of the usual bases'))
        missing.push({ path, document, pointer })
      } else
        claims.push(
          claim(
            'unverified',
            standing.state === 'unknown' ? standing.because : 'it is ignored by .gitignore',
          ),
        )
    }
  }
  return { claims, missing }
}
